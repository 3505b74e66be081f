// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calendar/workplace.h"
#include "ui/preview/phone.h"
#include "ui/push/confirmdialog.h"
#include "ui/push/confirmsheet.h"
#include "ui/push/holdbutton.h"
#include "ui/push/modepicker.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace tuiwen;
using namespace tuiwen::test;
using namespace tuiwen::ui;
using namespace std::chrono_literals;

namespace {

const QByteArray longText = [] {
    QByteArray text;
    for (int i = 0; i < 60; ++i) {
        text += "秋分过后，临溪的傍晚来得早了一些。五点半，读者把还书车推回一楼，露台上的桂花正开到"
                "第二茬。\n\n";
    }
    return text;
}();

/// The dialog on the screen for one push of an article that is longer than the phone.
struct Confirming
{
    Workplace &desk;
    ConfirmDialog dialog;
    QSignalSpy confirmed{&dialog, &ConfirmDialog::confirmed};

    Confirming(Workplace &over, const PushId &push)
        : desk(over)
        , dialog(over.services, push, nullptr)
    {
        dialog.show();
        dialog.activateWindow();
        REQUIRE(waitFor([this] { return dialog.arming().loaded; }));
    }

    template<class T> [[nodiscard]] T &named(const char *name) const
    {
        auto *found = dialog.findChild<T *>(QLatin1StringView(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    [[nodiscard]] HoldButton &hold() const { return named<HoldButton>("hold"); }
    [[nodiscard]] QString missing() const { return named<QLabel>("missing").text(); }
    void read()
    {
        // The end can be reached once the page is laid out, which the phone tells by scrolled().
        PhonePreview *phone = dialog.phone();
        const auto again = QObject::connect(phone, &PhonePreview::scrolled, phone, [phone] {
            if (!phone->wasReadToEnd()) {
                phone->scrollToEnd();
            }
        });
        phone->scrollToEnd();
        REQUIRE(waitFor([this] { return dialog.arming().readToEnd; }));
        QObject::disconnect(again);
    }
    void sign(const QString &name = QStringLiteral("林知秋"))
    {
        named<QLineEdit>("person").setText(name);
        named<QCheckBox>("statement").setChecked(true);
    }
    void pass(std::chrono::milliseconds time)
    {
        for (; time > 0ms; time -= 10ms) {
            desk.room.clock.advance(10ms);
        }
    }
    void holdFor(std::chrono::milliseconds time)
    {
        QTest::mousePress(&hold(), Qt::LeftButton);
        pass(time);
        QTest::mouseRelease(&hold(), Qt::LeftButton);
    }
    [[nodiscard]] bool showsChanged() const
    {
        return dialog.findChild<QPushButton *>(QStringLiteral("readAgain"))->isVisible();
    }
};

Push planned(Workplace &desk, const Account &account, const Article &article,
             DeliveryMode mode = DeliveryMode::Push)
{
    return desk.plan(article, account, {2026, 9, 24}, {20, 0}, mode);
}

} // namespace

TEST_CASE("a push is confirmed by reading, signing and holding, in any order but never less")
{
    Workplace desk;
    const Push push = planned(desk, desk.addAccount(QStringLiteral("临溪图书馆")),
                              desk.addArticle(QStringLiteral("月到中秋"), longText));
    Confirming open(desk, push.id);
    CHECK_FALSE(open.hold().isEnabled());
    CHECK(open.missing().contains(QStringLiteral("read to the end")));
    open.sign();
    CHECK_FALSE(open.hold().isEnabled());
    open.holdFor(2s);
    CHECK(open.confirmed.isEmpty());
    open.read();
    CHECK(open.dialog.arming().armed());
    CHECK(open.hold().isEnabled());

    open.holdFor(1400ms);
    CHECK(desk.stored(push.id).state == PushState::Planned);
    open.holdFor(1600ms);
    REQUIRE(waitFor([&] { return open.confirmed.size() == 1; }));
    const Push done = desk.stored(push.id);
    CHECK(done.state == PushState::Confirmed);
    const auto dossier = waitFor(desk.pushes.dossier(push.id));
    REQUIRE_OK(dossier);
    CHECK(done.contentHash == dossier->preview.contentHash);
    REQUIRE(dossier->confirmation);
    CHECK(dossier->confirmation->by == QStringLiteral("林知秋"));
    CHECK(desk.settings.get(personSetting) == QStringLiteral("林知秋"));
    // Shows that it is done for a moment, then goes.
    CHECK(open.dialog.isVisible());
    open.pass(900ms);
    CHECK_FALSE(open.dialog.isVisible());
}

TEST_CASE("another name is another word: the tick falls")
{
    Workplace desk;
    desk.settings.set(personSetting, QStringLiteral("林知秋"));
    const Push push = planned(desk, desk.addAccount(QStringLiteral("临溪图书馆")),
                              desk.addArticle(QStringLiteral("月到中秋"), longText));
    Confirming open(desk, push.id);
    CHECK(open.named<QLineEdit>("person").text() == QStringLiteral("林知秋"));
    open.read();
    open.named<QCheckBox>("statement").setChecked(true);
    CHECK(open.hold().isEnabled());
    open.named<QLineEdit>("person").setText(QStringLiteral("周岚"));
    CHECK_FALSE(open.hold().isEnabled());
    CHECK(open.missing().contains(QStringLiteral("tick")));
    open.named<QLineEdit>("person").setText(QStringLiteral("  "));
    open.named<QCheckBox>("statement").setChecked(true);
    CHECK_FALSE(open.hold().isEnabled());
    CHECK(open.missing().contains(QStringLiteral("name")));
}

TEST_CASE("an edit while the dialog is open has to be read again")
{
    Workplace desk;
    Article article = desk.addArticle(QStringLiteral("月到中秋"), longText);
    const Push push = planned(desk, desk.addAccount(QStringLiteral("临溪图书馆")), article);
    Confirming open(desk, push.id);
    open.read();
    open.sign();
    REQUIRE(open.hold().isEnabled());
    article.title = QStringLiteral("月到中秋（修订）");
    REQUIRE_OK(waitFor(desk.articles.save(article)));
    REQUIRE(waitFor([&] { return open.showsChanged(); }));
    CHECK_FALSE(open.hold().isEnabled());
    CHECK_FALSE(open.named<QCheckBox>("statement").isChecked());
    open.holdFor(2s);
    CHECK(open.confirmed.isEmpty());

    open.named<QPushButton>("readAgain").click();
    REQUIRE(waitFor([&] { return open.dialog.arming().loaded && !open.showsChanged(); }));
    CHECK_FALSE(open.dialog.arming().readToEnd); // from the top again
    open.read();
    open.sign();
    open.holdFor(1600ms);
    REQUIRE(waitFor([&] { return open.confirmed.size() == 1; }));
    CHECK(desk.stored(push.id).state == PushState::Confirmed);
}

TEST_CASE("errors forbid confirming and are named")
{
    Workplace desk;
    Article article = desk.addArticle(QStringLiteral("月到中秋"), longText);
    article.cover = {};
    const auto saved = waitFor(desk.articles.save(article));
    REQUIRE_OK(saved);
    const Push push = planned(desk, desk.addAccount(QStringLiteral("临溪图书馆")), *saved);
    Confirming open(desk, push.id);
    CHECK(open.dialog.arming().errors > 0);
    open.read();
    open.sign();
    CHECK_FALSE(open.hold().isEnabled());
    CHECK(open.missing().contains(QStringLiteral("error")));
    CHECK_FALSE(open.dialog.findChildren<QFrame *>(QStringLiteral("finding")).isEmpty());
}

TEST_CASE("a title that WeChat would refuse keeps the push back")
{
    Workplace desk;
    const Push push = planned(desk, desk.addAccount(QStringLiteral("临溪图书馆")),
                              desk.addArticle(QString(33, QChar(u'月')), longText));
    Confirming open(desk, push.id);
    open.read();
    open.sign();
    CHECK_FALSE(open.hold().isEnabled());
    CHECK(open.dialog.arming().errors == 1);
}

TEST_CASE("who cannot hold types the end of the fingerprint, and only when all else is done")
{
    Workplace desk;
    const Push push = planned(desk, desk.addAccount(QStringLiteral("临溪图书馆")),
                              desk.addArticle(QStringLiteral("月到中秋"), longText));
    Confirming open(desk, push.id);
    open.named<QPushButton>("cannotHold").click();
    auto &field = open.named<QLineEdit>("lastFour");
    CHECK(field.isVisible());
    CHECK_FALSE(field.isEnabled());
    open.read();
    open.sign();
    CHECK(field.isEnabled());
    const QString shown = open.named<QLabel>("fingerprint").text();
    const auto dossier = waitFor(desk.pushes.dossier(push.id));
    REQUIRE_OK(dossier);
    CHECK(shown == ConfirmSheet::fingerprint(dossier->preview.contentHash));
    field.setText(shown.right(4) == QStringLiteral("0000") ? QStringLiteral("1111")
                                                           : QStringLiteral("0000"));
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(open.missing().contains(QStringLiteral("fingerprint")));
    CHECK(desk.stored(push.id).state == PushState::Planned);
    field.setText(shown.right(4));
    QTest::keyClick(&field, Qt::Key_Return);
    REQUIRE(waitFor([&] { return open.confirmed.size() == 1; }));
    CHECK(desk.stored(push.id).state == PushState::Confirmed);
}

TEST_CASE("Ctrl+Enter holds from anywhere in the dialog, Enter alone does nothing")
{
    Workplace desk;
    const Push push = planned(desk, desk.addAccount(QStringLiteral("临溪图书馆")),
                              desk.addArticle(QStringLiteral("月到中秋"), longText));
    Confirming open(desk, push.id);
    open.read();
    open.sign();
    auto &tick = open.named<QCheckBox>("statement");
    tick.setFocus();
    QTest::keyClick(&tick, Qt::Key_Return);
    open.pass(2s);
    CHECK(open.dialog.isVisible());
    CHECK(open.confirmed.isEmpty());
    QTest::keyPress(&tick, Qt::Key_Return, Qt::ControlModifier);
    open.pass(700ms);
    QTest::keyRelease(&tick, Qt::Key_Return, Qt::ControlModifier);
    open.pass(2s);
    CHECK(open.confirmed.isEmpty());
    QTest::keyPress(&tick, Qt::Key_Return, Qt::ControlModifier);
    open.pass(1600ms);
    CHECK(waitFor([&] { return open.confirmed.size() == 1; }));
}

TEST_CASE("accounts are walked one by one, each with its own reading and tick")
{
    Workplace desk;
    const Article article = desk.addArticle(QStringLiteral("月到中秋"), longText);
    const Push first = planned(desk, desk.addAccount(QStringLiteral("临溪图书馆")), article);
    const Push second = planned(desk, desk.addAccount(QStringLiteral("少儿馆")), article);
    Confirming open(desk, first.id);
    open.read();
    open.sign();
    open.holdFor(1600ms);
    REQUIRE(waitFor([&] { return open.confirmed.size() == 1; }));
    CHECK(desk.stored(first.id).state == PushState::Confirmed);
    CHECK(desk.stored(second.id).state == PushState::Planned);
    open.pass(900ms);
    REQUIRE(waitFor([&] { return open.dialog.arming().loaded; }));
    CHECK(open.dialog.isVisible());
    CHECK_FALSE(open.named<QCheckBox>("statement").isChecked());
    CHECK_FALSE(open.hold().isEnabled());
    open.holdFor(2s);
    CHECK(open.confirmed.size() == 1);
    open.read();
    open.sign();
    open.holdFor(1600ms);
    REQUIRE(waitFor([&] { return open.confirmed.size() == 2; }));
    CHECK(desk.stored(second.id).state == PushState::Confirmed);
    open.pass(900ms);
    CHECK_FALSE(open.dialog.isVisible());
}

TEST_CASE("another way out is another decision")
{
    Workplace desk;
    const Push push = planned(desk, desk.addAccount(QStringLiteral("临溪图书馆")),
                              desk.addArticle(QStringLiteral("月到中秋"), longText));
    Confirming open(desk, push.id);
    open.read();
    open.sign();
    REQUIRE(open.hold().isEnabled());
    open.named<QAbstractButton>("mode_draft").click();
    CHECK_FALSE(open.hold().isEnabled());
    REQUIRE(waitFor([&] { return desk.stored(push.id).mode == DeliveryMode::Draft; }));
    REQUIRE(waitFor([&] { return open.dialog.arming().loaded; }));
    CHECK_FALSE(open.named<QCheckBox>("statement").isChecked());
}

TEST_CASE("a time that has passed for too long cannot be confirmed")
{
    Workplace desk;
    const Push push = planned(desk, desk.addAccount(QStringLiteral("临溪图书馆")),
                              desk.addArticle(QStringLiteral("月到中秋"), longText));
    Confirming open(desk, push.id);
    open.read();
    open.sign();
    REQUIRE(open.hold().isEnabled());
    desk.room.clock.advance(8h); // 23:12, three hours after 20:00
    open.holdFor(1600ms);
    CHECK(open.confirmed.isEmpty());
    CHECK_FALSE(open.hold().isEnabled());
    CHECK(open.missing().contains(QStringLiteral("passed")));
}

TEST_CASE("Esc leaves without confirming; a confirmed push can be withdrawn")
{
    Workplace desk;
    const Push push = planned(desk, desk.addAccount(QStringLiteral("临溪图书馆")),
                              desk.addArticle(QStringLiteral("月到中秋"), longText));
    {
        Confirming open(desk, push.id);
        open.read();
        open.sign();
        // Also from inside the phone, whose page takes the keys first.
        QWidget *page = open.dialog.phone();
        while (page->focusProxy() != nullptr) {
            page = page->focusProxy();
        }
        QTest::keyClick(page, Qt::Key_Escape);
        CHECK_FALSE(open.dialog.isVisible());
        CHECK(desk.stored(push.id).state == PushState::Planned);
    }
    desk.confirm(push);
    Confirming again(desk, push.id);
    CHECK_FALSE(again.dialog.arming().confirmable);
    CHECK_FALSE(again.hold().isEnabled());
    QPushButton *withdraw = nullptr;
    for (QPushButton *button : again.dialog.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == QStringLiteral("Withdraw")) {
            withdraw = button;
        }
    }
    REQUIRE(withdraw != nullptr);
    withdraw->click();
    REQUIRE(waitFor([&] { return desk.stored(push.id).state == PushState::Planned; }));
    CHECK(waitFor([&] { return again.dialog.arming().confirmable; }));
}
