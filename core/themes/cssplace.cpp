// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/themes/cssplace.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace tuiwen::themes {

namespace {

const QSet<QString> &roots()
{
    static const QSet<QString> names{
        QStringLiteral("nice"),          QStringLiteral("wemd"),     QStringLiteral("wenyan"),
        QStringLiteral("output"),        QStringLiteral("write"),    QStringLiteral("markdown-body"),
        QStringLiteral("rich_media_content"), QStringLiteral("js_content"), QStringLiteral("preview"),
        QStringLiteral("article"),       QStringLiteral("content-wrapper"), QStringLiteral("md")};
    return names;
}

/// Plain elements and the names the editors use for them.
const QHash<QString, QString> &places()
{
    static const QHash<QString, QString> map = [] {
        const char *const list =
            "p:paragraph h1:heading1 h2:heading2 h3:heading3 h4:heading4 h5:heading5 h6:heading6 "
            "blockquote:quote multiquote-1:quote multiquote:quote block-quote:quote ul:list ol:list "
            "li:item listitem:item pre:code hljs:code code_pre:code code:inlineCode "
            "codespan:inlineCode table:table th:tableHead thead:tableHead td:tableCell "
            "figure:image image:image figcaption:caption hr:divider a:link link:link "
            "footnote-word:link footnote-ref:linkMark strong:strong b:strong em:italic i:italic "
            "footnotes-sep:referencesTitle footnotes:references footnote-item:references "
            "container:article section:article body:article html:article";
        QHash<QString, QString> names;
        for (const QString &pair : QString::fromLatin1(list).split(QLatin1Char(' '))) {
            names.insert(pair.section(QLatin1Char(':'), 0, 0), pair.section(QLatin1Char(':'), 1));
        }
        return names;
    }();
    return map;
}

bool isRoot(const Compound &part)
{
    const auto named = [](const QString &name) { return roots().contains(name); };
    return std::any_of(part.ids.begin(), part.ids.end(), named) ||
           (part.tag.isEmpty() || part.tag == QLatin1StringView("section") ||
            part.tag == QLatin1StringView("div")
                ? std::any_of(part.classes.begin(), part.classes.end(), named)
                : false);
}

/// What a compound without ids means; empty = nothing known.
QString placeOf(const Compound &part)
{
    for (const QString &name : part.classes) {
        if (places().contains(name)) {
            return places().value(name);
        }
    }
    return places().value(part.tag);
}

bool isHeading(const QString &slot)
{
    return slot.startsWith(QLatin1StringView("heading"));
}

/// ".content", "span" and the like: the text inside of a heading.
bool isInside(const Compound &part)
{
    return part.classes.contains(QStringLiteral("content")) ||
           (part.classes.isEmpty() &&
            (part.tag == QLatin1StringView("span") || part.tag == QLatin1StringView("section")));
}

/// The place of a chain such as "blockquote p" or "pre code".
QString combined(const QString &outer, const QString &inner)
{
    if (outer.isEmpty() || outer == QLatin1StringView("article")) {
        return inner;
    }
    if (outer == QLatin1StringView("quote")) {
        return inner == QLatin1StringView("paragraph") ? QStringLiteral("quoteParagraph") : QString();
    }
    if (outer == QLatin1StringView("code") && inner == QLatin1StringView("inlineCode")) {
        return outer;
    }
    if (outer == QLatin1StringView("list") && inner == QLatin1StringView("item")) {
        return inner;
    }
    if (outer == QLatin1StringView("references") || outer == QLatin1StringView("referencesTitle")) {
        return inner == QLatin1StringView("paragraph") ? outer : QString();
    }
    if (outer == QLatin1StringView("table") || outer == QLatin1StringView("tableHead")) {
        return inner == QLatin1StringView("tableCell") && outer == QLatin1StringView("tableHead")
                   ? outer
                   : inner;
    }
    if (outer == QLatin1StringView("paragraph") || outer == QLatin1StringView("item")) {
        const bool inText = inner == QLatin1StringView("inlineCode") ||
                            inner == QLatin1StringView("link") ||
                            inner == QLatin1StringView("strong") ||
                            inner == QLatin1StringView("italic");
        return inText ? inner : inner == QLatin1StringView("paragraph") ? outer : QString();
    }
    return outer == QLatin1StringView("image") && inner == QLatin1StringView("caption") ? inner
                                                                                       : QString();
}

} // namespace

std::optional<Target> targetOf(const Selector &selector)
{
    Target target;
    bool inside = false;
    bool ordered = false;
    QString pseudo;
    for (const Compound &part : selector.parts) {
        if (part.strange || !pseudo.isEmpty() || inside) {
            return std::nullopt;
        }
        target.weight += 100 * int(part.ids.size()) + 10 * int(part.classes.size()) +
                         (part.tag.isEmpty() || part.tag == QLatin1StringView("*") ? 0 : 1);
        pseudo = part.pseudo;
        if (isRoot(part)) {
            target.slot = QStringLiteral("article");
            continue;
        }
        if (isHeading(target.slot) && isInside(part)) {
            inside = true;
            continue;
        }
        if (target.slot == QLatin1StringView("item") && isInside(part)) {
            continue; // mdnice puts a section into every item
        }
        if (part.tag == QLatin1StringView("tr") || part.tag == QLatin1StringView("tbody")) {
            continue;
        }
        const QString place = placeOf(part);
        ordered = ordered || part.tag == QLatin1StringView("ol");
        if (place.isEmpty() || !part.ids.isEmpty()) {
            return std::nullopt;
        }
        target.slot = combined(target.slot, place);
        if (target.slot.isEmpty()) {
            return std::nullopt;
        }
    }
    if (target.slot.isEmpty()) {
        return std::nullopt;
    }
    if (target.slot == QLatin1StringView("item") &&
        (pseudo == QLatin1StringView("marker") || pseudo == QLatin1StringView("before"))) {
        target.slot = ordered ? QStringLiteral("number") : QStringLiteral("bullet");
        target.part = pseudo == QLatin1StringView("marker") ? QStringLiteral("style")
                                                            : QStringLiteral("before");
        return target;
    }
    target.part = pseudo.isEmpty() ? (inside ? QStringLiteral("inner") : QStringLiteral("style"))
                                   : pseudo;
    const bool known = pseudo.isEmpty() || pseudo == QLatin1StringView("before") ||
                       pseudo == QLatin1StringView("after");
    return known ? std::optional(target) : std::nullopt;
}

} // namespace tuiwen::themes
