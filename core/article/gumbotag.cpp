// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/gumbotag.h"

namespace tuiwen::article {

QString tagOf(const GumboElement &element)
{
    if (element.tag != GUMBO_TAG_UNKNOWN && element.tag_namespace == GUMBO_NAMESPACE_HTML) {
        return QString::fromLatin1(gumbo_normalized_tagname(element.tag));
    }
    GumboStringPiece piece = element.original_tag;
    gumbo_tag_from_original_text(&piece);
    if (piece.data == nullptr) {
        return QString::fromLatin1(gumbo_normalized_tagname(element.tag));
    }
    if (element.tag_namespace == GUMBO_NAMESPACE_SVG) {
        if (const char *svgName = gumbo_normalize_svg_tagname(&piece)) {
            return QString::fromLatin1(svgName);
        }
    }
    return QString::fromUtf8(piece.data, qsizetype(piece.length)).toLower();
}

} // namespace tuiwen::article
