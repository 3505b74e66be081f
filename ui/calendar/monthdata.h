// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/holiday.h"
#include "core/domain/push.h"

#include <QDate>
#include <QHash>
#include <QVector>

namespace tuiwen::ui {

/// One push as the calendar shows it.
struct PlannedPush
{
    Push push;
    Account account;
    QString title; ///< of the article; empty while it is being read
};

/// A snapshot of one month: whole weeks from Monday, their days and the pushes on them by time.
struct MonthData
{
    QDate month; ///< first day
    QDate today;
    QVector<CalendarDay> days;
    QHash<QDate, QVector<PlannedPush>> pushes;
    bool noticeKnown = true;
    bool loading = false;

    [[nodiscard]] QDate first() const { return days.isEmpty() ? QDate() : days.first().date; }
    [[nodiscard]] int weeks() const { return static_cast<int>(days.size()) / 7; }
    [[nodiscard]] const CalendarDay *day(QDate date) const
    {
        const qint64 index = days.isEmpty() ? -1 : first().daysTo(date);
        return index >= 0 && index < days.size() ? &days.at(index) : nullptr;
    }
    [[nodiscard]] const PlannedPush *push(const PushId &id) const
    {
        for (const QVector<PlannedPush> &list : pushes) {
            for (const PlannedPush &each : list) {
                if (each.push.id == id) {
                    return &each;
                }
            }
        }
        return nullptr;
    }
};

/// The Monday on or before the first of a month, and how many weeks the month touches (4 to 6).
[[nodiscard]] QDate firstShown(QDate month);
[[nodiscard]] int weeksShown(QDate month);

} // namespace tuiwen::ui
