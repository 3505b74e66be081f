// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace tuiwen {

namespace {

QTimeZone chinaZone()
{
    static const QTimeZone zone("Asia/Shanghai");
    return zone.isValid() ? zone : QTimeZone(8 * 3600);
}

} // namespace

QDateTime inChina(UtcTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.ms, chinaZone());
}

UtcTime fromChina(QDate date, QTime time)
{
    return {QDateTime(date, time, chinaZone()).toMSecsSinceEpoch()};
}

QString toIso(UtcTime time)
{
    return inChina(time).toString(Qt::ISODate);
}

Result<UtcTime> parseTime(const QString &text, UtcTime now)
{
    const QString trimmed = text.trimmed();
    if (trimmed == QLatin1String("now")) {
        return now;
    }
    static const QRegularExpression relative(QStringLiteral("^\\+(\\d{1,7})([smhd])$"));
    if (const auto match = relative.match(trimmed); match.hasMatch()) {
        const qint64 count = match.captured(1).toLongLong();
        const QChar unit = match.captured(2).at(0);
        const qint64 seconds = unit == QLatin1Char('s')   ? 1
                               : unit == QLatin1Char('m') ? 60
                               : unit == QLatin1Char('h') ? 3600
                                                          : 86400;
        return now + std::chrono::seconds(count * seconds);
    }
    static const QRegularExpression absolute(
        QStringLiteral("^(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2})(:\\d{2}(?:\\.\\d{1,3})?)?(Z|[+-]\\d{2}:?\\d{2})?$"));
    const auto match = absolute.match(trimmed);
    if (match.hasMatch()) {
        const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
        const QString seconds = match.captured(3).isEmpty() ? QStringLiteral(":00") : match.captured(3);
        const QTime clock = QTime::fromString(match.captured(2) + seconds, Qt::ISODateWithMs);
        if (date.isValid() && clock.isValid()) {
            if (match.captured(4).isEmpty()) {
                return fromChina(date, clock);
            }
            const QDateTime exact = QDateTime::fromString(trimmed, Qt::ISODateWithMs);
            if (exact.isValid()) {
                return UtcTime{exact.toMSecsSinceEpoch()};
            }
        }
    }
    return failure(ErrorKind::Rejected, QStringLiteral("not a time: '%1' (use 2026-09-24T20:00, Beijing time, "
                                                       "or an offset such as +10m)").arg(text));
}

} // namespace tuiwen
