// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calendar/workplace.h"
#include "ui/push/accountlist.h"
#include "ui/push/minimonth.h"
#include "ui/push/modepicker.h"
#include "ui/push/schedulepanel.h"
#include "ui/push/whenpicker.h"
#include "ui/widgets/strip.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeEdit>

using namespace tuiwen;
using namespace tuiwen::test;
using namespace tuiwen::ui;

namespace {

struct Scheduling
{
    Workplace &desk;
    ScheduleDialog *dialog;
    QSignalSpy scheduled;

    Scheduling(Workplace &over, const ArticleId &article)
        : desk(over)
        , dialog(new ScheduleDialog(over.services, article, nullptr))
        , scheduled(dialog, &ScheduleDialog::scheduled)
    {
        dialog->show();
        REQUIRE(waitFor([this] { return list().count() > 0; }));
    }
    ~Scheduling() { delete dialog; }

    [[nodiscard]] AccountList &list() const { return *dialog->findChild<AccountList *>(); }
    [[nodiscard]] WhenPicker &when() const { return *dialog->findChild<WhenPicker *>(); }
    [[nodiscard]] ModePicker &modes() const { return *dialog->findChild<ModePicker *>(); }
    [[nodiscard]] QPushButton &button(const char *name) const
    {
        auto *found = dialog->findChild<QPushButton *>(QLatin1StringView(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    PushId schedule()
    {
        REQUIRE(waitFor([this] { return button("schedule").isEnabled(); }));
        button("schedule").click();
        REQUIRE(waitFor([this] { return scheduled.size() == 1; }));
        return scheduled.first().first().value<PushId>();
    }
};

} // namespace

TEST_CASE("an article is planned for the account, way and time that were chosen")
{
    Workplace desk;
    desk.addAccount(QStringLiteral("甲"));
    const Account second = desk.addAccount(QStringLiteral("乙"));
    const Article article = desk.addArticle(QStringLiteral("月到中秋"));
    Scheduling open(desk, article.id);
    open.dialog->setAccount(second.id);
    open.dialog->setDay({2026, 9, 29});
    open.button("hour_2130").click();
    open.dialog->findChild<QAbstractButton *>(QStringLiteral("mode_publish"))->click();
    const Push push = desk.stored(open.schedule());
    CHECK(push.article == article.id);
    CHECK(push.account == second.id);
    CHECK(push.at == fromChina({2026, 9, 29}, {21, 30}));
    CHECK(push.mode == DeliveryMode::Publish);
    CHECK(push.state == PushState::Planned); // never more than planned
    CHECK(open.button("confirmNow").isVisible());
    CHECK_FALSE(open.button("schedule").isVisible());
}

TEST_CASE("the suggested time is the next usual hour; the soonest is a whole five minutes")
{
    const auto at = [](int hour, int minute) { return fromChina({2026, 9, 24}, {hour, minute}); };
    CHECK(WhenPicker::suggested(at(15, 12)) == at(18, 0));
    CHECK(WhenPicker::suggested(at(17, 55)) == at(18, 0));
    CHECK(WhenPicker::suggested(at(17, 56)) == at(20, 0));
    CHECK(WhenPicker::suggested(at(22, 0)) == fromChina({2026, 9, 25}, {8, 0}));
    CHECK(WhenPicker::earliest(at(15, 12)) == at(15, 20));
    CHECK(WhenPicker::earliest(at(15, 10)) == at(15, 15));
    CHECK(WhenPicker::earliest(at(23, 58)) == fromChina({2026, 9, 25}, {0, 5}));
}

TEST_CASE("ways an account cannot use are explained and cannot be chosen")
{
    Workplace desk;
    Account personal =
        desk.addAccount(QStringLiteral("个人号"), AccountType::Subscription, Capability::No);
    const Article article = desk.addArticle(QStringLiteral("月到中秋"));
    Scheduling open(desk, article.id);
    CHECK_FALSE(open.modes().isPossible(DeliveryMode::Push));
    CHECK_FALSE(open.modes().isPossible(DeliveryMode::Publish));
    CHECK(open.modes().isPossible(DeliveryMode::Draft));
    CHECK(open.modes().isPossible(DeliveryMode::Clipboard));
    CHECK(open.modes().mode() == DeliveryMode::Draft);
    auto *cell = open.dialog->findChild<QAbstractButton *>(QStringLiteral("mode_push"));
    CHECK_FALSE(cell->toolTip().isEmpty());
    CHECK(desk.stored(open.schedule()).mode == DeliveryMode::Draft);
}

TEST_CASE("a day whose push is promised cannot be taken again")
{
    Workplace desk;
    const Account account = desk.addAccount(QStringLiteral("甲"));
    desk.confirm(
        desk.plan(desk.addArticle(QStringLiteral("先来的")), account, {2026, 9, 24}, {18, 0}));
    Scheduling open(desk, desk.addArticle(QStringLiteral("后来的")).id);
    open.dialog->setDay({2026, 9, 25});
    REQUIRE(waitFor([&] { return open.button("schedule").isEnabled(); }));
    open.dialog->setDay({2026, 9, 24});
    open.button("hour_2130").click();
    CHECK(waitFor([&] { return !open.button("schedule").isEnabled(); }));
    open.dialog->findChild<QAbstractButton *>(QStringLiteral("mode_draft"))->click();
    CHECK(open.button("schedule").isEnabled()); // a draft uses no quota
}

TEST_CASE("the small month walks by keyboard and never into the past")
{
    const calendar::CalendarService calendar;
    MiniMonth month(calendar, nullptr);
    month.setToday({2026, 9, 24});
    month.show();
    QSignalSpy picked(&month, &MiniMonth::picked);
    QTest::keyClick(&month, Qt::Key_Right);
    CHECK(month.date() == QDate(2026, 9, 25));
    QTest::keyClick(&month, Qt::Key_Down);
    CHECK(month.date() == QDate(2026, 10, 2));
    CHECK(month.day()->dayClass == DayClass::Off);
    QTest::keyClick(&month, Qt::Key_PageUp);
    CHECK(month.date() == QDate(2026, 9, 24)); // 2 September is over
    QTest::keyClick(&month, Qt::Key_Left);
    CHECK(month.date() == QDate(2026, 9, 24));
    QTest::mouseClick(&month, Qt::LeftButton, {}, month.rectOf({2026, 9, 10}).center());
    CHECK(month.date() == QDate(2026, 9, 24));
    QTest::mouseClick(&month, Qt::LeftButton, {}, month.rectOf({2026, 9, 30}).center());
    CHECK(month.date() == QDate(2026, 9, 30));
    CHECK(picked.last().first().toDate() == QDate(2026, 9, 30));
}
