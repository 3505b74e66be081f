// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/foreign/dom.h"
#include "core/article/node.h"

#include <optional>

namespace tuiwen::article::foreign {

/// How text looks at one place of a page, as far as an article can say it. Children take it over
/// from their parents.
struct Look
{
    bool bold = false;
    bool italic = false;
    bool underline = false;
    bool strike = false;
    bool code = false;
    bool pre = false; ///< blanks and line breaks count
    int script = 0;   ///< 1 = superscript, -1 = subscript
    double px = 0;    ///< font size; 0 = the page does not say
    double spacing = 0; ///< letter spacing in px
    double leading = 0; ///< line height in font sizes; 0 = the page does not say
    QString color;      ///< "#rrggbb"; empty = the page does not say
    QString highlight;  ///< likewise
    QString href;       ///< where the text links to
    QString title;      ///< of the link
    QString appid;      ///< of the Mini Program the text opens
    QString path;       ///< in that Mini Program
    QString align;      ///< of the schema's values; empty = the page does not say
    double firstLine = 0; ///< indent of the first line in font sizes
};

/// A length in px: px, pt, pc, in, cm, mm, em, rem, % (of `base`) or a bare number.
[[nodiscard]] std::optional<double> lengthOf(QStringView text, double base);

/// The look inside an element, from its name and its declarations. `block` tells that a background
/// colour belongs to a box and highlights no text.
[[nodiscard]] Look lookInside(const Look &outer, const Element &element, bool block);

/// The marks that stand for a look, in schema order.
[[nodiscard]] std::vector<Mark> marksOf(const Look &look);

/// A link that an article may carry (http, https, mailto), unwrapped from the redirects of search
/// engines and forums; empty for others.
[[nodiscard]] QString safeLink(const QString &href);

/// True when the element and everything in it is not shown.
[[nodiscard]] bool isHidden(const Element &element);

} // namespace tuiwen::article::foreign
