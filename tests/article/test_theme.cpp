// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/theme.h"
#include "tests/support/catchqt.h"
#include "tests/support/waitfor.h"

#include <QFile>
#include <QTemporaryDir>

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
    CHECK(complaint("\"line\": \"#3d4248\",", "")
              .contains(QStringLiteral("colors.dark: 'line' is missing")));
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

TEST_CASE("text that cannot be read is refused, in either scheme")
{
    CHECK(complaint("\"accent\": \"#2f4457\"", "\"accent\": \"#aabbcc\"")
              .contains(QStringLiteral("blocks.heading1: #aabbcc on #ffffff has a contrast of")));
    CHECK(complaint("\"accent\": \"#9db6cd\"", "\"accent\": \"#334455\"")
              .contains(QStringLiteral("in the dark scheme")));
    CHECK(complaint("\"string\": \"#2c6a48\"", "\"string\": \"#8fc7a4\"")
              .contains(QStringLiteral("syntax.string")));
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
