// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
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
    CHECK(page.size() == *bytes);
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
