// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/newsroom.h"
#include "ui/actions.h"
#include "ui/editor/canvas.h"
#include "ui/editor/page.h"
#include "ui/library/list.h"
#include "ui/mainwindow.h"
#include "ui/push/schedulepanel.h"
#include "ui/rail.h"
#include "ui/statusline.h"
#include "ui/topbar.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
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
        list = window.findChild<ui::library::ArticleList *>();
    }
    [[nodiscard]] ui::EditorPage *editor()
    {
        return static_cast<ui::EditorPage *>(window.page(Place::Editor));
    }

    MainWindow window;
    ui::library::ArticleList *list = nullptr;
};

} // namespace

TEST_CASE("an article is opened from the library and left again", "[ui][window]")
{
    test::Newsroom newsroom;
    const Article article =
        newsroom.article(QStringLiteral("月到中秋"), QStringLiteral("桂花开了。"));
    Shown shown(newsroom);
    REQUIRE(waitFor([&] { return shown.list->model()->rowCount() == 1; }));
    CHECK_FALSE(shown.window.hasPage(Place::Editor));
    shown.list->setFocus();
    shown.list->setCurrentIndex(shown.list->model()->index(0, 0));
    QTest::keyClick(shown.list, Qt::Key_Return);
    CHECK(shown.window.place() == Place::Editor);
    REQUIRE(waitFor([&] { return shown.editor()->article() == article.id; }));
    CHECK_FALSE(shown.window.findChild<ui::TopBar *>()->isVisible());
    CHECK_FALSE(shown.window.findChild<ui::StatusLine *>()->isVisible());
    CHECK(shown.window.findChild<ui::Rail *>()->isNarrow());
    // What is typed next goes into the text.
    const auto *canvas = shown.editor()->findChild<ui::editor::Canvas *>();
    CHECK(waitFor([&] { return canvas->isReady() && canvas->hasFocus(); }));
    CHECK_FALSE(shown.window.actions().find(QStringLiteral("search"))->isEnabled());

    Q_EMIT shown.editor()->closed();
    CHECK(shown.window.place() == Place::Library);
    CHECK(shown.window.findChild<ui::TopBar *>()->isVisible());
    CHECK_FALSE(shown.window.findChild<ui::Rail *>()->isNarrow());
    CHECK(shown.window.actions().find(QStringLiteral("search"))->isEnabled());
}

TEST_CASE("the editor goes back to where it was opened from", "[ui][window]")
{
    test::Newsroom newsroom;
    const Article article = newsroom.article(QStringLiteral("稿"));
    Shown shown(newsroom);
    shown.window.go(Place::Calendar);
    shown.window.openArticle(article.id);
    REQUIRE(waitFor([&] { return shown.editor()->article() == article.id; }));
    Q_EMIT shown.editor()->closed();
    CHECK(shown.window.place() == Place::Calendar);
}

TEST_CASE("a new article that stays empty leaves nothing behind", "[ui][window]")
{
    test::Newsroom newsroom;
    Shown shown(newsroom);
    shown.window.actions().find(QStringLiteral("article.new"))->trigger();
    CHECK(shown.window.place() == Place::Editor);
    REQUIRE(waitFor([&] { return !shown.editor()->article().isNull(); }));
    const auto *canvas = shown.editor()->findChild<ui::editor::Canvas *>();
    REQUIRE(waitFor([&] { return canvas->isReady(); }));
    const QWidget *focused = QApplication::focusWidget();
    REQUIRE(focused != nullptr);
    CHECK(focused->accessibleName() == QStringLiteral("Title"));
    shown.window.go(Place::Library);
    CHECK(waitFor([&] {
        const auto left = waitFor(newsroom.articles.list({}, false));
        return left && left->isEmpty();
    }));
}

TEST_CASE("scheduling from the editor opens one dialog for this article", "[ui][window]")
{
    test::Newsroom newsroom;
    newsroom.account(QStringLiteral("青禾周刊"));
    const Article article = newsroom.article(QStringLiteral("稿"), QStringLiteral("正文"));
    Shown shown(newsroom);
    shown.window.openArticle(article.id);
    REQUIRE(waitFor([&] { return shown.editor()->article() == article.id; }));
    Q_EMIT shown.editor()->scheduleRequested(article.id);
    auto *dialog = shown.window.findChild<ui::ScheduleDialog *>();
    REQUIRE(dialog != nullptr);
    CHECK(dialog->isVisible());
    dialog->reject();
    CHECK(waitFor([&] { return shown.window.findChild<ui::ScheduleDialog *>() == nullptr; }));
}

TEST_CASE("focus mode hides the rail, leaving the editor brings it back", "[ui][window]")
{
    test::Newsroom newsroom;
    const Article article = newsroom.article(QStringLiteral("稿"));
    Shown shown(newsroom);
    shown.window.openArticle(article.id);
    auto *rail = shown.window.findChild<ui::Rail *>();
    Q_EMIT shown.editor()->focusModeChanged(true);
    CHECK_FALSE(rail->isVisible());
    shown.window.go(Place::Library);
    CHECK(rail->isVisible());
}

TEST_CASE("the window closes at once when nothing is unsaved", "[ui][window]")
{
    test::Newsroom newsroom;
    const Article article = newsroom.article(QStringLiteral("稿"));
    Shown shown(newsroom);
    shown.window.openArticle(article.id);
    REQUIRE(waitFor([&] { return shown.editor()->article() == article.id; }));
    CHECK_FALSE(shown.editor()->hasUnsaved());
    CHECK(shown.window.close());
    CHECK(newsroom.answers.asked.isEmpty());
}
