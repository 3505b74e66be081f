// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/lunar.h"
#include "core/calendar/solarterms.h"

#include <QHash>
#include <QVector>

namespace tuiwen::calendar {

/// What rules are computed from.
struct Almanac
{
    LunarTable lunar;
    SolarTerms terms;
    QHash<QString, QHash<int, QVector<QDate>>> tables; ///< by name and year, for TAB
};

/// One rule of occasions.json, parsed once:
///   G MM-DD · L MM-DD (lunar, not the leap month) · LE n (days from Lunar New Year) · W m n wd
///   (n-th ISO weekday, -1 = last) · WB MM-DD wd (on or before) · WO MM-DD wd (on or after) · T i
///   (solar term) · E n (days from Western Easter) · GENG i n (n-th 庚 day from term i) · TAB name;
///   all but LE and E may end in +n or -n days.
class Rule
{
public:
    /// Internal error naming the text when it is no rule.
    [[nodiscard]] static Result<Rule> parse(const QString &text);

    /// Every date of that Gregorian year, ascending: usually one; none or two for lunar rules about
    /// the turn of the year; none where the tables end.
    [[nodiscard]] QVector<QDate> dates(int year, const Almanac &almanac) const;

    [[nodiscard]] bool usesTable() const { return m_kind == Kind::Table; }
    [[nodiscard]] QString table() const { return m_table; }

private:
    enum class Kind
    {
        Gregorian,
        Lunar,
        LunarNewYear,
        Weekday,
        WeekdayBefore,
        WeekdayAfter,
        Term,
        Easter,
        Geng,
        Table
    };

    [[nodiscard]] QVector<QDate> candidates(int year, const Almanac &almanac) const;

    Kind m_kind = Kind::Gregorian;
    int m_a = 0; ///< month, term or days, by kind
    int m_b = 0; ///< day or ordinal
    int m_c = 0; ///< ISO weekday
    int m_offset = 0;
    QString m_table;
};

/// Western Easter Sunday of a Gregorian year.
[[nodiscard]] QDate easter(int year);

} // namespace tuiwen::calendar
