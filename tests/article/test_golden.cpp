// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every document of tests/data/article in every theme against golden/<document>.<theme>.html. After
// a wanted change: TUIWEN_WRITE_GOLDEN=1 test_article "[golden]", then read the difference.
#include "core/article/check.h"
#include "core/article/images.h"
#include "core/article/library.h"
#include "core/article/markdown.h"
#include "core/article/render.h"
#include "core/base/json.h"
#include "core/math/service.h"
#include "tests/support/catchqt.h"
#include "tests/support/waitfor.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace tuiwen;
using namespace tuiwen::article;

namespace {

const QString folder = QStringLiteral(TUIWEN_TEST_DATA "/article");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The address a picture would get in the local store; made from its name.
PictureFate storeAddress(const QString &source)
{
    const QByteArray hash = QCryptographicHash::hash(source.toUtf8(), QCryptographicHash::Sha256);
    return {pictureUrl(QString::fromLatin1(hash.toHex())), {}};
}

Node documentOf(const QString &path)
{
    if (path.endsWith(QStringLiteral(".json"))) {
        const auto json = json::parseObject(bytesOf(path));
        REQUIRE_OK(json);
        const auto document = fromJson(*json);
        REQUIRE_OK(document);
        CHECK(toJson(*document) == *json);
        return *document;
    }
    auto article = importMarkdown(bytesOf(path));
    REQUIRE_OK(article);
    Losses losses;
    if (!article->pictures.isEmpty()) {
        resolvePictures(article->document, storeAddress, losses);
    }
    return article->document;
}

const RenderOptions &options()
{
    static math::Typesetter typesetter(std::chrono::minutes(1));
    static const RenderOptions shared = [] {
        RenderOptions made;
        made.typeset = [](const QString &tex, bool display) {
            return typesetter.typeset(tex, display);
        };
        return made;
    }();
    return shared;
}

void checkSound(const QString &name, const Node &document, const Theme &theme)
{
    const Rendered rendered = renderDocument(document, theme, options());
    CHECK(renderDocument(document, theme, options()).html == rendered.html);
    for (const Finding &finding : checkHtml(rendered.html.toUtf8())) {
        if (finding.severity == Severity::Error) {
            FAIL(name.toStdString()
                 << ": " << finding.rule.toStdString() << " at " << finding.where.toStdString()
                 << ": " << finding.message.toStdString());
        }
    }
    const auto again = fromJson(toJson(document));
    REQUIRE_OK(again);
    CHECK(*again == document);
}

} // namespace

TEST_CASE("documents render to the agreed bytes in every theme", "[golden]")
{
    // The three oldest themes stand for all; every theme's contract is in test_themes.cpp.
    const QStringList agreed{QStringLiteral("ink"), QStringLiteral("cinnabar"),
                             QStringLiteral("bamboo")};
    const ThemeLibrary library;
    const QDir dir(folder);
    const QStringList names =
        dir.entryList({QStringLiteral("*.md"), QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    REQUIRE(names.size() >= 12);
    for (const QString &name : names) {
        const Node document = documentOf(dir.filePath(name));
        for (const QString &id : agreed) {
            const Theme &theme = library.theme(id);
            checkSound(name, document, theme);
            const QString path = dir.filePath(
                QStringLiteral("golden/%1.%2.html").arg(name.section(QLatin1Char('.'), 0, 0), id));
            const QByteArray html = renderDocument(document, theme, options()).html.toUtf8() + '\n';
            if (qEnvironmentVariableIsSet("TUIWEN_WRITE_GOLDEN")) {
                QFile file(path);
                REQUIRE(file.open(QIODevice::WriteOnly));
                file.write(html);
                continue;
            }
            INFO(path.toStdString());
            CHECK(bytesOf(path) == html);
        }
    }
}

TEST_CASE("a whole corpus renders without errors", "[corpus]")
{
    const QString corpus = qEnvironmentVariable("TUIWEN_CORPUS");
    if (corpus.isEmpty()) {
        WARN("skipped: TUIWEN_CORPUS names no folder of Markdown files");
        return;
    }
    const ThemeLibrary library;
    int count = 0;
    QDirIterator files(corpus, {QStringLiteral("*.md")}, QDir::Files);
    while (files.hasNext()) {
        const QString path = files.next();
        checkSound(files.fileName(), documentOf(path),
                   library.theme(library.ids().at(count++ % library.ids().size())));
    }
    CHECK(count > 0);
}
