// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/vocabulary.h"

#include <array>

namespace tuiwen::article {

namespace {

constexpr std::array<const char *, nodeTypeCount> nodeNames{
    "doc",          "paragraph",    "heading",     "blockquote", "bullet_list",
    "ordered_list", "list_item",    "task_list",   "task_item",  "code_block",
    "math_block",   "divider",      "table",       "table_row",  "table_cell",
    "table_header", "image",        "image_group", "callout",    "columns",
    "column",       "steps",        "step",        "comparison", "comparison_side",
    "profile_card", "mini_program", "video",       "qr",         "styled",
    "platform",     "inline_image", "math_inline", "footnote",   "hard_break",
    "text"};
constexpr std::array<const char *, markTypeCount> markNames{
    "link",  "mini_program_link", "bold",      "italic",         "underline",   "strike",
    "color", "highlight",         "font_size", "letter_spacing", "superscript", "subscript",
    "code"};
constexpr std::array<const char *, attrCount> attrNames{
    "alias",    "align",    "alt",           "appid",    "caption",
    "checked",  "colspan",  "columns",       "colwidth", "data",
    "headimg",  "href",     "html",          "id",       "indent",
    "kind",     "language", "layout",        "leading",  "level",
    "nickname", "numbers",  "path",          "px",       "ratio",
    "rounded",  "rowspan",  "service_type",  "shadow",   "signature",
    "src",      "start",    "tex",           "text",     "title",
    "tone",     "value",    "verify_status", "vid",      "width",
    "wrap"};

template<class Enum, std::size_t N>
std::optional<Enum> find(const std::array<const char *, N> &names, QStringView name)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (name == QLatin1StringView(names[i])) {
            return Enum(i);
        }
    }
    return std::nullopt;
}

} // namespace

QString nameOf(NodeType type)
{
    return QString::fromLatin1(nodeNames[size_t(type)]);
}

QString nameOf(MarkType type)
{
    return QString::fromLatin1(markNames[size_t(type)]);
}

QString nameOf(Attr attr)
{
    return QString::fromLatin1(attrNames[size_t(attr)]);
}

std::optional<NodeType> nodeTypeFrom(QStringView name)
{
    return find<NodeType>(nodeNames, name);
}

std::optional<MarkType> markTypeFrom(QStringView name)
{
    return find<MarkType>(markNames, name);
}

std::optional<Attr> attrFrom(QStringView name)
{
    return find<Attr>(attrNames, name);
}

} // namespace tuiwen::article
