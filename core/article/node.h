// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/schema.h"

#include <QJsonObject>
#include <QString>

#include <utility>
#include <vector>

namespace tuiwen::article {

/// No document is deeper, so that walking or freeing one can never exhaust the stack.
inline constexpr int maxDepth = 255;

using Attrs = std::vector<std::pair<Attr, AttrValue>>;

/// A style of a run of text; `attrs` holds what differs from the schema's defaults.
struct Mark
{
    MarkType type = MarkType::Bold;
    Attrs attrs;

    bool operator==(const Mark &) const = default;
};

/// One node of a document, a plain value. Trees come from fromJson() and the importers, which keep
/// them within maxDepth.
struct Node
{
    NodeType type = NodeType::Doc;
    QString text;            ///< of a text node
    std::vector<Mark> marks; ///< in schema order
    Attrs attrs;             ///< what differs from the schema's defaults
    std::vector<Node> children;

    bool operator==(const Node &) const;

    /// The attribute, or the schema's default.
    [[nodiscard]] QString string(Attr name) const;
    [[nodiscard]] int integer(Attr name) const;
    [[nodiscard]] bool flag(Attr name) const;
    [[nodiscard]] const Mark *mark(MarkType wanted) const;
};

/// Puts an attribute at its place in the order of Attr, so that equal nodes compare equal.
void insertAttr(Attrs &attrs, Attr name, AttrValue value);

[[nodiscard]] QString string(const Mark &mark, Attr name);
[[nodiscard]] int integer(const Mark &mark, Attr name);

[[nodiscard]] Node textNode(QString text, std::vector<Mark> marks = {});
[[nodiscard]] Node blockNode(NodeType type, Attrs attrs = {}, std::vector<Node> children = {});
/// A document of one empty paragraph.
[[nodiscard]] Node emptyDocument();

/// ProseMirror JSON to a tree, strictly: unknown types, marks, attributes and values, wrong
/// structure and documents of a newer program are Rejected; the detail names the node
/// ("doc/table[2]/table_row[1]").
[[nodiscard]] Result<Node> fromJson(const QJsonObject &json);
/// One node by itself, its content left out; as strict as fromJson().
[[nodiscard]] Result<Node> headFromJson(const QJsonObject &json);
/// The same JSON the editor writes (every attribute spelled out), and the schema's version on the
/// document.
[[nodiscard]] QJsonObject toJson(const Node &node);

/// The words of a document: blocks on their own lines, table cells separated by tabs, TeX as typed,
/// titles of boxes and cards before what is in them, the footnotes of a whole document at its end.
[[nodiscard]] QString plainText(const Node &node);

/// Visits a tree in reading order without recursion. `enter` returns whether to descend; `leave` is
/// called for every node that was entered.
template<class NodeT, class Enter, class Leave> void walk(NodeT &root, Enter enter, Leave leave)
{
    struct Frame
    {
        NodeT *node;
        std::size_t next;
    };
    std::vector<Frame> stack;
    const auto visit = [&](NodeT &node) {
        if (enter(node)) {
            stack.push_back({&node, 0});
        } else {
            leave(node);
        }
    };
    visit(root);
    while (!stack.empty()) {
        Frame &top = stack.back();
        if (top.next < top.node->children.size()) {
            visit(top.node->children[top.next++]);
        } else {
            NodeT *node = top.node;
            stack.pop_back();
            leave(*node);
        }
    }
}

} // namespace tuiwen::article
