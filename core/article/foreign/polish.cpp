// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/foreign/polish.h"

#include "core/article/color.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace tuiwen::article::foreign {

namespace {

constexpr int browserSize = 16;            // px
constexpr int longestHeading = 48;         // characters
constexpr qsizetype longestQuestion = 400; // characters that still make no body text

bool isTextBlock(const Node &node)
{
    return node.type == NodeType::Paragraph || node.type == NodeType::Heading;
}

int sizeOf(const Node &text)
{
    const Mark *mark = text.mark(MarkType::FontSize);
    return mark == nullptr ? 0 : integer(*mark, Attr::Px);
}

QString colorOf(const Node &text, MarkType type)
{
    const Mark *mark = text.mark(type);
    return mark == nullptr ? QString() : string(*mark, Attr::Value);
}

void drop(Node &node, MarkType type)
{
    std::erase_if(node.marks, [type](const Mark &mark) { return mark.type == type; });
}

void dropAttr(Node &node, Attr name)
{
    std::erase_if(node.attrs, [name](const auto &attr) { return attr.first == name; });
}

bool isNeutralInk(const QString &hex)
{
    const auto color = parseColor(hex);
    if (!color) {
        return true;
    }
    const int most = std::max({color->red, color->green, color->blue});
    const int least = std::min({color->red, color->green, color->blue});
    return most < 0x70 && most - least < 0x18;
}

/// What the page looks like where nothing is set off.
struct Base
{
    QHash<int, qsizetype> sizes; ///< characters per font size of paragraphs
    QHash<QString, qsizetype> colors;
    QHash<int, qsizetype> spacings;
    QHash<QString, qsizetype> aligns;
    QHash<QString, qsizetype> leadings;
    qsizetype characters = 0;
    qsizetype bold = 0;

    int size = 0;
    QString color;
    int spacing = 0;
    QString align;
    QString leading;

    template<class Key> static Key mode(const QHash<Key, qsizetype> &counts)
    {
        Key best{};
        qsizetype most = -1;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
            if (it.value() > most || (it.value() == most && it.key() < best)) {
                most = it.value();
                best = it.key();
            }
        }
        return best;
    }

    void count(const Node &paragraph)
    {
        qsizetype inside = 0;
        for (const Node &child : paragraph.children) {
            if (child.type != NodeType::Text) {
                continue;
            }
            const qsizetype length = child.text.size();
            inside += length;
            sizes[sizeOf(child)] += length;
            colors[colorOf(child, MarkType::Color)] += length;
            const Mark *mark = child.mark(MarkType::LetterSpacing);
            spacings[mark == nullptr ? 0 : integer(*mark, Attr::Px)] += length;
            bold += child.mark(MarkType::Bold) != nullptr ? length : 0;
        }
        characters += inside;
        aligns[paragraph.string(Attr::Align)] += inside;
        leadings[paragraph.string(Attr::Leading)] += inside;
    }

    void settle()
    {
        size = mode(sizes);
        color = mode(colors);
        spacing = mode(spacings);
        align = mode(aligns);
        leading = mode(leadings);
    }
};

void polishText(Node &text, const Base &base, bool heading, Losses &losses)
{
    const int size = sizeOf(text);
    if (size > 0 && (heading || std::abs(size - (base.size > 0 ? base.size : browserSize)) <= 1)) {
        drop(text, MarkType::FontSize);
    }
    if (heading) {
        drop(text, MarkType::Bold);
    }
    const bool link = text.mark(MarkType::Link) != nullptr;
    if (link) {
        drop(text, MarkType::Underline);
        drop(text, MarkType::Color);
    }
    const QString color = colorOf(text, MarkType::Color);
    if (!color.isEmpty()) {
        const auto parsed = parseColor(color);
        const bool readable = parsed && contrast(*parsed, {255, 255, 255, 1}) >= 1.6;
        const QString highlight = colorOf(text, MarkType::Highlight);
        if (color == base.color || isNeutralInk(color)) {
            drop(text, MarkType::Color);
        } else if (!readable && highlight.isEmpty()) {
            drop(text, MarkType::Color);
            losses.add(QStringLiteral("white text"),
                       QStringLiteral("nobody could read it without the page's background"));
        }
    }
    const QString highlight = colorOf(text, MarkType::Highlight);
    if (const auto parsed = parseColor(highlight);
        parsed && std::min({parsed->red, parsed->green, parsed->blue}) >= 0xf8) {
        drop(text, MarkType::Highlight);
    }
    const Mark *spacing = text.mark(MarkType::LetterSpacing);
    if (spacing != nullptr && (heading || integer(*spacing, Attr::Px) == base.spacing)) {
        drop(text, MarkType::LetterSpacing);
    }
}

void mergeTexts(Node &block)
{
    std::vector<Node> merged;
    for (Node &child : block.children) {
        if (child.type == NodeType::Text && !merged.empty() &&
            merged.back().type == NodeType::Text && merged.back().marks == child.marks) {
            merged.back().text += child.text;
        } else {
            merged.push_back(std::move(child));
        }
    }
    block.children = std::move(merged);
}

/// The font size of a paragraph that is set as a heading; 0 when it is none.
int headingSize(const Node &node, const Base &base)
{
    if (node.type != NodeType::Paragraph || node.children.empty()) {
        return 0;
    }
    int size = 0;
    bool bold = true;
    qsizetype length = 0;
    for (const Node &child : node.children) {
        if (child.type != NodeType::Text || child.mark(MarkType::Link) != nullptr) {
            return 0;
        }
        const int own = sizeOf(child) > 0 ? sizeOf(child) : browserSize;
        size = size == 0 ? own : std::min(size, own);
        bold = bold && child.mark(MarkType::Bold) != nullptr;
        length += child.text.size();
    }
    const QString &last = node.children.back().text;
    const bool sentence = last.endsWith(u'。') || last.endsWith(u'；') || last.endsWith(u'，');
    const double ratio = double(size) / (base.size > 0 ? base.size : browserSize);
    return length <= longestHeading && !sentence && ratio >= (bold ? 1.15 : 1.4) ? size : 0;
}

/// Sizes in falling order become the levels 2, 3 and 4.
void makeHeadings(std::vector<Node> &blocks, const Base &base, Losses &losses)
{
    std::vector<int> sizes;
    std::vector<int> found(blocks.size(), 0);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        found[i] = headingSize(blocks[i], base);
        if (found[i] > 0 && std::find(sizes.begin(), sizes.end(), found[i]) == sizes.end()) {
            sizes.push_back(found[i]);
        }
    }
    std::sort(sizes.rbegin(), sizes.rend());
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (found[i] == 0) {
            continue;
        }
        const auto rank = std::find(sizes.begin(), sizes.end(), found[i]) - sizes.begin();
        Node &node = blocks[i];
        node.type = NodeType::Heading;
        dropAttr(node, Attr::Indent);
        dropAttr(node, Attr::Leading);
        const int level = std::min(2 + int(rank), 4);
        if (level != 2) {
            insertAttr(node.attrs, Attr::Level, level);
        }
        losses.add(QStringLiteral("big paragraph"),
                   QStringLiteral("it looked like a heading and became one"));
    }
}

} // namespace

void polish(std::vector<Node> &blocks, Losses &losses)
{
    Base base;
    for (const Node &block : blocks) {
        walk(
            block,
            [&](const Node &node) {
                if (node.type == NodeType::Paragraph) {
                    base.count(node);
                }
                return !isTextBlock(node);
            },
            [](const Node &) {});
    }
    base.settle();
    makeHeadings(blocks, base, losses);
    const bool longEnough = base.characters > longestQuestion;
    for (Node &block : blocks) {
        walk(
            block,
            [&](Node &node) {
                if (!isTextBlock(node)) {
                    return true;
                }
                const bool heading = node.type == NodeType::Heading;
                for (Node &child : node.children) {
                    polishText(child, base, heading, losses);
                }
                mergeTexts(node);
                const QString align = node.string(Attr::Align);
                if (align == u"justify" || (longEnough && align == base.align)) {
                    dropAttr(node, Attr::Align);
                }
                if (!heading && node.string(Attr::Leading) == base.leading) {
                    dropAttr(node, Attr::Leading);
                }
                return false;
            },
            [](Node &) {});
    }
    if (base.size > 0 && std::abs(base.size - 17) > 1) {
        losses.add(QStringLiteral("text size %1 px").arg(base.size),
                   QStringLiteral("ordinary text takes the size of the article's theme"));
    }
    if (!base.color.isEmpty() && !isNeutralInk(base.color)) {
        losses.add(QStringLiteral("text colour %1").arg(base.color),
                   QStringLiteral("ordinary text takes the colour of the article's theme"));
    }
}

} // namespace tuiwen::article::foreign
