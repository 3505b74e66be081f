// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/inlines.h"

#include <algorithm>

namespace tuiwen::article {

namespace {

using Nodes = std::vector<Node>;

/// Characters that are set without blanks between them.
bool isWide(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x2e80 && u <= 0x9fff) || (u >= 0xac00 && u <= 0xd7af) ||
           (u >= 0xf900 && u <= 0xfaff) || (u >= 0xfe30 && u <= 0xfe4f) ||
           (u >= 0xff00 && u <= 0xffef) || (u >= 0xd840 && u <= 0xd87f) ||
           (u >= 0xdc00 && u <= 0xdfff);
}

/// Dashes, ellipses and quotes are as wide as their Chinese neighbour.
bool isQuoteOrDash(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x2014 && u <= 0x201f) || u == 0x2026 || u == 0xb7;
}

bool joins(QChar before, QChar after)
{
    return (isWide(before) || isQuoteOrDash(before)) && (isWide(after) || isQuoteOrDash(after));
}

bool isText(const Node &node)
{
    return node.type == NodeType::Text;
}

bool isBlank(const Node &node)
{
    return isText(node) &&
           std::all_of(node.text.begin(), node.text.end(), [](QChar c) { return c.isSpace(); });
}

/// Removes blanks at both ends and text nodes that became empty.
void trim(Nodes &nodes)
{
    while (!nodes.empty() && (nodes.back().type == NodeType::HardBreak || isBlank(nodes.back()))) {
        nodes.pop_back();
    }
    const auto solid = std::find_if(nodes.begin(), nodes.end(), [](const Node &node) {
        return node.type != NodeType::HardBreak && !isBlank(node);
    });
    nodes.erase(nodes.begin(), solid);
    const auto isPlain = [](const Node &node) {
        return isText(node) && node.mark(MarkType::Code) == nullptr;
    };
    if (!nodes.empty() && isPlain(nodes.back())) {
        QString &text = nodes.back().text;
        while (!text.isEmpty() && text.back().isSpace()) {
            text.chop(1);
        }
    }
    if (!nodes.empty() && isPlain(nodes.front())) {
        QString &text = nodes.front().text;
        const auto first =
            std::find_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); });
        text.remove(0, first - text.begin());
    }
}

/// A line break of the source is nothing between two Chinese characters and a blank elsewhere.
void resolveBreaks(Nodes &nodes)
{
    QChar before;
    for (std::size_t n = 0; n < nodes.size(); ++n) {
        if (!isText(nodes[n])) {
            before = QChar();
            continue;
        }
        QString &text = nodes[n].text;
        if (!text.contains(QLatin1Char('\n'))) {
            before = text.isEmpty() ? before : text.back();
            continue;
        }
        QString resolved;
        resolved.reserve(text.size());
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i] != QLatin1Char('\n')) {
                resolved += text[i];
                before = text[i];
                continue;
            }
            QChar after;
            if (i + 1 < text.size()) {
                after = text[i + 1];
            } else if (n + 1 < nodes.size() && isText(nodes[n + 1]) &&
                       !nodes[n + 1].text.isEmpty()) {
                after = nodes[n + 1].text.front();
            }
            if (!joins(before, after) && !before.isSpace()) {
                resolved += QLatin1Char(' ');
                before = QLatin1Char(' ');
            }
        }
        text = resolved;
    }
}

/// Attributes that a picture carries only until it is known whether it stays in the line.
void settleInline(Node &node)
{
    if (node.type == NodeType::MathBlock) {
        node.type = NodeType::MathInline;
    }
    if (node.type == NodeType::InlineImage) {
        if (const QString href = node.string(Attr::Href); !href.isEmpty()) {
            node.marks.insert(node.marks.begin(), Mark{MarkType::Link, {{Attr::Href, href}}});
        }
        std::erase_if(node.attrs, [](const auto &attr) {
            return attr.first != Attr::Src && attr.first != Attr::Alt;
        });
    }
}

void settle(Nodes &nodes)
{
    for (Node &node : nodes) {
        settleInline(node);
    }
    trim(nodes);
    resolveBreaks(nodes);
    std::erase_if(nodes, [](const Node &node) { return isText(node) && node.text.isEmpty(); });
}

/// The inline nodes between two line breaks, with the break that ended them.
struct Line
{
    Nodes nodes;
    std::optional<Node> end;
};

std::vector<Line> linesOf(Nodes nodes)
{
    std::vector<Line> lines(1);
    for (Node &node : nodes) {
        if (node.type == NodeType::HardBreak) {
            lines.back().end = std::move(node);
            lines.emplace_back();
            continue;
        }
        if (!isText(node) || !node.text.contains(QLatin1Char('\n'))) {
            lines.back().nodes.push_back(std::move(node));
            continue;
        }
        const QStringList parts = node.text.split(QLatin1Char('\n'));
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i > 0) {
                lines.back().end = textNode(QStringLiteral("\n"), node.marks);
                lines.emplace_back();
            }
            if (!parts[i].isEmpty()) {
                lines.back().nodes.push_back(textNode(parts[i], node.marks));
            }
        }
    }
    return lines;
}

bool standsAlone(const Node &node)
{
    return node.type == NodeType::MathBlock ||
           (node.type == NodeType::InlineImage && node.mark(MarkType::Link) == nullptr);
}

bool isBlockLine(const Line &line)
{
    const bool any = std::any_of(line.nodes.begin(), line.nodes.end(), standsAlone);
    return any && std::all_of(line.nodes.begin(), line.nodes.end(),
                              [](const Node &node) { return standsAlone(node) || isBlank(node); });
}

} // namespace

std::vector<Node> finishedParagraph(Node paragraph)
{
    Nodes blocks;
    const auto flush = [&](Nodes nodes) {
        settle(nodes);
        if (!nodes.empty()) {
            blocks.push_back(blockNode(NodeType::Paragraph, paragraph.attrs, std::move(nodes)));
        }
    };
    if (!std::any_of(paragraph.children.begin(), paragraph.children.end(), standsAlone)) {
        flush(std::move(paragraph.children));
        return blocks;
    }
    Nodes pending;
    for (Line &line : linesOf(std::move(paragraph.children))) {
        if (!isBlockLine(line)) {
            std::move(line.nodes.begin(), line.nodes.end(), std::back_inserter(pending));
            if (line.end) {
                pending.push_back(std::move(*line.end));
            }
            continue;
        }
        flush(std::exchange(pending, {}));
        for (Node &node : line.nodes) {
            if (!standsAlone(node)) {
                continue;
            }
            node.marks.clear();
            if (node.type == NodeType::InlineImage) {
                node.type = NodeType::Image;
                for (const auto &attr : paragraph.attrs) {
                    if (attr.first == Attr::Align &&
                        attr.second != AttrValue{QStringLiteral("justify")}) {
                        insertAttr(node.attrs, attr.first, attr.second);
                    }
                }
            }
            blocks.push_back(std::move(node));
        }
    }
    flush(std::move(pending));
    return blocks;
}

Node finishedHeading(Node heading)
{
    settle(heading.children);
    return heading;
}

} // namespace tuiwen::article
