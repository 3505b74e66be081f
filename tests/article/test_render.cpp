// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/markdown.h"
#include "core/article/render.h"
#include "tests/support/catchqt.h"
#include "tests/support/waitfor.h"

using namespace tuiwen;
using namespace tuiwen::article;

namespace {

QString html(const QByteArray &markdown)
{
    static const ThemeLibrary library;
    const auto article = importMarkdown(markdown);
    REQUIRE_OK(article);
    return renderDocument(article->document, library.theme(QString())).html;
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
