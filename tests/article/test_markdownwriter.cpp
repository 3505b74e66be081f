// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/frontmatter.h"
#include "core/article/images.h"
#include "core/article/markdown.h"
#include "core/article/markdownwriter.h"
#include "core/base/json.h"
#include "tests/article/shape.h"
#include "tests/support/catchqt.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace tuiwen;
using namespace tuiwen::article;

namespace {

Node documentOf(const QString &blocks)
{
    const auto json = json::parseObject(
        QStringLiteral("{\"type\":\"doc\",\"content\":[%1]}").arg(blocks).toUtf8());
    REQUIRE_OK(json);
    const auto document = fromJson(*json);
    REQUIRE_OK(document);
    return *document;
}

QString written(const Node &document, QStringList *told = nullptr)
{
    Losses losses;
    const QString markdown = toMarkdown(document, losses);
    if (told != nullptr) {
        for (const Loss &loss : losses.take()) {
            told->append(loss.what);
        }
    }
    return markdown;
}

/// Reads what was written. A first heading would become the title: one is given ahead.
Node readBack(const QString &markdown)
{
    const auto article = importMarkdown((frontMatter({.title = QStringLiteral("题目，别处没有"),
                                                      .author = {},
                                                      .digest = {},
                                                      .cover = {},
                                                      .sourceUrl = {}}) +
                                         markdown)
                                            .toUtf8());
    REQUIRE_OK(article);
    return article->document;
}

QString paragraph(const QString &inlines)
{
    return QStringLiteral("{\"type\":\"paragraph\",\"content\":[%1]}").arg(inlines);
}

QString quoted(const QString &text)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact))
        .mid(1)
        .chopped(1);
}

QString words(const QString &text, const char *marks = "")
{
    return QStringLiteral("{\"type\":\"text\",\"text\":%1%2}")
        .arg(quoted(text), *marks == 0
                               ? QString()
                               : QStringLiteral(",\"marks\":[%1]").arg(QString::fromUtf8(marks)));
}

} // namespace

TEST_CASE("every sample written as Markdown reads back as the same document")
{
    const QDir dir(QStringLiteral(TUIWEN_TEST_DATA "/article"));
    for (const QString &name : dir.entryList({QStringLiteral("*.md")}, QDir::Files)) {
        QFile file(dir.filePath(name));
        REQUIRE(file.open(QFile::ReadOnly));
        const auto article = importMarkdown(file.readAll());
        REQUIRE_OK(article);
        const QString markdown = written(article->document);
        INFO(name.toStdString() << "\n" << markdown.toStdString());
        const Node back = readBack(markdown);
        CHECK(test::shapeOf(back).toStdString() == test::shapeOf(article->document).toStdString());
        CHECK(written(back) == markdown);
    }
}

TEST_CASE("text full of signs survives in every style")
{
    const QStringList hostile{QStringLiteral("# 不是标题"),
                              QStringLiteral("1. 不是列表"),
                              QStringLiteral("- 不是列表"),
                              QStringLiteral("> 不是引文"),
                              QStringLiteral("*a* **b** _c_ `d` ~~e~~"),
                              QStringLiteral("[x](y) ![z](w) <b>t</b> &amp; &lt;"),
                              QStringLiteral("$a$ 和 $5 到 $10"),
                              QStringLiteral("a|b|c"),
                              QStringLiteral("\\ 反斜杠 \\*"),
                              QStringLiteral("---"),
                              QStringLiteral("==="),
                              QStringLiteral("::: tip"),
                              QStringLiteral("[!NOTE] 甲"),
                              QStringLiteral("[^1] 与 [^1]: 注"),
                              QStringLiteral("https://example.com/a_b_c"),
                              QStringLiteral("```"),
                              QStringLiteral("“引号”，后面。"),
                              QStringLiteral("| a | b |"),
                              QStringLiteral("+ 加"),
                              QStringLiteral("12) 甲"),
                              QStringLiteral("www.example.com")};
    for (const QString &text : hostile) {
        for (const char *marks :
             {"", "{\"type\":\"bold\"}", "{\"type\":\"italic\"}", "{\"type\":\"strike\"}",
              "{\"type\":\"bold\"},{\"type\":\"italic\"}", "{\"type\":\"underline\"}",
              "{\"type\":\"highlight\"}", "{\"type\":\"color\",\"attrs\":{\"value\":\"#b93a26\"}}",
              "{\"type\":\"link\",\"attrs\":{\"href\":\"https://example.com/(a)?b=_c_&d=1\"}}"}) {
            const Node document = documentOf(
                paragraph(
                    words(QStringLiteral("前")) + QLatin1Char(',') +
                    words(text, marks == std::string() ? "{\"type\":\"superscript\"}" : marks) +
                    QLatin1Char(',') + words(QStringLiteral("后"))) +
                QLatin1Char(',') + paragraph(words(text, marks)));
            const QString markdown = written(document);
            INFO(marks << "\n" << markdown.toStdString());
            CHECK(test::shapeOf(readBack(markdown)).toStdString() ==
                  test::shapeOf(document).toStdString());
        }
    }
}

TEST_CASE("blocks Markdown knows come back as they were")
{
    for (
        const char *blocks : {
            R"({"type":"bullet_list","content":[{"type":"list_item","content":[{"type":"paragraph","content":[{"type":"text","text":"a"}]}]}]},
                {"type":"bullet_list","content":[{"type":"list_item","content":[{"type":"paragraph","content":[{"type":"text","text":"b"}]},{"type":"code_block","attrs":{"language":"cpp"},"content":[{"type":"text","text":"x\n\n```\ny"}]}]}]})",
            R"({"type":"ordered_list","attrs":{"start":9},"content":[{"type":"list_item","content":[{"type":"paragraph","content":[{"type":"text","text":"a"}]},{"type":"bullet_list","content":[{"type":"list_item","content":[{"type":"paragraph","content":[{"type":"text","text":"b"}]}]}]}]},{"type":"list_item","content":[{"type":"paragraph","content":[{"type":"text","text":"c"}]}]}]})",
            R"({"type":"task_list","content":[{"type":"task_item","attrs":{"checked":true},"content":[{"type":"paragraph","content":[{"type":"text","text":"a"}]}]},{"type":"task_item","content":[{"type":"paragraph","content":[{"type":"text","text":"b"}]}]}]})",
            R"({"type":"callout","attrs":{"kind":"danger","title":"别 *碰*"},"content":[{"type":"paragraph","content":[{"type":"text","text":"a"}]},{"type":"blockquote","content":[{"type":"paragraph","content":[{"type":"text","text":"b"}]}]}]})",
            R"({"type":"table","content":[{"type":"table_row","content":[{"type":"table_header","attrs":{"align":"right"},"content":[{"type":"paragraph","content":[{"type":"text","text":"a|b"}]}]},{"type":"table_header","content":[{"type":"paragraph"}]}]},{"type":"table_row","content":[{"type":"table_cell","attrs":{"align":"right"},"content":[{"type":"paragraph","content":[{"type":"text","text":"c|d","marks":[{"type":"code"}]}]}]},{"type":"table_cell","content":[{"type":"paragraph","content":[{"type":"text","text":"e","marks":[{"type":"bold"}]}]}]}]}]})",
            R"({"type":"image","attrs":{"src":"a b(1).png","alt":"甲 [乙]","caption":"图 \"注\""}},{"type":"divider"},{"type":"math_block","attrs":{"tex":"a\\\\b"}})",
            R"({"type":"heading","attrs":{"level":3},"content":[{"type":"text","text":"a"},{"type":"hard_break"},{"type":"text","text":"# b"}]})",
            R"({"type":"paragraph","content":[{"type":"text","text":"a"},{"type":"footnote","attrs":{"text":"注 *一* [x]"}},{"type":"text","text":"b","marks":[{"type":"bold"}]},{"type":"footnote","attrs":{"text":"注二"}},{"type":"hard_break"},{"type":"math_inline","attrs":{"tex":"x_1"}}]})"}) {
        const Node document = documentOf(QString::fromUtf8(blocks));
        const QString markdown = written(document);
        INFO(markdown.toStdString());
        CHECK(test::shapeOf(readBack(markdown)).toStdString() ==
              test::shapeOf(document).toStdString());
    }
}

TEST_CASE("what Markdown cannot say keeps its words and is told")
{
    QFile file(QStringLiteral(TUIWEN_TEST_DATA "/article/kitchen-sink.json"));
    REQUIRE(file.open(QFile::ReadOnly));
    const auto json = json::parseObject(file.readAll());
    REQUIRE_OK(json);
    const auto document = fromJson(*json);
    REQUIRE_OK(document);
    QStringList told;
    const QString markdown = written(*document, &told);
    const QString back = plainText(readBack(markdown));
    for (const char *word :
         {"左栏", "右栏", "打开后台。", "登录", "省时", "推荐", "城南读书会", "借书", "夜场纪实",
          "扫码报名", "原样保留", "第一条注", "有图注", "切勿 <模仿>"}) {
        INFO(word);
        CHECK(back.contains(QString::fromUtf8(word)));
    }
    for (const char *what : {"font_size", "letter_spacing", "heading.leading", "paragraph.leading",
                             "columns", "steps", "comparison", "image_group", "profile_card",
                             "mini_program", "video", "qr", "styled", "platform", "table.layout",
                             "code_block.numbers", "image.rounded", "table_cell.colspan"}) {
        INFO(what);
        CHECK(told.contains(QString::fromUtf8(what)));
    }
    CHECK(pictureSources(readBack(markdown)).size() >= 4);
}

TEST_CASE("the head of a file reads back")
{
    const QString head = frontMatter({.title = QStringLiteral("题 # \"目\""),
                                      .author = QStringLiteral("林知秋"),
                                      .digest = QStringLiteral("一\n行"),
                                      .cover = QStringLiteral("a b.png"),
                                      .sourceUrl = QStringLiteral("https://example.com/?a=1#b")});
    const auto article = importMarkdown((head + QStringLiteral("正文")).toUtf8());
    REQUIRE_OK(article);
    CHECK(article->title == QStringLiteral("题 # \"目\""));
    CHECK(article->author == QStringLiteral("林知秋"));
    CHECK(article->digest == QStringLiteral("一 行"));
    CHECK(article->cover == QStringLiteral("a b.png"));
    CHECK(article->sourceUrl == QStringLiteral("https://example.com/?a=1#b"));
    CHECK(frontMatter({}).isEmpty());
}
