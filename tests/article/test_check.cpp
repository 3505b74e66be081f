// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/check.h"
#include "tests/support/catchqt.h"

#include <algorithm>

using namespace tuiwen;
using namespace tuiwen::article;

namespace {

struct Row
{
    const char *rule;
    Severity severity;
    const char *bad;
    const char *good;
};

const Finding *find(const QVector<Finding> &findings, const char *rule, Severity severity)
{
    const auto it = std::find_if(findings.begin(), findings.end(), [&](const Finding &finding) {
        return finding.rule == QLatin1StringView(rule) && finding.severity == severity;
    });
    return it == findings.end() ? nullptr : &*it;
}

const Row rows[]{
    {"TW001", Severity::Warning, "<p>{{date}}</p>", "<p>{date} {{}} {{1}}</p>"},
    {"TW001", Severity::Warning, "<p>a <b>{{ 名称 }}</b></p>", "<pre>{{date}}</pre>"},
    {"WX001", Severity::Error, "<div>a</div>", "<section>a</section>"},
    {"WX002", Severity::Error, "<p style=\"position:absolute\">a</p>",
     "<p style=\"position:static\">a</p>"},
    {"WX002", Severity::Error, "<p style=\"float:left\">a</p>", "<p style=\"float:none\">a</p>"},
    {"WX003", Severity::Error, "<section style=\"display:grid\">a</section>",
     "<section style=\"display:block\">a</section>"},
    {"WX004", Severity::Info, "<section style=\"display:flex\">a</section>",
     "<section style=\"display:inline-block\">a</section>"},
    {"WX005", Severity::Error, "<a href=\"https://example.com\">a</a>",
     "<a href=\"https://mp.weixin.qq.com/s/abc\">a</a>"},
    {"WX005", Severity::Warning, "<a href=\"https://mp.weixin.qq.com/cgi\">a</a>",
     "<a data-miniprogram-appid=\"wx1\" href=\"\">a</a>"},
    {"WX006", Severity::Error, "<img src=\"https://example.com/a.png\">",
     "<img src=\"https://mmbiz.qpic.cn/a/640?wx_fmt=png\">"},
    {"WX006", Severity::Error, "<img>", "<img src=\"tuiwen://media/00\">"},
    {"WX006", Severity::Error, "<p style=\"background-image:url(https://x.cn/a.png)\">a</p>",
     "<p style=\"background-image:url(https://mmbiz.qpic.cn/a)\">a</p>"},
    {"WX007", Severity::Error, "<img src=\"data:image/png;base64,AA\">",
     "<img src=\"https://mmbiz.qpic.cn/a\">"},
    {"WX008", Severity::Warning, "<img src=\"https://mmbiz.qpic.cn/a?wx_fmt=webp\">",
     "<img src=\"https://mmbiz.qpic.cn/a?wx_fmt=gif\">"},
    {"WX009", Severity::Error, "<p style=\"font-family:&quot;A&quot;\">a</p>",
     "<p style=\"font-family:'A'\">a</p>"},
    {"WX009", Severity::Error, "<p style=\"font-family:&#39;A&#39;\">a</p>",
     "<p style=\"color:#222\">a &#39;</p>"},
    {"WX010", Severity::Error, "<p>a</p><script>1</script>", "<p>script</p>"},
    {"WX010", Severity::Error, "<style>p{}</style><p>a</p>", "<p>a</p>"},
    {"WX010", Severity::Error, "<iframe src=\"https://x.cn\"></iframe>",
     "<iframe src=\"https://v.qq.com/x\"></iframe>"},
    {"WX010", Severity::Error, "<p onclick=\"x()\">a</p>", "<p title=\"onclick\">a</p>"},
    {"WX011", Severity::Warning, "<p id=\"x\">a</p>", "<p>a</p>"},
    {"WX011", Severity::Error,
     "<svg viewBox=\"0 0 1 1\" width=\"1\" height=\"1\"><rect fill=\"url(#g)\"/></svg>",
     "<svg viewBox=\"0 0 1 1\" width=\"1\" height=\"1\"><rect fill=\"#fff\"/></svg>"},
    {"WX012", Severity::Error, "<p style=\"color:var(--x)\">a</p>",
     "<p style=\"color:#333\">a</p>"},
    {"WX012", Severity::Error, "<p style=\"width:calc(100% - 2px)\">a</p>",
     "<p style=\"width:100%\">a</p>"},
    {"WX012", Severity::Error, "<p style=\"width:50vw\">a</p>", "<p style=\"width:50%\">a</p>"},
    {"WX012", Severity::Error, "<p style=\"color:oklch(50% 0 0)\">a</p>",
     "<p style=\"color:rgb(1,2,3)\">a</p>"},
    {"WX012", Severity::Warning, "<p style=\"color:hsl(1,2%,3%)\">a</p>",
     "<p style=\"color:rgba(0,0,0,.9)\">a</p>"},
    {"WX013", Severity::Warning, "<p style=\"transition:all 1s\">a</p>",
     "<p style=\"color:#333\">a</p>"},
    {"WX013", Severity::Error, "<p style=\"p::before{content:x}\">a</p>", "<p>::before</p>"},
    {"WX014", Severity::Warning, "<ul><li>a</li></ul>", "<ul><li><section>a</section></li></ul>"},
    {"WX014", Severity::Warning,
     "<ul><li><section>a<ul><li><section>b<ul><li><section>c</section></li></ul></section></li></"
     "ul></section></li></ul>",
     "<ul><li><section>a<ul><li><section>b</section></li></ul></section></li></ul>"},
    {"WX015", Severity::Warning, "<pre>a\nb</pre>", "<pre>a<br>b</pre>"},
    {"WX015", Severity::Warning, "<pre><code>a  b</code></pre>",
     "<pre><code>a\xc2\xa0\xc2\xa0"
     "b</code></pre>"},
    {"WX016", Severity::Warning,
     "<table><tr><td>1</td><td>2</td><td>3</td><td>4</td><td>5</td></tr></table>",
     "<section "
     "style=\"overflow-x:auto\"><table><tr><td>1</td><td>2</td><td>3</td><td>4</td><td>5</td></"
     "tr></table></section>"},
    {"WX016", Severity::Warning, "<p style=\"width:600px\">a</p>",
     "<p style=\"width:500px\">a</p>"},
    {"WX017", Severity::Error,
     "<svg viewBox=\"0 0 1 1\" width=\"1\" height=\"1\"><defs></defs></svg>",
     "<svg viewBox=\"0 0 1 1\" width=\"1\" height=\"1\"><g></g></svg>"},
    {"WX018", Severity::Warning, "<svg><rect/></svg>",
     "<svg viewBox=\"0 0 1 1\" style=\"width:1px;height:1px\"><rect/></svg>"},
    {"WX019", Severity::Warning,
     "<section style=\"background-color:#fff;color:#222\"><p>a</p></section>",
     "<section style=\"line-height:2\"><p>a</p></section>"},
    {"WX020", Severity::Warning, "<p style=\"background-color:#eee\">a</p>",
     "<p style=\"background-color:#eee;color:#222\">a</p>"},
    {"WX021", Severity::Warning,
     "<section><section><section><section>a</section></section></section></section>",
     "<section><section><section>a</section></section></section>"},
    {"WX022", Severity::Warning, "<p style=\"background-image:linear-gradient(#fff,#000)\">a</p>",
     "<p style=\"background-color:#fff;color:#222\">a</p>"},
    {"WX023", Severity::Warning, "<p style=\"color:#aaa\">a</p>", "<p style=\"color:#555\">a</p>"},
    {"WX023", Severity::Warning,
     "<section style=\"background-color:#333;color:#fff\"><p style=\"color:#333\">a</p></section>",
     "<section style=\"background-color:#333;color:#fff\"><p>a</p></section>"},
    {"WX026", Severity::Warning, "<p style=\"\">a</p>", "<p>a</p>"},
    {"WX026", Severity::Warning, "<p></p>", "<p><br></p>"},
    {"WX026", Severity::Warning, "<table><tr></tr></table>", "<table><tr><td>a</td></tr></table>"},
    {"WX027", Severity::Warning, "<p style=\"opacity:0\">a</p>", "<p style=\"opacity:.9\">a</p>"},
    {"WX027", Severity::Warning, "<p style=\"display:none\">a</p>",
     "<p style=\"display:none\"><mp-style-type data-value=\"3\"></mp-style-type></p>"},
    {"WX027", Severity::Warning, "<p style=\"font-size:0\">a</p>",
     "<p style=\"font-size:0\"><br></p>"},
    {"WX028", Severity::Warning, "<p style=\"color:#333!important\">a</p>",
     "<p style=\"color:#333\">important</p>"},
    {"WX030", Severity::Warning, "<mp-common-profile></mp-common-profile>",
     "<mp-common-profile data-id=\"1\" data-pluginname=\"mpprofile\"></mp-common-profile>"},
};

} // namespace

TEST_CASE("every rule finds its offence and leaves the proper form alone")
{
    for (const Row &row : rows) {
        INFO(row.rule << ": " << row.bad << " against " << row.good);
        CHECK(find(checkHtml(row.bad), row.rule, row.severity) != nullptr);
        CHECK(find(checkHtml(row.good), row.rule, row.severity) == nullptr);
    }
}

TEST_CASE("findings say where")
{
    const auto findings = checkHtml(
        "<section><p>a</p><p>b <a href=\"https://x.cn\">c</a></p></section><section></section>");
    const Finding *link = find(findings, "WX005", Severity::Error);
    REQUIRE(link != nullptr);
    CHECK(link->where == QStringLiteral("section[1]/p[2]/a"));
}

TEST_CASE("many drawings are told once")
{
    const QByteArray drawing = "<svg viewBox=\"0 0 1 1\" width=\"1\" height=\"1\"></svg>";
    CHECK(find(checkHtml(drawing.repeated(101)), "WX029", Severity::Info) != nullptr);
    CHECK(find(checkHtml(drawing.repeated(100)), "WX029", Severity::Info) == nullptr);
}

TEST_CASE("content limits: characters warn, bytes refuse")
{
    CHECK(find(checkHtml("<p>" + QByteArray(20000, 'a') + "</p>"), "WX024", Severity::Warning) !=
          nullptr);
    CHECK(find(checkHtml("<p>" + QByteArray(19992, 'a') + "</p>"), "WX024", Severity::Warning) ==
          nullptr);
    CHECK(find(checkHtml("<p>" + QByteArray(contentBytes, 'a') + "</p>"), "WX024",
               Severity::Error) != nullptr);
    // A picture counts with the address it gets by its upload.
    const QByteArray picture = "<img src=\"tuiwen://media/" + QByteArray(64, 'a') + "\">";
    CHECK(find(checkHtml("<p>" + QByteArray(19850, 'a') + picture + "</p>"), "WX024",
               Severity::Warning) != nullptr);
}

TEST_CASE("hostile HTML is refused or reported within bounds")
{
    const auto deep = checkHtml(QByteArray("<section>").repeated(100000));
    REQUIRE(deep.size() == 1);
    CHECK(deep[0].severity == Severity::Error);
    CHECK(deep[0].message.contains(QStringLiteral("nested deeper")));
    CHECK(checkHtml(QByteArray(5 * 1024 * 1024, 'a')).size() == 1);
    CHECK(checkHtml(QByteArray("<div>a</div>").repeated(5000)).size() <= 501);
    // Paragraphs that close each other are not nested.
    CHECK(find(checkHtml(QByteArray("<p>a").repeated(2000)), "WX021", Severity::Error) == nullptr);
    for (const char *piece :
         {"<", "</", "<!--", "<a ", "<p style=\"", "&", "<svg>", "<b><i>", "<table><tr>"}) {
        CHECK(checkHtml(QByteArray(piece).repeated(20000)).size() <= 501);
    }
    CHECK(checkHtml("").isEmpty());
}

TEST_CASE("fields around the content have their limits")
{
    Payload payload;
    payload.title = QString(32, QChar(0x63a8));
    payload.author = QString(16, QChar(0x6587));
    payload.digest = QString(120, QChar(0x6587));
    payload.sourceUrl = QStringLiteral("https://a.cn/") + QString(1011, QLatin1Char('a'));
    payload.cover.media = QString(64, QLatin1Char('0'));
    CHECK(checkFields(payload).isEmpty());

    const auto only = [](const Payload &changed) {
        const auto findings = checkFields(changed);
        REQUIRE(findings.size() == 1);
        return findings[0];
    };
    Payload title = payload;
    title.title += QLatin1Char('x');
    CHECK(only(title).severity == Severity::Warning);
    title.title = QString(65, QLatin1Char('x'));
    CHECK(only(title) == Finding{QStringLiteral("WX024"), Severity::Error, QStringLiteral("title"),
                                 QStringLiteral("title has 65 characters, the limit is 32")});
    title.title = QStringLiteral(" ");
    CHECK(only(title).severity == Severity::Error);
    Payload author = payload;
    author.author += QLatin1Char('x');
    CHECK(only(author).where == QStringLiteral("author"));
    Payload digest = payload;
    digest.digest += QLatin1Char('x');
    CHECK(only(digest).severity == Severity::Warning);
    digest.digest = QString(129, QLatin1Char('x'));
    CHECK(only(digest).severity == Severity::Error);
    Payload url = payload;
    url.sourceUrl += QLatin1Char('a');
    CHECK(only(url).where == QStringLiteral("sourceUrl"));
    Payload cover = payload;
    cover.cover.media.clear();
    CHECK(only(cover).rule == QStringLiteral("WX025"));
    // Characters, not UTF-16 units.
    Payload moon = payload;
    moon.title = QStringLiteral("🌕").repeated(32);
    CHECK(checkFields(moon).isEmpty());
}
