// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/newer.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>

namespace tuiwen::article {

namespace {

/// Attributes and marks that fit, through the strict reader of one node at a time.
QJsonObject known(const QJsonObject &attrs, const std::vector<AttrSpec> &specs)
{
    QJsonObject kept;
    for (auto it = attrs.begin(); it != attrs.end(); ++it) {
        const auto name = attrFrom(it.key());
        const bool specified =
            name && std::any_of(specs.begin(), specs.end(),
                                [&](const AttrSpec &spec) { return spec.name == *name; });
        if (specified) {
            kept.insert(it.key(), it.value());
        }
    }
    return kept;
}

/// The node alone, without children, as a document of our version would state it. The strict reader
/// judges it inside a paragraph or as it is; what it refuses is tried again without attributes.
QJsonObject bare(const QJsonObject &json, NodeType type)
{
    const NodeSpec &spec = Schema::builtIn().node(type);
    QJsonObject object{{QStringLiteral("type"), nameOf(type)}};
    if (type == NodeType::Text) {
        object.insert(QStringLiteral("text"), json.value(QStringLiteral("text")));
    }
    object.insert(QStringLiteral("attrs"),
                  known(json.value(QStringLiteral("attrs")).toObject(), spec.attrs));
    QJsonArray marks;
    for (const QJsonValue value : json.value(QStringLiteral("marks")).toArray()) {
        QJsonObject mark = value.toObject();
        const auto markType = markTypeFrom(mark.value(QStringLiteral("type")).toString());
        if (markType && spec.isInline) {
            mark.insert(QStringLiteral("attrs"),
                        known(mark.value(QStringLiteral("attrs")).toObject(),
                              Schema::builtIn().mark(*markType).attrs));
            marks.append(mark);
        }
    }
    object.insert(QStringLiteral("marks"), marks);
    return object;
}

Node withoutChildren(const QJsonObject &json, NodeType type)
{
    QJsonObject object = bare(json, type);
    if (auto node = headFromJson(object)) {
        return std::move(*node);
    }
    object.remove(QStringLiteral("attrs"));
    object.remove(QStringLiteral("marks"));
    auto plain = headFromJson(object);
    return plain ? std::move(*plain) : blockNode(type);
}

bool isInline(const Node &node)
{
    return Schema::builtIn().node(node.type).isInline;
}

/// Loose text becomes paragraphs; blocks that cannot stand alone (an item, a cell) give way to
/// their content.
std::vector<Node> asBlocks(std::vector<Node> nodes)
{
    std::vector<Node> blocks;
    bool open = false;
    for (Node &node : nodes) {
        if (isInline(node)) {
            if (!open) {
                blocks.push_back(blockNode(NodeType::Paragraph));
                open = true;
            }
            blocks.back().children.push_back(std::move(node));
            continue;
        }
        open = false;
        if (Schema::builtIn().fits(NodeType::Doc, {node.type})) {
            blocks.push_back(std::move(node));
            continue;
        }
        std::vector<Node> inner = asBlocks(std::move(node.children));
        std::move(inner.begin(), inner.end(), std::back_inserter(blocks));
    }
    return blocks;
}

bool fits(NodeType type, const std::vector<Node> &children)
{
    std::vector<NodeType> types;
    types.reserve(children.size());
    for (const Node &child : children) {
        types.push_back(child.type);
    }
    return Schema::builtIn().fits(type, types);
}

std::vector<Node> readable(const QJsonObject &json, int depth)
{
    std::vector<Node> children;
    if (depth < maxDepth - 1) {
        for (const QJsonValue value : json.value(QStringLiteral("content")).toArray()) {
            std::vector<Node> inner = readable(value.toObject(), depth + 1);
            std::move(inner.begin(), inner.end(), std::back_inserter(children));
        }
    }
    const QString name = json.value(QStringLiteral("type")).toString();
    const auto type = nodeTypeFrom(name);
    std::vector<Node> result;
    if (!type) {
        if (children.empty() && !name.isEmpty()) {
            children.push_back(textNode(QStringLiteral("[%1]").arg(name.left(40))));
        }
        return children;
    }
    Node node = withoutChildren(json, *type);
    if (*type == NodeType::Text && node.text.isEmpty()) {
        return result;
    }
    if (!fits(*type, children)) {
        children = asBlocks(std::move(children));
    }
    if (!fits(*type, children)) {
        return children;
    }
    if (!Schema::builtIn().node(*type).marksAllowed) {
        for (Node &child : children) {
            child.marks.clear();
        }
    }
    node.children = std::move(children);
    result.push_back(std::move(node));
    return result;
}

} // namespace

bool isNewer(const QJsonObject &body)
{
    return body.value(QStringLiteral("version")).toDouble() > Schema::builtIn().version();
}

Node readableCopy(const QJsonObject &body)
{
    std::vector<Node> nodes = readable(body, 1);
    Node document = nodes.size() == 1 && nodes.front().type == NodeType::Doc
                        ? std::move(nodes.front())
                        : blockNode(NodeType::Doc, {}, asBlocks(std::move(nodes)));
    return fits(NodeType::Doc, document.children) ? document : emptyDocument();
}

} // namespace tuiwen::article
