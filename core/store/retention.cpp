// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/retention.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace tuiwen::store::retention {

namespace {

constexpr qint64 hour = 3'600'000; // milliseconds
constexpr qint64 day = 24 * hour;
constexpr qint64 beijing = 8 * hour;
constexpr qint64 mondayShift = 3 * day; // 1970-01-01 was a Thursday

/// Which spell of time a point stands for: points of one spell share a number.
std::pair<int, qint64> spellOf(UtcTime at, UtcTime now)
{
    const qint64 age = now.ms - at.ms;
    const qint64 local = at.ms + beijing;
    if (age < day) {
        return {1, local / hour};
    }
    if (age < 30 * day) {
        return {2, local / day};
    }
    return {3, (local + mondayShift) / (7 * day)};
}

} // namespace

QVector<VersionId> superfluous(QVector<Point> points, UtcTime now)
{
    std::sort(points.begin(), points.end(), [](const Point &a, const Point &b) {
        return a.at != b.at ? a.at > b.at : a.id.value > b.id.value;
    });
    QVector<VersionId> going;
    QSet<std::pair<int, qint64>> taken;
    bool newest = true;
    for (const Point &point : points) {
        const bool young = now.ms - point.at.ms < hour;
        const auto spell = spellOf(point.at, now);
        if (!young && !newest && taken.contains(spell)) {
            going << point.id;
        }
        if (!young) {
            taken.insert(spell);
        }
        newest = false;
    }
    return going;
}

} // namespace tuiwen::store::retention
