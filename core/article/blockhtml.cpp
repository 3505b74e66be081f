// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/blockhtml.h"

#include "core/article/gate.h"
#include "core/article/highlight.h"

#include <algorithm>

namespace tuiwen::article {

namespace {

using Tag = QLatin1StringView;

/// The console drops the first and the last block of an article (wechat-html.md 4.3): these have no
/// height.
constexpr Tag guard("<p style=\"font-size:0\"><br></p>");

} // namespace

QString bothStyles(const QString &first, const QString &second)
{
    return first.isEmpty() || second.isEmpty() ? QString(first + second)
                                               : QString(first + QLatin1Char(';') + second);
}

BlockHtml::BlockHtml(const Theme &theme, const RenderOptions &options, Detail detail)
    : m_theme(theme)
    , m_options(options)
    , m_detail(detail)
    , m_inline(m_out, theme, options, detail)
{}

QString BlockHtml::write(const Node &document)
{
    m_out.open(Tag("section"), look(Slot::Article).style);
    m_out.raw(guard);
    walk(
        document, [this](const Node &node) { return enter(node); },
        [this](const Node &node) { leave(node); });
    references();
    m_out.raw(guard);
    m_out.close(Tag("section"));
    return m_out.take();
}

bool BlockHtml::enter(const Node &node)
{
    switch (node.type) {
    case NodeType::Doc:
        return true;
    case NodeType::Paragraph:
        paragraph(node);
        return false;
    case NodeType::Heading:
        heading(node);
        return false;
    case NodeType::Blockquote:
        m_out.open(Tag("blockquote"), look(Slot::Quote).style, insideList(false));
        m_out.raw(look(Slot::Quote).before);
        m_lists.push_back({.paragraphs = Slot::QuoteParagraph});
        return true;
    case NodeType::BulletList:
    case NodeType::OrderedList:
    case NodeType::TaskList:
        openList(node);
        return true;
    case NodeType::ListItem:
    case NodeType::TaskItem:
        ++m_lists.back().number;
        m_lists.back().marked = false;
        return true;
    case NodeType::Table:
        openTable(node);
        return true;
    case NodeType::TableRow:
        openRow(node);
        return !node.children.empty();
    case NodeType::TableCell:
    case NodeType::TableHeader:
        return openCell(node);
    case NodeType::Callout:
        openCallout(node);
        return true;
    case NodeType::Columns:
    case NodeType::Steps:
    case NodeType::Comparison:
        openParts(node);
        return true;
    case NodeType::Column:
        openColumn();
        return true;
    case NodeType::Step:
        openStep(node);
        return true;
    case NodeType::ComparisonSide:
        openSide(node);
        return true;
    default:
        atom(node);
        return false;
    }
}

/// A block without blocks inside.
void BlockHtml::atom(const Node &node)
{
    switch (node.type) {
    case NodeType::CodeBlock:
        code(node);
        break;
    case NodeType::MathBlock:
        math(node);
        break;
    case NodeType::Divider:
        divider();
        break;
    case NodeType::Image:
        image(node);
        break;
    case NodeType::ImageGroup:
        imageGroup(node);
        break;
    case NodeType::ProfileCard:
        profileCard(node);
        break;
    case NodeType::MiniProgram:
        miniProgram(node);
        break;
    case NodeType::Video:
        video(node);
        break;
    case NodeType::Qr:
        qr(node);
        break;
    case NodeType::Styled:
    case NodeType::Platform:
        m_out.raw(gatedMarkup(node.string(Attr::Html), node.type == NodeType::Platform));
        break;
    default:
        break;
    }
}

void BlockHtml::leave(const Node &node)
{
    switch (node.type) {
    case NodeType::Blockquote:
        m_lists.pop_back();
        m_out.raw(look(Slot::Quote).after);
        m_out.close(Tag("blockquote"));
        break;
    case NodeType::BulletList:
    case NodeType::OrderedList:
    case NodeType::TaskList:
        m_lists.pop_back();
        if (!inList()) {
            m_out.close(Tag("section"));
        }
        break;
    case NodeType::Table:
        m_out.close(Tag("table"));
        if (m_wideTables.back()) {
            m_out.close(Tag("section"));
        }
        m_wideTables.pop_back();
        break;
    case NodeType::TableRow:
        if (!node.children.empty()) {
            m_out.close(Tag("tr"));
        }
        break;
    case NodeType::TableCell:
        m_lists.pop_back();
        m_out.close(Tag("td"));
        break;
    case NodeType::TableHeader:
        m_lists.pop_back();
        m_out.close(Tag("th"));
        break;
    case NodeType::Callout:
    case NodeType::Column:
    case NodeType::Step:
    case NodeType::ComparisonSide:
        closeBox();
        break;
    case NodeType::Columns:
    case NodeType::Comparison:
        m_out.close(Tag("section"));
        m_parts.pop_back();
        break;
    case NodeType::Steps:
        m_parts.pop_back();
        break;
    default:
        break;
    }
}

void BlockHtml::dressed(Tag tag, Slot slot, const QString &more, const std::vector<Node> &nodes)
{
    const Look &dress = look(slot);
    m_out.open(tag, dress.style, more);
    if (!dress.inner.isEmpty()) {
        m_out.open(Tag("span"), dress.inner);
    }
    m_out.raw(numbered(dress.before, m_ordinal));
    m_inline.write(nodes);
    m_out.raw(numbered(dress.after, m_ordinal));
    if (!dress.inner.isEmpty()) {
        m_out.close(Tag("span"));
    }
    m_out.close(tag);
}

Slot BlockHtml::paragraphSlot() const
{
    for (auto list = m_lists.rbegin(); list != m_lists.rend(); ++list) {
        if (list->node == nullptr && list->paragraphs != Slot::Paragraph) {
            return list->paragraphs;
        }
    }
    return Slot::Paragraph;
}

void BlockHtml::paragraph(const Node &node)
{
    const bool marking = inList() && !m_lists.back().marked;
    QString more = insideList(marking);
    if (const QString align = node.string(Attr::Align); !align.isEmpty()) {
        more = bothStyles(more, QStringLiteral("text-align:") + align);
    }
    if (const QString leading = node.string(Attr::Leading); !leading.isEmpty()) {
        more = bothStyles(more, QStringLiteral("line-height:") + leading);
    }
    // One step indents the first line, further ones the whole paragraph.
    if (const int indent = node.integer(Attr::Indent); indent > 0 && !inList()) {
        more = bothStyles(more, indent == 1
                                    ? QStringLiteral("text-indent:2em")
                                    : QStringLiteral("padding-left:%1em").arg(2 * (indent - 1)));
    }
    if (marking) {
        m_out.open(Tag("p"), look(Slot::Item).style, more);
        mark();
        m_inline.write(node.children);
        m_out.close(Tag("p"));
        return;
    }
    if (node.children.empty()) {
        m_out.raw(Tag("<p><br></p>"));
        return;
    }
    dressed(Tag("p"), inList() ? Slot::Item : paragraphSlot(), more, node.children);
}

void BlockHtml::heading(const Node &node)
{
    static constexpr Tag tags[]{Tag("h1"), Tag("h2"), Tag("h3"), Tag("h4"), Tag("h5"), Tag("h6")};
    const int level = node.integer(Attr::Level) - 1;
    m_ordinal = ++m_headings[size_t(level)];
    std::fill(m_headings.begin() + level + 1, m_headings.end(), 0);
    QString more = insideList(false);
    if (const QString align = node.string(Attr::Align); !align.isEmpty()) {
        more = bothStyles(more, QStringLiteral("text-align:") + align);
    }
    if (const QString leading = node.string(Attr::Leading); !leading.isEmpty()) {
        more = bothStyles(more, QStringLiteral("line-height:") + leading);
    }
    dressed(tags[level], Slot(int(Slot::Heading1) + level), more, node.children);
}

void BlockHtml::code(const Node &node)
{
    QString text;
    for (const Node &child : node.children) {
        text += child.text;
    }
    const bool wraps = node.flag(Attr::Wrap) || !m_options.scrollCode;
    const QString wrap =
        wraps ? QStringLiteral("white-space:pre-wrap;word-break:break-all") : QString();
    m_out.open(Tag("pre"), look(Slot::Code).style, bothStyles(wrap, insideList(false)));
    m_out.beginLine();
    if (node.flag(Attr::Numbers)) {
        const auto lines = text.count(QLatin1Char('\n')) + 1;
        m_out.beginNumbers(int(QString::number(lines).size()), look(Slot::LineNumber).style);
    }
    const QString language = node.string(Attr::Language);
    if (m_detail == Detail::Full && isHighlightable(language)) {
        coloredCode(text, language);
    } else {
        m_out.code(text);
    }
    m_out.endNumbers();
    m_out.close(Tag("pre"));
}

void BlockHtml::coloredCode(const QString &text, const QString &language)
{
    qsizetype from = 0;
    for (const CodeRun &run : highlighted(text, language)) {
        const QStringView piece = QStringView(text).mid(from, run.length);
        from += run.length;
        const QString &color = m_theme.syntax(run.kind);
        if (color.isEmpty()) {
            m_out.code(piece);
            continue;
        }
        m_colored = true;
        m_out.raw(Tag("<span style=\"color:"));
        m_out.raw(color);
        m_out.raw(Tag("\">"));
        m_out.code(piece);
        m_out.raw(Tag("</span>"));
    }
}

void BlockHtml::math(const Node &node)
{
    m_out.open(Tag("p"), look(Slot::MathBlock).style, insideList(false));
    m_inline.formula(node.string(Attr::Tex), true);
    m_out.close(Tag("p"));
}

void BlockHtml::divider()
{
    const Look &dress = look(Slot::Divider);
    if (dress.before.isEmpty()) {
        m_out.open(Tag("hr"), dress.style);
        return;
    }
    m_out.open(Tag("p"), dress.style, insideList(false));
    m_out.raw(dress.before);
    m_out.close(Tag("p"));
}

void BlockHtml::references()
{
    const QStringList &entries = m_inline.references();
    if (entries.isEmpty()) {
        return;
    }
    const Look &title = look(m_inline.hasNotes() ? Slot::NotesTitle : Slot::ReferencesTitle);
    m_out.open(Tag("p"), title.style);
    m_out.raw(title.before);
    m_out.close(Tag("p"));
    m_out.open(Tag("p"), look(Slot::References).style);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        m_out.raw(
            QStringLiteral("%1[%2] ").arg(i == 0 ? QString() : QStringLiteral("<br>")).arg(i + 1));
        m_out.text(entries[i]);
    }
    m_out.close(Tag("p"));
}

} // namespace tuiwen::article
