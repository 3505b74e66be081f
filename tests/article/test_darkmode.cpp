// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/check.h"
#include "core/article/darkmode.h"
#include "tests/support/catchqt.h"

#include <algorithm>
#include <cmath>

using namespace tuiwen;
using namespace tuiwen::article;

namespace {

QString ground(const char16_t *color)
{
    return hexText(darkBackground(*parseColor(color)));
}

QString text(const char16_t *color, const char16_t *onto = u"#191919")
{
    return hexText(darkText(*parseColor(color), *parseColor(onto)));
}

bool has(const QByteArray &html, const char *rule, const char *part)
{
    const auto findings = checkHtml(html);
    return std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) {
        return finding.rule == QLatin1StringView(rule) &&
               finding.message.contains(QLatin1StringView(part));
    });
}

} // namespace

TEST_CASE("backgrounds change as the reader changes them")
{
    CHECK(ground(u"#fff") == u"#191919");
    CHECK(std::abs(toHsl(darkBackground(*parseColor(u"#f2f2f2"))).lightness - 14.9) < 0.4);
    CHECK(ground(u"#ff0") == u"#d6d600"); // brightness 226 is dimmed to 190
    CHECK(ground(u"#000") == u"#383838"); // lifted to a lightness of 22
    CHECK(ground(u"#1f6f54") == u"#1f6f54");
    CHECK(ground(u"#fffdf8") == u"#1d1d1d"); // nearly white loses its tint
    CHECK(darkBackground(*parseColor(u"rgba(255,255,255,.5)")).alpha == 0.5);
    CHECK(darkBackground(*parseColor(u"rgba(0,0,0,.04)")) == *parseColor(u"rgba(0,0,0,.04)"));
}

TEST_CASE("text keeps its distance from the converted background")
{
    CHECK(text(u"#191919") == u"#a3a3a3");
    CHECK(text(u"#3f3f3f") == u"#a3a3a3");
    CHECK(text(u"#f00") == u"#ff1700");
    CHECK(text(u"#0F4C81") == u"#50a3eb");
    CHECK(text(u"#fff") == u"#ffffff");
    // On a background that stays bright the text goes down instead.
    CHECK(brightness(*parseColor(text(u"#e0d080", u"#d6d600"))) <= 190 - 65 + 1);
    CHECK(text(u"#222", u"#d6d600") == u"#222222");
    for (int red = 0; red < 256; red += 17) {
        for (int blue = 0; blue < 256; blue += 51) {
            const Color shown = darkText({red, 40, blue, 1}, darkPage);
            CHECK(brightness(shown) - brightness(darkPage) > 64);
        }
    }
}

TEST_CASE("lightness and hue survive a round trip")
{
    for (const char16_t *name : {u"#b93a26", u"#1f6f54", u"#2f4457", u"#ffffff", u"#000000",
                                 u"#808080", u"#ff00ff", u"#7f3fbf"}) {
        const Color color = *parseColor(name);
        CHECK(fromHsl(toHsl(color)) == color);
    }
}

TEST_CASE("pages: nesting, inheritance, drawings, what is left alone")
{
    const auto dark = [](const char *html) { return darkened(QString::fromUtf8(html)); };
    CHECK(dark("<p style=\"color:#191919\">a</p>") == u"<p style=\"color:#a3a3a3\">a</p>");
    CHECK(dark("<p style=\"margin: 0\">b</p>") == u"<p style=\"margin: 0\">b</p>");
    CHECK(dark("<p>a < b & c</p>") == u"<p>a < b & c</p>");
    CHECK(dark("<svg style=\"color:#000\"><g style=\"fill:#000\"/></svg>") ==
          u"<svg style=\"color:#000\"><g style=\"fill:#000\"/></svg>");
    // A background without a colour of its own gets the ancestors' colour for the new ground.
    CHECK(dark("<section style=\"color:#3f3f3f\"><p style=\"background-color:#ffff00\">a</p>") ==
          u"<section style=\"color:#a3a3a3\">"
          u"<p style=\"background-color:#d6d600;color:#3f3f3f\">a</p>");
    // What stands inside is measured against it, what comes after is not.
    CHECK(dark("<section style=\"background-color:#ffff00;color:#222\"><b style=\"color:#222\">a"
               "</b></section><b style=\"color:#222\">c</b>")
              .endsWith(u"<b style=\"color:#222222\">a</b></section><b "
                        u"style=\"color:#a3a3a3\">c</b>"));
    CHECK(dark("<p style=\"border-left:3px solid #191919\">a</p>") ==
          u"<p style=\"border-left:3px solid #a3a3a3\">a</p>");
    CHECK(dark("<p data-no-dark style=\"color:#000\">a</p>") ==
          u"<p data-no-dark style=\"color:#000\">a</p>");
    CHECK(dark("<td bgcolor=\"#ffffff\">a</td>") ==
          u"<td style=\"background-color:#191919;color:#a3a3a3\" bgcolor=\"#ffffff\">a</td>");
    CHECK(dark("<p style=\"color:#191919 !important\">a</p>") ==
          u"<p style=\"color:#a3a3a3\">a</p>");
    CHECK(dark("<p style=\"background-image:linear-gradient(#fff,#000)\">a</p>")
              .startsWith(u"<p style=\"background-color:#9"));
    CHECK(dark("<p style=\"background:url(tuiwen://media/1) #fff;color:#191919\">a</p>") ==
          u"<p style=\"background:url(tuiwen://media/1) #fff;color:#191919\">a</p>");
    CHECK(dark("<p style=\"background:#fff no-repeat;color:#191919\">a</p>") ==
          u"<p style=\"background:#191919 no-repeat;color:#a3a3a3\">a</p>");
}

TEST_CASE("broken and hostile markup passes through in linear time")
{
    for (const char *piece : {"<", "</", "<a ", "<p style=\"", "<p style='color:#000", "<b><i>",
                              "</p>", "<p x=", "\"", "<!--", "<p style=\"color:#000\">"}) {
        const QString html = QString::fromLatin1(piece).repeated(50000);
        CHECK(darkened(html).size() >= html.size() / 2);
    }
    CHECK(darkened(QString()).isEmpty());
    CHECK(darkened(QStringLiteral("<p style=\"color:#000")) ==
          QStringLiteral("<p style=\"color:#000"));
}

TEST_CASE("the checks look at both appearances")
{
    // Readable in light, not in dark: the fill is turned almost to the colour of its text.
    CHECK(has("<p style=\"background-color:#ffd400;color:#4a3a00\">a</p>", "WX023", "dark mode") ==
          (contrast(darkText(*parseColor(u"#4a3a00"), darkBackground(*parseColor(u"#ffd400"))),
                    darkBackground(*parseColor(u"#ffd400"))) < 4.5));
    CHECK(has("<p style=\"color:#aaa\">a</p>", "WX023", "light mode"));
    CHECK(has("<p style=\"color:#c00\">a</p>", "WX023", "dark mode"));
    CHECK_FALSE(has("<p style=\"color:#333\">a</p>", "WX023", ""));
    // Large bold text may be fainter, in either appearance.
    CHECK(has("<p style=\"color:#888\">a</p>", "WX023", "light mode"));
    CHECK_FALSE(has("<p style=\"color:#888;font-size:18px;font-weight:700\">a</p>", "WX023", ""));
    CHECK(has("<p style=\"color:#888;font-size:18px\">a</p>", "WX023", "light mode"));
    CHECK_FALSE(has("<p style=\"font-size:18px;color:#888\"><b style=\"font-size:1em\">a</b></p>",
                    "WX023", ""));
    CHECK(has("<p style=\"background-image:linear-gradient(#fff,#eee);color:#222\">a</p>", "WX022",
              "stands on a gradient"));
    CHECK_FALSE(has("<p data-no-dark style=\"color:#c00\">a</p>", "WX023", ""));
}
