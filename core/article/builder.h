// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/losses.h"
#include "core/article/node.h"

#include <array>

namespace tuiwen::article {

/// Grows a document from a stream of open, close and text events, whatever their order, and keeps
/// it within the schema: text outside a paragraph gets one, list items start with one, pictures and
/// formulas that stand alone on a line become blocks, nesting beyond maxDepth is flattened.
class Builder
{
public:
    explicit Builder(Losses &losses);

    /// Opens a container or a text block (paragraph, heading, code block).
    void open(NodeType type, Attrs attrs = {});
    /// Closes what the matching open() opened.
    void close();
    /// Adds a block without text of its own: divider, maths.
    void addBlock(Node node);

    /// Text of the current paragraph or code block; '\n' is a line break of the source.
    void addText(QStringView text);
    void addHardBreak();
    /// Picture or formula in the flow of text. A MathBlock becomes a block when alone on its line.
    void addInline(Node node);

    void pushMark(MarkType type, Attrs attrs = {});
    /// Without effect when no such mark is open.
    void popMark(MarkType type);
    [[nodiscard]] bool hasMark(MarkType type) const { return !m_active[size_t(type)].empty(); }

    /// Alignment of the paragraphs, headings and pictures that follow.
    void pushAlign(const QString &align) { m_aligns.append(align); }
    void popAlign();
    /// Ends a paragraph that was opened by loose text.
    void endLooseParagraph();
    /// True inside a paragraph or heading.
    [[nodiscard]] bool inText() const;

    [[nodiscard]] Node finish();

private:
    void openNow(NodeType type, Attrs attrs);
    void closeNow();
    void append(Node node);
    std::vector<Node> &inlines();
    const std::vector<Mark> &marks();

    Losses &m_losses;
    std::vector<Node> m_open;
    std::vector<bool> m_real; ///< per open(): whether it opened a node or was flattened
    bool m_loose = false;     ///< the innermost node is a paragraph nobody opened
    std::array<std::vector<Attrs>, markTypeCount> m_active;
    std::vector<Mark> m_marks;
    bool m_marksStale = false;
    QStringList m_aligns;
};

} // namespace tuiwen::article
