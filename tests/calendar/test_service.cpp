// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/service.h"
#include "tests/calendar/almanac.h"

#include <QtConcurrent>

using namespace tuiwen;
using namespace tuiwen::calendar;
using namespace tuiwen::test;

namespace {

CalendarDay only(const CalendarService &service, const char *iso)
{
    const auto days = service.days(day(iso), day(iso));
    REQUIRE_OK(days);
    REQUIRE(days->size() == 1);
    return days->first();
}

bool has(const QVector<Occasion> &occasions, const char *id)
{
    return std::any_of(occasions.begin(), occasions.end(), [id](const Occasion &occasion) {
        return occasion.id == QLatin1StringView(id);
    });
}

} // namespace

TEST_CASE("a day carries its lunar date, term, class and occasions")
{
    const CalendarService service;
    const CalendarDay autumn = only(service, "2026-09-23");
    CHECK(autumn.lunarText == QStringLiteral("八月十三"));
    CHECK(autumn.term == QStringLiteral("秋分"));
    CHECK(autumn.dayClass == DayClass::Workday);
    CHECK(has(autumn.occasions, "harvest"));

    const CalendarDay festival = only(service, "2026-09-25");
    CHECK(festival.lunarText == QStringLiteral("八月十五"));
    CHECK(festival.term.isEmpty());
    CHECK(festival.dayClass == DayClass::Off);
    CHECK(festival.holiday == QStringLiteral("中秋节"));
    CHECK(has(festival.occasions, "mid_autumn"));
}

TEST_CASE("days off and make-up workdays follow the notice")
{
    const CalendarService service;
    struct Case
    {
        const char *iso;
        DayClass dayClass;
        const char *holiday;
    };
    for (const Case &expected :
         {Case{"2026-01-04", DayClass::Makeup, "元旦"},
          Case{"2026-02-14", DayClass::Makeup, "春节"}, Case{"2026-02-15", DayClass::Off, "春节"},
          Case{"2026-02-23", DayClass::Off, "春节"}, Case{"2026-02-24", DayClass::Workday, ""},
          Case{"2026-02-28", DayClass::Makeup, "春节"},
          Case{"2026-05-09", DayClass::Makeup, "劳动节"},
          Case{"2026-09-20", DayClass::Makeup, "国庆节"}, Case{"2026-09-19", DayClass::Weekend, ""},
          Case{"2026-10-07", DayClass::Off, "国庆节"}, Case{"2026-10-08", DayClass::Workday, ""},
          Case{"2026-10-10", DayClass::Makeup, "国庆节"}, Case{"2026-10-11", DayClass::Weekend, ""},
          // Mid-Autumn within the National Day week.
          Case{"2025-10-06", DayClass::Off, "国庆节、中秋节"},
          Case{"2023-09-29", DayClass::Off, "中秋节、国庆节"},
          Case{"2020-10-01", DayClass::Off, "国庆节、中秋节"},
          // A Monday that an extended holiday names as worked is a plain workday.
          Case{"2020-02-03", DayClass::Workday, ""}, Case{"2020-02-02", DayClass::Off, "春节"},
          Case{"2015-09-03", DayClass::Off, "抗日战争暨世界反法西斯战争胜利70周年纪念日"},
          Case{"2007-05-07", DayClass::Off, "劳动节"}}) {
        INFO(expected.iso);
        const CalendarDay found = only(service, expected.iso);
        CHECK(found.dayClass == expected.dayClass);
        CHECK(found.holiday == QString::fromUtf8(expected.holiday));
    }
}

TEST_CASE("December may be governed by the notice of the year after")
{
    const CalendarService service;
    CHECK(only(service, "2022-12-31").dayClass == DayClass::Off);
    CHECK(only(service, "2018-12-29").dayClass == DayClass::Makeup);
    CHECK(only(service, "2018-12-31").dayClass == DayClass::Off);
    CHECK(only(service, "2011-12-31").dayClass == DayClass::Makeup);
    CHECK(only(service, "2006-12-30").dayClass == DayClass::Makeup);
}

TEST_CASE("a year without notice shows the days off by law and no more")
{
    const CalendarService service;
    CHECK(service.noticeKnown(2026));
    CHECK(service.noticeKnown(2007));
    CHECK_FALSE(service.noticeKnown(2027));
    CHECK_FALSE(service.noticeKnown(2006));
    const auto days = service.days(QDate(2027, 1, 1), QDate(2027, 12, 31));
    REQUIRE_OK(days);
    QStringList byLaw;
    for (const CalendarDay &entry : *days) {
        CHECK(entry.dayClass != DayClass::Off);
        CHECK(entry.dayClass != DayClass::Makeup);
        if (entry.dayClass == DayClass::OffByLaw) {
            byLaw.append(entry.date.toString(QStringLiteral("MM-dd")));
            CHECK_FALSE(entry.holiday.isEmpty());
        }
    }
    // New Year 1, Spring Festival 4, Qingming 1, Labour 2, Dragon Boat 1, Mid-Autumn 1, National 3.
    CHECK(byLaw.join(QLatin1Char(' ')) ==
          QStringLiteral(
              "01-01 02-05 02-06 02-07 02-08 04-05 05-01 05-02 06-09 09-15 10-01 10-02 10-03"));
    // Years before the first notice are plain weeks.
    CHECK(only(service, "1999-10-01").dayClass == DayClass::Workday);
}

TEST_CASE("occasions that span days are on each of them and once in the list")
{
    const CalendarService service;
    const auto days = service.days(QDate(2026, 8, 31), QDate(2026, 9, 9));
    REQUIRE_OK(days);
    int on = 0;
    for (const CalendarDay &entry : *days) {
        on += has(entry.occasions, "school_open") ? 1 : 0;
    }
    CHECK(on == 8);
    const auto occasions = service.occasions(QDate(2026, 8, 31), QDate(2026, 9, 9));
    const auto matches = [](const Occasion &o) { return o.id == QLatin1StringView("school_open"); };
    REQUIRE(std::count_if(occasions.begin(), occasions.end(), matches) == 1);
    const auto open = std::find_if(occasions.begin(), occasions.end(), matches);
    CHECK(open->first == QDate(2026, 8, 25));
    CHECK(open->days == 14);
    CHECK(open->nameEn == QStringLiteral("Back to school"));
    // Begun in the year before.
    CHECK(has(service.occasions(QDate(2028, 1, 1), QDate(2028, 1, 2)), "nianhuo"));
}

TEST_CASE("regions choose the occasions")
{
    CalendarService service;
    CHECK_FALSE(has(only(service, "2026-11-26").occasions, "us_thanks"));
    service.setRegions({QStringLiteral("CN"), QStringLiteral("US")});
    CHECK(has(only(service, "2026-11-26").occasions, "us_thanks"));
    service.setRegions({});
    CHECK_FALSE(has(only(service, "2026-11-26").occasions, "us_thanks"));
}

TEST_CASE("ranges outside the tables, reversed or too long are refused")
{
    const CalendarService service;
    struct Range
    {
        QDate from;
        QDate to;
    };
    for (const Range &range :
         {Range{{1950, 2, 16}, {1950, 3, 1}}, Range{{2100, 12, 1}, {2101, 1, 1}},
          Range{{}, {2026, 1, 1}}, Range{{2026, 1, 2}, {2026, 1, 1}},
          Range{{2000, 1, 1}, {2010, 2, 17}}}) {
        const auto days = service.days(range.from, range.to);
        REQUIRE_FALSE(days);
        CHECK(days.error().kind == ErrorKind::Rejected);
        CHECK_FALSE(days.error().detail.isEmpty());
    }
    const auto longest = service.days(QDate(2000, 1, 1), QDate(2010, 2, 16));
    REQUIRE_OK(longest);
    CHECK(longest->size() == 3700);
    REQUIRE_OK(service.days(QDate(1950, 2, 17), QDate(1950, 2, 17)));
    REQUIRE_OK(service.days(QDate(2100, 12, 31), QDate(2100, 12, 31)));
}

TEST_CASE("several threads may ask at once")
{
    const CalendarService service;
    const auto expected = CalendarService().days(QDate(2026, 1, 1), QDate(2026, 12, 31));
    REQUIRE_OK(expected);
    QVector<QFuture<Result<QVector<CalendarDay>>>> futures;
    for (int i = 0; i < 8; ++i) {
        futures.append(QtConcurrent::run(
            [&service] { return service.days(QDate(2026, 1, 1), QDate(2026, 12, 31)); }));
    }
    for (auto &future : futures) {
        const auto found = await(future);
        REQUIRE_OK(found);
        CHECK(*found == *expected);
    }
}
