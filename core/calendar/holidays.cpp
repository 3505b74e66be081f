// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holidays.h"

#include "core/base/json.h"

namespace tuiwen::calendar {

namespace {

Result<QDate> dateFrom(const QJsonValue &value)
{
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    if (!date.isValid()) {
        return failure(ErrorKind::Internal,
                       QStringLiteral("holidays: bad date '%1'").arg(value.toString()));
    }
    return date;
}

} // namespace

Result<> Holidays::add(QDate date, const QString &name, bool off)
{
    if (m_days.contains(date)) {
        return failure(
            ErrorKind::Internal,
            QStringLiteral("holidays: %1 is listed twice").arg(date.toString(Qt::ISODate)));
    }
    m_days.insert(date, {name, off});
    return {};
}

Result<Holidays> Holidays::parse(const QByteArray &json)
{
    const auto root = json::parseObject(json);
    if (!root) {
        return failure(root.error());
    }
    const auto years = json::object(*root, QLatin1StringView("years"));
    if (!years) {
        return failure(years.error());
    }
    Holidays holidays;
    for (auto year = years->begin(); year != years->end(); ++year) {
        const int number = year.key().toInt();
        holidays.m_years.insert(number);
        holidays.m_lastYear = qMax(holidays.m_lastYear, number);
        const auto days = json::object(year.value().toObject(), QLatin1StringView("days"));
        if (!days) {
            return failure(days.error());
        }
        for (auto day = days->begin(); day != days->end(); ++day) {
            const QJsonObject entry = day.value().toObject();
            const QJsonArray ranges = entry.value(QLatin1StringView("off")).toArray();
            for (const QJsonValue &range : ranges) {
                const auto first = dateFrom(range.toArray().first());
                const auto last = dateFrom(range.toArray().last());
                if (!first || !last) {
                    return failure(first ? last.error() : first.error());
                }
                for (QDate date = *first; date <= *last; date = date.addDays(1)) {
                    if (const auto added = holidays.add(date, day.key(), true); !added) {
                        return failure(added.error());
                    }
                }
            }
            const QJsonArray worked = entry.value(QLatin1StringView("work")).toArray();
            for (const QJsonValue &value : worked) {
                const auto date = dateFrom(value);
                if (!date) {
                    return failure(date.error());
                }
                if (const auto added = holidays.add(*date, day.key(), false); !added) {
                    return failure(added.error());
                }
            }
        }
    }
    return holidays;
}

std::optional<Holidays::Entry> Holidays::on(QDate date) const
{
    const auto found = m_days.constFind(date);
    return found != m_days.constEnd() ? std::optional(*found) : std::nullopt;
}

} // namespace tuiwen::calendar
