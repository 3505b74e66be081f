// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/foreign/profile.h"
#include "core/article/incoming.h"
#include "tests/article/hostile.h"
#include "tests/article/shape.h"
#include "tests/article/wordfile.h"

#include "core/article/docx/docx.h"
#include "core/article/markdown.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>

#include <random>

using namespace tuiwen;
using namespace tuiwen::test;
using namespace tuiwen::article;

namespace {

Result<QString> refuse(const LoadedPicture &)
{
    return failure(ErrorKind::Rejected, QStringLiteral("no pictures here"));
}

/// What is wrong with a document that came from outside; empty when nothing is.
QString danger(const Node &document)
{
    static const QRegularExpression tag(
        QStringLiteral("<(script|style|iframe|object|embed|form|input|link|meta|base|template|math|"
                       "foreignObject|use|image|noscript|frame|applet|video|audio|feImage)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression handler(QStringLiteral("<[^>]*\\son\\w+\\s*="),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression address(QStringLiteral("<[^>]*\\s(?:src|href|xlink:href|action)=\"(?!tuiwen://)"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression active(
        QStringLiteral("<[^>]*(javascript|vbscript|url\\s*\\(|expression\\s*\\(|@import|position)"),
        QRegularExpression::CaseInsensitiveOption);
    QString found;
    const auto judge = [&](const Attrs &attrs) {
        for (const auto &[name, value] : attrs) {
            const auto *text = std::get_if<QString>(&value);
            if (text == nullptr || text->isEmpty()) {
                continue;
            }
            const bool link = name == Attr::Href &&
                              !text->startsWith(u"http://") && !text->startsWith(u"https://") &&
                              !text->startsWith(u"mailto:");
            const bool source = name == Attr::Src && !text->startsWith(u"tuiwen://media/");
            const bool markup = name == Attr::Html && (tag.match(*text).hasMatch() ||
                                                       handler.match(*text).hasMatch() ||
                                                       address.match(*text).hasMatch() ||
                                                       active.match(*text).hasMatch());
            const bool head = name == Attr::Headimg && text->contains(u"script:");
            if (link || source || markup || head) {
                found = nameOf(name) + QLatin1Char('=') + *text;
            }
        }
    };
    walk(
        document,
        [&](const Node &node) {
            judge(node.attrs);
            for (const Mark &mark : node.marks) {
                judge(mark.attrs);
            }
            return true;
        },
        [](const Node &) {});
    return found;
}

void judge(const Node &document)
{
    const QString found = danger(document);
    CHECK(found == QString());
    const auto again = fromJson(toJson(document));
    REQUIRE_OK(again);
}

int rounds()
{
    return qEnvironmentVariableIsSet("TUIWEN_FUZZ") ? qEnvironmentVariableIntValue("TUIWEN_FUZZ") : 60;
}

/// One of the ways in which files are damaged or made up.
QByteArray mutated(QByteArray bytes, std::mt19937 &random)
{
    const auto any = [&](qsizetype below) {
        return qsizetype(random() % quint32(std::max<qsizetype>(below, 1)));
    };
    for (int i = 0; i < 1 + int(random() % 6); ++i) {
        const qsizetype at = any(bytes.size());
        switch (random() % 7) {
        case 0:
            bytes.remove(at, any(64));
            break;
        case 1:
            bytes.insert(at, payloads[random() % std::size(payloads)]);
            break;
        case 2:
            bytes[at] = char(random());
            break;
        case 3:
            bytes.insert(at, bytes.mid(any(bytes.size()), any(400)));
            break;
        case 4:
            bytes.insert(at, QByteArray("<table><td><b><ul><li><blockquote>").repeated(int(any(40))));
            break;
        case 5:
            bytes.insert(at, QByteArray(1, '\0') + "\xff\xed\xa0\x80" + "\"'<");
            break;
        default:
            bytes.truncate(at);
        }
        if (bytes.isEmpty()) {
            return bytes;
        }
    }
    return bytes;
}

QVector<QByteArray> samples(const char *folder, const char *pattern)
{
    QVector<QByteArray> all;
    const QDir dir(QStringLiteral(TUIWEN_TEST_DATA "/") + QString::fromLatin1(folder));
    for (const QString &name : dir.entryList({QString::fromLatin1(pattern)}, QDir::Files)) {
        QFile file(dir.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        all.append(file.readAll());
    }
    return all;
}

} // namespace

TEST_CASE("hundreds of hostile pieces come in without anything that acts")
{
    const QVector<QByteArray> all = hostileMarkup();
    CHECK(all.size() >= 500);
    for (const QByteArray &html : all) {
        INFO(html.toStdString());
        const auto slice = bringInFragment(QString::fromUtf8(html), refuse);
        REQUIRE_OK(slice);
        judge(slice->document);
        const auto page = foreign::importHtml(html, foreign::Scope::Page);
        REQUIRE_OK(page);
    }
}

TEST_CASE("markup made to take time ends soon")
{
    const QByteArray bombs[]{
        QByteArray("<div>").repeated(1000000), QByteArray("<b>").repeated(1500000),
        QByteArray("<p><font size=1><p><font color=red>").repeated(100000),
        QByteArray("<a href=x><p>").repeated(200000), "<p " + QByteArray("a=b ").repeated(1000000),
        QByteArray("<table>").repeated(400000), QByteArray("<li>").repeated(1000000),
        QByteArray("<!--").repeated(1000000), QByteArray("</p>").repeated(1000000),
        QByteArray("<a name=x href=#x>y</a>").repeated(100000),
        "<style>" + QByteArray("p{color:red}").repeated(200000) + "</style><p>x",
        QByteArray("<svg><g>").repeated(400000), QByteArray("&").repeated(4000000),
        QByteArray("<table><tr><td rowspan=65534 colspan=1000>").repeated(20000)};
    for (const QByteArray &bomb : bombs) {
        INFO(bomb.left(40).toStdString());
        // The test's own time limit is the judge; here it only has to come back.
        const auto slice = bringInFragment(QString::fromUtf8(bomb), refuse);
        if (slice) {
            judge(slice->document);
        } else {
            CHECK(slice.error().kind == ErrorKind::Rejected);
        }
    }
}

TEST_CASE("damaged pages come in harmless or are refused")
{
    std::mt19937 random(20261122);
    const QVector<QByteArray> pages = samples("foreign", "*.html");
    REQUIRE(pages.size() >= 12);
    int read = 0;
    for (int round = 0; round < rounds(); ++round) {
        for (const QByteArray &page : pages) {
            const QByteArray html = mutated(page, random);
            const auto slice = bringInFragment(QString::fromUtf8(html), refuse);
            INFO(html.left(2000).toStdString());
            if (slice) {
                judge(slice->document);
                ++read;
            }
        }
    }
    CHECK(read > 0);
}

TEST_CASE("damaged Word documents and Markdown come in harmless or are refused")
{
    std::mt19937 random(5);
    WordFile word;
    word.body = WordFile::paragraph("text") +
                "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/><w:vMerge/></w:tcPr>" +
                WordFile::paragraph("cell") + "</w:tc></w:tr></w:tbl><w:p><w:pPr><w:numPr><w:ilvl w:val=\"3\"/>"
                "<w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>item</w:t></w:r></w:p>";
    const QByteArray body = word.body;
    const QByteArray markdown = "# T\n\n- a\n  1. b\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n![x](y.png)\n\n<table><tr><td>"
                                "c</td></tr></table>\n\n$$x$$\n";
    for (int round = 0; round < rounds() * 4; ++round) {
        word.body = mutated(body, random);
        if (const auto read = docx::importDocx(word.bytes())) {
            REQUIRE_OK(fromJson(toJson(read->document)));
        }
        if (const auto read = docx::importDocx(mutated(word.bytes(), random))) {
            REQUIRE_OK(fromJson(toJson(read->document)));
        }
        if (const auto read = importMarkdown(mutated(markdown, random))) {
            REQUIRE_OK(fromJson(toJson(read->document)));
        }
    }
}
