// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/markdown.h"
#include "core/exporter/docx.h"
#include "tests/media/pictures.h"
#include "tests/support/catchqt.h"
#include "tests/support/waitfor.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QImage>
#include <QXmlStreamReader>

#include <zip.h>

using namespace tuiwen;
using article::Node;

namespace {

using Parts = QHash<QString, QByteArray>;

Parts unzipped(const QByteArray &bytes)
{
    Parts parts;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    REQUIRE(source != nullptr);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    REQUIRE(archive != nullptr);
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t stat;
        REQUIRE(zip_stat_index(archive, zip_uint64_t(i), 0, &stat) == 0);
        QByteArray content(qsizetype(stat.size), '\0');
        zip_file_t *file = zip_fopen_index(archive, zip_uint64_t(i), 0);
        REQUIRE(zip_fread(file, content.data(), stat.size) == zip_int64_t(stat.size));
        zip_fclose(file);
        parts.insert(QString::fromUtf8(stat.name), content);
    }
    zip_discard(archive);
    return parts;
}

/// Every XML part is well formed and every relation leads to a part.
void checkWhole(const Parts &parts)
{
    for (auto it = parts.cbegin(); it != parts.cend(); ++it) {
        if (!it.key().endsWith(u".xml") && !it.key().endsWith(u".rels")) {
            continue;
        }
        QXmlStreamReader reader(it.value());
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.name() == u"Relationship" && reader.isStartElement() &&
                reader.attributes().value(QStringLiteral("TargetMode")) != u"External") {
                const QString folder =
                    it.key().startsWith(u"word/") ? QStringLiteral("word/") : QString();
                CHECK(parts.contains(folder + reader.attributes().value(QStringLiteral("Target"))));
            }
        }
        INFO(it.key().toStdString() << ": " << reader.errorString().toStdString());
        CHECK_FALSE(reader.hasError());
    }
}

/// Paragraphs as "style: text", rows and cells as brackets.
QString outline(const QByteArray &document)
{
    QXmlStreamReader reader(document);
    QString text;
    while (!reader.atEnd()) {
        reader.readNext();
        const auto name = reader.qualifiedName();
        if (reader.isStartElement()) {
            if (name == u"w:pStyle") {
                text += reader.attributes().value(QStringLiteral("w:val")) + QStringLiteral(": ");
            } else if (name == u"w:numPr") {
                text += u'*';
            } else if (name == u"w:tr") {
                text += u'[';
            } else if (name == u"w:tc") {
                text += u'{';
            } else if (name == u"w:gridSpan") {
                text += u'>' + reader.attributes().value(QStringLiteral("w:val"));
            } else if (name == u"w:vMerge") {
                text += reader.attributes().hasAttribute(QStringLiteral("w:val"))
                            ? QStringLiteral("v")
                            : QStringLiteral("^");
            } else if (name == u"w:drawing") {
                text += QStringLiteral("(picture)");
            } else if (name == u"w:footnoteReference") {
                text += QStringLiteral("(note)");
            } else if (name == u"w:t") {
                text += reader.readElementText();
            } else if (name == u"w:br") {
                text += u'/';
            }
        } else if (reader.isEndElement()) {
            if (name == u"w:p") {
                text += u'|';
            } else if (name == u"w:tc") {
                text += u'}';
            } else if (name == u"w:tr") {
                text += u']';
            }
        }
    }
    return text;
}

Node documentOf(const QByteArray &markdown)
{
    const auto imported = article::importMarkdown(markdown);
    REQUIRE_OK(imported);
    return imported->document;
}

Parts exported(const Node &document, const exporter::PictureReader &pictures)
{
    const auto bytes = exporter::docx(document, QStringLiteral("月到中秋"),
                                      QStringLiteral("林知秋 & 周岚"), pictures);
    REQUIRE_OK(bytes);
    Parts parts = unzipped(*bytes);
    checkWhole(parts);
    return parts;
}

Result<QByteArray> none(const QString &)
{
    return failure(ErrorKind::NotFound);
}

} // namespace

TEST_CASE("a Word file has the article's structure")
{
    const QByteArray png = test::encodedPicture(test::gradient(40, 30), "png");
    const Parts parts = exported(
        documentOf(
            "## 月亮升起之前\n\n段落**粗**与[链接](https://example.com/?a=1&b=<2>)。\n\n"
            "1. 一\n   - 内\n2. 二\n\n- [x] 做完\n- [ ] 没做\n\n> 但愿人长久\n\n"
            "```cpp\nint a;\nint b;\n```\n\n| 甲 | 乙 |\n| --- | --- |\n| 丙 | 丁 |\n\n---\n\n"
            "![灯](a.png \"灯会\")\n\n注[^1]\n\n[^1]: 脚注\n"),
        [&](const QString &) { return png; });
    const QString text = outline(parts[QStringLiteral("word/document.xml")]);
    INFO(text.toStdString());
    CHECK(text.startsWith(
        QStringLiteral("Title: 月到中秋|Heading2: 月亮升起之前|段落粗与链接。|*一|*内|*二|"
                       "☑ 做完|☐ 没做|Quote: 但愿人长久|Code: int a;/int b;|"
                       "[{甲|}{乙|}][{丙|}{丁|}]||")));
    CHECK(text.contains(QStringLiteral("(picture)|Caption: 灯会|")));
    CHECK(parts.value(QStringLiteral("word/media/image1.png")) == png);
    CHECK(parts.value(QStringLiteral("word/_rels/document.xml.rels"))
              .contains("https://example.com/?a=1&amp;b="));
    CHECK(parts.value(QStringLiteral("docProps/core.xml")).contains("林知秋 &amp; 周岚"));
}

TEST_CASE("cells over several rows and columns keep their places")
{
    using article::Attr;
    const auto cell = [](const char *text, int columns, int rows) {
        Node node = article::blockNode(article::NodeType::TableCell);
        if (columns > 1) {
            article::insertAttr(node.attrs, Attr::Colspan, columns);
        }
        if (rows > 1) {
            article::insertAttr(node.attrs, Attr::Rowspan, rows);
        }
        Node paragraph = article::blockNode(article::NodeType::Paragraph);
        paragraph.children.push_back(article::textNode(QString::fromUtf8(text)));
        node.children.push_back(std::move(paragraph));
        return node;
    };
    Node table = article::blockNode(article::NodeType::Table);
    Node first = article::blockNode(article::NodeType::TableRow);
    first.children = {cell("a", 1, 2), cell("b", 2, 1)};
    Node second = article::blockNode(article::NodeType::TableRow);
    second.children = {cell("c", 1, 1), cell("d", 1, 1)};
    Node empty = article::blockNode(article::NodeType::TableRow);
    table.children = {first, second, empty};
    Node document;
    document.children = {table};
    CHECK(outline(exported(document, none)[QStringLiteral("word/document.xml")])
              .contains(QStringLiteral("[{va|}{>2b|}][{^|}{c|}{d|}][{>3|}]")));

    SECTION("spans that lie about themselves stay within the grid")
    {
        Node hostile = article::blockNode(article::NodeType::Table);
        Node row = article::blockNode(article::NodeType::TableRow);
        row.children = {cell("x", 200, 1000), cell("y", 200, 3)};
        hostile.children = {row, second, row};
        document.children = {hostile};
        const auto parts = exported(document, none);
        CHECK(outline(parts[QStringLiteral("word/document.xml")]).contains(u'x'));
    }
}

TEST_CASE("text XML cannot hold, lost pictures and odd addresses do not break the file")
{
    Node paragraph = article::blockNode(article::NodeType::Paragraph);
    paragraph.children.push_back(article::textNode(QStringLiteral("a\u0001<b>&\ufffe") +
                                                   QChar(0xd800) + QStringLiteral("𠮷\"'")));
    Node document;
    document.children = {paragraph};
    const auto parts = exported(document, none);
    CHECK(outline(parts[QStringLiteral("word/document.xml")])
              .endsWith(QStringLiteral("a<b>&𠮷\"'|")));
    exported(documentOf("![没有了](gone.png)\n\n[x](javascript:1)"), none);
    exported(documentOf("![坏](a.png)"), [](const QString &) { return QByteArray("no picture"); });
}

TEST_CASE("every article of the corpus becomes a sound Word file, the same each time")
{
    const QDir folder(QStringLiteral(TUIWEN_TEST_DATA "/article"));
    const QStringList names = folder.entryList({QStringLiteral("*.md")}, QDir::Files);
    REQUIRE(names.size() > 5);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const Node document = documentOf(file.readAll());
        exported(document, none);
        CHECK(*exporter::docx(document, name, {}, none) ==
              *exporter::docx(document, name, {}, none));
    }
}
