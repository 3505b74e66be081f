// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/retention.h"
#include "tests/support/catchqt.h"

#include <QDate>
#include <QHash>
#include <QSet>

using namespace tuiwen;
using namespace tuiwen::store;

namespace {

QVector<retention::Point> without(const QVector<retention::Point> &points,
                                  const QVector<VersionId> &gone)
{
    QVector<retention::Point> left;
    for (const auto &point : points) {
        if (!gone.contains(point.id)) {
            left << point;
        }
    }
    return left;
}

} // namespace

TEST_CASE("points thin out: all for an hour, hourly, daily, weekly")
{
    const UtcTime now = fromChina(QDate(2026, 9, 24), QTime(15, 12));
    QVector<retention::Point> points;
    for (int minutes = 0; minutes < 100 * 24 * 60; minutes += 7) {
        points << retention::Point{{QString::number(minutes)}, now - std::chrono::minutes(minutes)};
    }
    const auto kept = without(points, retention::superfluous(points, now));
    QHash<qint64, int> hours;
    QHash<QDate, int> days;
    QHash<int, int> weeks;
    int young = 0;
    for (const auto &point : kept) {
        const auto age = now - point.at;
        const QDateTime local = inChina(point.at);
        if (age < std::chrono::hours(1)) {
            ++young;
        } else if (age < std::chrono::hours(24)) {
            ++hours[point.at.ms / 3'600'000];
        } else if (age < std::chrono::hours(24 * 30)) {
            ++days[local.date()];
        } else {
            ++weeks[local.date().year() * 100 + local.date().weekNumber()];
        }
    }
    CHECK(young == 9);
    const auto onceEach = [](const auto &counts) {
        return std::all_of(counts.begin(), counts.end(), [](int count) { return count == 1; });
    };
    CHECK((hours.size() == 23 || hours.size() == 24)); // the oldest hour is cut by the rule's edge
    CHECK(onceEach(hours));
    CHECK((days.size() == 29 || days.size() == 30));
    CHECK(onceEach(days));
    CHECK((weeks.size() == 11 || weeks.size() == 10));
    CHECK(onceEach(weeks));
    CHECK(retention::superfluous(kept, now).isEmpty());
}

TEST_CASE("thinning as time goes by never leaves a day without its last point")
{
    UtcTime now = fromChina(QDate(2026, 1, 1), QTime(9, 0));
    QVector<retention::Point> points;
    QSet<QDate> written;
    for (int step = 0; step < 24 * 60; ++step) {
        now = now + std::chrono::minutes(29);
        if (step % 3 != 0) {
            points << retention::Point{{QString::number(step)}, now};
            written << inChina(now).date();
        }
        points = without(points, retention::superfluous(points, now));
    }
    QSet<QDate> kept;
    for (const auto &point : points) {
        kept << inChina(point.at).date();
    }
    CHECK(kept == written);
    CHECK(points.size() < 80);

    SECTION("the newest point stays however old it is")
    {
        now = now + std::chrono::hours(24 * 400);
        const auto later = without(points, retention::superfluous(points, now));
        CHECK(std::any_of(later.begin(), later.end(), [&](const auto &point) {
            return point.at ==
                   std::max_element(points.begin(), points.end(), [](const auto &a, const auto &b) {
                       return a.at < b.at;
                   })->at;
        }));
    }
}
