// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catchqt.h"
#include "tests/web/desk.h"
#include "tests/web/studio.h"
#include "ui/editor/canvas.h"
#include "ui/keep/versionlist.h"
#include "ui/keep/versions.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace tuiwen;
using test::document;
using test::paragraph;

namespace {

/// An article with three versions, open in the editor, and the dialog over it.
struct Looking
{
    test::Studio studio;
    Article article;
    std::unique_ptr<ui::EditorPage> page;
    ui::keep::VersionDialog *dialog = nullptr;

    Looking()
    {
        article = studio.stored(
            QStringLiteral("月到中秋"),
            document({paragraph(QStringLiteral("图书馆夜场延长到十点,赏月露台开放。")),
                      paragraph(QStringLiteral("桂花茶席在三楼,不用预约。")),
                      paragraph(QStringLiteral("这一段后来删掉了。")),
                      paragraph(QStringLiteral("灯会那天人很多,请早来。"))}));
        milestone(QStringLiteral("初稿"));
        article.title = QStringLiteral("月到中秋分外明");
        save({paragraph(QStringLiteral("灯会那天人很多,请早来。")),
              paragraph(QStringLiteral("图书馆夜场延长到十一点,赏月露台开放。")),
              paragraph(QStringLiteral("桂花茶席在三楼,不用预约。"))});
        milestone(QStringLiteral("二稿"));
        save({paragraph(QStringLiteral("灯会那天人很多,请早来。")),
              paragraph(QStringLiteral("图书馆夜场延长到十一点,赏月露台开放。")),
              paragraph(QStringLiteral("桂花茶席在三楼,不用预约。")),
              paragraph(QStringLiteral("新加的最后一段。"))});
        page = std::make_unique<ui::EditorPage>(studio.services);
        page->resize(1384, 852);
        page->show();
        QSignalSpy loaded(page->findChild<ui::editor::Canvas *>(), &ui::editor::Canvas::loaded);
        page->open(article.id);
        REQUIRE(test::waitFor([&] { return loaded.count() > 0; }));
        page->findChild<QToolButton *>(QStringLiteral("versionsButton"))->click();
        REQUIRE(test::waitFor([&] {
            dialog = page->findChild<ui::keep::VersionDialog *>();
            return dialog != nullptr && list()->count() >= 3;
        }));
    }

    void save(const QJsonArray &blocks)
    {
        studio.clock.advance(std::chrono::seconds(20));
        article.body = document(blocks);
        auto saved = test::waitFor(studio.articles.save(article));
        REQUIRE_OK(saved);
        article = *saved;
    }
    void milestone(const QString &name)
    {
        studio.clock.advance(std::chrono::seconds(1));
        REQUIRE_OK(test::waitFor(studio.articles.milestone(article.id, name)));
    }
    [[nodiscard]] ui::keep::VersionList *list() const
    {
        return dialog->findChild<ui::keep::VersionList *>();
    }
    void choose(const QString &name) const
    {
        const auto found = list()->findItems(name, Qt::MatchExactly);
        REQUIRE_FALSE(found.isEmpty());
        list()->setCurrentItem(found.first());
    }
    /// What a selector finds in the page: the texts, parted by bars.
    [[nodiscard]] QString texts(const QString &selector) const
    {
        auto *view = dialog->findChild<ui::webview::View *>();
        return test::evaluate(view->hardened(),
                              QStringLiteral("[...document.querySelectorAll('%1')].map(e => "
                                             "e.innerText.trim()).join('|')")
                                  .arg(selector),
                              QWebEngineScript::ApplicationWorld)
            .toString();
    }
    [[nodiscard]] bool shows(const QString &selector, const QString &wanted) const
    {
        return test::waitFor([&] { return texts(selector) == wanted; });
    }
    [[nodiscard]] bool becomes(const QString &shape)
    {
        return test::waitFor(
            [&] { return test::Desk::shapeOf(studio.reread(article.id).body) == shape; });
    }
};

} // namespace

TEST_CASE("a version shows in place what became of it")
{
    Looking desk;
    desk.choose(QStringLiteral("初稿"));
    REQUIRE(desk.shows(QStringLiteral("p ins"), QStringLiteral("一")));
    CHECK(desk.texts(QStringLiteral("h1 ins")) == QStringLiteral("分外明"));
    CHECK(desk.texts(QStringLiteral("p.del")) == QStringLiteral("这一段后来删掉了。"));
    CHECK(desk.texts(QStringLiteral(".moved p")) == QStringLiteral("灯会那天人很多,请早来。"));
    CHECK(desk.texts(QStringLiteral(".added p")) == QStringLiteral("新加的最后一段。"));
    CHECK(desk.dialog->findChild<QLabel *>(QStringLiteral("changes"))->text() ==
          QStringLiteral("5 change(s)"));
    REQUIRE(desk.texts(QStringLiteral(".current")) == desk.texts(QStringLiteral("#c0")));
    QTest::keyClick(desk.dialog, Qt::Key_F8);
    CHECK(desk.shows(QStringLiteral(".current"), desk.texts(QStringLiteral("#c1"))));
    QTest::keyClick(desk.dialog, Qt::Key_F8, Qt::ShiftModifier);
    QTest::keyClick(desk.dialog, Qt::Key_F8, Qt::ShiftModifier);
    CHECK(desk.shows(QStringLiteral(".current"), desk.texts(QStringLiteral("#c3"))));
}

TEST_CASE("one passage goes back as one step of the editor's undo")
{
    Looking desk;
    desk.choose(QStringLiteral("二稿"));
    REQUIRE(desk.shows(QStringLiteral(".added p"), QStringLiteral("新加的最后一段。")));
    const QString before = test::Desk::shapeOf(desk.article.body);
    desk.dialog->findChild<QPushButton *>(QStringLiteral("passage"))->click();
    REQUIRE(desk.becomes(QStringLiteral("doc(paragraph(灯会那天人很多,请早来。) "
                                        "paragraph(图书馆夜场延长到十一点,赏月露台开放。) "
                                        "paragraph(桂花茶席在三楼,不用预约。))")));
    CHECK(desk.shows(QStringLiteral(".change"), QString()));
    desk.dialog->reject();
    desk.page->findChild<ui::editor::Canvas *>()->command(QStringLiteral("undo"));
    CHECK(desk.becomes(before));
}

TEST_CASE("a whole version comes back; what stood there is kept and undo returns to it")
{
    Looking desk;
    desk.choose(QStringLiteral("初稿"));
    REQUIRE(desk.shows(QStringLiteral("p ins"), QStringLiteral("一")));
    const QString before = test::Desk::shapeOf(desk.article.body);
    desk.dialog->findChild<QPushButton *>(QStringLiteral("restore"))->click();
    REQUIRE(desk.becomes(
        QStringLiteral("doc(paragraph(图书馆夜场延长到十点,赏月露台开放。) "
                       "paragraph(桂花茶席在三楼,不用预约。) paragraph(这一段后来删掉了。) "
                       "paragraph(灯会那天人很多,请早来。))")));
    CHECK(desk.studio.reread(desk.article.id).title == QStringLiteral("月到中秋"));
    const auto versions = test::waitFor(desk.studio.keep.versions(desk.article.id));
    REQUIRE_OK(versions);
    CHECK(std::any_of(versions->begin(), versions->end(), [](const ArticleVersion &version) {
        return version.reason == VersionReason::Restore &&
               version.title == QStringLiteral("月到中秋分外明");
    }));
    desk.page->findChild<ui::editor::Canvas *>()->command(QStringLiteral("undo"));
    CHECK(desk.becomes(before));
}

TEST_CASE("markup in old texts is shown as text and nothing in a version runs or loads")
{
    test::Studio studio;
    const QString hostile = QStringLiteral("<img src=x onerror=alert(1)><script>1</script>");
    Article article = studio.stored(hostile, document({paragraph(hostile)}));
    REQUIRE_OK(test::waitFor(studio.articles.milestone(article.id, hostile)));
    article.body = document({paragraph(hostile + QStringLiteral("改"))});
    REQUIRE_OK(test::waitFor(studio.articles.save(article)));
    ui::keep::VersionDialog dialog(studio.services, studio.reread(article.id), true, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto *view = dialog.findChild<ui::webview::View *>();
    REQUIRE(test::waitFor([&] {
        return test::evaluate(view->hardened(),
                              QStringLiteral("document.querySelector('ins')?.innerText"),
                              QWebEngineScript::ApplicationWorld)
                   .toString() == QStringLiteral("改");
    }));
    CHECK(test::evaluate(view->hardened(),
                         QStringLiteral("document.querySelectorAll('script, img').length"),
                         QWebEngineScript::ApplicationWorld)
              .toInt() == 0);
    CHECK_FALSE(dialog.findChild<QPushButton *>(QStringLiteral("restore"))->isEnabled());
    CHECK(view->guarded().interceptor().refused() == 0);
}
