// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/theme.h"
#include "core/base/json.h"
#include "core/themes/csscompile.h"
#include "core/themes/cssplace.h"
#include "core/themes/cssvalue.h"
#include "tests/support/catchqt.h"
#include "tests/support/waitfor.h"

#include <QFile>
#include <QJsonArray>

using namespace tuiwen;
using namespace tuiwen::themes;
using Text = QLatin1StringView;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QJsonObject base()
{
    return *json::parseObject(bytesOf(QStringLiteral(":/article/themes/ink.json")));
}

Compiled compiled(const QByteArray &css)
{
    const auto sheet = readStyleSheet(css);
    REQUIRE_OK(sheet);
    auto result = compileTheme(*sheet, base(), QStringLiteral("试"));
    REQUIRE_OK(result);
    QJsonObject whole = result->theme;
    whole.insert(QStringLiteral("id"), QStringLiteral("x"));
    REQUIRE_OK(article::Theme::parse(json::compact(whole), QStringLiteral("x.json")));
    return *result;
}

Compiled file(const char *name)
{
    return compiled(bytesOf(QStringLiteral(TUIWEN_TEST_DATA "/themes/") + QString::fromLatin1(name)));
}

QJsonObject block(const Compiled &from, const char *slot)
{
    return from.theme[Text("blocks")][Text(slot)].toObject();
}

QString color(const Compiled &from, const QString &reference)
{
    return from.theme[Text("colors")][Text("light")][reference.mid(1)].toString();
}

bool lost(const Compiled &from, const char *what, const char *why)
{
    return std::any_of(from.losses.begin(), from.losses.end(), [&](const Loss &loss) {
        return loss.what.contains(Text(what)) && loss.why.contains(Text(why));
    });
}

} // namespace

TEST_CASE("a theme of mdnice's kind becomes recipes")
{
    const Compiled made = file("mdnice.css");
    const QJsonObject h2 = block(made, "heading2");
    CHECK(h2[Text("style")][Text("border-bottom")].toString().startsWith(u"2px solid @"));
    CHECK(h2[Text("inner")][Text("display")].toString() == u"inline-block");
    CHECK(color(made, h2[Text("inner")][Text("background-color")].toString()) == u"#773098");
    CHECK(h2[Text("inner")][Text("border-radius")].toString() == u"3px 3px 0 0");
    CHECK_FALSE(h2.contains(Text("after")));
    CHECK(lost(made, "heading2::after", "without text"));
    CHECK(color(made, QStringLiteral("@accent")) == u"#773098");
    CHECK(color(made, QStringLiteral("@ink")) == u"#3a3a3a");
    const QJsonObject h3 = block(made, "heading3");
    CHECK(h3[Text("before")].toString() == u"{n}、");
    CHECK(h3[Text("beforeStyle")][Text("color")].toString() == u"@accent");
    CHECK(made.theme[Text("bullets")][0].toString() == u"▸");
    CHECK(block(made, "quote")[Text("style")][Text("border-left")].toString() == u"4px solid @accent");
    CHECK(block(made, "quoteParagraph")[Text("style")][Text("margin")].toString() == u"0");
    CHECK(block(made, "item")[Text("style")][Text("line-height")].toString() == u"26px");
    CHECK(block(made, "referencesTitle")[Text("before")].toString() == u"参考资料");
    CHECK(block(made, "article")[Text("style")].toObject().keys() ==
          QStringList{QStringLiteral("color"), QStringLiteral("font-size"),
                      QStringLiteral("line-height")});
    CHECK(lost(made, "article: padding", "outermost wrapper"));
    CHECK(lost(made, "article: font-family", "does not keep"));
    CHECK(lost(made, "@media", "no rules of its own"));
    CHECK(lost(made, "a:hover", "no part"));
    CHECK(lost(made, "#nice img", "no part"));
    // What the sheet says nothing about comes from the base.
    CHECK(block(made, "mathBlock") == base()[Text("blocks")][Text("mathBlock")].toObject());
}

TEST_CASE("a theme of doocs/md's kind becomes recipes; variables and sums are worked out")
{
    const Compiled made = file("doocs.css");
    CHECK(color(made, QStringLiteral("@accent")) == u"#1f7a5c");
    const QJsonObject h1 = block(made, "heading1")[Text("style")].toObject();
    CHECK(h1[Text("font-size")].toString() == u"19.2px");
    CHECK(h1[Text("border-bottom")].toString() == u"2px solid @accent");
    CHECK(h1[Text("margin")].toString() == u"2em auto 1em");
    CHECK(block(made, "heading2")[Text("style")][Text("background-color")].toString() == u"@accent");
    CHECK(color(made, block(made, "quote")[Text("style")][Text("background-color")].toString()) ==
          u"#eef6f2");
    CHECK(block(made, "inlineCode")[Text("style")][Text("font-size")].toString() == u"90%");
    CHECK(block(made, "article")[Text("style")][Text("font-size")].toString() == u"16px");
    CHECK(block(made, "link")[Text("style")].toObject().contains(Text("color")));
}

TEST_CASE("the heavier rule wins, a shorthand clears what it covers")
{
    const Compiled made = compiled("#nice h2 { color: #111111; margin-top: 9px; margin: 1px }"
                                   "h2 { color: #222222; padding: 2px; padding-left: 3px }");
    const QJsonObject style = block(made, "heading2")[Text("style")].toObject();
    CHECK(color(made, style[Text("color")].toString()) == u"#111111");
    CHECK_FALSE(style.contains(Text("margin-top")));
    CHECK(style[Text("margin")].toString() == u"1px");
    CHECK(style[Text("padding-left")].toString() == u"3px");
}

TEST_CASE("values are read in every usual notation")
{
    CHECK(lengthOf(QStringLiteral("1.5rem")) == QStringLiteral("24px"));
    CHECK(lengthOf(QStringLiteral("12pt")) == QStringLiteral("16px"));
    CHECK(lengthOf(QStringLiteral("calc(2 * 3px)")) == QStringLiteral("6px"));
    CHECK(lengthOf(QStringLiteral("calc(10px - 4px)")) == QStringLiteral("6px"));
    CHECK(lengthOf(QStringLiteral("0px")) == QStringLiteral("0"));
    for (const char *bad : {"10vw", "calc(100% - 3px)", "auto", "", "1e9px", "calc(1px)2", "--"}) {
        INFO(bad);
        CHECK_FALSE(lengthOf(QString::fromLatin1(bad)));
    }
    CHECK(article::hexText(*colorOf(QStringLiteral("hsl(0, 100%, 50%)"))) == u"#ff0000");
    CHECK(colorOf(QStringLiteral("hsla(120 100% 25% / 50%)"))->alpha == 0.5);
    CHECK_FALSE(colorOf(QStringLiteral("hsl(a)")));
    CHECK(contentOf(QStringLiteral("\"\\201C\" 'a'")) == QStringLiteral("“a"));
    CHECK(contentOf(QStringLiteral("counter(x) \". \"")) == QStringLiteral("{n}. "));
    CHECK_FALSE(contentOf(QStringLiteral("url(http://x)")));
    CHECK_FALSE(contentOf(QStringLiteral("attr(href)")));
    const Variables circle{{QStringLiteral("--a"), QStringLiteral("var(--b)")},
                           {QStringLiteral("--b"), QStringLiteral("var(--a)")},
                           {QStringLiteral("--c"), QStringLiteral("var(--c) var(--c)")}};
    CHECK_FALSE(filled(QStringLiteral("var(--a)"), circle));
    CHECK_FALSE(filled(QStringLiteral("var(--c)"), circle));
    CHECK_FALSE(filled(QStringLiteral("var(--d)"), circle));
    CHECK_FALSE(filled(QStringLiteral("var(--a"), circle));
    CHECK(filled(QStringLiteral("var(--d, var(--e, 2px))"), circle) == QStringLiteral("2px"));
}

TEST_CASE("hostile style sheets are refused or harmless")
{
    const auto made = compiled(
        "@import url(http://127.0.0.1:9/x.css);@font-face{src:url(http://127.0.0.1:9/f)}"
        "p{color:red;background:url(http://127.0.0.1:9/a.png);width:expression(alert(1));"
        "behavior:url(#x);position:fixed;-moz-binding:url(x);margin:1px}"
        "</style><script>1</script> h2{color:blue}"
        "p::before{content:\"\\0\\d800</style>\"} p{margin-left: 99999999999px;line-height:1e99}");
    const QByteArray whole = json::compact(made.theme);
    for (const char *bad : {"url(", "http", "expression", "position", "behavior", "import"}) {
        INFO(bad);
        CHECK_FALSE(whole.contains(bad));
    }
    CHECK(lost(made, "@import", "no rules"));
    CHECK(lost(made, "paragraph: background", "not loaded"));
    CHECK(lost(made, "paragraph: width", "a program"));
    CHECK(lost(made, "paragraph: position", "does not keep"));

    CHECK(readStyleSheet(QByteArray(10 * 1024 * 1024, 'a')).error().kind == ErrorKind::Rejected);
    CHECK(readStyleSheet(QByteArray("a{").repeated(100)).error().detail.contains(Text("nested")));
    CHECK(readStyleSheet(QByteArray("p{a:") + QByteArray("(").repeated(5000))
              .error()
              .detail.contains(Text("nested")));
    CHECK_FALSE(readStyleSheet("p{color:\xff\xfe}"));
    CHECK_FALSE(readStyleSheet(QByteArray("p{}\0q{}", 7)));
    for (const char *piece : {"}", "/*", "\"", "p{", "@", "\\", ":", "<!--", ";", "p,", "::", "#"}) {
        INFO(piece);
        const auto sheet = readStyleSheet(QByteArray(piece).repeated(30));
        CHECK((sheet.has_value() || sheet.error().kind == ErrorKind::Rejected));
    }
    // Very many rules end at a bound, not in memory.
    const auto many = readStyleSheet(QByteArray("p{color:red}").repeated(4000));
    REQUIRE_OK(many);
    CHECK(many->rules.size() <= 3001);
    CHECK(many->dropped.constLast().contains(Text("thousands")));

    const auto nothing = readStyleSheet("body > div.sidebar { color: red }");
    REQUIRE_OK(nothing);
    CHECK(compileTheme(*nothing, base(), QStringLiteral("x")).error().kind == ErrorKind::Rejected);
}
