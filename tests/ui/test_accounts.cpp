// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/newsroom.h"
#include "ui/accounts/detail.h"
#include "ui/accounts/dialog.h"
#include "ui/accounts/doctor.h"
#include "ui/accounts/model.h"
#include "ui/accounts/page.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/segmented.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace tuiwen;
using namespace tuiwen::ui::accounts;
using test::waitFor;

namespace {

struct Shown
{
    explicit Shown(test::Newsroom &newsroom)
        : page(newsroom.services)
    {
        page.resize(1240, 800);
        page.show();
        QApplication::setActiveWindow(&page);
        page.activate();
        list = page.findChild<QListView *>(QStringLiteral("accounts"));
        model = page.findChild<AccountModel *>();
        REQUIRE(list != nullptr);
        REQUIRE(model != nullptr);
        tester = std::make_unique<QAbstractItemModelTester>(
            model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    [[nodiscard]] bool shows(int count) const
    {
        return waitFor([&] { return model->rowCount() == count; });
    }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        auto *button = page.findChild<QPushButton *>(name);
        REQUIRE(button != nullptr);
        return button;
    }
    [[nodiscard]] AccountDialog *dialog() const
    {
        AccountDialog *found = nullptr;
        REQUIRE(waitFor([&] { return (found = page.findChild<AccountDialog *>()) != nullptr; }));
        return found;
    }

    AccountsPage page;
    QListView *list = nullptr;
    AccountModel *model = nullptr;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

void type(QDialog *dialog, const QString &field, const QString &text)
{
    auto *line = dialog->findChild<QLineEdit *>(field);
    REQUIRE(line != nullptr);
    line->setText(text);
}

/// Lets the sandbox accept requests for this account from other addresses only.
void closeDoor(test::Newsroom &newsroom, const Account &account, const QByteArray &allowed)
{
    const QUrl url = test::value(sandbox::Server::runningUrl(newsroom.folder.sandbox()));
    wechat::HttpRequest request;
    request.verb = wechat::Verb::Post;
    request.url = QUrl(url.toString() + QStringLiteral("/sandbox/account"));
    request.contentType = "application/json";
    request.body =
        R"({"appid":")" + account.appId.toLatin1() + R"(","allowed_ips":[)" + allowed + "]}";
    CHECK(test::value(waitFor(newsroom.transport.exchange(request))).status == 200);
}

} // namespace

TEST_CASE("allowances count what was sent and what is planned", "[ui][accounts]")
{
    const UtcTime now = fromChina({2026, 9, 24}, {15, 0});
    Account account;
    account.id = AccountId{QStringLiteral("a")};
    const auto push = [&](PushState state, UtcTime at, DeliveryMode mode = DeliveryMode::Push) {
        Push made;
        made.account = account.id;
        made.state = state;
        made.mode = mode;
        made.at = at;
        return made;
    };
    const UtcTime today = fromChina({2026, 9, 24}, {20, 0});
    const UtcTime yesterday = fromChina({2026, 9, 23}, {20, 0});
    const QVector<Push> pushes{push(PushState::Sent, yesterday), push(PushState::Confirmed, today),
                               push(PushState::Cancelled, today),
                               push(PushState::Sent, today, DeliveryMode::Publish),
                               push(PushState::InDoubt, fromChina({2026, 9, 1}, {8, 0}))};
    Allowance daily = allowanceOf(account, pushes, now);
    CHECK(daily.total == 1);
    CHECK(daily.used == 0);
    CHECK(daily.planned == 1);
    account.type = AccountType::Service;
    Allowance monthly = allowanceOf(account, pushes, now);
    CHECK(monthly.total == 4);
    CHECK(monthly.used == 2);
    CHECK(monthly.planned == 1);
    account.kind = AccountKind::NoApi;
    CHECK(allowanceOf(account, pushes, now).total == 0);
}

TEST_CASE("capabilities say yes, no or not yet known", "[ui][accounts]")
{
    const UtcTime now = fromChina({2026, 9, 24}, {15, 0});
    Account account;
    account.capabilities.push = Capability::No;
    account.capabilities.draft = Capability::Yes;
    const auto looks = capabilitiesOf(account, now);
    CHECK(looks[0].outlined);
    CHECK(looks[1].hue == ui::Hue::Warn);
    CHECK(looks[2].hue == ui::Hue::Ok);
    CHECK(looks[3].hue == ui::Hue::Ok);
    account.kind = AccountKind::NoApi;
    CHECK(capabilitiesOf(account, now)[2].outlined);
    CHECK(capabilitiesOf(account, now)[3].hue == ui::Hue::Ok);
}

TEST_CASE("the dialog refuses what cannot be right", "[ui][accounts]")
{
    AccountDialog dialog({}, {}, {}, nullptr);
    auto *save = dialog.findChild<QPushButton *>(QStringLiteral("save"));
    CHECK_FALSE(save->isEnabled());
    type(&dialog, QStringLiteral("name"), QStringLiteral("青禾周刊"));
    CHECK_FALSE(save->isEnabled());
    type(&dialog, QStringLiteral("appId"), QStringLiteral("wx123"));
    CHECK_FALSE(save->isEnabled());
    CHECK(dialog.findChild<QLineEdit *>(QStringLiteral("appId"))->property("invalid").toString() ==
          QStringLiteral("true"));
    type(&dialog, QStringLiteral("appId"), QStringLiteral("wx0123456789abcdef"));
    CHECK_FALSE(save->isEnabled());
    type(&dialog, QStringLiteral("appSecret"), QStringLiteral("s3cret"));
    CHECK(save->isEnabled());
    CHECK(dialog.findChild<QLineEdit *>(QStringLiteral("appSecret"))->echoMode() ==
          QLineEdit::Password);
    CHECK(dialog.account().appId == QStringLiteral("wx0123456789abcdef"));
    CHECK(dialog.secret().reveal() == QStringLiteral("s3cret"));
    dialog.findChild<ui::Segmented *>()->setCurrent(static_cast<int>(AccountKind::NoApi));
    Q_EMIT dialog.findChild<ui::Segmented *>()->chosen(static_cast<int>(AccountKind::NoApi));
    CHECK(save->isEnabled());
    CHECK(dialog.account().appId.isEmpty());
    CHECK(dialog.secret().isEmpty());
}

TEST_CASE("an account without AppID is added by hand", "[ui][accounts]")
{
    test::Newsroom newsroom;
    Shown shown(newsroom);
    auto *empty = shown.page.findChild<ui::EmptyState *>(QStringLiteral("empty"));
    REQUIRE(waitFor([&] { return empty->isVisible(); }));
    QTest::mouseClick(shown.button(QStringLiteral("addAccount")), Qt::LeftButton);
    AccountDialog *dialog = shown.dialog();
    auto *kind = dialog->findChild<ui::Segmented *>();
    kind->setCurrent(static_cast<int>(AccountKind::NoApi));
    Q_EMIT kind->chosen(static_cast<int>(AccountKind::NoApi));
    type(dialog, QStringLiteral("name"), QStringLiteral("半夏食单"));
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("save")), Qt::LeftButton);
    REQUIRE(shown.shows(1));
    CHECK(shown.model->index(0).data().toString() == QStringLiteral("半夏食单"));
    CHECK(waitFor([&] { return shown.page.findChild<AccountDialog *>() == nullptr; }));
}

TEST_CASE("a second account with the same AppID is refused and the dialog stays", "[ui][accounts]")
{
    test::Newsroom newsroom;
    newsroom.account(QStringLiteral("甲"), AccountKind::Live);
    Shown shown(newsroom);
    REQUIRE(shown.shows(1));
    QTest::mouseClick(shown.button(QStringLiteral("addAccount")), Qt::LeftButton);
    AccountDialog *dialog = shown.dialog();
    type(dialog, QStringLiteral("name"), QStringLiteral("乙"));
    type(dialog, QStringLiteral("appId"), QStringLiteral("wx0123456789abcdef"));
    type(dialog, QStringLiteral("appSecret"), QStringLiteral("x"));
    auto *save = dialog->findChild<QPushButton *>(QStringLiteral("save"));
    QTest::mouseClick(save, Qt::LeftButton);
    CHECK_FALSE(save->isEnabled());
    REQUIRE(waitFor([&] { return save->isEnabled(); }));
    CHECK(dialog->isVisible());
    CHECK(shown.model->rowCount() == 1);
    dialog->reject();
}

TEST_CASE("probing the sandbox finds what a verified and a personal account may do",
          "[ui][accounts]")
{
    test::Newsroom newsroom;
    const Account verified = newsroom.sandboxAccount(Verification::Verified);
    const Account personal = newsroom.sandboxAccount(Verification::Personal);
    Shown shown(newsroom);
    REQUIRE(shown.shows(2));
    QTest::mouseClick(shown.button(QStringLiteral("probeAll")), Qt::LeftButton);
    const auto row = [&](const Account &account) {
        return shown.model->rows().at(shown.model->rowOf(account.id));
    };
    REQUIRE(waitFor([&] {
        return row(verified).account.capabilities.push == Capability::Yes &&
               row(personal).account.capabilities.push == Capability::No &&
               !row(verified).probing && !row(personal).probing;
    }));
    CHECK(row(personal).account.capabilities.draft == Capability::Yes);
    CHECK(row(verified).tokenValid);
    CHECK(row(verified).tokenMinutes > 60);

    shown.page.select(verified.id);
    QTest::mouseClick(shown.button(QStringLiteral("askQuotas")), Qt::LeftButton);
    auto *detail = shown.page.findChild<AccountDetail *>();
    const auto hasQuotas = [&] {
        for (const QLabel *label : detail->findChildren<QLabel *>()) {
            if (label->text() == QStringLiteral("Drafts made")) {
                return true;
            }
        }
        return false;
    };
    CHECK(waitFor(hasQuotas));
}

TEST_CASE("the error doctor shows the caller's IP, copies it and tries again", "[ui][accounts]")
{
    test::Newsroom newsroom;
    const Account account = newsroom.sandboxAccount();
    closeDoor(newsroom, account, "\"203.0.113.9\"");
    Shown shown(newsroom);
    REQUIRE(shown.shows(1));
    auto *doctor = shown.page.findChild<Doctor *>();
    CHECK_FALSE(doctor->isVisible());
    shown.list->setFocus();
    QTest::keyClick(shown.list, Qt::Key_R);
    REQUIRE(waitFor([&] { return doctor->isVisible(); }));
    CHECK(doctor->ip() == QStringLiteral("127.0.0.1"));
    QApplication::clipboard()->clear();
    QTest::mouseClick(shown.button(QStringLiteral("copyIp")), Qt::LeftButton);
    CHECK(QApplication::clipboard()->text() == QStringLiteral("127.0.0.1"));
    QApplication::clipboard()->clear();
    QTest::keyClick(shown.list, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == QStringLiteral("127.0.0.1"));

    closeDoor(newsroom, account, "\"127.0.0.1\"");
    auto *retry = shown.button(QStringLiteral("retry"));
    REQUIRE(waitFor([&] { return retry->isEnabled(); }));
    QTest::mouseClick(retry, Qt::LeftButton);
    CHECK(waitFor([&] { return !doctor->isVisible(); }));
}

TEST_CASE("removing an account asks first", "[ui][accounts]")
{
    test::Newsroom newsroom;
    newsroom.account(QStringLiteral("甲"));
    Shown shown(newsroom);
    REQUIRE(shown.shows(1));
    shown.list->setFocus();
    newsroom.answers.decisions = {false};
    QTest::keyClick(shown.list, Qt::Key_Delete);
    CHECK(shown.model->rowCount() == 1);
    newsroom.answers.decisions = {true};
    QTest::keyClick(shown.list, Qt::Key_Delete);
    CHECK(shown.shows(0));
    CHECK(newsroom.answers.asked.size() == 2);
}

TEST_CASE("an account with open pushes stays and the reason is told", "[ui][accounts]")
{
    test::Newsroom newsroom;
    const Account account = newsroom.account(QStringLiteral("甲"));
    newsroom.push(newsroom.article(QStringLiteral("稿")), account, PushState::Confirmed,
                  newsroom.clock.now() + std::chrono::hours(1));
    Shown shown(newsroom);
    REQUIRE(shown.shows(1));
    shown.list->setFocus();
    newsroom.answers.decisions = {true};
    QTest::keyClick(shown.list, Qt::Key_Delete);
    REQUIRE(waitFor([&] { return !newsroom.answers.reported.isEmpty(); }));
    CHECK(newsroom.answers.reported.first().kind == ErrorKind::Conflict);
    CHECK(shown.model->rowCount() == 1);
}

TEST_CASE("accounts are grouped by cluster", "[ui][accounts]")
{
    AccountModel model;
    QVector<AccountRow> rows(3);
    rows[0].account.id = AccountId{QStringLiteral("1")};
    rows[1].account.id = AccountId{QStringLiteral("2")};
    rows[2].account.id = AccountId{QStringLiteral("3")};
    model.show(rows);
    CHECK(model.index(0).data(AccountModel::HeaderRole).toString().isEmpty());
    rows[1].account.cluster = QStringLiteral("校园");
    rows[2].account.cluster = QStringLiteral("校园");
    model.show(rows);
    CHECK_FALSE(model.index(0).data(AccountModel::HeaderRole).toString().isEmpty());
    CHECK(model.index(1)
              .data(AccountModel::HeaderRole)
              .toString()
              .startsWith(QStringLiteral("校园")));
    CHECK(model.index(2).data(AccountModel::HeaderRole).toString().isEmpty());
}
