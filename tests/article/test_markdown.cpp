// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/encoding.h"
#include "core/article/markdown.h"
#include "core/base/json.h"
#include "tests/support/catchqt.h"
#include "tests/support/waitfor.h"

#include <iconv.h>

using namespace tuiwen;
using namespace tuiwen::article;

namespace {

MarkdownArticle import(const QByteArray &markdown)
{
    auto article = importMarkdown(markdown);
    REQUIRE_OK(article);
    // Whatever comes out must pass the strict check that the editor's documents pass.
    const auto again = fromJson(toJson(article->document));
    REQUIRE_OK(again);
    CHECK(*again == article->document);
    return std::move(*article);
}

/// A short notation of the tree: paragraph("a" bold"b").
QString sketch(const Node &node)
{
    if (node.type == NodeType::Text) {
        QString marks;
        for (const Mark &mark : node.marks) {
            marks += nameOf(mark.type) + QLatin1Char(' ');
        }
        return marks + QLatin1Char('"') + node.text + QLatin1Char('"');
    }
    QStringList parts;
    for (const char *name : {"tex", "src"}) {
        const auto attr = attrFrom(QString::fromLatin1(name));
        if (const QString value = node.string(*attr); !value.isEmpty()) {
            parts.append(value);
        }
    }
    for (const Node &child : node.children) {
        parts.append(sketch(child));
    }
    return nameOf(node.type) + QLatin1Char('(') + parts.join(QLatin1Char(' ')) + QLatin1Char(')');
}

QString body(const QByteArray &markdown)
{
    return sketch(import(markdown).document).mid(4).chopped(1);
}

QByteArray gb18030(const QByteArray &utf8)
{
    const iconv_t converter = iconv_open("GB18030", "UTF-8");
    QByteArray source = utf8;
    QByteArray target(utf8.size() * 2, Qt::Uninitialized);
    char *in = source.data();
    char *out = target.data();
    auto inLeft = size_t(source.size());
    auto outLeft = size_t(target.size());
    iconv(converter, &in, &inLeft, &out, &outLeft);
    iconv_close(converter);
    target.chop(qsizetype(outLeft));
    return target;
}

} // namespace

TEST_CASE("paragraphs join lines the way Chinese is written")
{
    CHECK(body("春眠不觉晓，\n处处闻啼鸟。\nhello\nworld") ==
          QStringLiteral("paragraph(\"春眠不觉晓，处处闻啼鸟。 hello world\")"));
    CHECK(body("他说\n“你好”\n**重点**\n内容") ==
          QStringLiteral("paragraph(\"他说“你好”\" bold \"重点\" \"内容\")"));
    CHECK(body("a  \nb") == QStringLiteral("paragraph(\"a\" hard_break() \"b\")"));
}

TEST_CASE("stars beside Chinese punctuation still mean bold")
{
    CHECK(body("请**注意：**明天") == QStringLiteral("paragraph(\"请\" bold \"注意：\" \"明天\")"));
    CHECK(body("**“引号”**开头") == QStringLiteral("paragraph(bold \"“引号”\" \"开头\")"));
    CHECK(body("他**《`书`》**说") ==
          QStringLiteral("paragraph(\"他\" bold \"《\" bold code \"书\" bold \"》\" \"说\")"));
    CHECK(body("2 ** 3 ** 4") == QStringLiteral("paragraph(\"2 ** 3 ** 4\")"));
    CHECK(body("\\*\\*不是\\*\\*") == QStringLiteral("paragraph(\"**不是**\")"));
}

TEST_CASE("GFM blocks become nodes")
{
    CHECK(body("- a\n- b\n  - c") ==
          QStringLiteral("bullet_list(list_item(paragraph(\"a\")) list_item(paragraph(\"b\") "
                         "bullet_list(list_item(paragraph(\"c\")))))"));
    CHECK(body("- [ ] a\n- [x] b\n- c") ==
          QStringLiteral("task_list(task_item(paragraph(\"a\")) task_item(paragraph(\"b\"))) "
                         "bullet_list(list_item(paragraph(\"c\")))"));
    CHECK(body("1. [x] a") == QStringLiteral("ordered_list(list_item(paragraph(\"☑ \" \"a\")))"));
    CHECK(body("- ```\n  x\n  ```") ==
          QStringLiteral("bullet_list(list_item(paragraph() code_block(\"x\")))"));
    CHECK(body("|a|b|\n|-|:-:|\n|c| |") ==
          QStringLiteral(
              "table(table_row(table_header(paragraph(\"a\")) table_header(paragraph(\"b\"))) "
              "table_row(table_cell(paragraph(\"c\")) table_cell(paragraph())))"));
    CHECK(body("> a\n>\n> b") == QStringLiteral("blockquote(paragraph(\"a\") paragraph(\"b\"))"));
    CHECK(body("~~a~~ *b* `c`") ==
          QStringLiteral("paragraph(strike \"a\" \" \" italic \"b\" \" \" code \"c\")"));
    CHECK(body("a\n\n---\n\nb") == QStringLiteral("paragraph(\"a\") divider() paragraph(\"b\")"));
    CHECK(body("```go\nfunc a() {\n\tb()\n}\n```") ==
          QStringLiteral("code_block(\"func a() {\n    b()\n}\")"));
    CHECK(body("") == QStringLiteral("paragraph()"));
    const auto list = import("3. a").document.children.front();
    CHECK(list.integer(Attr::Start) == 3);
}

TEST_CASE("pictures alone on a line become blocks, others stay in the text")
{
    CHECK(body("![甲](a.png)") == QStringLiteral("image(a.png)"));
    CHECK(body("前文\n![甲](a.png)\n![乙](b.png)\n后文") ==
          QStringLiteral("paragraph(\"前文\") image(a.png) image(b.png) paragraph(\"后文\")"));
    CHECK(body("图标![甲](a.png)在此") ==
          QStringLiteral("paragraph(\"图标\" inline_image(a.png) \"在此\")"));
    CHECK(body("[![甲](a.png)](https://example.com)") ==
          QStringLiteral("paragraph(inline_image(a.png))"));
    CHECK(body("## 题![甲](a.png)") == QStringLiteral("heading(\"题\" inline_image(a.png))"));
    const auto article = import("![说明](a.png \"图一\")\n\n![](b.png)\n\n![](a.png)");
    CHECK(article.document.children.front().string(Attr::Alt) == QStringLiteral("说明"));
    CHECK(article.document.children.front().string(Attr::Caption) == QStringLiteral("图一"));
    CHECK(article.pictures == QStringList{QStringLiteral("a.png"), QStringLiteral("b.png")});
}

TEST_CASE("maths is kept as TeX")
{
    CHECK(body("设 $a_1$ 为") == QStringLiteral("paragraph(\"设 \" math_inline(a_1) \" 为\")"));
    CHECK(body("$$x^2$$") == QStringLiteral("math_block(x^2)"));
    CHECK(body("前 $$x$$ 后") == QStringLiteral("paragraph(\"前 \" math_inline(x) \" 后\")"));
    CHECK(body("$$\na\n= b\n\n- c\n$$") == QStringLiteral("math_block(a\n= b\n\n- c)"));
    CHECK(body("```\n$$\na\n$$\n```") == QStringLiteral("code_block(\"$$\na\n$$\")"));
    CHECK(body("```math\nx\n```") == QStringLiteral("math_block(x)"));
}

TEST_CASE("harmless HTML is kept, the rest is dropped and told")
{
    CHECK(body("水<sub>2</sub><br>a<b>b</b>") ==
          QStringLiteral("paragraph(\"水\" subscript \"2\" hard_break() \"a\" bold \"b\")"));
    CHECK(body("<center>\n\n中 <font color=\"red\">红</font>\n\n</center>") ==
          QStringLiteral("paragraph(\"中 \" color \"红\")"));
    CHECK(
        import("<center>\n\n中\n\n</center>\n\n左").document.children.front().string(Attr::Align) ==
        QStringLiteral("center"));
    CHECK(import("<center>\n\n中\n\n</center>\n\n左")
              .document.children.back()
              .string(Attr::Align)
              .isEmpty());
    CHECK(body("<div align=\"center\"><img src=\"a.png\" width=\"50%\"></div>") ==
          QStringLiteral("image(a.png)"));
    CHECK(body("使用 List<String> 与 Map<K, V>") ==
          QStringLiteral("paragraph(\"使用 List<String> 与 Map<K, V>\")"));
    CHECK(body("<!-- 看不见 -->\n\n看得见") == QStringLiteral("paragraph(\"看得见\")"));
    CHECK(body("未关<b>闭\n\n下段") ==
          QStringLiteral("paragraph(\"未关\" bold \"闭\") paragraph(\"下段\")"));
    const auto script = import("a\n\n<script>alert(1)</script>\n\nb<script>x</script>c");
    CHECK(plainText(script.document) == QStringLiteral("a\nbc"));
    REQUIRE(script.losses.size() == 1);
    CHECK(script.losses[0].what == QStringLiteral("<script>"));
    CHECK(script.losses[0].count == 2);
    const auto frame = import("<iframe src=\"https://v.qq.com/x\"></iframe>");
    CHECK(plainText(frame.document) == QStringLiteral("https://v.qq.com/x"));
    CHECK(frame.losses.size() == 1);
    const auto link = import("[点](javascript:alert(1))");
    CHECK(link.document.children.front().children.front().marks.empty());
    CHECK(link.losses.size() == 1);
}

TEST_CASE("title, author and digest come from front matter, else the title from the first heading")
{
    const auto front = import("---\ntitle: \"题目\"\nauthor: 林知秋\ndescription: 摘要 # "
                              "注\ncover: a.png\ntags:\n  - x\n---\n\n正文");
    CHECK(front.title == QStringLiteral("题目"));
    CHECK(front.author == QStringLiteral("林知秋"));
    CHECK(front.digest == QStringLiteral("摘要"));
    CHECK(front.cover == QStringLiteral("a.png"));
    CHECK(sketch(front.document) == QStringLiteral("doc(paragraph(\"正文\"))"));
    CHECK(front.losses.size() == 1);

    const auto heading = import("# 题[目](https://a.cn)\n\n正文\n\n# 第二");
    CHECK(heading.title == QStringLiteral("题目"));
    CHECK(sketch(heading.document) == QStringLiteral("doc(paragraph(\"正文\") heading(\"第二\"))"));
    CHECK(heading.losses.size() == 1);

    const auto both = import("---\ntitle: 甲\n---\n# 乙\n");
    CHECK(both.title == QStringLiteral("甲"));
    CHECK(sketch(both.document) == QStringLiteral("doc(heading(\"乙\"))"));
    CHECK(body("---\n\n不是前言") == QStringLiteral("divider() paragraph(\"不是前言\")"));
}

TEST_CASE("encodings are recognised, other bytes refused")
{
    const QByteArray text = "# 推文\n\n公众号文章";
    CHECK(import("\xef\xbb\xbf" + text).title == QStringLiteral("推文"));
    const QString utf16 = QChar(0xfeff) + QString::fromUtf8(text);
    const QByteArray little(reinterpret_cast<const char *>(utf16.constData()), utf16.size() * 2);
    CHECK(import(little).title == QStringLiteral("推文"));
    const auto national = import(gb18030(text));
    CHECK(national.title == QStringLiteral("推文"));
    CHECK(plainText(national.document) == QStringLiteral("公众号文章"));
    REQUIRE(national.losses.size() == 1);
    CHECK(national.losses[0].what.contains(QStringLiteral("GB18030")));

    for (const QByteArray &bad : {QByteArray("\x89PNG\r\n\x1a\n\0\0", 10), QByteArray("a\0b", 3),
                                  QByteArray("\xff\xff\xff")}) {
        const auto refused = importMarkdown(bad);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::Rejected);
    }
    const auto huge = importMarkdown(QByteArray(maxImportBytes + 1, 'a'));
    REQUIRE_FALSE(huge);
    CHECK(huge.error().kind == ErrorKind::Rejected);
}

TEST_CASE("UTF-8 is checked strictly")
{
    CHECK(isUtf8("推文🌕 plain ascii text"));
    CHECK_FALSE(isUtf8("\xc0\x80"));
    CHECK_FALSE(isUtf8("\xed\xa0\x80"));
    CHECK_FALSE(isUtf8("\xf5\x80\x80\x80"));
    CHECK_FALSE(isUtf8("12345678\xe6\x8e"));
}

TEST_CASE("hostile Markdown stays within the depth cap and loses no text")
{
    const QByteArray quotes = QByteArray(20000, '>') + " x";
    const auto deep = import(quotes);
    CHECK(plainText(deep.document) == QStringLiteral("x"));
    CHECK(deep.losses.size() == 1);
    for (const char *piece : {"[", "[a](", "*a ", "**x*_", "`", "<", "![", "&", "- ", "\\", "$",
                              "|", "~~", "<b>", "&ngE;", "[^", "[^a]", "::: tip\n", "[^a]: b\n"}) {
        INFO(piece);
        import(QByteArray(piece).repeated(50000 / int(strlen(piece))));
    }
    QByteArray list;
    for (int i = 0; i < 300; ++i) {
        list += QByteArray(i * 2, ' ') + "- a\n";
    }
    import(list);
}

TEST_CASE("tables beyond all measure are kept as text")
{
    const auto table = [](int columns, int rows) {
        return import(QByteArray("|a").repeated(columns) + "\n" +
                      QByteArray("|-").repeated(columns) + "\n" + QByteArray("x\n").repeated(rows));
    };
    CHECK(table(100, 3).losses.isEmpty());
    for (const auto &article : {table(300, 3), table(100, 20000)}) {
        REQUIRE(article.losses.size() == 1);
        CHECK(plainText(article.document).startsWith(QStringLiteral("|a|a")));
    }
}

TEST_CASE("footnotes stand where they are referred to, as words")
{
    const auto article =
        import("甲[^a]乙**（丙）**[^1] `[^a]` [^无]\n\n[^1]: 见[书](https://b.example)\n"
               "[^a]: 第*二*条\n    续行\n\n[^z]: 没人用");
    const auto &inlines = article.document.children.front().children;
    REQUIRE(inlines.size() == 8);
    CHECK(inlines[1].type == NodeType::Footnote);
    CHECK(inlines[1].string(Attr::Text) == QStringLiteral("第二条 续行"));
    CHECK(inlines[3].mark(MarkType::Bold) != nullptr);
    CHECK(inlines[4].string(Attr::Text) == QStringLiteral("见书 (https://b.example)"));
    CHECK(plainText(article.document) == QStringLiteral("甲乙（丙） [^a] [^无]\n没人用\n第二条 续行\n见书 (https://b.example)"));
    CHECK(body("```\n[^1]: 码\n```") == QStringLiteral("code_block(\"[^1]: 码\")"));
    REQUIRE_OK(fromJson(toJson(article.document)));
}

TEST_CASE("marks of footnotes and callouts cannot be smuggled in")
{
    const auto article = import("\xef\xb7\x92"
                                "1\xef\xb7\x93"
                                " [甲](x[^1]) ![乙[^1]](a.png)\n\n> \xef\xb7\x94"
                                "dx\n\n"
                                "## 题[^1]\n\n[^1]: [^1]: [^1]: 注");
    const QString all = QString::fromUtf8(json::compact(toJson(article.document)));
    for (const char16_t mark : {u'\ufdd2', u'\ufdd3', u'\ufdd4'}) {
        CHECK_FALSE(all.contains(QChar(mark)));
    }
    CHECK_FALSE(all.contains(QStringLiteral("callout")));
}

TEST_CASE("containers and alerts become callouts")
{
    const auto callouts = [](const QByteArray &markdown) {
        QStringList seen;
        for (const Node &node : import(markdown).document.children) {
            seen.append(node.type == NodeType::Callout
                            ? node.string(Attr::Kind) + QLatin1Char(':') +
                                  node.string(Attr::Title) + QLatin1Char(':') + plainText(node)
                            : nameOf(node.type));
        }
        return seen.join(QLatin1Char('|'));
    };
    CHECK(callouts("前\n::: tip 小**贴**士\n内容\n\n- 列表\n:::\n后") ==
          QStringLiteral("paragraph|tip:小贴士:小贴士\n内容\n列表|paragraph"));
    CHECK(callouts("::: warning\na\n:::") == QStringLiteral("warning::a"));
    CHECK(callouts("::: info\n:::") == QStringLiteral("note:信息:信息"));
    CHECK(callouts("::: center\na\n:::") == QStringLiteral("paragraph"));
    CHECK(callouts("> [!NOTE]\n> a") == QStringLiteral("note::a"));
    CHECK(callouts("> [!CAUTION] 别\n> a") == QStringLiteral("danger:别:别\na"));
    CHECK(callouts("> [!what] a") == QStringLiteral("blockquote"));
    CHECK(body("```\n::: tip\n```") == QStringLiteral("code_block(\"::: tip\")"));
    CHECK(body("::: ") == QStringLiteral("paragraph(\":::\")"));
}
