// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/calendar/almanac.h"

using namespace tuiwen;
using namespace tuiwen::calendar;
using namespace tuiwen::test;

TEST_CASE("Spring Festival falls on the published days")
{
    const LunarTable table = lunarTable();
    // 1954, 2027 and 2030 are the years in which other calendars are a day off.
    for (const char *iso : {"1950-02-17", "1954-02-03", "1985-02-20", "2000-02-05", "2008-02-07",
                            "2015-02-19", "2020-01-25", "2021-02-12", "2022-02-01", "2023-01-22",
                            "2024-02-10", "2025-01-29", "2026-02-17", "2027-02-06", "2028-01-26",
                            "2029-02-13", "2030-02-03", "2033-01-31", "2050-01-23", "2100-02-09"}) {
        const QDate date = day(iso);
        INFO(iso);
        CHECK(table.newYear(date.year()) == date);
        CHECK(table.lunar(date) == LunarDate{date.year(), 1, 1, false});
        const auto eve = table.lunar(date.addDays(-1));
        if (date != table.firstDay()) {
            REQUIRE(eve);
            CHECK(eve->month == 12);
            CHECK(eve->year == date.year() - 1);
            CHECK(eve->day >= 29);
        }
    }
}

TEST_CASE("leap months stand after the month they repeat")
{
    const LunarTable table = lunarTable();
    struct Case
    {
        const char *iso;
        LunarDate lunar;
        const char *text;
    };
    for (const Case &expected : {Case{"2025-06-25", {2025, 6, 1, false}, "六月初一"},
                                 Case{"2025-07-25", {2025, 6, 1, true}, "闰六月初一"},
                                 Case{"2025-08-22", {2025, 6, 29, true}, "闰六月廿九"},
                                 Case{"2025-08-23", {2025, 7, 1, false}, "七月初一"},
                                 Case{"2028-06-23", {2028, 5, 1, true}, "闰五月初一"},
                                 Case{"2033-12-22", {2033, 11, 1, true}, "闰冬月初一"},
                                 Case{"2034-01-20", {2033, 12, 1, false}, "腊月初一"},
                                 Case{"2023-03-22", {2023, 2, 1, true}, "闰二月初一"}}) {
        const auto lunar = table.lunar(day(expected.iso));
        INFO(expected.iso);
        REQUIRE(lunar);
        CHECK(*lunar == expected.lunar);
        CHECK(lunarText(*lunar) == QString::fromUtf8(expected.text));
    }
}

TEST_CASE("lunar days are named as a printed calendar names them")
{
    const QStringList names{QStringLiteral("正月初一"), QStringLiteral("八月初十"),
                            QStringLiteral("八月十四"), QStringLiteral("八月二十"),
                            QStringLiteral("十月廿九"), QStringLiteral("腊月三十")};
    const QVector<LunarDate> dates{{2026, 1, 1, false},   {2026, 8, 10, false},
                                   {2026, 8, 14, false},  {2026, 8, 20, false},
                                   {2026, 10, 29, false}, {2026, 12, 30, false}};
    for (int i = 0; i < names.size(); ++i) {
        CHECK(lunarText(dates.at(i)) == names.at(i));
    }
    CHECK(lunarText({}).isEmpty());
}

TEST_CASE("every day of the table has one lunar date and comes back from it")
{
    const LunarTable table = lunarTable();
    LunarDate before;
    int days = 0;
    int leapMonths = 0;
    for (QDate date = table.firstDay(); date <= QDate(2100, 12, 31); date = date.addDays(1)) {
        const auto lunar = table.lunar(date);
        REQUIRE(lunar);
        // The day grows by one or a new month begins after 29 or 30 days.
        const bool grows = lunar->day == before.day + 1 && lunar->month == before.month &&
                           lunar->leap == before.leap;
        const bool begins = lunar->day == 1 && before.day >= 29;
        const bool follows = days == 0 || grows || begins;
        if (!follows) {
            FAIL("gap at " << date.toString(Qt::ISODate).toStdString());
        }
        if (!lunar->leap && table.date(lunar->year, lunar->month, lunar->day) != date) {
            FAIL("no way back from " << date.toString(Qt::ISODate).toStdString());
        }
        leapMonths += lunar->leap && lunar->day == 1 ? 1 : 0;
        before = *lunar;
        ++days;
    }
    CHECK(days == QDate(1950, 2, 17).daysTo(QDate(2100, 12, 31)) + 1);
    // Seven leap months in nineteen years.
    CHECK(leapMonths >= 54);
    CHECK(leapMonths <= 57);
}

TEST_CASE("days outside the table and days a month lacks have no lunar date")
{
    const LunarTable table = lunarTable();
    CHECK_FALSE(table.lunar(QDate(1950, 2, 16)));
    CHECK_FALSE(table.lunar(QDate(2102, 1, 1)));
    CHECK_FALSE(table.lunar(QDate()));
    CHECK_FALSE(table.date(2026, 13, 1));
    CHECK_FALSE(table.date(1949, 1, 1));
    CHECK(table.date(2024, 12, 29));
    CHECK_FALSE(table.date(2024, 12, 30)); // 除夕 of 2025 is the 29th
}

TEST_CASE("damaged tables are refused, naming the line")
{
    for (const char *csv : {"", "# only a comment\n", "2025,2025-01-29,6,101010\n",
                            "2025,2025-01-29,0,0101010110101\n", "2025,2025-13-29,0,010101011010\n",
                            "2025,2025-01-29,6,1101011010100\n2026,2026-02-18,0,110101101010\n",
                            "2025,2024-01-29,0,010101011010\n", "2025\n"}) {
        INFO(csv);
        const auto table = LunarTable::parse(csv);
        REQUIRE_FALSE(table);
        CHECK(table.error().kind == ErrorKind::Internal);
    }
    for (const char *csv : {"", "2025,0105\n",
                            "2025,0105,0119,0203,0218,0305,0320,0404,0420,0505,0521,"
                            "0605,0621,0707,0722,0807,0823,0907,0923,1008,1023,1107,"
                            "1122,1207,1332\n"}) {
        CHECK_FALSE(SolarTerms::parse(csv));
    }
}

TEST_CASE("solar terms fall on the published days")
{
    const SolarTerms terms = solarTerms();
    struct Case
    {
        const char *iso;
        const char *name;
    };
    // 2021's winter solstice was 41 seconds before midnight.
    for (const Case &expected :
         {Case{"2026-01-05", "小寒"}, Case{"2026-02-04", "立春"}, Case{"2025-02-03", "立春"},
          Case{"2026-04-05", "清明"}, Case{"2025-04-04", "清明"}, Case{"2028-04-04", "清明"},
          Case{"2026-06-21", "夏至"}, Case{"2026-08-07", "立秋"}, Case{"2026-09-23", "秋分"},
          Case{"2026-12-22", "冬至"}, Case{"2021-12-21", "冬至"}, Case{"1951-12-23", "冬至"},
          Case{"2100-12-22", "冬至"}}) {
        const auto term = terms.termOn(day(expected.iso));
        INFO(expected.iso);
        REQUIRE(term);
        CHECK(SolarTerms::name(*term) == QString::fromUtf8(expected.name));
        CHECK(terms.date(day(expected.iso).year(), *term) == day(expected.iso));
    }
    CHECK_FALSE(terms.termOn(day("2026-09-24")));
    CHECK_FALSE(terms.date(1949, 0));
    CHECK_FALSE(terms.date(2026, 24));
}

TEST_CASE("terms are fourteen to sixteen days apart, all 151 years")
{
    const SolarTerms terms = solarTerms();
    QDate before;
    int count = 0;
    for (int year = 1950; year <= 2100; ++year) {
        for (int term = 0; term < SolarTerms::count; ++term) {
            const auto date = terms.date(year, term);
            REQUIRE(date);
            if (before.isValid() && (before.daysTo(*date) < 14 || before.daysTo(*date) > 16)) {
                FAIL("terms too close or far at " << date->toString(Qt::ISODate).toStdString());
            }
            before = *date;
            ++count;
        }
    }
    CHECK(count == 151 * 24);
}
