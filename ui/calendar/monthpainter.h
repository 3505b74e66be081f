// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/monthlayout.h"

#include <QPainter>

namespace tuiwen::ui {

/// What a month looks like at this moment, besides its data.
struct MonthLook
{
    QDate selected;
    PushId focusedPush; ///< blue ring, when the view has the focus
    int focusedIdea = -1;
    PushId hoveredPush;
    PushId liftedPush; ///< being moved: its old place is dashed
    QDate target;      ///< drop target
    bool targetBlocked = false;
    bool focus = false;
};

/// Paints a month from its layout.
class MonthPainter
{
public:
    MonthPainter(QPainter &painter, const MonthData &data, const MonthLayout &layout,
                 const MonthLook &look);

    void paint(QSize size);
    /// A pill on its own, for the one that is being moved.
    static void paintPill(QPainter &painter, const QRect &rect, const PlannedPush &push, bool tall,
                          bool lifted);

private:
    void paintCell(const CalendarDay &day);
    void paintHead(const CalendarDay &day, const QRect &cell);
    void paintStrips();
    void paintLines();
    void paintIdeas();
    void paintPills();
    void paintMores();

    QPainter &m_painter;
    const MonthData &m_data;
    const MonthLayout &m_layout;
    const MonthLook &m_look;
};

/// "Mid-Autumn: nothing planned yet"; for a day of remembrance the advice to leave it free of
/// marketing. Without the name when that is wider than `width`.
[[nodiscard]] QString ideaText(const MonthLayout::Idea &idea, int width = -1);
/// "23 September 20:00, Weekly, Autumn reading, to confirm": for tool tips and screen readers.
[[nodiscard]] QString pillText(const PlannedPush &push);

} // namespace tuiwen::ui
