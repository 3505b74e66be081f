// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holidays.h"
#include "core/calendar/occasions.h"
#include "tests/calendar/almanac.h"

#include <QSet>

using namespace tuiwen;
using namespace tuiwen::calendar;
using namespace tuiwen::test;

namespace {

struct Library
{
    Almanac almanac{lunarTable(), solarTerms(), {}};
    OccasionBook book;

    Library()
    {
        auto parsed = OccasionBook::parse(calendarData("occasions.json"), almanac);
        REQUIRE_OK(parsed);
        book = *parsed;
    }

    [[nodiscard]] QVector<Occasion> named(const char *id, int year) const
    {
        QVector<Occasion> found;
        for (const Occasion &occasion : book.ofYear(year, almanac)) {
            if (occasion.id == QLatin1StringView(id)) {
                found.append(occasion);
            }
        }
        return found;
    }
};

QByteArray bookWith(const QByteArray &entry)
{
    return R"({"tables":{"eid":{"2026":["2026-03-21"]}},"entries":[)" + entry + "]}";
}

} // namespace

TEST_CASE("the shipped occasions are complete and unique")
{
    const Library library;
    QSet<QString> ids;
    QSet<QString> kinds;
    // Two lunar years apart, so that days that skip a year are met too.
    for (int year = 2026; year <= 2028; ++year) {
        for (const Occasion &occasion : library.book.ofYear(year, library.almanac)) {
            ids.insert(occasion.id);
            kinds.insert(occasion.kind);
            CHECK(occasion.first.year() == year);
            CHECK(occasion.days >= 1);
            CHECK(occasion.note.isEmpty() == occasion.noteEn.isEmpty());
        }
    }
    CHECK(ids.size() == 212);
    CHECK(kinds == QSet<QString>{QStringLiteral("statutory"), QStringLiteral("traditional"),
                                 QStringLiteral("term"), QStringLiteral("observance"),
                                 QStringLiteral("memorial"), QStringLiteral("marketing"),
                                 QStringLiteral("campus"), QStringLiteral("ethnic"),
                                 QStringLiteral("overseas")});
}

TEST_CASE("the statutory festivals of 2008 to 2026 are days off in the notices")
{
    const Library library;
    const auto holidays = Holidays::parse(calendarData("holidays.json"));
    REQUIRE_OK(holidays);
    int checked = 0;
    for (int year = 2008; year <= 2026; ++year) {
        REQUIRE(holidays->noticeKnown(year));
        for (const Occasion &occasion : library.book.ofYear(year, library.almanac)) {
            // New Year's Eve was not statutory from 2014 to 2024.
            const bool optional =
                occasion.id == QLatin1StringView("spring_eve") && year >= 2014 && year <= 2024;
            if (occasion.kind != QLatin1StringView("statutory") || optional) {
                continue;
            }
            for (int i = 0; i < occasion.days; ++i) {
                const QDate date = occasion.first.addDays(i);
                const auto entry = holidays->on(date);
                INFO(occasion.id.toStdString() << " " << date.toString(Qt::ISODate).toStdString());
                // Some notices do not name a festival that falls on an ordinary weekend.
                CHECK((entry ? entry->off : date.dayOfWeek() >= 6));
                ++checked;
            }
        }
    }
    CHECK(checked > 19 * 11);
}

TEST_CASE("the dog days fill the time between their geng days")
{
    const Library library;
    const auto middle = library.named("zhongfu", 2026);
    REQUIRE(middle.size() == 1);
    CHECK(middle.first().first == day("2026-07-25"));
    CHECK(middle.first().days == 20);
    CHECK(library.named("zhongfu", 2024).first().days == 20);
    CHECK(library.named("mofu", 2026).first().first == day("2026-08-14"));
}

TEST_CASE("occasions begin with the year that made them")
{
    const Library library;
    CHECK(library.named("martyrs", 2013).isEmpty());
    CHECK(library.named("martyrs", 2014).size() == 1);
    CHECK(library.named("labour", 2024).first().days == 1);
    CHECK(library.named("labour", 2025).first().days == 2);
    CHECK(library.named("laba", 2022).size() == 2);
    CHECK(library.named("laba", 2023).isEmpty());
}

TEST_CASE("estimated dates say so, in both languages")
{
    const Library library;
    CHECK_FALSE(
        library.named("eid_fitr", 2027).first().noteEn.contains(QLatin1StringView("Estimated")));
    CHECK(
        library.named("eid_fitr", 2028).first().noteEn.startsWith(QLatin1StringView("Estimated")));
    CHECK(library.named("eid_fitr", 2028).first().note.startsWith(QStringLiteral("日期为推算")));
}

TEST_CASE("days of mourning forbid festive copy")
{
    const Library library;
    for (const char *id : {"qingming", "918", "martyrs", "nanjing", "zhongyuan", "quake512"}) {
        const auto found = library.named(id, 2026);
        INFO(id);
        REQUIRE(found.size() == 1);
        CHECK(found.first().tone == Tone::Mourning);
        CHECK(found.first().restriction == Restriction::NoFestive);
    }
}

TEST_CASE("the filter knows regions, provinces and kinds")
{
    Occasion mainland;
    mainland.kind = QStringLiteral("campus");
    mainland.regions = QStringLiteral("CN");
    Occasion guangxi = mainland;
    guangxi.regions = QStringLiteral("CN-GX");
    Occasion overseas = mainland;
    overseas.regions = QStringLiteral("US,CA");
    Occasion anywhere = mainland;
    anywhere.regions = QStringLiteral("*");
    anywhere.kind = QStringLiteral("observance");

    const OccasionFilter standard;
    CHECK(standard.accepts(mainland));
    CHECK(standard.accepts(guangxi));
    CHECK(standard.accepts(anywhere));
    CHECK_FALSE(standard.accepts(overseas));
    const OccasionFilter canada({QStringLiteral("CA")});
    CHECK(canada.accepts(overseas));
    CHECK(canada.accepts(anywhere));
    CHECK_FALSE(canada.accepts(mainland));
    const OccasionFilter campus({QStringLiteral("campus")});
    CHECK(campus.accepts(mainland));
    CHECK_FALSE(campus.accepts(anywhere));
    CHECK_FALSE(campus.accepts(overseas));
    const OccasionFilter province({QStringLiteral("CN-GX")});
    CHECK(province.accepts(guangxi));
    CHECK_FALSE(province.accepts(mainland));
}

TEST_CASE("damaged occasions are refused, naming the entry")
{
    const QByteArray good =
        R"({"id":"x","zh":"某日","en":"A day","rule":"G 01-02","kind":"campus",)"
        R"("regions":["CN"],"tone":"festive"})";
    Almanac almanac{lunarTable(), solarTerms(), {}};
    REQUIRE_OK(OccasionBook::parse(bookWith(good), almanac));
    const auto broken = [&good](const char *from, const char *to) {
        QByteArray copy = good;
        REQUIRE(copy.contains(from));
        return bookWith(copy.replace(from, to));
    };
    for (const QByteArray &json : {QByteArray("{"), QByteArray("{}"), broken("G 01-02", "G 01-32"),
                                   broken("festive", "merry"), broken("\"CN\"", ""),
                                   broken("某日", ""), broken("G 01-02", "TAB vesak")}) {
        INFO(json.toStdString());
        const auto book = OccasionBook::parse(json, almanac);
        REQUIRE_FALSE(book);
        CHECK(book.error().kind == ErrorKind::Internal);
    }
    CHECK_FALSE(
        OccasionBook::parse(R"({"tables":{"eid":{"2026":["2027-03-21"]}},"entries":[]})", almanac));
    CHECK_FALSE(
        Holidays::parse(R"({"years":{"2030":{"days":{"元旦":{"off":[["2030-01-40"]]}}}}})"));
    CHECK_FALSE(Holidays::parse(
        R"({"years":{"2030":{"days":{"元旦":{"off":[["2030-01-01"]],"work":["2030-01-01"]}}}}})"));
}
