// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/domain/holiday.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QTimeEdit;

namespace tuiwen {
class Clock;
}
namespace tuiwen::calendar {
class CalendarService;
}

namespace tuiwen::ui {

class MiniMonth;

/// Day and Beijing time of a push: a month with lunar days and days off, usual hours, five-minute
/// steps.
class WhenPicker : public QWidget
{
    Q_OBJECT

public:
    WhenPicker(const calendar::CalendarService &calendar, const Clock &clock, QWidget *parent);

    void setAt(UtcTime at);
    [[nodiscard]] UtcTime at() const;
    void setPlanned(const QHash<QDate, int> &planned);
    /// Facts about the day; nothing outside the calendar's reach.
    [[nodiscard]] const std::optional<CalendarDay> &day() const;
    [[nodiscard]] MiniMonth *month() const { return m_month; }

    /// The next whole five minutes that are at least five minutes away.
    [[nodiscard]] static UtcTime earliest(UtcTime now);
    /// The first usual hour that is still to come.
    [[nodiscard]] static UtcTime suggested(UtcTime now);

Q_SIGNALS:
    void changed();

private:
    void addSlot(QHBoxLayout *row, QTime time);
    void describe();

    const Clock &m_clock;
    MiniMonth *m_month;
    QTimeEdit *m_time;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_distance;
};

} // namespace tuiwen::ui
