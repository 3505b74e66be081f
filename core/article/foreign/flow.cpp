// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/foreign/flow.h"

#include "core/article/inlines.h"

#include <array>
#include <cmath>
#include <utility>

namespace tuiwen::article::foreign {

namespace {

bool isWide(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x2e80 && u <= 0x9fff) || (u >= 0xf900 && u <= 0xfaff) ||
           (u >= 0xff00 && u <= 0xffef) || (u >= 0xd840 && u <= 0xd87f) ||
           (u >= 0x2014 && u <= 0x201f) || u == 0x2026;
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

/// The nearest of the line heights an article knows; null when it is near none.
AttrValue leadingOf(double leading)
{
    static constexpr std::array<std::pair<double, const char *>, 6> known{
        {{1.25, "1.25"}, {1.5, "1.5"}, {1.75, "1.75"}, {2, "2"}, {2.5, "2.5"}, {3, "3"}}};
    for (const auto &[value, name] : known) {
        if (std::abs(leading - value) <= 0.12) {
            return QString::fromLatin1(name);
        }
    }
    return std::monostate{};
}

Attrs attrsOf(const Look &look)
{
    Attrs attrs;
    if (!look.align.isEmpty() && look.align != u"left") {
        insertAttr(attrs, Attr::Align, look.align);
    }
    if (look.firstLine >= 1) {
        insertAttr(attrs, Attr::Indent, 1);
    }
    if (const AttrValue leading = leadingOf(look.leading);
        !std::holds_alternative<std::monostate>(leading)) {
        insertAttr(attrs, Attr::Leading, leading);
    }
    return attrs;
}

NodeType listTypeOf(const FlatItem &item)
{
    return item.checked ? NodeType::TaskList
                        : item.ordered ? NodeType::OrderedList : NodeType::BulletList;
}

Node itemOf(FlatItem item)
{
    Node node = blockNode(item.checked ? NodeType::TaskItem : NodeType::ListItem, {},
                          std::move(item.blocks));
    if (item.checked && *item.checked) {
        node.attrs.emplace_back(Attr::Checked, true);
    }
    if (node.children.empty() || node.children.front().type != NodeType::Paragraph) {
        node.children.insert(node.children.begin(), blockNode(NodeType::Paragraph));
    }
    return node;
}

std::vector<Node> levelOf(std::vector<FlatItem> &items, std::size_t &at, int level)
{
    std::vector<Node> lists;
    while (at < items.size() && items[at].level >= level) {
        if (items[at].level > level && !lists.empty()) {
            std::vector<Node> inner = levelOf(items, at, level + 1);
            auto &last = lists.back().children.back().children;
            std::move(inner.begin(), inner.end(), std::back_inserter(last));
            continue;
        }
        FlatItem item = std::move(items[at++]);
        const NodeType type = listTypeOf(item);
        if (lists.empty() || lists.back().type != type) {
            lists.push_back(blockNode(type));
            if (type == NodeType::OrderedList && item.number != 1 && item.number >= 0) {
                lists.back().attrs.emplace_back(Attr::Start, item.number);
            }
        }
        lists.back().children.push_back(itemOf(std::move(item)));
    }
    return lists;
}

} // namespace

std::vector<Node> listsOf(std::vector<FlatItem> items)
{
    std::size_t at = 0;
    return levelOf(items, at, 0);
}

void Flow::append(QChar c, QString &piece)
{
    if (std::exchange(m_blank, false)) {
        const bool joins = m_newline && isWide(m_last) && isWide(c);
        if (!m_last.isNull() && !m_last.isSpace() && !joins) {
            // The blank looks like the text it was written in.
            const bool before = m_blankBefore && !m_inlines.empty() &&
                                m_inlines.back().type == NodeType::Text;
            (before ? m_inlines.back().text : piece) += u' ';
        }
        m_newline = m_blankBefore = false;
    }
    piece += c;
    m_last = c;
    ++m_characters;
}

void Flow::text(QStringView raw, const Look &look)
{
    QString piece;
    const qsizetype before = m_characters;
    const auto flush = [&] {
        if (piece.isEmpty()) {
            return;
        }
        std::vector<Mark> marks = marksOf(look);
        if (!m_inlines.empty() && m_inlines.back().type == NodeType::Text &&
            m_inlines.back().marks == marks) {
            m_inlines.back().text += piece;
        } else {
            m_inlines.push_back(textNode(piece, std::move(marks)));
        }
        piece.clear();
    };
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const QChar c = raw[i];
        if (look.pre && c == u'\n') {
            flush();
            hardBreak();
        } else if (isBlank(c) && !look.pre) {
            m_blank = true;
            m_newline = m_newline || c == u'\n';
        } else if (c == QChar::Nbsp || isBlank(c)) {
            append(u' ', piece);
        } else if (c.isHighSurrogate() && i + 1 < raw.size() && raw[i + 1].isLowSurrogate()) {
            append(c, piece);
            piece += raw[++i];
        } else if (c.isSurrogate()) {
            append(QChar::ReplacementCharacter, piece);
        } else if (c.unicode() >= 0x20 && c != QChar(0x200b) && c != QChar(0xfeff) &&
                   c != QChar(0x7f)) {
            append(c, piece);
        }
    }
    if (m_blank && !m_newline && m_characters == before && !m_last.isNull() && !m_last.isSpace()) {
        piece += u' '; // a blank with a look of its own
        m_last = u' ';
        m_blank = false;
    }
    flush();
    m_blankBefore = m_blank && m_characters > before;
}

void Flow::hardBreak()
{
    Node node;
    node.type = NodeType::HardBreak;
    m_inlines.push_back(std::move(node));
    m_blank = m_newline = m_blankBefore = false;
    m_last = QChar();
}

void Flow::inlineNode(Node node, const Look &look)
{
    if (m_blank && !m_inlines.empty() && m_inlines.back().type == NodeType::Text) {
        m_inlines.back().text += u' ';
    }
    m_blank = m_newline = m_blankBefore = false;
    Look plain = look;
    plain.code = false;
    node.marks = marksOf(plain);
    m_inlines.push_back(std::move(node));
    m_last = QChar::ObjectReplacementCharacter;
}

void Flow::paragraph(const Look &look)
{
    endParagraph();
    m_attrs = attrsOf(look);
    m_begun = true;
}

void Flow::resume(const Look &look)
{
    endParagraph();
    m_attrs = attrsOf(look);
}

void Flow::endParagraph()
{
    m_blank = m_newline = m_blankBefore = false;
    m_last = QChar();
    if (m_inlines.empty()) {
        m_empties += std::exchange(m_begun, false) ? 1 : 0;
        return;
    }
    m_begun = false;
    Node paragraph = blockNode(NodeType::Paragraph, m_attrs, std::exchange(m_inlines, {}));
    const Node &first = paragraph.children.front();
    if (first.type == NodeType::Text && first.text.startsWith(QChar(0x3000))) {
        insertAttr(paragraph.attrs, Attr::Indent, 1); // typed as blanks
    }
    std::vector<Node> made = finishedParagraph(std::move(paragraph));
    m_empties += made.empty() ? 1 : 0;
    blocks(std::move(made));
}

void Flow::endItems()
{
    if (!m_items.empty()) {
        for (Node &list : listsOf(std::exchange(m_items, {}))) {
            m_blocks.push_back(std::move(list));
        }
    }
}

void Flow::block(Node node)
{
    endParagraph();
    endItems();
    m_blocks.push_back(std::move(node));
}

void Flow::list(Node list)
{
    endParagraph();
    endItems();
    Node *last = m_blocks.empty() ? nullptr : &m_blocks.back();
    const int count = last == nullptr ? 0 : int(last->children.size());
    const bool ordered = list.type == NodeType::OrderedList;
    const bool goesOn = last != nullptr && last->type == list.type &&
                        (!ordered || last->integer(Attr::Start) + count ==
                                         list.integer(Attr::Start));
    if (goesOn) {
        std::move(list.children.begin(), list.children.end(), std::back_inserter(last->children));
    } else {
        m_blocks.push_back(std::move(list));
    }
}

void Flow::blocks(std::vector<Node> nodes)
{
    if (nodes.empty()) {
        return;
    }
    endItems();
    std::move(nodes.begin(), nodes.end(), std::back_inserter(m_blocks));
}

void Flow::listItem(FlatItem item)
{
    endParagraph();
    item.level = std::clamp(item.level, 0, m_items.empty() ? 0 : m_items.back().level + 1);
    m_items.push_back(std::move(item));
}

std::vector<Node> Flow::take()
{
    endParagraph();
    endItems();
    return std::exchange(m_blocks, {});
}

} // namespace tuiwen::article::foreign
