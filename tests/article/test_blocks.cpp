// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/check.h"
#include "core/article/docrules.h"
#include "core/article/library.h"
#include "core/base/json.h"
#include "tests/support/catchqt.h"
#include "tests/support/waitfor.h"

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

const Theme &ink()
{
    static const ThemeLibrary library;
    return library.theme(QStringLiteral("ink"));
}

/// What stands between the guards at both ends.
QString rendered(const char *blocks, const RenderOptions &options = {})
{
    QString html = renderDocument(documentOf(QString::fromUtf8(blocks)), ink(), options).html;
    const QString guard = QStringLiteral("<p style=\"font-size:0\"><br></p>");
    const qsizetype from = html.indexOf(guard) + guard.size();
    return html.mid(from, html.lastIndexOf(guard) - from);
}

QString kept(NodeType type, const QString &markup)
{
    const Node node = blockNode(type, {{Attr::Html, markup}});
    return renderDocument(blockNode(NodeType::Doc, {}, {node}), ink()).html;
}

/// A stand-in for the engine: knows one formula.
RenderOptions drawing()
{
    RenderOptions options;
    options.typeset = [](const QString &tex, bool) -> Result<math::Formula> {
        if (tex != QStringLiteral("x")) {
            return failure(ErrorKind::Rejected, QStringLiteral("Missing close brace"));
        }
        return math::Formula{QStringLiteral("<svg width=\"9px\" height=\"9px\" viewBox=\"0 0 9 9\">"
                                            "</svg>"),
                             9, 9};
    };
    return options;
}

QStringList rulesOf(const QVector<Finding> &findings)
{
    QStringList rules;
    for (const Finding &finding : findings) {
        rules.append(finding.rule + QLatin1Char(' ') + toText(finding.severity));
    }
    return rules;
}

} // namespace

TEST_CASE("notes and foreign addresses share one list in the order of their numbers")
{
    const QString html = rendered(
        R"({"type":"paragraph","content":[
            {"type":"text","text":"甲","marks":[{"type":"link","attrs":{"href":"https://a.example"}}]},
            {"type":"footnote","attrs":{"text":"第一 <注>"}},
            {"type":"text","text":"乙","marks":[{"type":"link","attrs":{"href":"https://a.example"}}]},
            {"type":"footnote","attrs":{"text":"  "}}]},
           {"type":"image","attrs":{"src":"tuiwen://media/x","href":"https://b.example/c"}})");
    CHECK(html.contains(QStringLiteral(">注释</p>")));
    CHECK(html.contains(QStringLiteral(
        "[1] https://a.example<br>[2] 第一 &lt;注><br>[3] https://b.example/c</p>")));
    CHECK(html.count(QStringLiteral("[1]</sup>")) == 2);
    CHECK(html.count(QStringLiteral("[2]</sup>")) == 1);
    CHECK_FALSE(html.contains(QStringLiteral("href=\"https://b.example")));
}

TEST_CASE("a note that stands twice keeps its number")
{
    const QString html = rendered(
        R"({"type":"paragraph","content":[
            {"type":"footnote","attrs":{"text":"甲"}},{"type":"footnote","attrs":{"text":"乙"}},
            {"type":"footnote","attrs":{"text":"甲"}}]})");
    CHECK(html.count(QStringLiteral("[1]</sup>")) == 2);
    CHECK(html.count(QStringLiteral("[2]</sup>")) == 1);
}

TEST_CASE("columns share the line by their ratio, paragraphs inside are boxed ones")
{
    const char *const blocks = R"({"type":"columns","attrs":{"ratio":"1:2"},"content":[
        {"type":"column","content":[{"type":"paragraph","content":[{"type":"text","text":"a"}]}]},
        {"type":"column","content":[{"type":"paragraph","content":[{"type":"text","text":"b"}]}]}]})";
    const QString html = rendered(blocks);
    CHECK(
        html.contains(QStringLiteral("width:32%;margin-right:4%\"><p style=\"margin:.5em 0\">a<")));
    CHECK(html.contains(QStringLiteral("width:64%\"><p style=\"margin:.5em 0\">b<")));
    CHECK_FALSE(html.contains(QStringLiteral("flex")));
}

TEST_CASE("steps count from one in every block of steps")
{
    const QString one = QStringLiteral(R"({"type":"steps","content":[
            {"type":"step","attrs":{"title":"登录"},"content":[{"type":"paragraph"}]},
            {"type":"step","content":[{"type":"paragraph"}]}]})");
    const QString html = rendered((one + QLatin1Char(',') + one).toUtf8().constData());
    CHECK(html.count(QStringLiteral(">1</span>登录</p>")) == 2);
    CHECK(html.count(QStringLiteral(">2</span></p>")) == 2);
}

TEST_CASE("a callout without a title takes the theme's, by its kind")
{
    const auto callout = [](const char *attrs) {
        return rendered(QStringLiteral("{\"type\":\"callout\",\"attrs\":%1,\"content\":[{\"type\":"
                                       "\"paragraph\"}]}")
                            .arg(QString::fromUtf8(attrs))
                            .toUtf8()
                            .constData());
    };
    CHECK(callout("{\"kind\":\"tip\"}").contains(QStringLiteral(">提示</p>")));
    CHECK(callout("{\"kind\":\"danger\"}").contains(QStringLiteral(">警告</p>")));
    CHECK(callout("{\"title\":\"a<b\"}").contains(QStringLiteral(">a&lt;b</p>")));
}

TEST_CASE("line numbers are text, aligned, and cost no colour when room is short")
{
    const char *const blocks = R"({"type":"code_block","attrs":{"numbers":true,"wrap":true},
        "content":[{"type":"text","text":"a\n\nb\n1\n2\n3\n4\n5\n6\n7"}]})";
    const QString html = rendered(blocks);
    CHECK(html.contains(QStringLiteral("\u00a01</span>\u00a0\u00a0a<br>")));
    CHECK(html.contains(QStringLiteral(">10</span>\u00a0\u00a07</pre>")));
    CHECK(html.contains(QStringLiteral("white-space:pre-wrap")));
    RenderOptions tight;
    tight.limit = 1;
    CHECK(rendered(blocks, tight)
              .contains(QStringLiteral(">\u00a01\u00a0\u00a0a<br>\u00a02\u00a0\u00a0<br>")));
}

TEST_CASE("kept markup passes the gate whatever it claims to be")
{
    const QString hostile = QStringLiteral(
        "<section style=\"position:fixed;color:red;background:url(http://e.example/x)\" "
        "onclick=\"steal()\"><script>steal()</script><a href=\"javascript:steal()\">字</a>"
        "<iframe src=\"http://e.example\"></iframe><svg onload=\"steal()\"><use href=\"#a\"/></svg>"
        "<style>p{}</style><form><input></form></section>");
    for (const NodeType type : {NodeType::Styled, NodeType::Platform}) {
        INFO(nameOf(type).toStdString());
        const QString html = kept(type, hostile);
        for (const char *gone : {"steal", "script", "position", "url(", "iframe", "<use", "<form",
                                 "onclick", "onload", "<style"}) {
            INFO(gone);
            CHECK_FALSE(html.contains(QLatin1StringView(gone)));
        }
        CHECK(html.contains(QStringLiteral("字")) == (type == NodeType::Styled));
        for (const Finding &finding : checkHtml(html.toUtf8())) {
            CHECK(finding.severity != Severity::Error);
        }
    }
    CHECK(kept(NodeType::Styled, QStringLiteral("<section style=\"color:red\">字</section>"))
              .contains(QStringLiteral("<section style=\"color:red\">字</section>")));
    const QString voice = QStringLiteral(
        "<mpvoice voice_encode_fileid=\"MzA\" name=\"夜读\" play_length=\"61000\"></mpvoice>");
    CHECK(kept(NodeType::Platform, voice).contains(voice));
    CHECK_FALSE(kept(NodeType::Platform, QStringLiteral("<img src=x onerror=steal()>"))
                    .contains(QStringLiteral("img")));
}

TEST_CASE("a formula is drawn; a wrong one keeps its TeX, is marked and found")
{
    const char *const blocks = R"({"type":"paragraph","content":[
        {"type":"math_inline","attrs":{"tex":"x"}},{"type":"math_inline","attrs":{"tex":"\\frac{1"}}]},
        {"type":"math_block","attrs":{"tex":"a < b"}})";
    const QString html = rendered(blocks, drawing());
    CHECK(html.contains(QStringLiteral("<svg width=\"9px\"")));
    CHECK(html.contains(QStringLiteral("⚠ \\frac{1</code>")));
    CHECK(html.contains(QStringLiteral("⚠ a &lt; b</code>")));
    CHECK_FALSE(rendered(blocks).contains(QStringLiteral("⚠")));

    const Node document = documentOf(QString::fromUtf8(blocks));
    const Rendered out = renderDocument(document, ink(), drawing());
    const auto findings = checkDocument(document, drawing(), out);
    CHECK(rulesOf(findings) ==
          QStringList{QStringLiteral("WX029 error"), QStringLiteral("WX029 error")});
    CHECK(findings[0].where.contains(QStringLiteral("\\frac{1")));
    CHECK(findings[0].message.contains(QStringLiteral("Missing close brace")));
    CHECK(out.formulaCharacters == 54);

    RenderOptions tight = drawing();
    tight.limit = 200;
    const auto crowded = checkDocument(document, tight, renderDocument(document, ink(), tight));
    CHECK(rulesOf(crowded).last() == QStringLiteral("WX029 info"));
}

TEST_CASE("thousands of formulas do not keep the engine busy")
{
    std::vector<Node> formulas(1000,
                               blockNode(NodeType::MathBlock, {{Attr::Tex, QStringLiteral("x")}}));
    const Node document = blockNode(NodeType::Doc, {}, std::move(formulas));
    int drawn = 0;
    RenderOptions counting;
    counting.limit = 1;
    counting.typeset = [&drawn](const QString &, bool) -> Result<math::Formula> {
        ++drawn;
        return math::Formula{QStringLiteral("<svg></svg>"), 1, 1};
    };
    const Rendered out = renderDocument(document, ink(), counting);
    CHECK(out.html.count(QStringLiteral("<svg>")) == maxDrawnFormulas);
    CHECK(drawn <= 3 * maxDrawnFormulas);
    drawn = 0;
    const auto findings = checkDocument(document, counting, out);
    CHECK(drawn == maxDrawnFormulas);
    CHECK(rulesOf(findings).first() == QStringLiteral("WX029 warning"));
}

TEST_CASE("huge formulas do not fill what WeChat takes in bytes")
{
    std::vector<Node> formulas(30,
                               blockNode(NodeType::MathBlock, {{Attr::Tex, QStringLiteral("x")}}));
    const Node document = blockNode(NodeType::Doc, {}, std::move(formulas));
    RenderOptions huge;
    huge.typeset = [](const QString &, bool) -> Result<math::Formula> {
        return math::Formula{QStringLiteral("<svg>%1</svg>").arg(QString(99'989, u' ')), 1, 1};
    };
    const Rendered out = renderDocument(document, ink(), huge);
    CHECK(out.html.count(QStringLiteral("<svg>")) == 4);
    const auto findings = checkDocument(document, huge, out);
    REQUIRE_FALSE(findings.isEmpty());
    CHECK(findings.first().message.contains(QStringLiteral("first 4 formulas")));
}

TEST_CASE("cards the platform cannot show are told")
{
    const Node document = documentOf(QStringLiteral(
        R"({"type":"mini_program","attrs":{"title":"借书"}},
           {"type":"video","attrs":{"vid":"wxv_1","title":"t"}},
           {"type":"video","attrs":{"vid":"a1b2c3d4e5f"}},
           {"type":"styled","attrs":{"html":"<script>x</script>"}},
           {"type":"paragraph","content":[{"type":"text","text":"a","marks":[{"type":"mini_program_link"}]}]})"));
    const Rendered out = renderDocument(document, ink());
    const auto findings = checkDocument(document, {}, out);
    CHECK(rulesOf(findings) == QStringList(4, QStringLiteral("WX030 warning")));
    CHECK(out.html.contains(QStringLiteral("data-src=\"https://v.qq.com/")));
    CHECK(out.html.contains(QStringLiteral("▶ t")));
}
