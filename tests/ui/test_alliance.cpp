// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/newsroom.h"
#include "ui/alliance/detail.h"
#include "ui/alliance/model.h"
#include "ui/alliance/page.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/toast.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace tuiwen;
using namespace tuiwen::ui::alliance;
using test::waitFor;

namespace {

Partner partner(const QString &name, const QString &obligation = {}, QDate due = {})
{
    Partner partner;
    partner.name = name;
    partner.obligation = obligation;
    partner.obligationDue = due;
    return partner;
}

struct Shown
{
    explicit Shown(test::Newsroom &newsroom)
        : page(newsroom.services)
    {
        page.resize(1240, 800);
        page.show();
        QApplication::setActiveWindow(&page);
        page.activate();
        list = page.findChild<QListView *>(QStringLiteral("partners"));
        REQUIRE(list != nullptr);
        tester = std::make_unique<QAbstractItemModelTester>(
            list->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    [[nodiscard]] bool shows(int count) const
    {
        return waitFor([&] { return list->model()->rowCount() == count; });
    }

    AlliancePage page;
    QListView *list = nullptr;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

QVector<Partner> stored(test::Newsroom &newsroom)
{
    return test::value(waitFor(newsroom.alliance.all()));
}

} // namespace

TEST_CASE("obligations are near, overdue or nothing", "[ui][alliance]")
{
    const QDate today(2026, 9, 24);
    CHECK(rowOf(partner(QStringLiteral("a")), today).due == Due::Nothing);
    const QString owed = QStringLiteral("one slot");
    CHECK(rowOf(partner(QStringLiteral("a"), owed), today).due == Due::Later);
    CHECK(rowOf(partner(QStringLiteral("a"), owed, today.addDays(15)), today).due == Due::Later);
    CHECK(rowOf(partner(QStringLiteral("a"), owed, today.addDays(14)), today).due == Due::Soon);
    CHECK(rowOf(partner(QStringLiteral("a"), owed, today), today).due == Due::Soon);
    const PartnerRow late = rowOf(partner(QStringLiteral("a"), owed, today.addDays(-3)), today);
    CHECK(late.due == Due::Overdue);
    CHECK(late.dueHue == ui::Hue::Err);
    CHECK(late.dueText.contains(QStringLiteral("3 day")));
}

TEST_CASE("a search looks into everything that is known", "[ui][alliance]")
{
    Partner one = partner(QStringLiteral("溪桥阅读"));
    one.contact = QStringLiteral("顾晚 13800000000");
    CHECK(matches(one, {}));
    CHECK(matches(one, QStringLiteral("顾晚")));
    CHECK(matches(one, QStringLiteral("溪桥 138")));
    CHECK_FALSE(matches(one, QStringLiteral("溪桥 139")));
}

TEST_CASE("a partner is added, described and kept", "[ui][alliance]")
{
    test::Newsroom newsroom;
    Shown shown(newsroom);
    auto *empty = shown.page.findChild<ui::EmptyState *>(QStringLiteral("empty"));
    REQUIRE(waitFor([&] { return empty->isVisible(); }));

    newsroom.answers.texts = {QStringLiteral("溪桥阅读")};
    QTest::mouseClick(shown.page.findChild<QPushButton *>(QStringLiteral("addPartner")),
                      Qt::LeftButton);
    REQUIRE(shown.shows(1));
    auto *detail = shown.page.findChild<PartnerDetail *>();
    REQUIRE(waitFor([&] { return detail->isVisible(); }));
    detail->findChild<QPlainTextEdit *>(QStringLiteral("agreement"))
        ->setPlainText(QStringLiteral("每月互推一次"));
    CHECK(shown.page.mayLeave());
    REQUIRE(waitFor(
        [&] { return stored(newsroom).value(0).agreement == QStringLiteral("每月互推一次"); }));
    CHECK(stored(newsroom).first().name == QStringLiteral("溪桥阅读"));
}

TEST_CASE("typing saves by itself and other changes do not tear it away", "[ui][alliance]")
{
    test::Newsroom newsroom;
    Partner one = test::value(waitFor(newsroom.alliance.save(partner(QStringLiteral("甲")))));
    Shown shown(newsroom);
    REQUIRE(shown.shows(1));
    auto *notes = shown.page.findChild<QPlainTextEdit *>(QStringLiteral("notes"));
    notes->setPlainText(QStringLiteral("正在写"));
    one.contact = QStringLiteral("别处改的");
    test::value(waitFor(newsroom.alliance.save(one)));
    CHECK(notes->toPlainText() == QStringLiteral("正在写"));
    CHECK(waitFor([&] { return stored(newsroom).first().notes == QStringLiteral("正在写"); }));
}

TEST_CASE("a partner without a name keeps the last one", "[ui][alliance]")
{
    test::Newsroom newsroom;
    test::value(waitFor(newsroom.alliance.save(partner(QStringLiteral("甲")))));
    Shown shown(newsroom);
    REQUIRE(shown.shows(1));
    auto *name =
        shown.page.findChild<PartnerDetail *>()->findChild<QLineEdit *>(QStringLiteral("name"));
    name->setFocus();
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Backspace);
    CHECK(name->property("invalid").toString() == QStringLiteral("true"));
    shown.page.findChild<QPlainTextEdit *>(QStringLiteral("notes"))
        ->setPlainText(QStringLiteral("记"));
    shown.page.mayLeave();
    REQUIRE(waitFor([&] { return stored(newsroom).first().notes == QStringLiteral("记"); }));
    CHECK(stored(newsroom).first().name == QStringLiteral("甲"));
}

TEST_CASE("an obligation is met and undone", "[ui][alliance]")
{
    test::Newsroom newsroom;
    const QString owed = QStringLiteral("欠一个头条位");
    test::value(
        waitFor(newsroom.alliance.save(partner(QStringLiteral("甲"), owed, QDate(2026, 9, 18)))));
    Shown shown(newsroom);
    REQUIRE(shown.shows(1));
    auto *settle = shown.page.findChild<QPushButton *>(QStringLiteral("settle"));
    REQUIRE(waitFor([&] { return settle->isEnabled(); }));
    QTest::mouseClick(settle, Qt::LeftButton);
    REQUIRE(waitFor([&] { return stored(newsroom).first().obligation.isEmpty(); }));
    CHECK_FALSE(stored(newsroom).first().obligationDue.isValid());
    shown.page.findChild<ui::Toast *>()->undo();
    REQUIRE(waitFor([&] { return stored(newsroom).first().obligation == owed; }));
    CHECK(stored(newsroom).first().obligationDue == QDate(2026, 9, 18));
}

TEST_CASE("removing a partner can be undone", "[ui][alliance]")
{
    test::Newsroom newsroom;
    Partner one = partner(QStringLiteral("甲"));
    one.notes = QStringLiteral("记事");
    const Partner saved = test::value(waitFor(newsroom.alliance.save(one)));
    Shown shown(newsroom);
    REQUIRE(shown.shows(1));
    shown.list->setFocus();
    shown.list->setCurrentIndex(shown.list->model()->index(0, 0));
    QTest::keyClick(shown.list, Qt::Key_Delete);
    REQUIRE(shown.shows(0));
    auto *toast = shown.page.findChild<ui::Toast *>();
    REQUIRE(waitFor([&] { return toast->isVisible(); }));
    toast->undo();
    REQUIRE(shown.shows(1));
    CHECK(stored(newsroom).first().id == saved.id);
    CHECK(stored(newsroom).first().notes == QStringLiteral("记事"));
}

TEST_CASE("search and scope narrow the partners", "[ui][alliance]")
{
    test::Newsroom newsroom;
    const QString owed = QStringLiteral("位置");
    test::value(
        waitFor(newsroom.alliance.save(partner(QStringLiteral("溪桥"), owed, QDate(2026, 9, 1)))));
    test::value(waitFor(newsroom.alliance.save(partner(QStringLiteral("南塘")))));
    Shown shown(newsroom);
    REQUIRE(shown.shows(2));
    auto *search = shown.page.findChild<ui::SearchField *>(QStringLiteral("search"));
    search->setText(QStringLiteral("南塘"));
    CHECK(shown.shows(1));
    search->setText({});
    CHECK(shown.shows(2));
    PartnerProxy *proxy = shown.page.findChild<PartnerProxy *>();
    proxy->setScope(Scope::Overdue);
    REQUIRE(shown.shows(1));
    CHECK(proxy->index(0, 0).data().toString() == QStringLiteral("溪桥"));
}
