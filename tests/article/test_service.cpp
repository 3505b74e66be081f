// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/images.h"
#include "core/article/library.h"
#include "core/article/markdown.h"
#include "core/article/service.h"
#include "core/media/service.h"
#include "core/store/articles.h"
#include "tests/media/pictures.h"
#include "tests/store/fixture.h"

#include <QFile>

using namespace tuiwen;
using namespace tuiwen::test;
using namespace tuiwen::article;

namespace {

struct Desk
{
    Newsroom room;
    std::unique_ptr<store::Store> store = room.open();
    media::MediaService media{*store};
    ThemeLibrary themes;
    ArticleService articles{*store, media, themes};

    Article create()
    {
        auto article = waitFor(articles.create());
        REQUIRE_OK(article);
        return *article;
    }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(room.dir.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    Imported import(const QByteArray &markdown)
    {
        auto imported = waitFor(articles.importFile(write(QStringLiteral("稿.md"), markdown)));
        REQUIRE_OK(imported);
        return *imported;
    }
};

QJsonObject bodyOf(const char *markdown)
{
    const auto article = importMarkdown(markdown);
    REQUIRE_OK(article);
    return toJson(article->document);
}

} // namespace

TEST_CASE("an article is created, saved, found, put in the trash and brought back")
{
    Desk desk;
    Article article = desk.create();
    CHECK(article.revision == 1);
    article.title = QStringLiteral("月到中秋");
    article.body = bodyOf("图书馆夜场");
    const auto saved = waitFor(desk.articles.save(article));
    REQUIRE_OK(saved);
    CHECK(saved->revision == 2);
    CHECK(*waitFor(desk.articles.open(article.id)) == *saved);
    CHECK(waitFor(desk.articles.list(QStringLiteral("夜场"), false))->size() == 1);
    CHECK(waitFor(desk.articles.list(QStringLiteral("日场"), false))->isEmpty());

    REQUIRE_OK(waitFor(desk.articles.trash(article.id)));
    CHECK(waitFor(desk.articles.list({}, false))->isEmpty());
    CHECK(waitFor(desk.articles.list({}, true))->size() == 1);
    REQUIRE_OK(waitFor(desk.articles.restore(article.id)));
    CHECK(waitFor(desk.articles.list({}, false))->size() == 1);
    REQUIRE_OK(waitFor(desk.articles.erase(article.id)));
    CHECK(waitFor(desk.articles.open(article.id)).error().kind == ErrorKind::NotFound);
}

TEST_CASE("a stale save is a conflict and a broken body is refused")
{
    Desk desk;
    const Article article = desk.create();
    REQUIRE_OK(waitFor(desk.articles.save(article)));
    CHECK(waitFor(desk.articles.save(article)).error().kind == ErrorKind::Conflict);

    Article broken = *waitFor(desk.articles.open(article.id));
    broken.body = QJsonObject{{QStringLiteral("type"), QStringLiteral("hologram")}};
    CHECK(waitFor(desk.articles.save(broken)).error().kind == ErrorKind::Rejected);
    CHECK(waitFor(desk.articles.open(article.id))->revision == 2);
}

TEST_CASE("an article of a newer program can be read, not overwritten")
{
    Desk desk;
    Article newer = desk.create();
    newer.title = QStringLiteral("明年的格式");
    newer.body = bodyOf("看得懂的一段");
    newer.body.insert(QStringLiteral("version"), 99);
    REQUIRE_OK(waitFor(desk.store->write<void>([newer](store::Connection &connection) {
        return store::articles::erase(connection, newer.id).and_then([&] {
            return store::articles::insert(connection, newer, QString());
        });
    })));
    const auto stored = waitFor(desk.articles.open(newer.id));
    REQUIRE_OK(stored);
    CHECK(ArticleService::isNewer(*stored));
    CHECK(desk.articles.render(*stored).error().kind == ErrorKind::Rejected);

    const Article copy = ArticleService::readable(*stored);
    CHECK_FALSE(ArticleService::isNewer(copy));
    CHECK(desk.articles.render(copy)->payload.html.contains(QStringLiteral("看得懂的一段")));
    const auto refused = waitFor(desk.articles.save(copy));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Rejected);
    CHECK(waitFor(desk.articles.open(newer.id))->body == newer.body);
}

TEST_CASE("autosave keeps a version at most every minute, milestones always")
{
    Desk desk;
    Article article = desk.create();
    const auto save = [&] {
        auto saved = waitFor(desk.articles.save(article));
        REQUIRE_OK(saved);
        article = *saved;
    };
    const auto count = [&] { return waitFor(desk.articles.versions(article.id))->size(); };
    save();
    CHECK(count() == 1);
    desk.room.clock.advance(std::chrono::seconds(59));
    save();
    CHECK(count() == 1);
    desk.room.clock.advance(std::chrono::seconds(1));
    save();
    CHECK(count() == 2);
    REQUIRE_OK(waitFor(desk.articles.milestone(article.id, QStringLiteral("二审稿"))));
    const auto versions = waitFor(desk.articles.versions(article.id));
    REQUIRE(versions->size() == 3);
    CHECK(std::count_if(versions->begin(), versions->end(), [](const ArticleVersion &version) {
              return version.reason == VersionReason::Milestone &&
                     version.label == QStringLiteral("二审稿");
          }) == 1);

    // Another window that has not seen these versions keeps the rule.
    ArticleService second(*desk.store, desk.media, desk.themes);
    REQUIRE_OK(waitFor(second.save(article)));
    CHECK(count() == 3);
}

TEST_CASE("a day of writing leaves an hour of points, one per older hour and every milestone")
{
    Desk desk;
    Article article = desk.create();
    for (int minute = 0; minute < 24 * 60; ++minute) {
        desk.room.clock.advance(std::chrono::minutes(1));
        auto saved = waitFor(desk.articles.save(article));
        REQUIRE_OK(saved);
        article = *saved;
        if (minute == 30) {
            REQUIRE_OK(waitFor(desk.articles.milestone(article.id, QStringLiteral("初稿"))));
        }
    }
    const auto versions = waitFor(desk.articles.versions(article.id));
    REQUIRE_OK(versions);
    const UtcTime now = desk.room.clock.now();
    const auto young = std::count_if(versions->begin(), versions->end(), [&](const auto &v) {
        return now - v.createdAt < std::chrono::hours(1);
    });
    CHECK(young == 60);
    CHECK(versions->size() - young <= 25);
    CHECK(versions->size() - young >= 24);
    CHECK(std::count_if(versions->begin(), versions->end(), [](const auto &v) {
              return v.label == QStringLiteral("初稿");
          }) == 1);
}

TEST_CASE("an import keeps local pictures, tells of the others and loses no text")
{
    Desk desk;
    const QByteArray png = encodedPicture(gradient(40, 30), "png");
    desk.write(QStringLiteral("a b.png"), png);
    desk.write(QStringLiteral("broken.png"), "no picture");
    const QByteArray jpeg = encodedPicture(gradient(20, 20), "jpeg");
    const auto imported = desk.import(
        "---\ncover: a%20b.png\nauthor: 林知秋\n---\n# 题目\n\n![甲](<a "
        "b.png>)\n\n![乙](a%20b.png)\n\n"
        "![丙](https://example.com/c.png)\n\n![丁](broken.png \"第四\")\n\n![戊](gone.png)\n\n"
        "![己](data:image/jpeg;base64," +
        jpeg.toBase64() + ")\n");
    const Article &article = imported.article;
    CHECK(article.title == QStringLiteral("题目"));
    CHECK(article.author == QStringLiteral("林知秋"));
    const auto document = fromJson(article.body);
    REQUIRE_OK(document);
    const QStringList sources = pictureSources(*document);
    REQUIRE(sources.size() == 2);
    CHECK(*desk.media.bytes(pictureHash(sources[0])) == png);
    CHECK(article.cover.media == pictureHash(sources[0]));
    CHECK(plainText(*document) == QStringLiteral("甲\n乙\n丙\n第四\n戊\n己"));
    QStringList lost;
    for (const Loss &loss : imported.losses) {
        lost.append(loss.what);
    }
    CHECK(lost ==
          QStringList{QStringLiteral("remote picture not loaded: https://example.com/c.png"),
                      QStringLiteral("picture not loaded: broken.png"),
                      QStringLiteral("picture not loaded: gone.png")});
    CHECK(*waitFor(desk.articles.open(article.id)) == article);
    CHECK(waitFor(desk.articles.versions(article.id))->constFirst().reason ==
          VersionReason::Import);
}

TEST_CASE("an import that cannot be read leaves nothing behind")
{
    Desk desk;
    CHECK(waitFor(desk.articles.importFile(QStringLiteral("/nowhere/x.md"))).error().kind ==
          ErrorKind::NotFound);
    CHECK(
        waitFor(desk.articles.importFile(desk.write(QStringLiteral("x.md"), QByteArray("a\0b", 3))))
            .error()
            .kind == ErrorKind::Rejected);
    CHECK(waitFor(desk.articles.list({}, false))->isEmpty());
    CHECK(desk.import("没有标题").article.title == QStringLiteral("稿"));
}

TEST_CASE("a preview is what would be sent")
{
    Desk desk;
    desk.write(QStringLiteral("a.png"), encodedPicture(gradient(40, 30), "png"));
    Article article = desk.import("# 题\n\n正文 ![](a.png) [链接](https://example.com)").article;
    const auto preview = waitFor(desk.articles.preview(article));
    REQUIRE_OK(preview);
    CHECK(preview->payload.title == QStringLiteral("题"));
    REQUIRE(preview->payload.pictures.size() == 1);
    CHECK(preview->payload.html.contains(pictureUrl(preview->payload.pictures[0])));
    CHECK(preview->contentHash == contentHash(preview->payload));
    CHECK(preview->characters > preview->payload.html.size());
    for (const Finding &finding : preview->findings) {
        INFO(finding.rule.toStdString() << " " << finding.message.toStdString());
        CHECK(finding.severity != Severity::Error);
    }
    article.body = QJsonObject{};
    CHECK(waitFor(desk.articles.preview(article)).error().kind == ErrorKind::Rejected);

    const auto clip = desk.articles.clipboardHtml(preview->payload);
    REQUIRE_OK(clip);
    CHECK(clip->contains(QStringLiteral("<!--StartFragment--><section")));
    CHECK(clip->contains(QStringLiteral("src=\"data:image/png;base64,")));
    CHECK_FALSE(clip->contains(QStringLiteral("tuiwen://")));
    Payload gone = preview->payload;
    gone.pictures = {QString(64, QLatin1Char('0'))};
    CHECK_FALSE(desk.articles.clipboardHtml(gone));
}

TEST_CASE("themes are listed and dress the editor")
{
    Desk desk;
    const auto themes = desk.articles.themes();
    REQUIRE_FALSE(themes.isEmpty());
    for (const ThemeInfo &theme : themes) {
        CHECK_FALSE(theme.name.isEmpty());
        CHECK_FALSE(theme.nameEn.isEmpty());
        CHECK(theme.accent.size() == 7);
        const QString css = desk.articles.editorCss(theme.id);
        CHECK(css.contains(QStringLiteral(".ProseMirror h2{")));
        CHECK(css.contains(QStringLiteral("[data-theme=dark] .ProseMirror{")));
        CHECK_FALSE(css.contains(QLatin1Char('@')));
        CHECK_FALSE(css.contains(QLatin1Char('$')));
    }
}
