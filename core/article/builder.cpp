// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/builder.h"

#include "core/article/inlines.h"

namespace tuiwen::article {

namespace {

/// Containers stop here, which leaves room for what a table or list item needs inside.
constexpr std::size_t maxContainers = maxDepth - 8;

bool isTextBlock(NodeType type)
{
    return type == NodeType::Paragraph || type == NodeType::Heading || type == NodeType::CodeBlock;
}

bool isItem(NodeType type)
{
    return type == NodeType::ListItem || type == NodeType::TaskItem;
}

bool isCell(NodeType type)
{
    return type == NodeType::TableCell || type == NodeType::TableHeader;
}

Node asListItem(Node task)
{
    const bool checked = task.flag(Attr::Checked);
    task.type = NodeType::ListItem;
    task.attrs.clear();
    task.children.front().children.insert(
        task.children.front().children.begin(),
        textNode(checked ? QStringLiteral("☑ ") : QStringLiteral("☐ ")));
    return task;
}

/// A Markdown list may mix plain and task items; here each kind has its own list.
std::vector<Node> splitByKind(Node list)
{
    std::vector<Node> lists;
    for (Node &item : list.children) {
        if (list.type == NodeType::OrderedList) {
            Node plain =
                item.type == NodeType::TaskItem ? asListItem(std::move(item)) : std::move(item);
            if (lists.empty()) {
                lists.push_back(blockNode(list.type, list.attrs));
            }
            lists.back().children.push_back(std::move(plain));
            continue;
        }
        const NodeType kind =
            item.type == NodeType::TaskItem ? NodeType::TaskList : NodeType::BulletList;
        if (lists.empty() || lists.back().type != kind) {
            lists.push_back(blockNode(kind));
        }
        lists.back().children.push_back(std::move(item));
    }
    return lists;
}

} // namespace

Builder::Builder(Losses &losses)
    : m_losses(losses)
{
    m_open.push_back(blockNode(NodeType::Doc));
}

void Builder::open(NodeType type, Attrs attrs)
{
    endLooseParagraph();
    const NodeType parent = m_open.back().type;
    const bool list = type == NodeType::BulletList || type == NodeType::OrderedList;
    bool real = true;
    if ((list || type == NodeType::Blockquote) && m_open.size() + 2 > maxContainers) {
        m_losses.add(QStringLiteral("nesting deeper than %1 levels").arg(maxDepth),
                     QStringLiteral("an article cannot hold it; the text was kept"));
        real = false;
    }
    if (isItem(type)) {
        real = parent == NodeType::BulletList || parent == NodeType::OrderedList;
    }
    if (isTextBlock(parent)) {
        real = false;
    }
    m_real.push_back(real);
    if (real) {
        openNow(type, std::move(attrs));
    }
}

void Builder::openNow(NodeType type, Attrs attrs)
{
    if ((type == NodeType::Paragraph || type == NodeType::Heading) && !m_aligns.isEmpty()) {
        insertAttr(attrs, Attr::Align, m_aligns.constLast());
    }
    m_open.push_back(blockNode(type, std::move(attrs)));
}

void Builder::close()
{
    endLooseParagraph();
    const bool real = m_real.back();
    m_real.pop_back();
    if (real) {
        closeNow();
    }
}

void Builder::closeNow()
{
    Node node = std::move(m_open.back());
    m_open.pop_back();
    if (node.type == NodeType::Paragraph) {
        for (Node &block : finishedParagraph(std::move(node))) {
            append(std::move(block));
        }
        return;
    }
    if (node.type == NodeType::Heading) {
        Node heading = finishedHeading(std::move(node));
        if (!heading.children.empty()) {
            append(std::move(heading));
        }
        return;
    }
    if (isItem(node.type) &&
        (node.children.empty() || node.children.front().type != NodeType::Paragraph)) {
        node.children.insert(node.children.begin(), blockNode(NodeType::Paragraph));
    }
    if (isCell(node.type) && node.children.empty()) {
        node.children.push_back(blockNode(NodeType::Paragraph));
    }
    if (node.children.empty() && node.type != NodeType::CodeBlock &&
        node.type != NodeType::TableRow) {
        return;
    }
    if (node.type == NodeType::CodeBlock && !node.children.empty()) {
        QString &code = node.children.front().text;
        if (code.endsWith(QLatin1Char('\n'))) {
            code.chop(1);
        }
        if (code.isEmpty()) {
            node.children.clear();
        }
    }
    if (node.type == NodeType::BulletList || node.type == NodeType::OrderedList) {
        for (Node &list : splitByKind(std::move(node))) {
            append(std::move(list));
        }
        return;
    }
    append(std::move(node));
}

void Builder::append(Node node)
{
    m_open.back().children.push_back(std::move(node));
}

void Builder::addBlock(Node node)
{
    endLooseParagraph();
    if (isTextBlock(m_open.back().type)) {
        if (node.type == NodeType::Divider) {
            addHardBreak();
        } else {
            addInline(std::move(node));
        }
        return;
    }
    append(std::move(node));
}

bool Builder::inText() const
{
    return isTextBlock(m_open.back().type);
}

void Builder::endLooseParagraph()
{
    if (m_loose) {
        m_loose = false;
        closeNow();
    }
}

std::vector<Node> &Builder::inlines()
{
    if (!isTextBlock(m_open.back().type)) {
        openNow(NodeType::Paragraph, {});
        m_loose = true;
    }
    return m_open.back().children;
}

const std::vector<Mark> &Builder::marks()
{
    if (m_marksStale) {
        m_marksStale = false;
        m_marks.clear();
        for (std::size_t type = 0; type < m_active.size(); ++type) {
            if (m_active[type].empty()) {
                continue;
            }
            const bool excluded =
                MarkType(type) == MarkType::Subscript && hasMark(MarkType::Superscript);
            if (!excluded) {
                m_marks.push_back({MarkType(type), m_active[type].back()});
            }
        }
    }
    return m_marks;
}

void Builder::addText(QStringView text)
{
    if (text.isEmpty()) {
        return;
    }
    std::vector<Node> &nodes = inlines();
    const bool code = m_open.back().type == NodeType::CodeBlock;
    if (!nodes.empty() && nodes.back().type == NodeType::Text &&
        (code || nodes.back().marks == marks())) {
        nodes.back().text.append(text);
        return;
    }
    nodes.push_back(textNode(text.toString(), code ? std::vector<Mark>() : marks()));
}

void Builder::addHardBreak()
{
    Node node;
    node.type = NodeType::HardBreak;
    inlines().push_back(std::move(node));
}

void Builder::addInline(Node node)
{
    std::vector<Node> &nodes = inlines();
    node.marks = marks();
    std::erase_if(node.marks, [](const Mark &mark) { return mark.type == MarkType::Code; });
    nodes.push_back(std::move(node));
}

void Builder::pushMark(MarkType type, Attrs attrs)
{
    m_active[size_t(type)].push_back(std::move(attrs));
    m_marksStale = true;
}

void Builder::popMark(MarkType type)
{
    if (hasMark(type)) {
        m_active[size_t(type)].pop_back();
        m_marksStale = true;
    }
}

void Builder::popAlign()
{
    if (!m_aligns.isEmpty()) {
        m_aligns.removeLast();
    }
}

Node Builder::finish()
{
    endLooseParagraph();
    while (m_open.size() > 1) {
        closeNow();
    }
    Node document = std::move(m_open.front());
    if (document.children.empty()) {
        return emptyDocument();
    }
    return document;
}

} // namespace tuiwen::article
