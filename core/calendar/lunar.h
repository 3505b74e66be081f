// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/holiday.h"

#include <QByteArray>
#include <QVector>

#include <optional>

namespace tuiwen::calendar {

/// The lunar calendar from a table of years: New Year's date, leap month, length of every month.
/// No astronomy at run time; ICU's Chinese calendar is wrong on 417 days of 1900–2100.
class LunarTable
{
public:
    /// Lines "year,ISO date of New Year,leap month or 0,month lengths" with 0 = 29 and 1 = 30 days.
    [[nodiscard]] static Result<LunarTable> parse(const QByteArray &csv);

    [[nodiscard]] std::optional<LunarDate> lunar(QDate date) const;
    /// The day of a month that is not a leap month; nothing when the month lacks that day.
    [[nodiscard]] std::optional<QDate> date(int year, int month, int day) const;
    /// First day of a lunar year, named by the Gregorian year it begins in.
    [[nodiscard]] std::optional<QDate> newYear(int year) const;
    [[nodiscard]] QDate firstDay() const;

private:
    struct Year
    {
        QDate first;
        int leap = 0;
        QVector<int> lengths; ///< in order; the leap month follows the month it repeats
        int days = 0;
    };

    [[nodiscard]] const Year *yearOf(int year) const;

    int m_firstYear = 0;
    QVector<Year> m_years;
};

/// "八月十四", "闰六月初一", "腊月三十".
[[nodiscard]] QString lunarText(const LunarDate &date);

} // namespace tuiwen::calendar
