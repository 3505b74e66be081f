// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/calendar/almanac.h"

using namespace tuiwen;
using namespace tuiwen::calendar;
using namespace tuiwen::test;

namespace {

Almanac almanac()
{
    return {lunarTable(), solarTerms(), {{QStringLiteral("eid"), {{2030, {QDate(2030, 2, 4)}}}}}};
}

QVector<QDate> dates(const char *rule, int year)
{
    static const Almanac source = almanac();
    const auto parsed = Rule::parse(QString::fromUtf8(rule));
    REQUIRE_OK(parsed);
    return parsed->dates(year, source);
}

QVector<QDate> days(std::initializer_list<const char *> list)
{
    QVector<QDate> found;
    for (const char *iso : list) {
        found.append(day(iso));
    }
    return found;
}

} // namespace

TEST_CASE("every kind of rule gives its known date")
{
    CHECK(dates("G 09-10", 2026) == days({"2026-09-10"}));
    CHECK(dates("G 02-29", 2028) == days({"2028-02-29"}));
    CHECK(dates("G 02-29", 2026).isEmpty());
    CHECK(dates("L 05-05", 2026) == days({"2026-06-19"}));
    CHECK(dates("L 08-15", 2026) == days({"2026-09-25"}));
    CHECK(dates("L 08-15", 2025) == days({"2025-10-06"}));
    CHECK(dates("L 08-15 +1", 2026) == days({"2026-09-26"}));
    CHECK(dates("L 06-24", 2025) == days({"2025-07-18"})); // not in the leap sixth month
    CHECK(dates("L 05-05", 2028) == days({"2028-05-28"})); // 2028 doubles the fifth month
    CHECK(dates("LE -1", 2026) == days({"2026-02-16"}));
    CHECK(dates("LE -15", 2026) == days({"2026-02-02"}));
    CHECK(dates("W 5 2 7", 2026) == days({"2026-05-10"}));
    CHECK(dates("W 5 -1 1", 2026) == days({"2026-05-25"}));
    CHECK(dates("W 11 1 1 +1", 2026) == days({"2026-11-03"}));
    CHECK(dates("W 11 4 4 +4", 2026) == days({"2026-11-30"}));
    CHECK(dates("W 2 5 7", 2026).isEmpty()); // no fifth Sunday
    CHECK(dates("WB 05-24 1", 2026) == days({"2026-05-18"}));
    CHECK(dates("WB 05-18 1", 2026) == days({"2026-05-18"}));
    CHECK(dates("WO 05-18 1", 2026) == days({"2026-05-18"}));
    CHECK(dates("WO 05-19 1", 2026) == days({"2026-05-25"}));
    CHECK(dates("T 6", 2026) == days({"2026-04-05"}));
    CHECK(dates("T 6 -1", 2026) == days({"2026-04-04"}));
    CHECK(dates("E -2", 2026) == days({"2026-04-03"}));
    CHECK(dates("E 1", 2026) == days({"2026-04-06"}));
    CHECK(dates("GENG 11 3", 2026) == days({"2026-07-15"}));
    CHECK(dates("GENG 11 4", 2026) == days({"2026-07-25"}));
    CHECK(dates("GENG 14 1", 2026) == days({"2026-08-14"}));
    CHECK(dates("GENG 11 3", 2025) == days({"2025-07-20"}));
    CHECK(dates("TAB eid", 2030) == days({"2030-02-04"}));
    CHECK(dates("TAB eid", 2031).isEmpty());
}

TEST_CASE("a lunar day may fall twice in a year or never")
{
    CHECK(dates("L 12-08", 2022) == days({"2022-01-10", "2022-12-30"}));
    CHECK(dates("L 12-08", 2023).isEmpty());
    CHECK(dates("L 12-08", 2024) == days({"2024-01-18"}));
    CHECK(dates("LE -30", 2023).size() + dates("LE -30", 2022).size() == 2);
    CHECK(dates("L 12-30", 2025).isEmpty()); // the twelfth month of 2024 has 29 days
}

TEST_CASE("an offset may carry a date over New Year")
{
    CHECK(dates("G 12-31 +1", 2027) == days({"2027-01-01"}));
    CHECK(dates("G 01-01 -1", 2026) == days({"2026-12-31"}));
}

TEST_CASE("Easter by the Gregorian reckoning")
{
    for (const char *iso : {"1961-04-02", "1981-04-19", "2000-04-23", "2008-03-23", "2011-04-24",
                            "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25",
                            "2049-04-18", "2076-04-19", "2100-03-28"}) {
        CHECK(easter(day(iso).year()) == day(iso));
    }
    for (int year = 1950; year <= 2100; ++year) {
        const QDate date = easter(year);
        REQUIRE(date.dayOfWeek() == Qt::Sunday);
        REQUIRE(date >= QDate(year, 3, 22));
        REQUIRE(date <= QDate(year, 4, 25));
    }
}

TEST_CASE("texts that are no rules are refused")
{
    for (const char *text : {"",         "G",    "G 13-01",   "G 02-30",   "G 1-1",     "L 13-01",
                             "L 08-31",  "LE",   "LE -1 +2",  "W 13 1 1",  "W 5 0 1",   "W 5 1 8",
                             "WB 05-24", "T 24", "T -1",      "GENG 24 1", "GENG 11 0", "TAB",
                             "TAB Eid",  "X 1",  "G 09-10 2", "g 09-10"}) {
        INFO(text);
        const auto rule = Rule::parse(QString::fromUtf8(text));
        REQUIRE_FALSE(rule);
        CHECK(rule.error().kind == ErrorKind::Internal);
    }
}
