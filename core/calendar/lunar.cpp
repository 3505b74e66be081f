// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/lunar.h"

#include <array>

namespace tuiwen::calendar {

namespace {

constexpr std::array<const char16_t *, 12> monthNames{u"正月", u"二月", u"三月", u"四月",
                                                      u"五月", u"六月", u"七月", u"八月",
                                                      u"九月", u"十月", u"冬月", u"腊月"};
constexpr std::array<const char16_t *, 10> digits{u"一", u"二", u"三", u"四", u"五",
                                                  u"六", u"七", u"八", u"九", u"十"};

QString dayName(int day)
{
    if (day == 20) {
        return QStringLiteral("二十");
    }
    if (day == 30) {
        return QStringLiteral("三十");
    }
    static const std::array<QString, 3> tens{QStringLiteral("初"), QStringLiteral("十"),
                                             QStringLiteral("廿")};
    const int ten = day == 10 ? 0 : day / 10;
    const int digit = day == 10 ? 10 : day % 10;
    return tens.at(static_cast<size_t>(ten)) +
           QString::fromUtf16(digits.at(static_cast<size_t>(digit - 1)));
}

tl::unexpected<Error> badLine(const QByteArray &line)
{
    return failure(ErrorKind::Internal,
                   QStringLiteral("lunar table: bad line '%1'").arg(QString::fromUtf8(line)));
}

} // namespace

Result<LunarTable> LunarTable::parse(const QByteArray &csv)
{
    LunarTable table;
    const QList<QByteArray> lines = csv.split('\n');
    for (const QByteArray &line : lines) {
        if (line.isEmpty() || line.startsWith('#')) {
            continue;
        }
        const QList<QByteArray> fields = line.trimmed().split(',');
        if (fields.size() != 4) {
            return badLine(line);
        }
        Year year;
        year.first = QDate::fromString(QString::fromLatin1(fields.at(1)), Qt::ISODate);
        year.leap = fields.at(2).toInt();
        for (const char length : fields.at(3)) {
            year.lengths.append(length == '1' ? 30 : 29);
            year.days += year.lengths.last();
        }
        const int number = fields.at(0).toInt();
        const bool follows =
            table.m_years.isEmpty() ||
            (number == table.m_firstYear + table.m_years.size() &&
             table.m_years.last().first.addDays(table.m_years.last().days) == year.first);
        if (!year.first.isValid() || year.first.year() != number || !follows ||
            year.lengths.size() != (year.leap == 0 ? 12 : 13)) {
            return badLine(line);
        }
        if (table.m_years.isEmpty()) {
            table.m_firstYear = number;
        }
        table.m_years.append(year);
    }
    if (table.m_years.isEmpty()) {
        return failure(ErrorKind::Internal, QStringLiteral("lunar table: empty"));
    }
    return table;
}

const LunarTable::Year *LunarTable::yearOf(int year) const
{
    const int index = year - m_firstYear;
    return index >= 0 && index < m_years.size() ? &m_years.at(index) : nullptr;
}

std::optional<LunarDate> LunarTable::lunar(QDate date) const
{
    if (!date.isValid()) {
        return std::nullopt;
    }
    int number = date.year();
    const Year *year = yearOf(number);
    if (year == nullptr || date < year->first) {
        year = yearOf(--number);
    }
    if (year == nullptr) {
        return std::nullopt;
    }
    qint64 rest = year->first.daysTo(date);
    for (int i = 0; i < year->lengths.size(); ++i) {
        if (rest < year->lengths.at(i)) {
            const bool leap = year->leap != 0 && i == year->leap;
            const int month = year->leap != 0 && i >= year->leap ? i : i + 1;
            return LunarDate{number, month, static_cast<int>(rest) + 1, leap};
        }
        rest -= year->lengths.at(i);
    }
    return std::nullopt;
}

std::optional<QDate> LunarTable::date(int year, int month, int day) const
{
    const Year *found = yearOf(year);
    if (found == nullptr || month < 1 || month > 12) {
        return std::nullopt;
    }
    const int index = found->leap != 0 && month > found->leap ? month : month - 1;
    if (day < 1 || day > found->lengths.at(index)) {
        return std::nullopt;
    }
    int offset = day - 1;
    for (int i = 0; i < index; ++i) {
        offset += found->lengths.at(i);
    }
    return found->first.addDays(offset);
}

std::optional<QDate> LunarTable::newYear(int year) const
{
    const Year *found = yearOf(year);
    return found != nullptr ? std::optional(found->first) : std::nullopt;
}

QDate LunarTable::firstDay() const
{
    return m_years.first().first;
}

QString lunarText(const LunarDate &date)
{
    if (date.month < 1 || date.month > 12 || date.day < 1 || date.day > 30) {
        return {};
    }
    return (date.leap ? QStringLiteral("闰") : QString()) +
           QString::fromUtf16(monthNames.at(static_cast<size_t>(date.month - 1))) +
           dayName(date.day);
}

} // namespace tuiwen::calendar
