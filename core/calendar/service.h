// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/holiday.h"

#include <QDate>
#include <QVector>

#include <memory>

namespace tuiwen::calendar {

/// Lunar dates, solar terms, days off, make-up workdays and occasions, from the tables compiled into
/// the program; 1950–2100 for lunar dates and terms. Pure: no clock, no disk, safe from any thread.
class CalendarService
{
public:
    CalendarService();
    ~CalendarService();

    /// Every day from `from` to `to` inclusive. Rejected outside 1950-02-17 … 2100-12-31 or over 3,700 days.
    [[nodiscard]] Result<QVector<CalendarDay>> days(QDate from, QDate to) const;
    /// Occasions that touch the range, once each, with their full length.
    [[nodiscard]] QVector<Occasion> occasions(QDate from, QDate to) const;
    /// False when the State Council's notice for that date's year is not known: show "not announced".
    [[nodiscard]] bool noticeKnown(int year) const;
    /// Which occasions to show: kinds and regions; empty = all of the mainland.
    void setRegions(const QStringList &regions);

private:
    struct Tables;
    std::unique_ptr<Tables> m_tables;
};

} // namespace tuiwen::calendar
