// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/inlinehtml.h"
#include "core/article/render.h"

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

private:
    /// A list on the way down; `width` is the room of its marks in em. One without a node stands
    /// for a quote or cell, inside of which lists begin anew.
    struct List
    {
        const Node *node = nullptr;
        int number = 0;
        double width = 0;
        bool marked = true; ///< the mark of the current item is written
    };

    bool enter(const Node &node);
    void leave(const Node &node);

    void paragraph(const Node &node);
    void heading(const Node &node);
    void code(const Node &node);
    void coloredCode(const QString &text, const QString &language);
    void math(const Node &node);
    void image(const Node &node);
    void divider();
    void openList(const Node &node);
    void openTable(const Node &node);
    void openRow(const Node &node);
    bool openCell(const Node &node);
    void references();

    void mark();
    [[nodiscard]] bool inList() const { return !m_lists.empty() && m_lists.back().node != nullptr; }
    /// What a block inside a list adds to its own style; `first` = it carries the mark.
    [[nodiscard]] QString insideList(bool first) const;
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
    std::vector<bool> m_wideTables; ///< per open table: whether it stands in a scrolling wrapper
    int m_quotes = 0;
};

/// Two style texts as one.
[[nodiscard]] QString bothStyles(const QString &first, const QString &second);

} // namespace tuiwen::article
