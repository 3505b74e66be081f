// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/recipe.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace tuiwen::article {

inline constexpr qsizetype maxHtmlBytes = 4 * 1024 * 1024;

/// One element of foreign or own HTML, in a flat list in document order.
struct HtmlElement
{
    int parent = -1;                                ///< index of the parent; -1 = top level
    int depth = 0;                                  ///< 0 = top level
    QString tag;                                    ///< lower case, SVG names in their own case
    std::vector<std::pair<QString, QString>> attrs; ///< names lower case, values decoded
    QString rawStyle;        ///< the style attribute as written, with its entities
    Declarations style;      ///< names lower case
    bool inSvg = false;      ///< inside an svg, not the svg itself
    QString ownText;         ///< text directly inside, pieces joined
    bool hasContent = false; ///< text or a picture or a break anywhere inside

    [[nodiscard]] const QString *attr(QLatin1StringView name) const;
};

/// The body of an HTML text as a flat list.
struct HtmlTree
{
    std::vector<HtmlElement> elements;
    bool topText = false; ///< text outside of any element

    /// "section[3]/p[1]/a": an index only where the element has siblings of its name.
    [[nodiscard]] QString path(int element) const;
    [[nodiscard]] bool isInside(int element, QLatin1StringView tag) const;
};

/// Parses HTML as a browser would. Rejected: larger than maxHtmlBytes, nested deeper than maxDepth
/// (the parser's time grows with the square of the depth).
[[nodiscard]] Result<HtmlTree> parseHtml(const QByteArray &html);

/// Declarations of a style attribute; a semicolon inside quotes or parentheses does not separate.
[[nodiscard]] Declarations parseStyle(const QString &style);

} // namespace tuiwen::article
