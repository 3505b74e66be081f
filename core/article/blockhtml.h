// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/inlinehtml.h"
#include "core/article/render.h"

#include <array>
#include <vector>

namespace tuiwen::article {

/// Writes a whole document once, block by block, without recursion. Used up by write().
class BlockHtml
{
public:
    BlockHtml(const Theme &theme, const RenderOptions &options, Detail detail);

    [[nodiscard]] QString write(const Node &document);
    /// Whether some code carries colours.
    [[nodiscard]] bool isColored() const { return m_colored; }
    [[nodiscard]] int formulaCharacters() const { return m_inline.formulaCharacters(); }

private:
    /// A list on the way down; `width` is the room of its marks in em. One without a node stands
    /// for a quote, box or cell, inside of which lists begin anew.
    struct List
    {
        const Node *node = nullptr;
        int number = 0;
        double width = 0;
        bool marked = true;                ///< the mark of the current item is written
        Slot paragraphs = Slot::Paragraph; ///< without a node: the dress of the text inside
    };
    /// Columns, steps or a comparison on the way down and which part of it comes next.
    struct Parts
    {
        const Node *node = nullptr;
        int next = 0;
    };

    bool enter(const Node &node);
    void leave(const Node &node);
    void atom(const Node &node);

    void paragraph(const Node &node);
    void heading(const Node &node);
    void code(const Node &node);
    void coloredCode(const QString &text, const QString &language);
    void math(const Node &node);
    void divider();
    void image(const Node &node);
    void picture(const Node &node, const QString &style);
    void imageGroup(const Node &node);
    void groupCell(const Node &image, const QString &style);
    void profileCard(const Node &node);
    void miniProgram(const Node &node);
    void video(const Node &node);
    void qr(const Node &node);
    void captioned(const QString &src, const QString &style, const QString &caption);
    void openCallout(const Node &node);
    void openParts(const Node &node);
    void openColumn();
    void openStep(const Node &node);
    void openSide(const Node &node);
    void closeBox();
    void titleLine(const QString &text, const QString &style);
    void openList(const Node &node);
    void openTable(const Node &node);
    void openRow(const Node &node);
    bool openCell(const Node &node);
    [[nodiscard]] QString headerAlign() const;
    void references();

    void mark();
    [[nodiscard]] bool inList() const { return !m_lists.empty() && m_lists.back().node != nullptr; }
    /// What a block inside a list adds to its own style; `first` = it carries the mark.
    [[nodiscard]] QString insideList(bool first) const;
    /// The dress of a paragraph that stands here, outside of lists.
    [[nodiscard]] Slot paragraphSlot() const;
    void dressed(QLatin1StringView tag, Slot slot, const QString &more,
                 const std::vector<Node> &nodes);
    [[nodiscard]] const Look &look(Slot slot) const { return m_theme.look(slot, m_detail); }

    const Theme &m_theme;
    const RenderOptions &m_options;
    Detail m_detail;
    bool m_colored = false;
    HtmlWriter m_out;
    InlineHtml m_inline;
    std::vector<List> m_lists;
    bool m_headRow = false; ///< the row that is open has header cells only
    std::vector<bool> m_wideTables; ///< per open table: whether it stands in a scrolling wrapper
    std::vector<Parts> m_parts;
    std::array<int, 6> m_headings{}; ///< how many of each level since the last higher one
    int m_ordinal = 0;               ///< of the heading being written
};

/// Two style texts as one.
[[nodiscard]] QString bothStyles(const QString &first, const QString &second);

} // namespace tuiwen::article
