// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/darkmode.h"
#include "core/article/editorcss.h"
#include "core/article/library.h"
#include "core/article/markdown.h"
#include "core/article/render.h"
#include "core/article/swatches.h"
#include "tests/support/catchqt.h"
#include "tests/support/waitfor.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <cmath>

using namespace tuiwen;
using namespace tuiwen::article;

namespace {

QByteArray builtIn(const QString &id)
{
    QFile file(QStringLiteral(":/article/themes/%1.json").arg(id));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The complaint about the ink theme after replacing one piece of its text.
QString complaint(const QByteArray &what, const QByteArray &by)
{
    QByteArray json = builtIn(QStringLiteral("ink"));
    REQUIRE(json.contains(what));
    json.replace(json.indexOf(what), what.size(), by);
    const auto theme = Theme::parse(json, QStringLiteral("x.json"));
    REQUIRE_FALSE(theme);
    CHECK(theme.error().kind == ErrorKind::Rejected);
    return theme.error().detail;
}

} // namespace

TEST_CASE("the built-in themes are sound and distinct")
{
    const ThemeLibrary library;
    REQUIRE(library.ids().size() >= 3);
    QStringList accents;
    for (const QString &id : library.ids()) {
        REQUIRE_OK(Theme::parse(builtIn(id), id));
        const Theme &theme = library.theme(id);
        CHECK(theme.id == id);
        CHECK_FALSE(accents.contains(theme.accent));
        accents.append(theme.accent);
        CHECK_FALSE(theme.look(Slot::Heading2).style.isEmpty());
        CHECK(theme.look(Slot::Bullet, Detail::Lean).style.isEmpty());
        CHECK_FALSE(theme.look(Slot::Bullet, Detail::Full).style.isEmpty());
    }
    CHECK(library.theme(QStringLiteral("no such")).id == library.ids().constFirst());
    CHECK(library.theme(QString()).id == library.ids().constFirst());
}

TEST_CASE("what is wrong with a theme is said where it is")
{
    CHECK(complaint("\"format\": 1", "\"format\": 2")
              .contains(QStringLiteral("x.json: 'format' is not 1")));
    CHECK(complaint("\"name\": \"水墨\",", "").contains(QStringLiteral("'name' is missing")));
    CHECK(complaint("\"accent\": \"#2f4457\"", "\"accent\": \"reddish\"")
              .contains(QStringLiteral("colors.light.accent: 'reddish' is not a colour")));
    CHECK(complaint("\"wash\": \"#f4f4f4\",", "").contains(QStringLiteral("unknown colour '@wash'")));
    CHECK(complaint("\"line\": \"#cfd5da\"", "\"li;ne\": \"#cfd5da\"")
              .contains(QStringLiteral("is no name for a colour")));
    CHECK(complaint("\"before\": \"参考链接\"", "\"before\": \"" + QByteArray(41, 'a') + "\"")
              .contains(QStringLiteral("longer than 40")));
    CHECK(complaint("\"font-size\": \"$h1\"", "\"font-size\": \"$huge\"")
              .contains(QStringLiteral("blocks.heading1.style.font-size: unknown size '$huge'")));
    CHECK(complaint("\"color\": \"@accent\"", "\"color\": \"@nothing\"")
              .contains(QStringLiteral("unknown colour '@nothing'")));
    CHECK(complaint("\"color\": \"@accent\"", "\"color\": \"#123456\"")
              .contains(QStringLiteral("colours go through the palette")));
    CHECK(complaint("\"line-height\": \"1.75\"", "\"position\": \"absolute\"")
              .contains(QStringLiteral("blocks.article.style.position: WeChat does not keep")));
    CHECK(complaint("\"line-height\": \"1.75\"", "\"line-height\": \"calc(1em + 2px)\"")
              .contains(QStringLiteral("not allowed")));
    CHECK(complaint("\"line-height\": \"1.75\"", "\"line-height\": \"1.75;position:absolute\"")
              .contains(QStringLiteral("not allowed")));
    CHECK(complaint("\"line-height\": \"1.75\"", "\"width\": \"50vw\"")
              .contains(QStringLiteral("not allowed")));
    CHECK(complaint("\"article\":", "\"artickle\":")
              .contains(QStringLiteral("unknown entry 'artickle'")));
    CHECK(complaint("\"article\":", "\"artickle\":")
              .contains(QStringLiteral("'article' is missing")));
    CHECK(complaint("\"before\": \"参考链接\"", "\"behind\": \"参考链接\"")
              .contains(QStringLiteral("unknown entry 'behind'")));
    CHECK(complaint("\"bullets\": [\"•\", \"◦\", \"▪\"]", "\"bullets\": []")
              .contains(QStringLiteral("bullets")));
    CHECK(complaint("\"keyword\": \"@accent\"", "\"keyword\": \"#fff\"")
              .contains(QStringLiteral("syntax.keyword")));
    CHECK(Theme::parse("{", QStringLiteral("y.json"))
              .error()
              .detail.startsWith(QStringLiteral("y.json: JSON")));
}

TEST_CASE("text that cannot be read is warned about, in light and in dark mode")
{
    const auto warnings = [](const QByteArray &what, const QByteArray &by) {
        QByteArray json = builtIn(QStringLiteral("ink"));
        REQUIRE(json.contains(what));
        json.replace(json.indexOf(what), what.size(), by);
        const auto theme = Theme::parse(json, QStringLiteral("x.json"));
        REQUIRE_OK(theme);
        return theme->warnings.join(QLatin1Char('\n'));
    };
    CHECK(warnings("#2f4457", "#2f4457").isEmpty());
    CHECK(warnings("\"accent\": \"#2f4457\"", "\"accent\": \"#aabbcc\"")
              .contains(QStringLiteral("blocks.heading1: #aabbcc on #ffffff has a contrast of")));
    // Fine on white; the conversion leaves it as it is, and it is too dark for the dark page.
    CHECK(warnings("\"soft\": \"#4f575e\"", "\"soft\": \"#6c6c6c\"")
              .contains(QRegularExpression(QStringLiteral(
                  "blocks\\.caption: #6c6c6c on #191919 has a contrast of 3\\.\\d+ in dark mode"))));
    CHECK(warnings("\"string\": \"#2c6a48\"", "\"string\": \"#8fc7a4\"")
              .contains(QStringLiteral("syntax.string")));
}

TEST_CASE("colours get the dark swatches WeChat would make; a fix is found by lightness alone")
{
    const ThemeLibrary library;
    const Palette &palette = library.theme(QStringLiteral("ink")).palette();
    CHECK(hexText(palette.dark.value(QStringLiteral("paper"))) == QStringLiteral("#191919"));
    CHECK(palette.dark.value(QStringLiteral("ink")) ==
          darkText(palette.light.value(QStringLiteral("ink")), darkPage));
    CHECK(palette.dark.value(QStringLiteral("wash")) ==
          darkBackground(palette.light.value(QStringLiteral("wash"))));

    const Color white{255, 255, 255, 1};
    for (const char16_t *bad : {u"#888888", u"#35b378", u"#ff6600", u"#1e90ff", u"#ffd700"}) {
        const Color color = *parseColor(bad);
        const auto better = readableColor(color, white);
        REQUIRE(better);
        CHECK(contrast(*better, white) >= 4.5);
        CHECK(contrast(darkText(*better, darkPage), darkPage) >= 4.5);
        CHECK(std::abs(toHsl(*better).hue - toHsl(color).hue) < 3);
    }
    CHECK(readableColor({0, 0, 0, 1}, white) == Color{0, 0, 0, 1});
    CHECK_FALSE(readableColor({255, 0, 0, 1}, {128, 128, 128, 1}, 12));
}

TEST_CASE("ornaments: counts, lines, styles of their own")
{
    CHECK(numbered(QStringLiteral("{n} {0n} {cn}"), 3) == QStringLiteral("3 03 三"));
    CHECK(numbered(QStringLiteral("{cn}"), 10) == QStringLiteral("十"));
    CHECK(numbered(QStringLiteral("{cn}"), 21) == QStringLiteral("二十一"));
    CHECK(numbered(QStringLiteral("{cn}"), 120) == QStringLiteral("120"));
    CHECK(numbered(QStringLiteral("a{b}"), 1) == QStringLiteral("a{b}"));

    QByteArray json = builtIn(QStringLiteral("ink"));
    json.replace("\"heading2\": {", "\"heading2\": { \"before\": \"{0n}\\n<\", \"beforeStyle\": "
                                     "{ \"color\": \"@soft\", \"font-size\": \"$tiny\" },");
    json.replace("\"quote\": {", "\"quote\": { \"before\": \"“\", ");
    const auto theme = Theme::parse(json, QStringLiteral("x.json"));
    REQUIRE_OK(theme);
    CHECK(theme->look(Slot::Heading2).before ==
          QStringLiteral("<span style=\"color:#4f575e;font-size:14px\">{0n}<br>&lt;</span>"));
    CHECK(theme->look(Slot::Quote).before == QStringLiteral("<p>“</p>"));
    const auto article = importMarkdown("## a\n\n### b\n\n## c\n\n> d\n");
    REQUIRE_OK(article);
    const QString html = renderDocument(article->document, *theme).html;
    CHECK(html.contains(QStringLiteral("01<br>&lt;</span>a")));
    CHECK(html.contains(QStringLiteral("02<br>&lt;</span>c")));
    CHECK(html.contains(QStringLiteral("<p>“</p><p")));
    const QString css = editorStyleSheet(*theme);
    CHECK(css.contains(QStringLiteral("counter(h2,decimal-leading-zero)")));
    CHECK(css.contains(QStringLiteral("h2{counter-increment:h2;counter-reset:h3 h4 h5 h6;}")));
}

TEST_CASE("nothing is declared that the reader or the article says already")
{
    QByteArray json = builtIn(QStringLiteral("ink"));
    json.replace("\"line-height\": \"1.75\"",
                 "\"line-height\": \"1.75\", \"font-size\": \"17px\", \"text-align\": \"justify\"");
    json.replace("\"margin\": \"$block 0\"",
                 "\"margin\": \"$block 0\", \"line-height\": \"1.75\", \"font-size\": \"17px\"");
    const auto theme = Theme::parse(json, QStringLiteral("x.json"));
    REQUIRE_OK(theme);
    CHECK(theme->look(Slot::Article).style == QStringLiteral("line-height:1.75"));
    CHECK(theme->look(Slot::Paragraph).style == QStringLiteral("margin:1em 0"));
    // A heading has sizes of its own in the reader's page: it must say even these.
    json.replace("\"font-size\": \"$h1\"", "\"font-size\": \"17px\"");
    CHECK(Theme::parse(json, QString())
              ->look(Slot::Heading1)
              .style.contains(QStringLiteral("font-size:17px")));
}

TEST_CASE("themes of a folder join the built-in ones; broken ones are reported")
{
    const QTemporaryDir dir;
    const auto write = [&](const char *name, const QByteArray &bytes) {
        QFile file(dir.filePath(QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    QByteArray own = builtIn(QStringLiteral("ink"));
    own.replace("\"id\": \"ink\"", "\"id\": \"mine\"");
    write("a.json", own);
    write("b.json", builtIn(QStringLiteral("ink")));
    write("c.json", "{}");
    const ThemeLibrary library(dir.path());
    CHECK(library.contains(QStringLiteral("mine")));
    CHECK(library.theme(QStringLiteral("mine")).id == QStringLiteral("mine"));
    REQUIRE(library.problems().size() == 2);
    CHECK(library.problems()[0].kind == ErrorKind::Conflict);
    CHECK(library.problems()[1].detail.contains(QStringLiteral("c.json")));
    CHECK(ThemeLibrary(QStringLiteral("/nowhere")).problems().isEmpty());
}

TEST_CASE("a library follows its folder; what it handed out stays good")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("a.json"));
    const auto write = [&](const QByteArray &bytes) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    QByteArray own = builtIn(QStringLiteral("ink"));
    own.replace("\"id\": \"ink\"", "\"id\": \"mine\"");
    ThemeLibrary library(dir.path());
    CHECK_FALSE(library.contains(QStringLiteral("mine")));
    write(own);
    library.reload();
    const Theme &first = library.theme(QStringLiteral("mine"));
    CHECK(library.source(QStringLiteral("mine")) == own);
    CHECK(library.path(QStringLiteral("mine")) == path);
    library.reload();
    CHECK(&library.theme(QStringLiteral("mine")) == &first);
    write(QByteArray(own).replace("水墨", "淡墨"));
    library.reload();
    CHECK(library.theme(QStringLiteral("mine")).name == QStringLiteral("淡墨"));
    CHECK(first.name == QStringLiteral("水墨"));
    write(QByteArray(300 * 1024, ' '));
    library.reload();
    REQUIRE(library.problems().size() == 1);
    CHECK(library.problems()[0].detail.contains(QStringLiteral("larger than")));
    CHECK(library.theme(QStringLiteral("mine")).id == QStringLiteral("ink"));
    CHECK(library.source(QStringLiteral("mine")).error().kind == ErrorKind::NotFound);
    CHECK(library.path(QStringLiteral("ink")).isEmpty());
}

TEST_CASE("colours are read and written in their shortest form")
{
    CHECK(shortText(*parseColor(u"#CC0000")) == QStringLiteral("#c00"));
    CHECK(shortText(*parseColor(u"rgb(185, 58, 38)")) == QStringLiteral("#b93a26"));
    CHECK(shortText(*parseColor(u"rgba(0,0,0,.5)")) == QStringLiteral("rgba(0,0,0,.5)"));
    CHECK(shortText(*parseColor(u"tomato")) == QStringLiteral("#ff6347"));
    CHECK(parseColor(u"rgb(100% 0% 0% / 50%)") == Color{255, 0, 0, 0.5});
    CHECK(parseColor(u"#12345678")->blue == 0x56);
    for (const char16_t *bad :
         {u"", u"#12", u"#ggg", u"rgb(1,2)", u"hsl(1,2%,3%)", u"var(--x)", u"rgb(a,b,c)"}) {
        CHECK_FALSE(parseColor(bad));
    }
    CHECK(contrast(*parseColor(u"#000"), *parseColor(u"#fff")) == Approx(21));
    CHECK(contrast(*parseColor(u"#767676"), *parseColor(u"#fff")) == Approx(4.54).margin(0.01));
}
