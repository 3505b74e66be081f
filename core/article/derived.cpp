// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/derived.h"

#include "core/article/darkmode.h"
#include "core/article/swatches.h"

namespace tuiwen::article {

namespace {

constexpr double enough = 4.6; // a little above WCAG 2 AA, for rounding to #rrggbb

Color mixed(const Color &a, const Color &b, double part)
{
    Color seen = a;
    seen.alpha = part;
    return over(seen, b);
}

/// The colour, or the nearest one of its hue that can be read on `ground` in light and dark mode.
Color readable(const Color &color, const Color &ground)
{
    const Color black{0, 0, 0, 1};
    const Color white{255, 255, 255, 1};
    const Color &pole = contrast(black, ground) > contrast(white, ground) ? black : white;
    return readableColor(color, ground, enough).value_or(pole);
}

/// A tint of the paper that dark mode turns over with it: brighter than 250 (rules.md i), where a
/// stronger tint would stay a glaring box.
Color paleWash(const Color &hue, const Color &paper)
{
    constexpr double enoughLight = 250.5;
    Color wash = paper;
    for (int step = 8; step > 0; --step) {
        wash = mixed(hue, paper, step / 100.0);
        if (brightness(wash) > enoughLight) {
            return wash;
        }
    }
    return brightness(paper) > enoughLight ? paper : wash;
}

void derive(QHash<QString, Color> &colors)
{
    const Color paper = colors.value(QStringLiteral("paper"));
    const Color ink = over(colors.value(QStringLiteral("ink")), paper);
    const Color accent = over(colors.value(QStringLiteral("accent")), paper);
    const auto add = [&colors](const QString &role, const Color &color) {
        if (!colors.contains(role)) {
            colors.insert(role, color);
        }
    };
    add(QStringLiteral("calm"),
        readable(over(colors.value(QStringLiteral("soft"), mixed(ink, paper, 0.7)), paper), paper));
    add(QStringLiteral("line"), mixed(ink, paper, 0.2));
    add(QStringLiteral("onAccent"), readable(paper, accent));

    const std::pair<QString, Color> kinds[]{{QStringLiteral("note"), accent},
                                            {QStringLiteral("tip"), Color{31, 122, 77, 1}},
                                            {QStringLiteral("warning"), Color{138, 90, 0, 1}},
                                            {QStringLiteral("danger"), Color{179, 38, 30, 1}}};
    for (const auto &[kind, hue] : kinds) {
        add(kind + QStringLiteral("Wash"), paleWash(hue, paper));
        const Color wash = over(colors.value(kind + QStringLiteral("Wash")), paper);
        add(kind + QStringLiteral("Text"), readable(readable(hue, paper), wash));
    }
}

Recipe box(const QString &role, const QString &title)
{
    const QString color = QLatin1Char('@') + role + QStringLiteral("Text");
    return {
        {{QStringLiteral("margin"), QStringLiteral("1em 0")},
         {QStringLiteral("padding"), QStringLiteral("10px 14px")},
         {QStringLiteral("border-left"), QStringLiteral("3px solid ") + color},
         {QStringLiteral("background-color"), QLatin1Char('@') + role + QStringLiteral("Wash")},
         {QStringLiteral("color"), QStringLiteral("@ink")}},
        {{QStringLiteral("font-weight"), QStringLiteral("700")}, {QStringLiteral("color"), color}},
        title,
        {}};
}

/// One side of a comparison; the tone sits in its upper edge and its title.
Recipe side(const QString &color)
{
    return {
        {{QStringLiteral("padding"), QStringLiteral("8px 10px")},
         {QStringLiteral("border"), QStringLiteral("1px solid @line")},
         {QStringLiteral("border-top"), QStringLiteral("3px solid ") + color}},
        {{QStringLiteral("font-weight"), QStringLiteral("700")}, {QStringLiteral("color"), color}},
        {},
        {}};
}

} // namespace

void deriveColors(Palette &palette)
{
    derive(palette.light);
}

Recipe derivedRecipe(Slot slot, const Recipe &references, const QJsonValue &comment)
{
    switch (slot) {
    case Slot::CalloutNote:
        return box(QStringLiteral("note"), QStringLiteral("说明"));
    case Slot::CalloutTip:
        return box(QStringLiteral("tip"), QStringLiteral("提示"));
    case Slot::CalloutWarning:
        return box(QStringLiteral("warning"), QStringLiteral("注意"));
    case Slot::CalloutDanger:
        return box(QStringLiteral("danger"), QStringLiteral("警告"));
    case Slot::BoxParagraph:
        return {{{QStringLiteral("margin"), QStringLiteral(".5em 0")}}, {}, {}, {}};
    case Slot::Step:
        return {{{QStringLiteral("margin"), QStringLiteral("1em 0")}}, {}, {}, {}};
    case Slot::StepTitle:
        return {{{QStringLiteral("font-weight"), QStringLiteral("700")},
                 {QStringLiteral("color"), QStringLiteral("@accent")}},
                {},
                {},
                {}};
    case Slot::StepNumber:
        return {{{QStringLiteral("display"), QStringLiteral("inline-block")},
                 {QStringLiteral("width"), QStringLiteral("22px")},
                 {QStringLiteral("margin-right"), QStringLiteral("8px")},
                 {QStringLiteral("border-radius"), QStringLiteral("11px")},
                 {QStringLiteral("background-color"), QStringLiteral("@accent")},
                 {QStringLiteral("color"), QStringLiteral("@onAccent")},
                 {QStringLiteral("font-size"), QStringLiteral("13px")},
                 {QStringLiteral("line-height"), QStringLiteral("22px")},
                 {QStringLiteral("text-align"), QStringLiteral("center")}},
                {},
                {},
                {}};
    case Slot::ComparisonPlain:
        return side(QStringLiteral("@calm"));
    case Slot::ComparisonGood:
        return side(QStringLiteral("@tipText"));
    case Slot::ComparisonBad:
        return side(QStringLiteral("@dangerText"));
    case Slot::LineNumber:
        return comment.isString()
                   ? Recipe{{{QStringLiteral("color"), comment.toString()}}, {}, {}, {}}
                   : Recipe{};
    case Slot::NotesTitle: {
        Recipe recipe = references;
        recipe.before = QStringLiteral("注释");
        return recipe;
    }
    default:
        return {};
    }
}

} // namespace tuiwen::article
