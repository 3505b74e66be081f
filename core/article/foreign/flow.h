// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/foreign/look.h"

#include <optional>
#include <vector>

namespace tuiwen::article::foreign {

/// An item of a list that the page writes as a run of paragraphs.
struct FlatItem
{
    int level = 0; ///< 0 = outermost
    bool ordered = false;
    int number = 1;
    std::optional<bool> checked; ///< of a task
    std::vector<Node> blocks;
};

/// Nested lists out of a run of items.
[[nodiscard]] std::vector<Node> listsOf(std::vector<FlatItem> items);

/// Collects the blocks of one container from left to right: text falls into paragraphs, white space
/// collapses as on a page, a line break of the source vanishes between Chinese characters.
class Flow
{
public:
    void text(QStringView raw, const Look &look);
    void hardBreak();
    /// Picture, formula or footnote in the line.
    void inlineNode(Node node, const Look &look);
    void block(Node node);
    void blocks(std::vector<Node> nodes);
    /// A list, which goes on with the one before it where its numbers do.
    void list(Node list);
    void listItem(FlatItem item);
    /// An element for a paragraph of that look begins.
    void paragraph(const Look &look);
    /// It ended; text behind it looks like `look`.
    void resume(const Look &look);
    void endParagraph();
    /// Paragraphs that held nothing.
    [[nodiscard]] int empties() const { return m_empties; }

    [[nodiscard]] std::vector<Node> take();

private:
    void append(QChar c, QString &piece);
    void endItems();

    std::vector<Node> m_blocks;
    std::vector<Node> m_inlines;
    std::vector<FlatItem> m_items;
    Attrs m_attrs; ///< of the paragraph
    QChar m_last;  ///< the last character of the paragraph
    bool m_blank = false; ///< white space waits for a character behind it
    bool m_newline = false;
    bool m_blankBefore = false; ///< it stood at the end of an earlier text
    bool m_begun = false; ///< an element for a paragraph was opened
    qsizetype m_characters = 0;
    int m_empties = 0;
};

} // namespace tuiwen::article::foreign
