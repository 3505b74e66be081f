// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/holiday.h"

#include <QDate>
#include <QHash>
#include <QWidget>

#include <optional>

namespace tuiwen::calendar {
class CalendarService;
}

namespace tuiwen::ui {

/// A small month to pick a day from, with lunar days, days off and what is planned. Arrow keys move
/// by day and week, Page Up and Page Down by month, Home goes to today.
class MiniMonth : public QWidget
{
    Q_OBJECT

public:
    MiniMonth(const calendar::CalendarService &calendar, QWidget *parent);

    /// Days before it cannot be picked.
    void setToday(QDate today);
    void setDate(QDate date);
    [[nodiscard]] QDate date() const { return m_date; }
    /// How many pushes each day holds already.
    void setPlanned(const QHash<QDate, int> &planned);
    /// Facts about the picked day; nothing outside the calendar's reach.
    [[nodiscard]] const std::optional<CalendarDay> &day() const { return m_day; }

    [[nodiscard]] QSize sizeHint() const override;
    /// Where a day is painted; empty when the month shown does not hold it.
    [[nodiscard]] QRect rectOf(QDate date) const;

Q_SIGNALS:
    void picked(const QDate &date);
    void monthShown(const QDate &first);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void showMonth(QDate month);
    void pick(QDate date);
    [[nodiscard]] QDate dateAt(QPoint point) const;
    [[nodiscard]] QRect arrow(int direction) const;
    void paintDay(QPainter &painter, QDate date) const;

    const calendar::CalendarService &m_calendar;
    QDate m_today;
    QDate m_date;
    QDate m_month; ///< first day of the month shown
    QDate m_first; ///< Monday of the first row
    QVector<CalendarDay> m_days;
    std::optional<CalendarDay> m_day;
    QHash<QDate, int> m_planned;
};

} // namespace tuiwen::ui
