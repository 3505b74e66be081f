// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pushes.h"
#include "tests/ui/calendar/workplace.h"
#include "ui/calendar/daypanel.h"
#include "ui/calendar/monthview.h"
#include "ui/calendar/page.h"
#include "ui/push/details.h"
#include "ui/push/movedialog.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/toast.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace tuiwen;
using namespace tuiwen::test;
using namespace tuiwen::ui;

namespace {

/// The calendar page on the screen, over a real desk.
struct Open
{
    Workplace &desk;
    CalendarPage page;

    explicit Open(Workplace &over)
        : desk(over)
        , page(over.services, nullptr)
    {
        page.resize(1244, 824);
        page.show();
        page.activateWindow();
        page.activate();
        REQUIRE(waitFor([this] { return view().hasFocus(); }));
    }

    [[nodiscard]] MonthView &view() const { return *page.month(); }
    void waitForPill(const PushId &id) const
    {
        REQUIRE(waitFor([&] { return view().layoutOfMonth().pill(id) != nullptr; }));
    }
    [[nodiscard]] QDate dayOf(const PushId &id) const
    {
        const auto *pill = view().layoutOfMonth().pill(id);
        return pill != nullptr ? pill->date : QDate();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(page.month(), key, modifiers);
    }
    [[nodiscard]] Toast &toast() const { return *page.findChild<Toast *>(); }
    template<class T> [[nodiscard]] T *named(const char *name) const
    {
        return page.findChild<T *>(QLatin1StringView(name));
    }
};

} // namespace

TEST_CASE("the page shows what is planned, also what another window plans later")
{
    Workplace desk;
    const Account account = desk.addAccount(QStringLiteral("青禾周刊"));
    const Article article = desk.addArticle(QStringLiteral("中秋夜读"));
    const Push first = desk.plan(article, account, {2026, 9, 25}, {20, 0});
    const Open open(desk);
    CHECK(open.view().selected() == QDate(2026, 9, 24));
    open.waitForPill(first.id);
    CHECK(open.dayOf(first.id) == QDate(2026, 9, 25));
    REQUIRE(waitFor(
        [&] { return open.view().data().push(first.id)->title == QStringLiteral("中秋夜读"); }));

    const Push second = desk.plan(article, account, {2026, 9, 28}, {8, 0});
    open.waitForPill(second.id);
    REQUIRE_OK(waitFor(desk.pushes.cancel(first.id)));
    CHECK(waitFor([&] { return open.view().layoutOfMonth().pill(first.id) == nullptr; }));
    CHECK(desk.prompter.asked.isEmpty());
}

TEST_CASE("a push is rescheduled with the keyboard, and undone")
{
    Workplace desk;
    const Account account = desk.addAccount(QStringLiteral("青禾周刊"));
    const Push push =
        desk.plan(desk.addArticle(QStringLiteral("中秋夜读")), account, {2026, 9, 25}, {20, 0});
    const Open open(desk);
    open.waitForPill(push.id);
    open.press(Qt::Key_Right);
    open.press(Qt::Key_M);
    open.press(Qt::Key_Right);
    open.press(Qt::Key_Right);
    open.press(Qt::Key_Up, Qt::ControlModifier);
    CHECK(desk.stored(push.id).at == push.at); // still in the hand
    open.press(Qt::Key_Return);
    const UtcTime target = fromChina({2026, 9, 27}, {19, 45});
    REQUIRE(waitFor([&] { return desk.stored(push.id).at == target; }));
    REQUIRE(waitFor([&] { return open.dayOf(push.id) == QDate(2026, 9, 27); }));
    REQUIRE(waitFor([&] { return open.toast().isVisible(); }));
    CHECK(open.toast().text().contains(QStringLiteral("19:45")));
    open.toast().undo();
    REQUIRE(waitFor([&] { return desk.stored(push.id).at == push.at; }));
    CHECK(waitFor([&] { return open.dayOf(push.id) == QDate(2026, 9, 25); }));
}

TEST_CASE("a push is carried into another month")
{
    Workplace desk;
    const Account account = desk.addAccount(QStringLiteral("青禾周刊"));
    const Push push =
        desk.plan(desk.addArticle(QStringLiteral("中秋夜读")), account, {2026, 9, 29}, {20, 0});
    const Open open(desk);
    open.waitForPill(push.id);
    open.view().select({2026, 9, 29});
    open.press(Qt::Key_M);
    open.press(Qt::Key_Down);
    open.press(Qt::Key_Down);
    CHECK(open.named<QLabel>("monthTitle")->text() == QStringLiteral("October 2026"));
    open.press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.stored(push.id).at == fromChina({2026, 10, 13}, {20, 0}); }));
    CHECK(waitFor([&] { return open.dayOf(push.id) == QDate(2026, 10, 13); }));
}

TEST_CASE("a confirmed push that is dragged has to be confirmed again")
{
    Workplace desk;
    const Account account = desk.addAccount(QStringLiteral("青禾周刊"));
    Push push =
        desk.plan(desk.addArticle(QStringLiteral("中秋夜读")), account, {2026, 9, 25}, {12, 0});
    push = desk.confirm(push);
    REQUIRE(push.state == PushState::Confirmed);
    const Open open(desk);
    open.waitForPill(push.id);
    const QPoint from = open.view().layoutOfMonth().pill(push.id)->rect.center();
    const QPoint to = open.view().layoutOfMonth().cell({2026, 9, 29}).center();
    QTest::mousePress(open.page.month(), Qt::LeftButton, {}, from);
    QTest::mouseMove(open.page.month(), from + QPoint(20, 4));
    QTest::mouseMove(open.page.month(), to);
    QTest::mouseRelease(open.page.month(), Qt::LeftButton, {}, to);
    REQUIRE(waitFor([&] { return desk.stored(push.id).state == PushState::Planned; }));
    CHECK(desk.stored(push.id).at == fromChina({2026, 9, 29}, {12, 0}));
    REQUIRE(waitFor([&] { return open.toast().isVisible(); }));
    CHECK(open.toast().text().contains(QStringLiteral("confirmed again")));
}

TEST_CASE("a move that the service refuses leaves everything as it was and says why")
{
    Workplace desk;
    const Account account = desk.addAccount(QStringLiteral("青禾周刊"));
    const Push push =
        desk.plan(desk.addArticle(QStringLiteral("中秋夜读")), account, {2026, 9, 25}, {12, 0});
    const Open open(desk);
    open.waitForPill(push.id);
    // Somebody cancels it between the pick-up and the drop; the page has not heard of it yet.
    open.view().select({2026, 9, 25});
    open.press(Qt::Key_M);
    open.press(Qt::Key_Right);
    auto cancelled = desk.pushes.cancel(push.id);
    REQUIRE_OK(await(cancelled));
    open.press(Qt::Key_Return);
    auto *strip = open.page.findChild<Strip *>();
    REQUIRE(waitFor([&] { return strip->isVisible(); }));
    CHECK_FALSE(strip->text().isEmpty());
    CHECK(desk.stored(push.id).state == PushState::Cancelled);
    CHECK(desk.stored(push.id).at == push.at);
}

TEST_CASE("months are turned, today comes back, years without notice say so")
{
    Workplace desk;
    const Open open(desk);
    auto *title = open.named<QLabel>("monthTitle");
    CHECK(title->text() == QStringLiteral("September 2026"));
    open.press(Qt::Key_PageDown);
    CHECK(title->text() == QStringLiteral("October 2026"));
    for (int i = 0; i < 3; ++i) {
        open.named<QToolButton>("nextMonth")->click();
    }
    CHECK(title->text() == QStringLiteral("January 2027"));
    CHECK_FALSE(open.view().data().noticeKnown);
    open.named<QPushButton>("today")->click();
    CHECK(title->text() == QStringLiteral("September 2026"));
    CHECK(open.view().selected() == QDate(2026, 9, 24));
    CHECK(open.view().data().noticeKnown);
}

TEST_CASE("an empty month offers to schedule an article")
{
    Workplace desk;
    desk.addAccount(QStringLiteral("青禾周刊"));
    const Open open(desk);
    const auto strips = open.page.findChildren<Strip *>();
    CHECK(waitFor([&] {
        return std::any_of(strips.begin(), strips.end(), [](const Strip *strip) {
            return strip->isVisible() && strip->text().contains(QStringLiteral("No push"));
        });
    }));
}

TEST_CASE("the day panel tells the day, its pushes and what is too close")
{
    Workplace desk;
    const Account one = desk.addAccount(QStringLiteral("青禾周刊"));
    const Account two = desk.addAccount(QStringLiteral("麦田亲子"));
    const Push a = desk.plan(desk.addArticle(QStringLiteral("甲")), one, {2026, 9, 25}, {20, 0});
    const Push b = desk.plan(desk.addArticle(QStringLiteral("乙")), two, {2026, 9, 25}, {20, 30});
    const Open open(desk);
    open.waitForPill(b.id);
    open.view().select({2026, 9, 25});
    CHECK(open.named<QLabel>("dayNumber")->text() == QStringLiteral("25"));
    auto *conflict = open.named<QLabel>("dayConflict");
    CHECK(conflict->isVisible());
    CHECK(conflict->text().contains(QStringLiteral("30")));
    CHECK(open.page.findChildren<QAbstractButton *>(QStringLiteral("pushRow")).size() == 2);
    open.view().select({2026, 9, 26});
    CHECK_FALSE(conflict->isVisible());
    CHECK(a.id != b.id);
}

TEST_CASE("Enter on a push opens its details, from which it is cancelled")
{
    Workplace desk;
    const Account account = desk.addAccount(QStringLiteral("青禾周刊"));
    const Push push =
        desk.plan(desk.addArticle(QStringLiteral("中秋夜读")), account, {2026, 9, 24}, {20, 0});
    const Open open(desk);
    open.waitForPill(push.id);
    open.press(Qt::Key_Tab);
    open.press(Qt::Key_Return);
    PushDetails *details = nullptr;
    REQUIRE(waitFor([&] {
        details = open.page.findChild<PushDetails *>();
        return details != nullptr &&
               details->findChild<QPushButton *>(QStringLiteral("cancelPush")) != nullptr;
    }));
    REQUIRE(waitFor([&] {
        return details->findChild<QLabel *>(QStringLiteral("pushTitle"))->text() ==
               QStringLiteral("中秋夜读");
    }));
    CHECK(details->findChild<QPushButton *>(QStringLiteral("confirm")) != nullptr);
    CHECK(details->findChild<QPushButton *>(QStringLiteral("copyNow")) == nullptr);
    QSignalSpy opened(&open.page, &CalendarPage::openArticle);
    details->findChild<QPushButton *>(QStringLiteral("cancelPush"))->click();
    REQUIRE(waitFor([&] { return desk.stored(push.id).state == PushState::Cancelled; }));
    REQUIRE(waitFor([&] {
        return details->findChild<QPushButton *>(QStringLiteral("cancelPush")) == nullptr ||
               !details->findChild<QPushButton *>(QStringLiteral("cancelPush"))->isVisible();
    }));
    details->findChild<QPushButton *>(QStringLiteral("openArticle"))->click();
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().value<ArticleId>() == push.article);
}

TEST_CASE("a clipboard push is copied with its pictures and marked as sent by hand")
{
    Workplace desk;
    const Account account = desk.addAccount(QStringLiteral("半夏食单"));
    const Push push = desk.confirm(
        desk.plan(desk.addArticle(QStringLiteral("桂花藕"), "# 桂花藕\n\n藕要老的。\n"), account,
                  {2026, 9, 24}, {18, 30}, DeliveryMode::Clipboard));
    PushDetails details(desk.services, push.id, nullptr);
    details.setAttribute(Qt::WA_DeleteOnClose, false);
    details.openAt({10, 10, 20, 20});
    QPushButton *copy = nullptr;
    REQUIRE(waitFor([&] {
        copy = details.findChild<QPushButton *>(QStringLiteral("copyNow"));
        return copy != nullptr;
    }));
    QGuiApplication::clipboard()->setText(QStringLiteral("something else"));
    copy->click();
    REQUIRE(waitFor([] {
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        return data != nullptr && data->hasHtml();
    }));
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    CHECK(copied->html().contains(QStringLiteral("藕要老的")));
    CHECK(copied->html().contains(QStringLiteral("style=")));
    CHECK_FALSE(copied->html().contains(QStringLiteral("tuiwen://")));
    CHECK(copied->text().contains(QStringLiteral("藕要老的")));
    CHECK(desk.stored(push.id).state == PushState::Confirmed); // copying is not sending

    details.findChild<QPushButton *>(QStringLiteral("handedOver"))->click();
    REQUIRE(waitFor([&] { return desk.stored(push.id).state == PushState::HandedOver; }));
    // Said once; there is nothing more to say.
    CHECK(waitFor([&] {
        const auto *button = details.findChild<QPushButton *>(QStringLiteral("handedOver"));
        return button == nullptr || !button->isVisible();
    }));
}

TEST_CASE("a failed push says why and is planned again from its details")
{
    Workplace desk;
    const Account account = desk.addAccount(QStringLiteral("枫桥侨讯"));
    Push push = desk.confirm(
        desk.plan(desk.addArticle(QStringLiteral("返校清单")), account, {2026, 9, 24}, {18, 30}));
    push.state = PushState::Failed;
    push.lastError = Error{
        ErrorKind::Auth, 40164, QStringLiteral("invalid ip 203.0.113.7, not in whitelist"), {}};
    REQUIRE_OK(write<bool>(*desk.store, [push](store::Connection &connection) {
        store::Store::touched(connection, store::Topic::Pushes, push.id.value);
        return store::pushes::transition(connection, push, {PushState::Confirmed}, push.attempt);
    }));
    PushDetails details(desk.services, push.id, nullptr);
    details.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy wanted(&details, &PushDetails::moveWanted);
    details.openAt({10, 10, 20, 20});
    REQUIRE(waitFor(
        [&] { return details.findChild<QPushButton *>(QStringLiteral("movePush")) != nullptr; }));
    CHECK(details.findChild<QFrame *>(QStringLiteral("trouble"))->isVisible());
    details.findChild<QPushButton *>(QStringLiteral("movePush"))->click();
    REQUIRE(wanted.size() == 1);

    auto *dialog = new MoveDialog(desk.services, push, nullptr);
    dialog->show();
    auto *plan = dialog->findChild<QPushButton *>(QStringLiteral("move"));
    REQUIRE(waitFor([&] { return plan->isEnabled(); }));
    QSignalSpy moved(dialog, &MoveDialog::moved);
    plan->click();
    REQUIRE(waitFor([&] { return moved.size() == 1; }));
    CHECK(desk.stored(push.id).state == PushState::Planned);
    CHECK(desk.stored(push.id).at > desk.room.clock.now());
}
