// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/check.h"
#include "core/article/htmltree.h"
#include "core/article/library.h"
#include "core/article/markdown.h"
#include "core/article/render.h"
#include "tests/support/catchqt.h"
#include "tests/support/waitfor.h"

using namespace tuiwen;
using namespace tuiwen::article;

namespace {

QString html(const QByteArray &markdown, const char *theme = "")
{
    static const ThemeLibrary library;
    const auto article = importMarkdown(markdown);
    REQUIRE_OK(article);
    return renderDocument(article->document, library.theme(QString::fromLatin1(theme))).html;
}

} // namespace

TEST_CASE("external links become numbered references, each address once")
{
    const QString out =
        html("[甲](https://a.cn/x) [乙](https://b.cn) [丙](https://a.cn/x) <https://c.cn> "
             "[文](https://mp.weixin.qq.com/s/abc) [内](#x)");
    CHECK(out.count(QStringLiteral("<sup>[1]</sup>")) == 2);
    CHECK(out.count(QStringLiteral("<sup>[2]</sup>")) == 1);
    CHECK(out.contains(QStringLiteral("[1] https://a.cn/x<br>[2] https://b.cn</p>")));
    CHECK_FALSE(out.contains(QStringLiteral("[3]")));
    CHECK(out.contains(QStringLiteral("<a href=\"https://mp.weixin.qq.com/s/abc\">文</a>")));
    CHECK(out.count(QStringLiteral("<a ")) == 1);
}

TEST_CASE("a header cell says where it stands, unless its theme places it elsewhere")
{
    const QByteArray table = "| 甲 | 乙 |\n| --- | :-: |\n| 丙 | 丁 |\n";
    const QString left = html(table);
    CHECK(left.contains(QStringLiteral("<th align=\"left\"")));
    CHECK(left.contains(QStringLiteral("<th align=\"center\"")));
    CHECK_FALSE(left.contains(QStringLiteral("<td align=\"left\"")));
    const QString centred = html(table, "gazette");
    REQUIRE(centred.contains(QStringLiteral("<th")));
    CHECK_FALSE(centred.contains(QStringLiteral("align=\"left\"")));
    CHECK(centred.count(QStringLiteral("align=\"center\"")) == 2);
}

TEST_CASE("code keeps its shape without white space that phones collapse")
{
    const QString out = html("```\nif a {\n\tb  c\n  <d> & e\n}\n```");
    CHECK(out.contains(
        QStringLiteral("if a {<br>\u00a0\u00a0\u00a0\u00a0b\u00a0\u00a0c<br>\u00a0\u00a0&lt;d> "
                       "&amp; e<br>}</pre>")));
}

TEST_CASE("runs of equal marks share their tags")
{
    CHECK(html("**a*b*c**").contains(QStringLiteral("<b>a<i>b</i>c</b>")));
}

TEST_CASE("an article too long for its dress loses the dress before it loses the limit")
{
    static const ThemeLibrary library;
    const auto render = [](const QByteArray &markdown) {
        return renderDocument(importMarkdown(markdown)->document, library.theme(QString()));
    };
    const QByteArray code = "```cpp\nint a = 1; // c\n```\n";
    const Rendered small = render(code);
    CHECK(small.highlighted);
    CHECK(small.detail == Detail::Full);
    CHECK(small.html.contains(QStringLiteral("<span style=\"color:")));

    Rendered plain = small;
    int blocks = 1;
    while (plain.detail == Detail::Full) {
        plain = render(code.repeated(++blocks));
    }
    CHECK(plain.detail == Detail::Plain);
    CHECK_FALSE(plain.highlighted);
    CHECK(plain.characters < contentCharacters);
    CHECK(blocks > 50);

    const Rendered lean = render(QByteArray("- `甲` 乙\n").repeated(200));
    CHECK(lean.detail == Detail::Lean);
    CHECK(lean.html.contains(QStringLiteral("<code>甲</code>")));

    RenderOptions options;
    options.highlight = false;
    CHECK_FALSE(renderDocument(importMarkdown(code)->document, library.theme(QString()), options)
                    .highlighted);
    options.scrollCode = false;
    CHECK(renderDocument(importMarkdown(code)->document, library.theme(QString()), options)
              .html.contains(QStringLiteral("white-space:pre-wrap")));
}

TEST_CASE("a deep or hostile document renders without recursion")
{
    static const ThemeLibrary library;
    for (const char *piece :
         {"> ", "- ", "1. ", "[a](b) ", "**a*", "![a](b)", "|a", "`a` ", "<b>", "$a$ "}) {
        const auto article =
            importMarkdown(QByteArray(piece).repeated(50000 / int(strlen(piece))) + "x");
        REQUIRE_OK(article);
        CHECK_FALSE(renderDocument(article->document, library.theme(QString())).html.isEmpty());
    }
}

namespace {

/// Random documents within the schema; the same seed gives the same one.
class Maker
{
public:
    explicit Maker(quint32 seed)
        : m_state(seed * 2654435761U + 1)
    {}

    Node document()
    {
        Node doc = blockNode(NodeType::Doc);
        fill(doc, 1 + below(8), 0);
        return doc;
    }

private:
    int below(int limit)
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 17;
        m_state ^= m_state << 5;
        return int(m_state % quint32(limit));
    }

    void fill(Node &parent, int blocks, int depth)
    {
        for (int i = 0; i < blocks; ++i) {
            parent.children.push_back(block(depth));
        }
    }

    Node block(int depth)
    {
        switch (below(depth > 3 ? 6 : 11)) {
        case 0:
            return text(NodeType::Heading, {{Attr::Level, 1 + 2 * below(3)}});
        case 1: {
            Node code = blockNode(NodeType::CodeBlock, {{Attr::Language, QStringLiteral("cpp")}});
            code.children.push_back(textNode(QStringLiteral("int  a;\n\tb(\"x\"); // <&>\n")));
            return code;
        }
        case 2:
            return blockNode(NodeType::MathBlock,
                             {{Attr::Tex, QStringLiteral("a < b & c\n\\\\ d")}});
        case 3:
            return blockNode(NodeType::Divider);
        case 4:
            return blockNode(NodeType::Image, {{Attr::Caption, words()},
                                               {Attr::Src, QStringLiteral("tuiwen://media/") +
                                                               QString(64, QLatin1Char('a'))},
                                               {Attr::Width, 10 + below(90)}});
        case 6: {
            Node quote = blockNode(NodeType::Blockquote);
            fill(quote, 1 + below(3), depth + 1);
            return quote;
        }
        case 7:
            return list(NodeType::BulletList, NodeType::ListItem, depth);
        case 8:
            return list(NodeType::OrderedList, NodeType::ListItem, depth);
        case 9:
            return list(NodeType::TaskList, NodeType::TaskItem, depth);
        case 10: {
            Node table = blockNode(NodeType::Table);
            const int columns = 1 + below(7);
            for (int r = 0; r < 1 + below(4); ++r) {
                Node row = blockNode(NodeType::TableRow);
                for (int c = 0; c < columns; ++c) {
                    Node cell = blockNode(r == 0 ? NodeType::TableHeader : NodeType::TableCell);
                    fill(cell, 1 + below(2), depth + 2);
                    row.children.push_back(std::move(cell));
                }
                table.children.push_back(std::move(row));
            }
            return table;
        }
        default:
            return text(NodeType::Paragraph, {});
        }
    }

    Node list(NodeType type, NodeType item, int depth)
    {
        Node out = blockNode(type);
        for (int i = 0; i < 1 + below(4); ++i) {
            Node one = blockNode(item);
            one.children.push_back(text(NodeType::Paragraph, {}));
            fill(one, below(3), depth + 1);
            out.children.push_back(std::move(one));
        }
        return out;
    }

    Node text(NodeType type, Attrs attrs)
    {
        Node node = blockNode(type, std::move(attrs));
        for (int i = 0; i < below(6); ++i) {
            if (below(6) == 0) {
                Node leaf;
                leaf.type = below(2) == 0 ? NodeType::HardBreak : NodeType::MathInline;
                node.children.push_back(std::move(leaf));
                continue;
            }
            std::vector<Mark> marks;
            for (int m = 0; m < markTypeCount; ++m) {
                const bool fits =
                    MarkType(m) != MarkType::Subscript &&
                    (MarkType(m) != MarkType::MiniProgramLink || marks.empty());
                if (below(4) == 0 && fits) {
                    Mark mark{MarkType(m), {}};
                    if (mark.type == MarkType::Link) {
                        mark.attrs = {{Attr::Href,
                                       below(2) == 0
                                           ? QStringLiteral("https://example.com/?a=1&b=\"2\"")
                                           : QStringLiteral("https://mp.weixin.qq.com/s/\"<x>&")}};
                    }
                    marks.push_back(std::move(mark));
                }
            }
            node.children.push_back(textNode(words(), std::move(marks)));
        }
        return node;
    }

    QString words()
    {
        static const QStringList list{
            QStringLiteral("推文"),       QStringLiteral("a <b> & \"c\" 'd'"),
            QStringLiteral("🌕"),          QStringLiteral("  两  个空格 "),
            QStringLiteral("</section>"), QStringLiteral("&amp;")};
        return list[below(int(list.size()))];
    }

    quint32 m_state;
};

} // namespace

TEST_CASE("whatever fits the schema renders to HTML without errors and keeps its words")
{
    static const ThemeLibrary library;
    for (quint32 seed = 1; seed <= 300; ++seed) {
        const Node document = Maker(seed).document();
        INFO("seed " << seed);
        REQUIRE_OK(fromJson(toJson(document)));
        const QString out = renderDocument(document, library.theme(library.ids()[seed % 3])).html;
        for (const Finding &finding : checkHtml(out.toUtf8())) {
            if (finding.severity == Severity::Error) {
                FAIL(finding.rule.toStdString()
                     << " " << finding.where.toStdString() << " " << finding.message.toStdString());
            }
        }
        CHECK_FALSE(out.contains(QStringLiteral(" class=")));
        CHECK_FALSE(out.contains(QStringLiteral("<div")));
        // The reader's parser must see exactly the text that was written.
        const auto tree = parseHtml(out.toUtf8());
        REQUIRE_OK(tree);
        QString seen;
        for (const HtmlElement &element : tree->elements) {
            seen += element.ownText;
        }
        for (const char16_t *word : {u"</section>", u"&amp;"}) {
            CHECK(seen.contains(QString::fromUtf16(word)) ==
                  plainText(document).contains(QString::fromUtf16(word)));
        }
    }
}
