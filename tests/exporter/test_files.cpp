// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/images.h"
#include "core/article/library.h"
#include "core/exporter/service.h"
#include "core/media/service.h"
#include "tests/media/pictures.h"
#include "tests/store/fixture.h"

#include <QDir>
#include <QFile>
#include <QImage>

using namespace tuiwen;
using namespace tuiwen::test;
using exporter::Format;

namespace {

struct Desk
{
    Newsroom room;
    std::unique_ptr<store::Store> store = room.open();
    media::MediaService media{*store};
    article::ThemeLibrary themes;
    article::ArticleService articles{*store, media, themes};
    QByteArray png = encodedPicture(gradient(40, 30), "png");
    Article article;

    Desk()
    {
        const auto write = [&](const QString &name, const QByteArray &bytes) {
            QFile file(room.dir.filePath(name));
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(bytes);
            return file.fileName();
        };
        write(QStringLiteral("a.png"), png);
        const auto imported = waitFor(articles.importFile(
            write(QStringLiteral("稿.md"), "# 题 <b>\n\n正文第一段\n\n![灯](a.png)\n")));
        REQUIRE_OK(imported);
        article = imported->article;
        article.title = QStringLiteral("题 <b>");
    }
    [[nodiscard]] QString path(const QString &name) const { return room.dir.filePath(name); }
};

} // namespace

TEST_CASE("an HTML file holds its pictures and loads nothing else")
{
    Desk desk;
    const QString path = desk.path(QStringLiteral("出.html"));
    const auto bytes =
        exporter::exportTo(desk.articles, desk.media, desk.article, Format::HtmlFile, path);
    REQUIRE_OK(bytes);
    const QByteArray page = bytesOf(path);
    CHECK(page.size() == bytes->bytes);
    CHECK(page.contains("<title>题 &lt;b&gt;</title>"));
    CHECK(page.contains(QByteArray("data:image/png;base64," + desk.png.toBase64())));
    CHECK_FALSE(page.contains("tuiwen://"));
    CHECK(page.contains("default-src 'none'"));
    CHECK(page.contains(waitFor(desk.articles.preview(desk.article))
                            ->payload.html.section(QLatin1Char('>'), 0, 2)
                            .toUtf8()));
}

TEST_CASE("an HTML page with a folder has its pictures beside it")
{
    Desk desk;
    const QString path = desk.path(QStringLiteral("出 口.html"));
    REQUIRE_OK(
        exporter::exportTo(desk.articles, desk.media, desk.article, Format::HtmlFolder, path));
    CHECK(bytesOf(desk.path(QStringLiteral("出 口_files/01.png"))) == desk.png);
    CHECK(bytesOf(path).contains("%E5%87%BA%20%E5%8F%A3_files/01.png"));
}

TEST_CASE("a Word file is written, a lost picture is named, a folder that is none is an error")
{
    Desk desk;
    REQUIRE_OK(exporter::exportTo(desk.articles, desk.media, desk.article, Format::Word,
                                  desk.path(QStringLiteral("a.docx"))));
    CHECK(bytesOf(desk.path(QStringLiteral("a.docx"))).startsWith("PK"));
    CHECK(exporter::exportTo(desk.articles, desk.media, desk.article, Format::Word,
                             desk.path(QStringLiteral("no/where/a.docx")))
              .error()
              .kind == ErrorKind::Storage);
    QDir(desk.room.folder.media()).removeRecursively();
    const QString path = desk.path(QStringLiteral("b.html"));
    CHECK_FALSE(
        exporter::exportTo(desk.articles, desk.media, desk.article, Format::HtmlFile, path));
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("Markdown has its pictures beside it and comes back as the same article")
{
    Desk desk;
    desk.article.author = QStringLiteral("林知秋");
    desk.article.digest = QStringLiteral("摘要");
    const auto body = article::fromJson(desk.article.body);
    REQUIRE_OK(body);
    const QString source = article::pictureSources(*body).value(0);
    desk.article.cover.media = article::pictureHash(source);
    const QString path = desk.path(QStringLiteral("出 (口) #1.md"));
    const auto written =
        exporter::exportTo(desk.articles, desk.media, desk.article, Format::Markdown, path);
    REQUIRE_OK(written);
    const QByteArray text = bytesOf(path);
    INFO(text.toStdString());
    CHECK(text.size() == written->bytes);
    CHECK(written->losses.isEmpty());
    CHECK(bytesOf(desk.path(QStringLiteral("出 (口) #1.assets/01.png"))) == desk.png);
    CHECK(QDir(desk.path(QStringLiteral("出 (口) #1.assets"))).entryList(QDir::Files).size() == 1);
    CHECK(text.contains("](出%20%28口%29%20%231.assets/01.png"));
    CHECK_FALSE(text.contains("tuiwen:"));

    const auto back = waitFor(desk.articles.importFile(path));
    REQUIRE_OK(back);
    CHECK(back->losses.isEmpty());
    CHECK(back->article.title == desk.article.title);
    CHECK(back->article.author == desk.article.author);
    CHECK(back->article.digest == desk.article.digest);
    CHECK(back->article.cover.media == desk.article.cover.media);
    CHECK(back->article.body == desk.article.body);
}

TEST_CASE("what Markdown has no word for is told, and so is a picture that is gone")
{
    Desk desk;
    auto body = article::fromJson(desk.article.body);
    REQUIRE_OK(body);
    for (article::Node &block : body->children) {
        if (block.type == article::NodeType::Paragraph) {
            article::insertAttr(block.attrs, article::Attr::Indent, 2);
        }
    }
    desk.article.body = article::toJson(*body);
    QDir(desk.room.folder.media()).removeRecursively();
    const QString path = desk.path(QStringLiteral("a.md"));
    const auto written =
        exporter::exportTo(desk.articles, desk.media, desk.article, Format::Markdown, path);
    REQUIRE_OK(written);
    REQUIRE(written->losses.size() == 2);
    CHECK(written->losses[0].what.startsWith(u"picture not written: "));
    CHECK(written->losses[1] ==
          Loss{QStringLiteral("paragraph"), QStringLiteral("Markdown has no layout"), 1});
    CHECK(bytesOf(path).contains("正文第一段\n\n灯\n"));
    CHECK_FALSE(bytesOf(path).contains("tuiwen:"));
    CHECK_FALSE(QFile::exists(desk.path(QStringLiteral("a.assets"))));
    CHECK(exporter::exportTo(desk.articles, desk.media, desk.article, Format::Markdown,
                             desk.path(QStringLiteral("no/where/a.md")))
              .error()
              .kind == ErrorKind::Storage);
}

TEST_CASE("titles become names every system takes, and taken names get a number")
{
    CHECK(exporter::fileNameOf(QStringLiteral("a/b:c?\"d\"")) == QStringLiteral("a_b_c__d_"));
    CHECK(exporter::fileNameOf(QStringLiteral("...")) == QStringLiteral("article"));
    CHECK(exporter::fileNameOf({}) == QStringLiteral("article"));
    CHECK(exporter::fileNameOf(QString(300, QLatin1Char('x'))).size() == 60);
    Desk desk;
    const QString folder = desk.room.dir.path();
    const QString first = exporter::freePath(folder, QStringLiteral("题"), QStringLiteral(".html"));
    CHECK(first == folder + QStringLiteral("/题.html"));
    QFile file(first);
    REQUIRE(file.open(QIODevice::WriteOnly));
    CHECK(exporter::freePath(folder, QStringLiteral("题"), QStringLiteral(".html")) ==
          folder + QStringLiteral("/题 (2).html"));
}
