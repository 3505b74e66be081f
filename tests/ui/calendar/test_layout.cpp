// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calendar/sample.h"
#include "ui/calendar/monthlayout.h"

using namespace tuiwen;
using namespace tuiwen::test;

namespace {

constexpr QSize full(944, 736);

QStringList idsOn(const MonthLayout &layout, QDate date)
{
    QStringList ids;
    for (const PushId &id : layout.pillsOf(date)) {
        ids.append(id.value);
    }
    return ids;
}

} // namespace

TEST_CASE("a month is shown in whole weeks from Monday")
{
    CHECK(firstShown({2026, 9, 15}) == QDate(2026, 8, 31));
    CHECK(weeksShown({2026, 9, 1}) == 5);
    CHECK(weeksShown({2026, 8, 1}) == 6); // begins on a Saturday
    CHECK(weeksShown({2027, 2, 1}) == 4); // 28 days from Monday
    CHECK(firstShown({2027, 2, 1}) == QDate(2027, 2, 1));
    for (QDate month(1950, 3, 1); month.year() < 2100; month = month.addMonths(1)) {
        const QDate first = firstShown(month);
        REQUIRE(first.dayOfWeek() == Qt::Monday);
        REQUIRE(first <= month);
        REQUIRE(first.addDays(weeksShown(month) * 7 - 1) >=
                QDate(month.year(), month.month(), month.daysInMonth()));
    }
}

TEST_CASE("cells tile the grid and points find their day again")
{
    September september;
    for (const QSize size : {full, QSize(701, 503), QSize(1500, 900)}) {
        const MonthLayout layout(september.data, size);
        int area = 0;
        for (const CalendarDay &day : september.data.days) {
            const QRect cell = layout.cell(day.date);
            area += cell.width() * cell.height();
            CHECK(layout.dateAt(cell.topLeft()) == day.date);
            CHECK(layout.dateAt(cell.bottomRight()) == day.date);
            CHECK(layout.dateAt(cell.center()) == day.date);
        }
        CHECK(area == (size.width() - MonthLayout::weekNumberWidth) *
                          (size.height() - MonthLayout::weekdayHeight));
        CHECK_FALSE(layout.dateAt({5, 300}).isValid());  // week numbers
        CHECK_FALSE(layout.dateAt({300, 10}).isValid()); // names of the days
        CHECK_FALSE(layout.dateAt({size.width(), 300}).isValid());
    }
}

TEST_CASE("pills are tall while they fit, then flat, then counted")
{
    September september;
    const QDate day(2026, 9, 17); // a day without occasions of its own
    const auto plan = [&](int count) {
        for (int i = 0; i < count; ++i) {
            september.add(
                makePush(QByteArray("p").append(QByteArray::number(september.around.pushes.size())),
                         september.weekly, day, QTime(8 + i, 0)));
        }
    };
    plan(1);
    MonthLayout layout(september.data, full);
    REQUIRE(layout.pills().size() == 1);
    CHECK(layout.pills().first().tall);
    CHECK(layout.pills().first().rect.height() == MonthLayout::tallPillHeight);
    CHECK(layout.cell(day).contains(layout.pills().first().rect));

    plan(2);
    layout = MonthLayout(september.data, full);
    REQUIRE(layout.pills().size() == 3);
    CHECK_FALSE(layout.pills().first().tall);
    CHECK(layout.mores().isEmpty());

    plan(6);
    layout = MonthLayout(september.data, full);
    REQUIRE(layout.mores().size() == 1);
    CHECK(layout.mores().first().count + layout.pills().size() == 9);
    CHECK(layout.cell(day).contains(layout.mores().first().rect));
    for (const MonthLayout::Pill &pill : layout.pills()) {
        CHECK(layout.cell(day).contains(pill.rect));
        CHECK(layout.hit(pill.rect.center()).push == pill.id);
        CHECK(layout.hit(pill.rect.center()).part == MonthLayout::Part::Pill);
    }
    CHECK(layout.hit(layout.mores().first().rect.center()).part == MonthLayout::Part::More);
    CHECK(idsOn(layout, day).first() == QStringLiteral("p0")); // by time
}

TEST_CASE("nothing of a day overlaps and nothing leaves its cell, however small the window")
{
    September september;
    for (int i = 0; i < 120; ++i) {
        september.add(makePush(QByteArray("p").append(QByteArray::number(i)), september.library,
                               QDate(2026, 8, 31).addDays(i % 35), QTime(6 + i % 15, 0)));
    }
    for (const QSize size : {full, QSize(560, 420), QSize(800, 500)}) {
        const MonthLayout layout(september.data, size);
        for (const CalendarDay &day : september.data.days) {
            QVector<QRect> boxes;
            for (const auto &pill : layout.pills()) {
                if (pill.date == day.date) {
                    boxes.append(pill.rect);
                }
            }
            for (const auto &line : layout.lines()) {
                if (line.date == day.date) {
                    boxes.append(line.rect);
                }
            }
            for (const auto &more : layout.mores()) {
                if (more.date == day.date) {
                    boxes.append(more.rect);
                }
            }
            for (const auto &strip : layout.strips()) {
                const QRect part = strip.rect.intersected(layout.cell(day.date));
                if (!part.isEmpty()) {
                    boxes.append(part);
                }
            }
            for (int i = 0; i < boxes.size(); ++i) {
                for (int k = i + 1; k < boxes.size(); ++k) {
                    INFO(day.date.toString(Qt::ISODate).toStdString() << " " << size.width());
                    CHECK_FALSE(boxes.at(i).intersects(boxes.at(k)));
                }
            }
        }
        for (const auto &pill : layout.pills()) {
            CHECK(layout.cell(pill.date).contains(pill.rect));
        }
    }
}

TEST_CASE("occasions of several days are strips, each week with its own piece")
{
    September september;
    const MonthLayout layout(september.data, full);
    int pieces = 0;
    for (const MonthLayout::Strip &strip : layout.strips()) {
        if (strip.occasion.id == QLatin1StringView("school_open")) {
            ++pieces; // 25 August to 7 September: this and the next week
        }
    }
    CHECK(pieces == 2);
    // National Day has three days off but stands as a line on the first of them.
    int lines = 0;
    for (const MonthLayout::Line &line : layout.lines()) {
        if (line.occasion.id == QLatin1StringView("national_day")) {
            ++lines;
            CHECK(line.date == QDate(2026, 10, 1));
        }
    }
    CHECK(lines == 1);
}

TEST_CASE("ideas stand on festive days to come that are still free")
{
    September september;
    const auto ideaOn = [&](QDate date) -> const MonthLayout::Idea * {
        static MonthLayout layout;
        layout = MonthLayout(september.data, full);
        for (const MonthLayout::Idea &idea : layout.ideas()) {
            if (idea.date == date) {
                return &idea;
            }
        }
        return nullptr;
    };
    REQUIRE(ideaOn({2026, 9, 25}) != nullptr); // Mid-Autumn
    CHECK_FALSE(ideaOn({2026, 9, 25})->quiet);
    REQUIRE(ideaOn({2026, 9, 18}) != nullptr); // a day of remembrance
    CHECK(ideaOn({2026, 9, 18})->quiet);
    CHECK(ideaOn({2026, 9, 3}) == nullptr);  // past
    CHECK(ideaOn({2026, 10, 1}) != nullptr); // the next month's first days count as well
    september.add(makePush("moon", september.weekly, {2026, 9, 25}, {20, 0}));
    CHECK(ideaOn({2026, 9, 25}) == nullptr);
}
