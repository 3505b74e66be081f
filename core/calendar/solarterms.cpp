// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/solarterms.h"

namespace tuiwen::calendar {

namespace {

constexpr std::array<const char16_t *, SolarTerms::count> names{
    u"小寒", u"大寒", u"立春", u"雨水", u"惊蛰", u"春分", u"清明", u"谷雨",
    u"立夏", u"小满", u"芒种", u"夏至", u"小暑", u"大暑", u"立秋", u"处暑",
    u"白露", u"秋分", u"寒露", u"霜降", u"立冬", u"小雪", u"大雪", u"冬至"};

tl::unexpected<Error> badLine(const QByteArray &line)
{
    return failure(ErrorKind::Internal,
                   QStringLiteral("solar terms: bad line '%1'").arg(QString::fromUtf8(line)));
}

} // namespace

Result<SolarTerms> SolarTerms::parse(const QByteArray &csv)
{
    SolarTerms terms;
    const QList<QByteArray> lines = csv.split('\n');
    for (const QByteArray &line : lines) {
        if (line.isEmpty() || line.startsWith('#')) {
            continue;
        }
        const QList<QByteArray> fields = line.trimmed().split(',');
        const int year = fields.first().toInt();
        if (fields.size() != count + 1 ||
            (!terms.m_years.isEmpty() && year != terms.m_firstYear + terms.m_years.size())) {
            return badLine(line);
        }
        std::array<QDate, count> dates;
        for (int i = 0; i < count; ++i) {
            const int value = fields.at(i + 1).toInt();
            QDate &date = dates.at(static_cast<size_t>(i));
            date = QDate(year, value / 100, value % 100);
            // Two terms a month, the first of them in its first half.
            if (!date.isValid() || date.month() != i / 2 + 1 || (date.day() > 15) != (i % 2 == 1)) {
                return badLine(line);
            }
        }
        if (terms.m_years.isEmpty()) {
            terms.m_firstYear = year;
        }
        terms.m_years.append(dates);
    }
    if (terms.m_years.isEmpty()) {
        return failure(ErrorKind::Internal, QStringLiteral("solar terms: empty"));
    }
    return terms;
}

std::optional<QDate> SolarTerms::date(int year, int term) const
{
    const int index = year - m_firstYear;
    if (index < 0 || index >= m_years.size() || term < 0 || term >= count) {
        return std::nullopt;
    }
    return m_years.at(index).at(static_cast<size_t>(term));
}

std::optional<int> SolarTerms::termOn(QDate date) const
{
    const int first = (date.month() - 1) * 2;
    for (const int term : {first, first + 1}) {
        if (this->date(date.year(), term) == date) {
            return term;
        }
    }
    return std::nullopt;
}

QDate SolarTerms::lastDay() const
{
    return {m_firstYear + static_cast<int>(m_years.size()) - 1, 12, 31};
}

QString SolarTerms::name(int term)
{
    return QString::fromUtf16(names.at(static_cast<size_t>(term)));
}

} // namespace tuiwen::calendar
