// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/editorcss.h"

namespace tuiwen::article {

namespace {

struct Place
{
    Slot slot;
    const char *selector;        ///< below the editor's root element; empty = the root itself
    const char *title = nullptr; ///< below the selector: the element `inner` dresses
};

constexpr Place places[]{
    {Slot::Article, ""},
    {Slot::Paragraph, "p"},
    {Slot::Heading1, "h1"},
    {Slot::Heading2, "h2"},
    {Slot::Heading3, "h3"},
    {Slot::Heading4, "h4"},
    {Slot::Heading5, "h5"},
    {Slot::Heading6, "h6"},
    {Slot::Quote, "blockquote"},
    {Slot::QuoteParagraph, "blockquote p"},
    {Slot::List, ":is(ul,ol)"},
    {Slot::Item, "li>p"},
    {Slot::Bullet, "ul>li::marker"},
    {Slot::Number, "ol>li::marker"},
    {Slot::Code, ".code"},
    {Slot::InlineCode, ":not(pre)>code"},
    {Slot::Table, "table"},
    {Slot::TableCell, ":is(td,th)"},
    {Slot::TableHead, "th"},
    {Slot::Image, "figure"},
    {Slot::Caption, "figure .caption"},
    {Slot::Divider, "hr"},
    {Slot::Link, "a"},
    {Slot::Strong, "strong"},
    {Slot::Italic, "em"},
    {Slot::CalloutNote, "[data-node=callout][data-kind=note]", ".title"},
    {Slot::CalloutTip, "[data-node=callout][data-kind=tip]", ".title"},
    {Slot::CalloutWarning, "[data-node=callout][data-kind=warning]", ".title"},
    {Slot::CalloutDanger, "[data-node=callout][data-kind=danger]", ".title"},
    {Slot::BoxParagraph, ":is([data-node=callout],[data-node=column],[data-node=step],"
                         "[data-node=comparison_side]) p"},
    {Slot::Step, "[data-node=step]"},
    {Slot::StepTitle, "[data-node=step] .title"},
    {Slot::StepNumber, "[data-node=step] .number"},
    {Slot::ComparisonPlain, "[data-node=comparison_side][data-tone=plain]", ".title"},
    {Slot::ComparisonGood, "[data-node=comparison_side][data-tone=good]", ".title"},
    {Slot::ComparisonBad, "[data-node=comparison_side][data-tone=bad]", ".title"},
    {Slot::LineNumber, ".line-number"},
};

const QString root = QStringLiteral(".ProseMirror");

QString variables(const QHash<QString, Color> &colors)
{
    QStringList roles = colors.keys();
    roles.sort();
    QString css;
    for (const QString &role : roles) {
        css += QStringLiteral("--t-%1:%2;").arg(role, shortText(colors.value(role)));
    }
    return css;
}

QString cssOf(const Declarations &declarations, const Palette &palette)
{
    QString css;
    for (const auto &[name, value] : declarations) {
        QStringList tokens = value.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (QString &token : tokens) {
            if (token.startsWith(QLatin1Char('@'))) {
                token = QStringLiteral("var(--t-%1)").arg(token.mid(1));
            } else if (token.startsWith(QLatin1Char('$'))) {
                token = palette.sizes.value(token.mid(1));
            }
        }
        css += name + QLatin1Char(':') + tokens.join(QLatin1Char(' ')) + QLatin1Char(';');
    }
    return css;
}

/// A text as a CSS string.
QString quoted(QString text)
{
    text.replace(QLatin1Char('\\'), QStringLiteral("\\\\"))
        .replace(QLatin1Char('"'), QStringLiteral("\\\""));
    return QLatin1Char('"') + text.replace(QLatin1Char('\n'), QStringLiteral("\\a ")) + QLatin1Char('"');
}

/// The content of a pseudo element; counts of headings become counters.
QString content(const QString &text, const QString &tag)
{
    QString css = quoted(text);
    const auto count = [&](const char *mark, const char *style) {
        css.replace(QLatin1StringView(mark),
                    QStringLiteral("\" counter(%1,%2) \"").arg(tag, QLatin1StringView(style)));
    };
    count("{n}", "decimal");
    count("{0n}", "decimal-leading-zero");
    count("{cn}", "simp-chinese-informal");
    return QStringLiteral("content:%1;white-space:pre;").arg(css);
}

QString rule(const QString &selector, const QString &declarations)
{
    return declarations.isEmpty()
               ? QString()
               : QString(selector + QLatin1Char('{') + declarations + QStringLiteral("}\n"));
}

} // namespace

QString editorStyleSheet(const Theme &theme)
{
    const Palette &palette = theme.palette();
    QString css =
        rule(root, variables(palette.light) +
                       QStringLiteral("color:var(--t-ink);font-size:17px;line-height:1.6;"));
    css += rule(QStringLiteral("[data-theme=dark] ") + root, variables(palette.dark));
    for (const Place &place : places) {
        const Recipe &recipe = theme.recipe(place.slot);
        const QString below = QString::fromLatin1(place.selector);
        const QString selector = below.isEmpty() ? root : QString(root + QLatin1Char(' ') + below);
        QString style = cssOf(recipe.style, palette);
        if (place.title != nullptr) {
            const QString title = selector + QLatin1Char(' ') + QString::fromLatin1(place.title);
            css += rule(selector, style) + rule(title, cssOf(recipe.inner, palette)) +
                   rule(title + QStringLiteral(":empty::before"),
                        QStringLiteral("content:%1;").arg(quoted(recipe.before)));
            continue;
        }
        if (!recipe.inner.isEmpty()) {
            // The editor has no span around a heading's text: the block itself shrinks to it.
            style +=
                cssOf(recipe.inner, palette) + QStringLiteral("display:block;width:fit-content;");
            if (valueOf(recipe.style, QLatin1StringView("text-align")) ==
                QLatin1StringView("center")) {
                style += QStringLiteral("margin-left:auto;margin-right:auto;");
            }
        }
        if (place.slot == Slot::Divider) {
            style += QStringLiteral("height:auto;background:none;");
        }
        css += rule(selector, style);
        const auto ornament = [&](const char *side, const QString &text, const Declarations &dress) {
            if (!text.isEmpty()) {
                css += rule(selector + QString::fromLatin1(side),
                            content(text, below) + cssOf(dress, palette) +
                                (place.slot == Slot::Quote ? QStringLiteral("display:block;")
                                                           : QString()));
            }
        };
        ornament("::before", recipe.before, recipe.beforeStyle);
        ornament("::after", recipe.after, recipe.afterStyle);
    }
    // Each heading counts, and starts the count of the levels below it anew.
    css += rule(root, QStringLiteral("counter-reset:h1 h2 h3 h4 h5 h6;"));
    for (int level = 1; level <= 6; ++level) {
        QString below;
        for (int next = level + 1; next <= 6; ++next) {
            below += QStringLiteral(" h%1").arg(next);
        }
        css += rule(root + QStringLiteral(" h%1").arg(level),
                    QStringLiteral("counter-increment:h%1;counter-reset:%2;")
                        .arg(level)
                        .arg(below.isEmpty() ? QStringLiteral("none") : below.trimmed()));
    }
    css += rule(root + QStringLiteral(" ul"),
                QStringLiteral("list-style-type:%1;")
                    .arg(quoted(theme.bullets.constFirst() + QLatin1Char(' '))));
    return css;
}

} // namespace tuiwen::article
