// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QDateTime>
#include <QTime>

#include <chrono>
#include <compare>

namespace tuiwen {

/// A point in time: milliseconds since 1970-01-01 UTC. The only form in which
/// times are stored; China's civil time exists at the edges only.
struct UtcTime
{
    qint64 ms = 0;

    auto operator<=>(const UtcTime &) const = default;
    [[nodiscard]] bool isNull() const { return ms == 0; }
};

[[nodiscard]] inline UtcTime operator+(UtcTime t, std::chrono::milliseconds d)
{
    return {t.ms + d.count()};
}
[[nodiscard]] inline UtcTime operator-(UtcTime t, std::chrono::milliseconds d)
{
    return {t.ms - d.count()};
}
[[nodiscard]] inline std::chrono::milliseconds operator-(UtcTime a, UtcTime b)
{
    return std::chrono::milliseconds(a.ms - b.ms);
}

/// The same instant on a clock in Beijing (UTC+8, no daylight saving since 1992).
[[nodiscard]] QDateTime inChina(UtcTime time);
/// The instant at which Beijing's clocks show this date and time.
[[nodiscard]] UtcTime fromChina(QDate date, QTime time);
/// "2026-09-24T20:00:00+08:00"
[[nodiscard]] QString toIso(UtcTime time);
/// Reads "2026-09-24T20:00", "2026-09-24 20:00[:00]" (Beijing) or ISO 8601 with offset or Z,
/// "now" and "+90s", "+10m", "+2h" relative to now. Rejected when it is none of these.
[[nodiscard]] Result<UtcTime> parseTime(const QString &text, UtcTime now);

} // namespace tuiwen
