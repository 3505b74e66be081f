// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What every built-in theme promises, measured on an article with every kind of block.
#include "core/article/check.h"
#include "core/article/editorcss.h"
#include "core/article/library.h"
#include "core/article/render.h"
#include "core/article/swatches.h"
#include "core/base/json.h"
#include "tests/support/catchqt.h"
#include "tests/support/waitfor.h"

#include <QFile>
#include <QSet>

using namespace tuiwen;
using namespace tuiwen::article;

namespace {

/// An article in a theme may be so much longer than in the leanest of the old ones.
constexpr double mostLonger = 1.25;

const Node &everything()
{
    static const Node document = [] {
        QFile file(QStringLiteral(TUIWEN_TEST_DATA "/article/kitchen-sink.json"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto json = json::parseObject(file.readAll());
        REQUIRE_OK(json);
        auto node = fromJson(*json);
        REQUIRE_OK(node);
        // Colours of the author's own are none of the theme's promises.
        walk(
            *node,
            [](Node &inside) {
                std::erase_if(inside.marks, [](const Mark &mark) {
                    return mark.type == MarkType::Color || mark.type == MarkType::Highlight;
                });
                return true;
            },
            [](Node &) {});
        return *node;
    }();
    return document;
}

const ThemeLibrary &library()
{
    static const ThemeLibrary themes;
    return themes;
}

/// What makes a theme look as it does, colours left out.
QString design(const Theme &theme)
{
    QString text = theme.bullets.join(QLatin1Char(' '));
    for (const Slot slot : {Slot::Heading1, Slot::Heading2, Slot::Heading3, Slot::Quote, Slot::Divider}) {
        const Recipe &recipe = theme.recipe(slot);
        text += QLatin1Char('|') + recipe.before + QLatin1Char('|') + recipe.after;
        for (const Declarations &part : {recipe.style, recipe.inner}) {
            for (const auto &[name, value] : part) {
                if (name.startsWith(QLatin1StringView("border")) || name.startsWith(QLatin1StringView("background")) ||
                    name.startsWith(QLatin1StringView("text")) || name.startsWith(QLatin1StringView("display"))) {
                    text += name + value.section(QLatin1Char('@'), 0, 0);
                }
            }
        }
    }
    return text;
}

} // namespace

TEST_CASE("there are enough themes, each with a name, a face of its own and room for festivals")
{
    REQUIRE(library().ids().size() >= 16);
    QSet<QString> names;
    QSet<QString> designs;
    QSet<QString> headings;
    QSet<QString> occasions;
    for (const QString &id : library().ids()) {
        INFO(id.toStdString());
        const Theme &theme = library().theme(id);
        CHECK(theme.id == id);
        names.insert(theme.name);
        names.insert(theme.nameEn);
        designs.insert(design(theme));
        const Recipe &title = theme.recipe(Slot::Heading2);
        QString heading = title.before + title.after;
        for (const auto &[name, value] : title.style + title.inner) {
            heading += name.startsWith(QLatin1StringView("border")) || name.startsWith(QLatin1StringView("background"))
                           ? QString(name + value.section(QLatin1Char('@'), 0, 0))
                           : QString();
        }
        headings.insert(heading);
        CHECK_FALSE(theme.tags.isEmpty());
        if (!theme.occasion.isEmpty()) {
            occasions.insert(theme.occasion);
        }
    }
    CHECK(names.size() == 2 * library().ids().size());
    CHECK(designs.size() == library().ids().size());
    CHECK(headings.size() == library().ids().size());
    for (const char *wanted : {"spring-festival", "dragon-boat", "mid-autumn", "national-day"}) {
        CHECK(occasions.contains(QString::fromLatin1(wanted)));
    }
}

TEST_CASE("every built-in theme can be read, in light mode and after WeChat's conversion")
{
    for (const QString &id : library().ids()) {
        INFO(id.toStdString() << "\n" << library().theme(id).warnings.join(QLatin1Char('\n')).toStdString());
        CHECK(library().theme(id).warnings.isEmpty());
        CHECK(readings(library().theme(id)).size() > 40);
    }
}

TEST_CASE("the article with everything passes the checks in every theme, at a bounded length")
{
    const int lean = renderDocument(everything(), library().theme(QStringLiteral("ink"))).characters;
    for (const QString &id : library().ids()) {
        const Rendered rendered = renderDocument(everything(), library().theme(id));
        QStringList complaints;
        for (const Finding &finding : checkHtml(rendered.html.toUtf8())) {
            const bool readable = finding.rule == QStringLiteral("WX022") ||
                                  finding.rule == QStringLiteral("WX023");
            if (finding.severity == Severity::Error || readable) {
                complaints << finding.rule + QLatin1Char(' ') + finding.where + QLatin1Char(' ') + finding.message;
            }
        }
        INFO(id.toStdString() << ": " << rendered.characters << " characters, ink has " << lean << "\n"
                              << complaints.join(QLatin1Char('\n')).toStdString());
        CHECK(complaints.isEmpty());
        CHECK(rendered.characters < lean * mostLonger);
        CHECK(rendered.html == renderDocument(everything(), library().theme(id)).html);
        CHECK(editorStyleSheet(library().theme(id)).contains(QStringLiteral("h2")));
    }
}
