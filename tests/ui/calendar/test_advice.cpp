// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calendar/sample.h"

using namespace tuiwen;
using namespace tuiwen::test;

namespace {

enum Line
{
    QuotaLine,
    SpacingLine,
    ConflictLine,
    HolidayLine
};

Advice on(const September &september, const Account &account, QDate date, QTime time,
          DeliveryMode mode = DeliveryMode::Push, const PushId &self = {})
{
    Surroundings around = september.around;
    if (const auto days = september.calendar.days(date, date)) {
        around.day = days->first();
    }
    around.noticeKnown = september.calendar.noticeKnown(date.year());
    return advise({self, {QStringLiteral("article-x")}, account.id, mode, fromChina(date, time)},
                  around);
}

} // namespace

TEST_CASE("an ordinary free slot has nothing against it")
{
    const September september;
    const Advice advice = on(september, september.weekly, {2026, 9, 16}, {20, 0});
    REQUIRE(advice.lines.size() == 4);
    CHECK(advice.level() == AdviceLevel::Ok);
    CHECK(advice.reminders() == 0);
    CHECK_FALSE(advice.blocked());
    for (const AdviceLine &line : advice.lines) {
        CHECK_FALSE(line.key.isEmpty());
        CHECK_FALSE(line.text.isEmpty());
    }
}

TEST_CASE("a subscription account has one push a Beijing day")
{
    September september;
    september.add(makePush("a", september.weekly, {2026, 9, 16}, {8, 0}));
    // Only planned: there is a choice yet. Confirmed: the day is taken.
    CHECK(on(september, september.weekly, {2026, 9, 16}, {20, 0}).lines.at(QuotaLine).level ==
          AdviceLevel::Warn);
    september.around.pushes.first().state = PushState::Confirmed;
    CHECK(on(september, september.weekly, {2026, 9, 16}, {20, 0}).lines.at(QuotaLine).level ==
          AdviceLevel::Block);
    // Not the account's, not that day's, not notified, or the very push that moves.
    CHECK(on(september, september.library, {2026, 9, 16}, {20, 0}).lines.at(QuotaLine).level ==
          AdviceLevel::Ok);
    CHECK(on(september, september.weekly, {2026, 9, 17}, {20, 0}).lines.at(QuotaLine).level ==
          AdviceLevel::Ok);
    CHECK(on(september, september.weekly, {2026, 9, 16}, {20, 0}, DeliveryMode::Draft)
              .lines.at(QuotaLine)
              .level == AdviceLevel::Ok);
    CHECK(on(september, september.weekly, {2026, 9, 16}, {20, 0}, DeliveryMode::Push,
             {QStringLiteral("a")})
              .lines.at(QuotaLine)
              .level == AdviceLevel::Ok);
    // Cancelled and failed ones give the quota back; 00:30 belongs to the next day in Beijing.
    for (const PushState state : {PushState::Cancelled, PushState::Failed, PushState::Missed}) {
        september.around.pushes.first().state = state;
        CHECK(on(september, september.weekly, {2026, 9, 16}, {20, 0}).lines.at(QuotaLine).level ==
              AdviceLevel::Ok);
    }
    september.around.pushes.first() = makePush("a", september.weekly, {2026, 9, 17}, {0, 30});
    CHECK(on(september, september.weekly, {2026, 9, 16}, {20, 0}).lines.at(QuotaLine).level ==
          AdviceLevel::Ok);
}

TEST_CASE("a service account has four pushes a month")
{
    September september;
    for (int i = 0; i < 3; ++i) {
        september.add(makePush(QByteArray("s").append(QByteArray::number(i)), september.campus,
                               QDate(2026, 9, 9 + i), {8, 0}));
    }
    const Advice last = on(september, september.campus, {2026, 9, 28}, {20, 0});
    CHECK(last.lines.at(QuotaLine).level == AdviceLevel::Info); // the last one
    september.add(makePush("s3", september.campus, {2026, 9, 20}, {8, 0}));
    CHECK(on(september, september.campus, {2026, 9, 28}, {20, 0}).lines.at(QuotaLine).level ==
          AdviceLevel::Warn);
    for (Push &push : september.around.pushes) {
        push.state = PushState::Confirmed;
    }
    CHECK(on(september, september.campus, {2026, 9, 28}, {20, 0}).blocked());
    CHECK(on(september, september.campus, {2026, 10, 28}, {20, 0}).lines.at(QuotaLine).level ==
          AdviceLevel::Ok);
    const QuotaUse use = quotaUse(september.campus, {2026, 9, 28}, september.around.pushes);
    CHECK(use.allowance == 4);
    CHECK(use.promised == 4);
    CHECK(use.taken() == 4);
    CHECK(use.used == 0);
}

TEST_CASE("pushes of one account want distance")
{
    September september;
    september.add(makePush("a", september.weekly, {2026, 9, 16}, {20, 0}));
    CHECK(on(september, september.weekly, {2026, 9, 17}, {8, 0}).lines.at(SpacingLine).level ==
          AdviceLevel::Warn);
    CHECK(on(september, september.weekly, {2026, 9, 17}, {20, 0}).lines.at(SpacingLine).level ==
          AdviceLevel::Ok);
    september.add(makePush("c", september.campus, {2026, 9, 17}, {19, 30}));
    CHECK(on(september, september.campus, {2026, 9, 21}, {19, 30}).lines.at(SpacingLine).level ==
          AdviceLevel::Warn);
    CHECK(on(september, september.campus, {2026, 9, 22}, {19, 30}).lines.at(SpacingLine).level ==
          AdviceLevel::Ok);
}

TEST_CASE("times that cannot be and times that are better left alone")
{
    September september;
    // Now is the 8th, 10:24.
    CHECK(on(september, september.weekly, {2026, 9, 8}, {10, 0}).blocked());
    CHECK(on(september, september.weekly, {2026, 9, 8}, {10, 28}).blocked());
    CHECK_FALSE(on(september, september.weekly, {2026, 9, 8}, {10, 29}).blocked());
    CHECK(on(september, september.weekly, {2026, 9, 9}, {23, 30}).lines.at(ConflictLine).level ==
          AdviceLevel::Warn);
    CHECK(on(september, september.weekly, {2026, 9, 9}, {6, 29}).lines.at(ConflictLine).level ==
          AdviceLevel::Warn);
    CHECK(on(september, september.weekly, {2026, 9, 9}, {6, 30}).lines.at(ConflictLine).level ==
          AdviceLevel::Ok);
    september.add(makePush("near", september.library, {2026, 9, 9}, {20, 30}));
    CHECK(on(september, september.weekly, {2026, 9, 9}, {20, 0}).lines.at(ConflictLine).level ==
          AdviceLevel::Info);
    CHECK(on(september, september.weekly, {2026, 9, 9}, {19, 30}).lines.at(ConflictLine).level ==
          AdviceLevel::Ok);
    september.around.pushes.first().article = {QStringLiteral("article-x")};
    CHECK(on(september, september.weekly, {2026, 9, 9}, {12, 0}).lines.at(ConflictLine).level ==
          AdviceLevel::Warn); // the same text elsewhere within a day
}

TEST_CASE("the day itself is judged")
{
    const September september;
    const auto holiday = [&](QDate date) {
        return on(september, september.weekly, date, {20, 0}).lines.at(HolidayLine).level;
    };
    CHECK(holiday({2026, 9, 16}) == AdviceLevel::Ok);
    CHECK(holiday({2026, 9, 18}) == AdviceLevel::Warn); // no festive copy
    CHECK(holiday({2026, 9, 30}) == AdviceLevel::Warn);
    CHECK(holiday({2026, 9, 25}) == AdviceLevel::Info); // day off
    CHECK(holiday({2026, 9, 20}) == AdviceLevel::Info); // make-up workday
    CHECK(holiday({2027, 3, 10}) == AdviceLevel::Info); // nothing announced
}
