// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/newsroom.h"
#include "ui/library/list.h"
#include "ui/library/losses.h"
#include "ui/library/model.h"
#include "ui/library/page.h"
#include "ui/style/style.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/navitem.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/toast.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace tuiwen;
using namespace tuiwen::ui::library;
using test::waitFor;

namespace {

/// The page in a window, with what is in the newsroom on the screen.
struct Shown
{
    explicit Shown(test::Newsroom &newsroom)
        : page(newsroom.services)
    {
        page.resize(1100, 800);
        page.show();
        QApplication::setActiveWindow(&page);
        page.activate();
        list = page.findChild<ArticleList *>();
        REQUIRE(list != nullptr);
        REQUIRE(list->model() != nullptr);
        tester = std::make_unique<QAbstractItemModelTester>(
            list->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    [[nodiscard]] QStringList titles() const
    {
        QStringList result;
        for (int i = 0; i < list->model()->rowCount(); ++i) {
            result << list->model()->index(i, 0).data().toString();
        }
        return result;
    }
    [[nodiscard]] bool shows(const QStringList &wanted) const
    {
        return waitFor([&] { return titles() == wanted; });
    }
    void pick(int row) const
    {
        list->setFocus();
        list->setCurrentIndex(list->model()->index(row, 0));
    }
    void chooseShelf(const QString &name) const
    {
        for (auto *item : page.findChildren<ui::NavItem *>()) {
            if (item->text() == name) {
                QTest::mouseClick(item, Qt::LeftButton);
                return;
            }
        }
        FAIL("no shelf " << name.toStdString());
    }

    LibraryPage page;
    ArticleList *list = nullptr;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

} // namespace

TEST_CASE("an empty library offers to begin", "[ui][library]")
{
    test::Newsroom newsroom;
    Shown shown(newsroom);
    auto *empty = shown.page.findChild<ui::EmptyState *>(QStringLiteral("empty"));
    REQUIRE(waitFor([&] { return empty->isVisible(); }));
    QSignalSpy created(&shown.page, &LibraryPage::newArticle);
    QTest::mouseClick(empty->findChildren<QPushButton *>().first(), Qt::LeftButton);
    CHECK(created.count() == 1);
}

TEST_CASE("the library follows the store by itself", "[ui][library]")
{
    test::Newsroom newsroom;
    newsroom.article(QStringLiteral("甲"));
    Shown shown(newsroom);
    REQUIRE(shown.shows({QStringLiteral("甲")}));
    newsroom.clock.advance(std::chrono::minutes(1));
    newsroom.article(QStringLiteral("乙"));
    CHECK(shown.shows({QStringLiteral("乙"), QStringLiteral("甲")}));
}

TEST_CASE("a two-character Chinese word finds its article", "[ui][library]")
{
    test::Newsroom newsroom;
    newsroom.article(QStringLiteral("月到中秋"),
                     QStringLiteral("桌上备好了纸笔,团圆不一定要回到同一张桌子。"));
    newsroom.article(QStringLiteral("开放时间"), QStringLiteral("周一闭馆。"));
    Shown shown(newsroom);
    REQUIRE(waitFor([&] { return shown.titles().size() == 2; }));
    auto *search = shown.page.findChild<ui::SearchField *>(QStringLiteral("search"));
    search->line()->setText(QStringLiteral("团圆"));
    REQUIRE(shown.shows({QStringLiteral("月到中秋")}));
    const auto row =
        shown.list->model()->index(0, 0).data(ArticleModel::RowRole).value<ArticleRow>();
    CHECK(row.summary.hits == 1);
    CHECK(row.summary.snippet.contains(QStringLiteral("团圆")));

    search->line()->setText(QStringLiteral("月饼"));
    auto *empty = shown.page.findChild<ui::EmptyState *>(QStringLiteral("empty"));
    REQUIRE(waitFor([&] { return empty->isVisible(); }));
    QTest::mouseClick(empty->findChildren<QPushButton *>().first(), Qt::LeftButton);
    CHECK(waitFor([&] { return shown.titles().size() == 2; }));
}

TEST_CASE("trash, undo, restore and delete for good", "[ui][library]")
{
    test::Newsroom newsroom;
    const Article article = newsroom.article(QStringLiteral("旧稿"));
    Shown shown(newsroom);
    REQUIRE(shown.shows({QStringLiteral("旧稿")}));
    auto *toast = shown.page.findChild<ui::Toast *>();

    shown.pick(0);
    QTest::keyClick(shown.list, Qt::Key_Delete);
    REQUIRE(shown.shows({}));
    REQUIRE(waitFor([&] { return toast->isVisible(); }));
    toast->undo();
    REQUIRE(shown.shows({QStringLiteral("旧稿")}));

    shown.pick(0);
    QTest::keyClick(shown.list, Qt::Key_Delete);
    REQUIRE(shown.shows({}));
    shown.chooseShelf(QStringLiteral("Trash"));
    REQUIRE(shown.shows({QStringLiteral("旧稿")}));

    shown.pick(0);
    newsroom.answers.decisions = {false, true};
    QTest::keyClick(shown.list, Qt::Key_Delete);
    CHECK(shown.titles().size() == 1);
    QTest::keyClick(shown.list, Qt::Key_Delete);
    REQUIRE(shown.shows({}));
    CHECK(newsroom.answers.asked.size() == 2);
    CHECK_FALSE(waitFor(newsroom.articles.open(article.id)).has_value());
}

TEST_CASE("selection belongs to the check box, not to the click", "[ui][library]")
{
    test::Newsroom newsroom;
    newsroom.article(QStringLiteral("甲"));
    newsroom.clock.advance(std::chrono::minutes(1));
    newsroom.article(QStringLiteral("乙"));
    Shown shown(newsroom);
    REQUIRE(waitFor([&] { return shown.titles().size() == 2; }));
    const QRect second = shown.list->visualRect(shown.list->model()->index(1, 0));
    QTest::mouseClick(shown.list->viewport(), Qt::LeftButton, {}, second.center());
    CHECK(shown.list->currentIndex().row() == 1);
    CHECK_FALSE(shown.list->selectionModel()->hasSelection());
    auto *bulk = shown.page.findChild<QWidget *>(QStringLiteral("bulk"));
    CHECK_FALSE(bulk->isVisible());
    QTest::mouseClick(shown.list->viewport(), Qt::LeftButton, {},
                      QPoint(second.x() + 24, second.center().y()));
    CHECK(shown.list->selectionModel()->selectedRows().size() == 1);
    CHECK(bulk->isVisible());
    shown.list->setFocus();
    QTest::keyClick(shown.list, Qt::Key_Up);
    QTest::keyClick(shown.list, Qt::Key_X);
    CHECK(shown.list->targets().size() == 2);
    QTest::keyClick(shown.list, Qt::Key_Escape);
    CHECK_FALSE(bulk->isVisible());
}

TEST_CASE("importing Markdown brings in an article and reports losses", "[ui][library]")
{
    test::Newsroom newsroom;
    const QString good = newsroom.file(QStringLiteral("好稿.md"), "# 好稿\n\n正文一段。\n");
    const QString lossy = newsroom.file(QStringLiteral("缺图.md"),
                                        "# 缺图\n\n![缺](missing.png)\n\n<script>x</script>\n");
    Shown shown(newsroom);
    newsroom.answers.files = {{good, lossy}};
    QTest::mouseClick(shown.page.findChild<QPushButton *>(QStringLiteral("import")),
                      Qt::LeftButton);
    REQUIRE(waitFor([&] { return shown.titles().size() == 2; }));
    CHECK(shown.titles().contains(QStringLiteral("好稿")));
    CHECK(shown.titles().contains(QStringLiteral("缺图")));
    LossReport *report = nullptr;
    REQUIRE(waitFor([&] { return (report = shown.page.findChild<LossReport *>()) != nullptr; }));
    report->accept();
}

TEST_CASE("a file that is no text is refused with a reason and changes nothing", "[ui][library]")
{
    test::Newsroom newsroom;
    Shown shown(newsroom);
    shown.page.importFiles({newsroom.path(QStringLiteral("nowhere.md"))});
    LossReport *report = nullptr;
    REQUIRE(waitFor([&] { return (report = shown.page.findChild<LossReport *>()) != nullptr; }));
    report->accept();
    CHECK(shown.titles().isEmpty());
    CHECK(Importer::canImport(QStringLiteral("/a/b.MD")));
    CHECK(Importer::canImport(QStringLiteral("/a/b.docx")));
    CHECK_FALSE(Importer::canImport(QStringLiteral("/a/b.pdf")));
}

TEST_CASE("renaming goes through the article service", "[ui][library]")
{
    test::Newsroom newsroom;
    const Article article = newsroom.article(QStringLiteral("旧题"));
    Shown shown(newsroom);
    REQUIRE(shown.shows({QStringLiteral("旧题")}));
    shown.pick(0);
    newsroom.answers.texts = {QString()};
    QTest::keyClick(shown.list, Qt::Key_F2);
    newsroom.answers.texts = {QStringLiteral("新题")};
    QTest::keyClick(shown.list, Qt::Key_F2);
    CHECK(shown.shows({QStringLiteral("新题")}));
    CHECK(test::value(waitFor(newsroom.articles.open(article.id))).revision > article.revision);
}

TEST_CASE("shelves follow the pushes of an article", "[ui][library]")
{
    test::Newsroom newsroom;
    const Account account = newsroom.account(QStringLiteral("青禾周刊"));
    const Article sent = newsroom.article(QStringLiteral("已发"));
    const Article planned = newsroom.article(QStringLiteral("已排"));
    newsroom.article(QStringLiteral("草稿"));
    newsroom.push(sent, account, PushState::Sent, newsroom.clock.now());
    newsroom.push(planned, account, PushState::Confirmed,
                  newsroom.clock.now() + std::chrono::hours(5));
    Shown shown(newsroom);
    REQUIRE(waitFor([&] { return shown.titles().size() == 3; }));
    shown.chooseShelf(QStringLiteral("Sent"));
    CHECK(shown.shows({QStringLiteral("已发")}));
    shown.chooseShelf(QStringLiteral("Scheduled"));
    CHECK(shown.shows({QStringLiteral("已排")}));
    shown.chooseShelf(QStringLiteral("Drafts"));
    CHECK(shown.shows({QStringLiteral("草稿")}));
}

TEST_CASE("Enter opens, in the trash it explains", "[ui][library]")
{
    test::Newsroom newsroom;
    const Article article = newsroom.article(QStringLiteral("稿"));
    Shown shown(newsroom);
    REQUIRE(shown.shows({QStringLiteral("稿")}));
    QSignalSpy opened(&shown.page, &LibraryPage::openArticle);
    shown.pick(0);
    QTest::keyClick(shown.list, Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened.first().first().value<ArticleId>() == article.id);
}
