// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/newsroom.h"
#include "ui/library/list.h"
#include "ui/library/model.h"
#include "ui/library/page.h"
#include "ui/library/shelfitem.h"
#include "ui/style/style.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace tuiwen;
using namespace tuiwen::ui::library;
using test::waitFor;

namespace {

struct Shown
{
    test::Newsroom newsroom;
    Article first = newsroom.article(QStringLiteral("甲"), QStringLiteral("中秋灯会"));
    Article second = newsroom.article(QStringLiteral("乙"), QStringLiteral("开学书单"));
    std::unique_ptr<LibraryPage> page;
    ArticleList *list = nullptr;

    Shown()
    {
        page = std::make_unique<LibraryPage>(newsroom.services);
        page->resize(1180, 760);
        page->show();
        QApplication::setActiveWindow(page.get());
        page->activate();
        list = page->findChild<ArticleList *>();
        REQUIRE(waitFor([&] { return titles().size() == 2; }));
    }

    [[nodiscard]] QStringList titles() const
    {
        QStringList result;
        for (int i = 0; i < list->model()->rowCount(); ++i) {
            result << list->model()->index(i, 0).data().toString();
        }
        result.sort();
        return result;
    }
    [[nodiscard]] bool shows(const QStringList &wanted) const
    {
        return waitFor([&] { return titles() == wanted; });
    }
    [[nodiscard]] ShelfItem *item(const QString &name) const
    {
        ShelfItem *found = nullptr;
        (void)waitFor(
            [&] {
                for (auto *candidate : page->findChildren<ShelfItem *>()) {
                    if (candidate->text() == name && candidate->isVisible()) {
                        found = candidate;
                    }
                }
                return found != nullptr;
            },
            3000);
        return found;
    }
    ShelfItem *folder(const QString &name)
    {
        REQUIRE_OK(waitFor(newsroom.keep.shelves().addFolder(name, {})));
        auto *made = item(name);
        REQUIRE(made != nullptr);
        return made;
    }
    void drop(ShelfItem *target, const QVector<ArticleId> &articles) const
    {
        const auto mime = ArticleModel::mimeFor(articles);
        QDragEnterEvent enter(QPoint(5, 5), Qt::MoveAction, mime.get(), Qt::LeftButton, {});
        QApplication::sendEvent(target, &enter);
        REQUIRE(enter.isAccepted());
        QDropEvent event(QPointF(5, 5), Qt::MoveAction, mime.get(), Qt::LeftButton, {});
        QApplication::sendEvent(target, &event);
    }
    void pick(const QString &title) const
    {
        for (int i = 0; i < list->model()->rowCount(); ++i) {
            if (list->model()->index(i, 0).data().toString() == title) {
                list->setFocus();
                list->setCurrentIndex(list->model()->index(i, 0));
            }
        }
    }
    /// Chooses an entry of the menu that a key opened.
    void chooseInMenu(Qt::Key key, const QString &entry) const
    {
        QTest::keyClick(list, key);
        QMenu *menu = nullptr;
        REQUIRE(waitFor([&] {
            menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            return menu != nullptr;
        }));
        for (QAction *action : menu->actions()) {
            if (action->text().trimmed() == entry) {
                action->trigger();
                menu->close();
                return;
            }
        }
        FAIL("no entry " << entry.toStdString());
    }
};

} // namespace

TEST_CASE("articles are dropped on a folder, found in it, and undo takes them out", "[ui][library]")
{
    Shown shown;
    auto *folder = shown.folder(QStringLiteral("2026 中秋"));
    shown.drop(folder, {shown.first.id});
    REQUIRE(waitFor([&] { return folder->count() == 1; }));
    QTest::mouseClick(folder, Qt::LeftButton);
    CHECK(shown.shows({QStringLiteral("甲")}));
    shown.page->findChild<ui::Toast *>()->undo();
    CHECK(shown.shows({}));
    QMimeData nothing;
    nothing.setText(QStringLiteral("甲"));
    CHECK(ArticleModel::articlesIn(&nothing).isEmpty());
}

TEST_CASE("a folder is made, renamed, deleted and brought back from the keyboard", "[ui][library]")
{
    Shown shown;
    shown.newsroom.answers.texts = {QStringLiteral("栏目")};
    shown.pick(QStringLiteral("乙"));
    shown.chooseInMenu(Qt::Key_M, QStringLiteral("New folder…"));
    auto *folder = shown.item(QStringLiteral("栏目"));
    REQUIRE(folder != nullptr);
    REQUIRE(waitFor([&] { return folder->count() == 1; }));
    shown.newsroom.answers.texts = {QStringLiteral("固定栏目")};
    QTest::keyClick(folder, Qt::Key_F2);
    folder = shown.item(QStringLiteral("固定栏目"));
    REQUIRE(folder != nullptr);
    QTest::mouseClick(folder, Qt::LeftButton);
    REQUIRE(shown.shows({QStringLiteral("乙")}));
    QTest::keyClick(folder, Qt::Key_Delete);
    REQUIRE(shown.shows({QStringLiteral("乙"), QStringLiteral("甲")}));
    shown.page->findChild<ui::Toast *>()->undo();
    folder = shown.item(QStringLiteral("固定栏目"));
    REQUIRE(folder != nullptr);
    CHECK(waitFor([&] { return folder->count() == 1; }));
}

TEST_CASE("tags are put on by T, filter the list and show in the rows", "[ui][library]")
{
    Shown shown;
    shown.newsroom.answers.texts = {QStringLiteral("节日")};
    shown.pick(QStringLiteral("甲"));
    shown.chooseInMenu(Qt::Key_T, QStringLiteral("New tag…"));
    auto *tag = shown.item(QStringLiteral("节日"));
    REQUIRE(tag != nullptr);
    REQUIRE(waitFor([&] { return tag->count() == 1; }));
    shown.drop(tag, {shown.second.id});
    REQUIRE(waitFor([&] { return tag->count() == 2; }));
    shown.pick(QStringLiteral("乙"));
    shown.chooseInMenu(Qt::Key_T, QStringLiteral("节日"));
    REQUIRE(waitFor([&] { return tag->count() == 1; }));
    QTest::mouseClick(tag, Qt::LeftButton);
    REQUIRE(shown.shows({QStringLiteral("甲")}));
    const auto row =
        shown.list->model()->index(0, 0).data(ArticleModel::RowRole).value<ArticleRow>();
    REQUIRE(row.tags.size() == 1);
    CHECK(row.tags.first().name == QStringLiteral("节日"));
}

TEST_CASE("a search is saved with where it looks, and chosen again", "[ui][library]")
{
    Shown shown;
    auto *search = shown.page->findChild<ui::SearchField *>(QStringLiteral("search"));
    search->line()->setText(QStringLiteral("灯会"));
    REQUIRE(shown.shows({QStringLiteral("甲")}));
    auto *keep = shown.page->findChild<QPushButton *>(QStringLiteral("keepSearch"));
    REQUIRE(keep->isVisible());
    shown.newsroom.answers.texts = {QStringLiteral("灯会的稿子")};
    QTest::mouseClick(keep, Qt::LeftButton);
    auto *saved = shown.item(QStringLiteral("灯会的稿子"));
    REQUIRE(saved != nullptr);
    search->line()->clear();
    REQUIRE(shown.shows({QStringLiteral("乙"), QStringLiteral("甲")}));
    QTest::mouseClick(saved, Qt::LeftButton);
    CHECK(shown.shows({QStringLiteral("甲")}));
    CHECK(search->text() == QStringLiteral("灯会"));
    QTest::keyClick(saved, Qt::Key_Delete);
    CHECK(
        waitFor([&] { return waitFor(shown.newsroom.keep.shelves().all())->searches.isEmpty(); }));
}

TEST_CASE("a saved query survives nonsense in the database", "[ui][library]")
{
    const SearchQuery query{{Shelf::Sent, {}, {QStringLiteral("t")}, {}}, QStringLiteral("词")};
    const SearchQuery back = searchQueryFrom(toJson(query));
    CHECK(back.spot == query.spot);
    CHECK(back.words == query.words);
    CHECK(searchQueryFrom({{QStringLiteral("shelf"), 99}}).spot == Spot{});
    Shelves circle;
    circle.folders = {{{QStringLiteral("a")}, {QStringLiteral("b")}, QStringLiteral("a"), {}},
                      {{QStringLiteral("b")}, {QStringLiteral("a")}, QStringLiteral("b"), {}}};
    CHECK(withSubfolders(circle, {QStringLiteral("a")}).size() == 2);
    CHECK(tree(circle).isEmpty());
}
