// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/rule.h"

#include <QRegularExpression>

#include <algorithm>

namespace tuiwen::calendar {

namespace {

/// Place of a day in the ten-day cycle of heavenly stems; 1949-10-01 was a 甲 day.
qint64 stemOf(QDate date)
{
    static const QDate start(1949, 10, 1);
    return ((start.daysTo(date) % 10) + 10) % 10;
}
constexpr qint64 gengStem = 6;

QDate nthWeekday(int year, int month, int ordinal, int weekday)
{
    if (ordinal < 0) {
        const QDate last(year, month, QDate(year, month, 1).daysInMonth());
        return last.addDays(-((last.dayOfWeek() - weekday + 7) % 7));
    }
    const QDate first(year, month, 1);
    const QDate date =
        first.addDays((weekday - first.dayOfWeek() + 7) % 7 + 7 * (qint64(ordinal) - 1));
    return date.month() == month ? date : QDate();
}

} // namespace

QDate easter(int year)
{
    // Gauss's computus in the form of the anonymous Gregorian algorithm.
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int sum = h + l - 7 * m + 114;
    return {year, sum / 31, sum % 31 + 1};
}

Result<Rule> Rule::parse(const QString &text)
{
    struct Form
    {
        Kind kind;
        QRegularExpression pattern;
    };
    static const QString suffix = QStringLiteral("(?: ([+-]\\d{1,3}))?$");
    static const QVector<Form> forms{
        {Kind::Gregorian, QRegularExpression(QStringLiteral("^G (\\d\\d)-(\\d\\d)()") + suffix)},
        {Kind::Lunar, QRegularExpression(QStringLiteral("^L (\\d\\d)-(\\d\\d)()") + suffix)},
        {Kind::LunarNewYear, QRegularExpression(QStringLiteral("^LE (-?\\d{1,3})()()()$"))},
        {Kind::Weekday,
         QRegularExpression(QStringLiteral("^W (\\d{1,2}) (-1|[1-5]) ([1-7])") + suffix)},
        {Kind::WeekdayBefore,
         QRegularExpression(QStringLiteral("^WB (\\d\\d)-(\\d\\d) ([1-7])") + suffix)},
        {Kind::WeekdayAfter,
         QRegularExpression(QStringLiteral("^WO (\\d\\d)-(\\d\\d) ([1-7])") + suffix)},
        {Kind::Term, QRegularExpression(QStringLiteral("^T (\\d{1,2})()()") + suffix)},
        {Kind::Easter, QRegularExpression(QStringLiteral("^E (-?\\d{1,3})()()()$"))},
        {Kind::Geng, QRegularExpression(QStringLiteral("^GENG (\\d{1,2}) ([1-9])()") + suffix)},
        {Kind::Table, QRegularExpression(QStringLiteral("^TAB ([a-z_]+)()()") + suffix)},
    };
    for (const Form &form : forms) {
        const auto match = form.pattern.match(text);
        if (!match.hasMatch()) {
            continue;
        }
        Rule rule;
        rule.m_kind = form.kind;
        if (form.kind == Kind::Table) {
            rule.m_table = match.captured(1);
        }
        rule.m_a = match.captured(1).toInt();
        rule.m_b = match.captured(2).toInt();
        rule.m_c = match.captured(3).toInt();
        rule.m_offset = match.captured(4).toInt();
        const bool dated = form.kind == Kind::Gregorian || form.kind == Kind::WeekdayBefore ||
                           form.kind == Kind::WeekdayAfter;
        const bool sound =
            (!dated || QDate::isValid(2000, rule.m_a, rule.m_b)) &&
            (form.kind != Kind::Lunar ||
             (rule.m_a >= 1 && rule.m_a <= 12 && rule.m_b >= 1 && rule.m_b <= 30)) &&
            (form.kind != Kind::Weekday || (rule.m_a >= 1 && rule.m_a <= 12)) &&
            ((form.kind != Kind::Term && form.kind != Kind::Geng) || rule.m_a < SolarTerms::count);
        if (sound) {
            return rule;
        }
    }
    return failure(ErrorKind::Internal, QStringLiteral("not a calendar rule: '%1'").arg(text));
}

QVector<QDate> Rule::candidates(int year, const Almanac &almanac) const
{
    QVector<QDate> found;
    const auto add = [&found](std::optional<QDate> date) {
        if (date && date->isValid()) {
            found.append(*date);
        }
    };
    switch (m_kind) {
    case Kind::Gregorian:
        add(QDate(year, m_a, m_b));
        break;
    case Kind::Lunar:
        add(almanac.lunar.date(year - 1, m_a, m_b));
        add(almanac.lunar.date(year, m_a, m_b));
        break;
    case Kind::LunarNewYear:
        for (const int lunarYear : {year - 1, year, year + 1}) {
            if (const auto first = almanac.lunar.newYear(lunarYear)) {
                add(first->addDays(m_a));
            }
        }
        break;
    case Kind::Weekday:
        add(nthWeekday(year, m_a, m_b, m_c));
        break;
    case Kind::WeekdayBefore:
        if (const QDate limit(year, m_a, m_b); limit.isValid()) {
            add(limit.addDays(-((limit.dayOfWeek() - m_c + 7) % 7)));
        }
        break;
    case Kind::WeekdayAfter:
        if (const QDate limit(year, m_a, m_b); limit.isValid()) {
            add(limit.addDays((m_c - limit.dayOfWeek() + 7) % 7));
        }
        break;
    case Kind::Term:
        add(almanac.terms.date(year, m_a));
        break;
    case Kind::Easter:
        add(easter(year).addDays(m_a));
        break;
    case Kind::Geng:
        if (const auto term = almanac.terms.date(year, m_a)) {
            const qint64 wait = (gengStem - stemOf(*term) + 10) % 10;
            add(term->addDays(wait + 10 * (qint64(m_b) - 1)));
        }
        break;
    case Kind::Table:
        for (const QDate &date : almanac.tables.value(m_table).value(year)) {
            add(date);
        }
        break;
    }
    return found;
}

QVector<QDate> Rule::dates(int year, const Almanac &almanac) const
{
    QVector<QDate> kept;
    // An offset may carry a date over New Year, so the neighbours are looked at as well.
    const int reach = m_offset == 0 ? 0 : 1;
    for (int base = year - reach; base <= year + reach; ++base) {
        for (const QDate &date : candidates(base, almanac)) {
            const QDate moved = date.addDays(m_offset);
            if (moved.year() == year && !kept.contains(moved)) {
                kept.append(moved);
            }
        }
    }
    std::sort(kept.begin(), kept.end());
    return kept;
}

} // namespace tuiwen::calendar
