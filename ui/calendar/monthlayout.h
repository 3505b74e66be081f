// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/monthdata.h"

#include <QRect>
#include <QSize>

namespace tuiwen::ui {

/// Where everything of a month is painted, and what lies under a point. Pure geometry.
class MonthLayout
{
public:
    static constexpr int weekNumberWidth = 20;
    static constexpr int weekdayHeight = 36;
    static constexpr int headHeight = 28;
    static constexpr int lineHeight = 18;
    static constexpr int stripHeight = 16;
    static constexpr int pillHeight = 22;
    static constexpr int tallPillHeight = 38;
    static constexpr int pillGap = 2;
    static constexpr int moreHeight = 16;

    struct Pill
    {
        PushId id;
        QDate date;
        QRect rect;
        bool tall = false; ///< two lines: time and state, then the title
    };
    struct Line
    {
        Occasion occasion;
        QDate date;
        QRect rect;
    };
    struct Strip
    {
        Occasion occasion;
        QRect rect;
    };
    /// An invitation to plan something for an occasion, or the advice not to.
    struct Idea
    {
        Occasion occasion;
        QDate date;
        QRect rect;
        bool quiet = false; ///< a day of remembrance: no invitation
    };
    struct More
    {
        QDate date;
        QRect rect;
        int count = 0;
    };

    enum class Part
    {
        Nothing,
        Day,
        Pill,
        Idea,
        More
    };
    struct Hit
    {
        Part part = Part::Nothing;
        QDate date;
        PushId push;
        int index = -1; ///< into ideas
    };

    MonthLayout() = default;
    MonthLayout(const MonthData &data, QSize size);

    [[nodiscard]] QRect cell(QDate date) const;
    [[nodiscard]] QRect row(int week) const;
    [[nodiscard]] QDate dateAt(QPoint point) const;
    [[nodiscard]] Hit hit(QPoint point) const;
    [[nodiscard]] const Pill *pill(const PushId &id) const;
    [[nodiscard]] QVector<PushId> pillsOf(QDate date) const;

    [[nodiscard]] const QVector<Pill> &pills() const { return m_pills; }
    [[nodiscard]] const QVector<Line> &lines() const { return m_lines; }
    [[nodiscard]] const QVector<Strip> &strips() const { return m_strips; }
    [[nodiscard]] const QVector<Idea> &ideas() const { return m_ideas; }
    [[nodiscard]] const QVector<More> &mores() const { return m_mores; }

private:
    void placeStrips(const MonthData &data, int week);
    void placeDay(const MonthData &data, const CalendarDay &day);

    QDate m_first;
    int m_weeks = 0;
    QSize m_size;
    QHash<QDate, int> m_levels; ///< strips above the day's own content
    QVector<Pill> m_pills;
    QVector<Line> m_lines;
    QVector<Strip> m_strips;
    QVector<Idea> m_ideas;
    QVector<More> m_mores;
};

} // namespace tuiwen::ui
