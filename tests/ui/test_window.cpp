// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/newsroom.h"
#include "ui/actions.h"
#include "ui/commandpalette.h"
#include "ui/library/list.h"
#include "ui/mainwindow.h"
#include "ui/page.h"
#include "ui/rail.h"
#include "ui/style/style.h"
#include "ui/widgets/navitem.h"
#include "ui/widgets/strip.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSet>
#include <QTest>

using namespace tuiwen;
using test::waitFor;
using ui::MainWindow;
using ui::Place;

namespace {

struct Shown
{
    explicit Shown(test::Newsroom &newsroom)
        : window(newsroom.services)
    {
        window.resize(1440, 900);
        window.show();
        QApplication::setActiveWindow(&window);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target == nullptr ? &window : target, static_cast<Qt::Key>(key), modifiers);
    }

    MainWindow window;
};

} // namespace

TEST_CASE("an action with a taken id or shortcut is refused", "[ui][window]")
{
    QWidget host;
    ui::Actions actions(host);
    const QKeySequence keys(Qt::CTRL | Qt::Key_J);
    REQUIRE(actions.add({QStringLiteral("a"), QStringLiteral("A"), {}, {keys}, [] {}}).has_value());
    const auto sameId = actions.add({QStringLiteral("a"), QStringLiteral("B"), {}, {}, [] {}});
    REQUIRE_FALSE(sameId.has_value());
    CHECK(sameId.error().kind == ErrorKind::Conflict);
    const auto sameKeys =
        actions.add({QStringLiteral("b"), QStringLiteral("B"), {}, {keys}, [] {}});
    REQUIRE_FALSE(sameKeys.has_value());
    CHECK(sameKeys.error().detail.contains(QStringLiteral("a")));
    CHECK(actions.all().size() == 1);
    CHECK(actions.find(QStringLiteral("b")) == nullptr);
}

TEST_CASE("the window's table of actions is complete and without conflicts", "[ui][window]")
{
    test::Newsroom newsroom;
    const MainWindow window(newsroom.services);
    QSet<QString> ids;
    QSet<QKeySequence> keys;
    for (const QAction *action : window.actions().all()) {
        CHECK_FALSE(action->text().isEmpty());
        CHECK_FALSE(action->icon().isNull());
        ids << action->objectName();
        for (const QKeySequence &each : action->shortcuts()) {
            CHECK_FALSE(keys.contains(each));
            keys << each;
        }
    }
    for (const char *id : {"article.new", "article.import", "go.library", "go.calendar",
                           "go.accounts", "go.alliances", "go.settings", "go.media", "media.add", "account.add",
                           "account.probe", "partner.add", "search", "palette", "region.next",
                           "region.previous", "view.appearance", "help.about", "window.close"}) {
        INFO(id);
        CHECK(ids.contains(QLatin1String(id)));
    }
    // A desk that makes no backups is not asked for one.
    CHECK_FALSE(ids.contains(QStringLiteral("desk.backup")));
}

TEST_CASE("pages are made when they are first visited", "[ui][window]")
{
    test::Newsroom newsroom;
    Shown shown(newsroom);
    CHECK(shown.window.place() == Place::Library);
    for (const Place place :
         {Place::Calendar, Place::Accounts, Place::Alliances, Place::Settings, Place::Editor}) {
        CHECK_FALSE(shown.window.hasPage(place));
    }
    shown.press(Qt::Key_3, Qt::ControlModifier);
    CHECK(shown.window.place() == Place::Accounts);
    CHECK(shown.window.hasPage(Place::Accounts));
    shown.press(Qt::Key_4, Qt::ControlModifier);
    CHECK(shown.window.place() == Place::Alliances);
    shown.press(Qt::Key_2, Qt::ControlModifier);
    CHECK(shown.window.place() == Place::Calendar);
    shown.press(Qt::Key_5, Qt::ControlModifier);
    CHECK(shown.window.place() == Place::Settings);
    shown.press(Qt::Key_1, Qt::ControlModifier);
    CHECK(shown.window.place() == Place::Library);
    CHECK_FALSE(shown.window.hasPage(Place::Editor));
}

TEST_CASE("the rail leads to every page and shows where one is", "[ui][window]")
{
    test::Newsroom newsroom;
    newsroom.article(QStringLiteral("稿"));
    newsroom.account(QStringLiteral("甲"));
    Shown shown(newsroom);
    auto *rail = shown.window.findChild<ui::Rail *>();
    const auto items = rail->findChildren<ui::NavItem *>();
    REQUIRE(items.size() == 6);
    CHECK(waitFor([&] { return items.first()->count() == 1; }));
    for (ui::NavItem *item : items) {
        QTest::mouseClick(item, Qt::LeftButton);
        CHECK(item->isChecked());
        CHECK_FALSE(item->accessibleName().isEmpty());
    }
    CHECK(shown.window.place() == Place::Settings);
    CHECK_FALSE(rail->isNarrow());
    shown.window.resize(1000, 700);
    CHECK(waitFor([&] { return rail->isNarrow(); }));
    CHECK_FALSE(items.first()->toolTip().isEmpty());
}

TEST_CASE("the palette finds actions and articles by a few letters", "[ui][window]")
{
    test::Newsroom newsroom;
    newsroom.article(QStringLiteral("月到中秋"));
    Shown shown(newsroom);
    auto *palette = shown.window.findChild<ui::CommandPalette *>();
    CHECK_FALSE(palette->isVisible());
    shown.press(Qt::Key_K, Qt::ControlModifier);
    REQUIRE(palette->isVisible());
    auto *line = palette->findChild<QLineEdit *>();
    auto *list = palette->findChild<QListView *>();
    const auto rows = [&] {
        QStringList texts;
        for (int i = 0; i < list->model()->rowCount(); ++i) {
            texts << list->model()->index(i, 0).data().toString();
        }
        return texts;
    };
    line->setText(QStringLiteral("go acc"));
    CHECK(rows() == QStringList{QStringLiteral("Go to the accounts")});
    QTest::keyClick(line, Qt::Key_Return);
    CHECK_FALSE(palette->isVisible());
    CHECK(shown.window.place() == Place::Accounts);

    shown.press(Qt::Key_K, Qt::ControlModifier);
    line->setText(QStringLiteral("中秋"));
    CHECK(waitFor([&] { return rows() == QStringList{QStringLiteral("月到中秋")}; }));
    line->setText(QStringLiteral("不存在的词"));
    CHECK(waitFor([&] {
        return rows().size() == 1 && rows().first().contains(QStringLiteral("不存在的词"));
    }));
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(palette->isVisible());
    QTest::keyClick(line, Qt::Key_Escape);
    CHECK_FALSE(palette->isVisible());
}

TEST_CASE("F6 walks through the regions and / goes to the search", "[ui][window]")
{
    test::Newsroom newsroom;
    newsroom.article(QStringLiteral("稿"));
    Shown shown(newsroom);
    auto *list = shown.window.findChild<ui::library::ArticleList *>();
    REQUIRE(waitFor([&] { return list->isVisible() && list->model()->rowCount() == 1; }));
    list->setFocus();
    QSet<QWidget *> visited;
    for (int i = 0; i < 8; ++i) {
        shown.press(Qt::Key_F6);
        visited << QApplication::focusWidget();
    }
    CHECK(visited.size() >= 4);
    CHECK(visited.contains(list));
    list->setFocus();
    shown.press(Qt::Key_Slash);
    CHECK(qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr);
}

TEST_CASE("a newsroom with sandbox accounts only says so", "[ui][window]")
{
    test::Newsroom newsroom;
    newsroom.sandboxAccount();
    Shown shown(newsroom);
    const auto notice = [&] {
        for (const ui::Strip *strip : shown.window.findChildren<ui::Strip *>()) {
            if (strip->isVisible() && strip->text().contains(QStringLiteral("sandbox"))) {
                return true;
            }
        }
        return false;
    };
    REQUIRE(waitFor(notice));
    newsroom.account(QStringLiteral("甲"));
    CHECK(waitFor([&] { return !notice(); }));
}

TEST_CASE("the status line tells the next push and leads to its day", "[ui][window]")
{
    test::Newsroom newsroom;
    const Account account = newsroom.account(QStringLiteral("青禾周刊"));
    newsroom.push(newsroom.article(QStringLiteral("稿")), account, PushState::Confirmed,
                  newsroom.clock.now() + std::chrono::hours(2));
    Shown shown(newsroom);
    auto *next = shown.window.findChild<QPushButton *>(QStringLiteral("nextPush"));
    REQUIRE(waitFor([&] { return next->isVisible(); }));
    CHECK(next->text().contains(QStringLiteral("Today 17:12")));
    CHECK(next->text().contains(QStringLiteral("青禾周刊")));
    QTest::mouseClick(next, Qt::LeftButton);
    CHECK(shown.window.place() == Place::Calendar);
}

TEST_CASE("who dispatches is shown once it is known", "[ui][window]")
{
    test::Newsroom newsroom;
    Shown shown(newsroom);
    auto *dispatch = shown.window.findChild<QLabel *>(QStringLiteral("dispatch"));
    CHECK_FALSE(dispatch->isVisible());
    Q_EMIT newsroom.dispatcher.leaseChanged(true);
    CHECK(waitFor([&] { return dispatch->isVisible(); }));
    const QString here = dispatch->text();
    Q_EMIT newsroom.dispatcher.leaseChanged(false);
    CHECK(waitFor([&] { return dispatch->text() != here; }));
}

TEST_CASE("the appearance is switched and kept", "[ui][window]")
{
    test::Newsroom newsroom;
    ui::style::apply(*qApp, ui::style::Appearance::Light);
    Shown shown(newsroom);
    shown.window.actions().find(QStringLiteral("view.appearance"))->trigger();
    CHECK(ui::style::isDark());
    CHECK(newsroom.settings.get(appearanceSetting) == QStringLiteral("dark"));
    shown.window.actions().find(QStringLiteral("view.appearance"))->trigger();
    CHECK_FALSE(ui::style::isDark());
}

TEST_CASE("closing keeps the window's place", "[ui][window]")
{
    test::Newsroom newsroom;
    {
        Shown shown(newsroom);
        shown.window.resize(1210, 777);
        CHECK(shown.window.close());
    }
    CHECK_FALSE(newsroom.settings.get(windowGeometrySetting).isEmpty());
    const MainWindow again(newsroom.services);
    CHECK(again.size() == QSize(1210, 777));
}

TEST_CASE("every control that the keyboard reaches has a name", "[ui][window]")
{
    test::Newsroom newsroom;
    newsroom.article(QStringLiteral("稿"));
    newsroom.account(QStringLiteral("甲"));
    Shown shown(newsroom);
    QStringList nameless;
    for (const Place place : {Place::Library, Place::Accounts, Place::Alliances, Place::Settings}) {
        shown.window.go(place);
        for (const auto *button : shown.window.page(place)->findChildren<QAbstractButton *>()) {
            // Qt's own parts of fields and scroll bars are named by their owners.
            const bool qts = button->objectName().startsWith(QStringLiteral("qt_"));
            if (!qts && button->text().isEmpty() && button->accessibleName().isEmpty() &&
                button->isVisible()) {
                nameless << QString::fromLatin1(button->metaObject()->className()) +
                                button->objectName();
            }
        }
        for (const auto *line : shown.window.page(place)->findChildren<QLineEdit *>()) {
            const bool inner = qobject_cast<QAbstractSpinBox *>(line->parentWidget()) != nullptr ||
                               qobject_cast<QComboBox *>(line->parentWidget()) != nullptr;
            if (!inner && line->accessibleName().isEmpty() && line->placeholderText().isEmpty()) {
                nameless << QStringLiteral("QLineEdit ") + line->objectName();
            }
        }
    }
    INFO(nameless.join(QLatin1Char('\n')).toStdString());
    CHECK(nameless.isEmpty());
}
