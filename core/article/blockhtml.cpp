// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/blockhtml.h"

#include "core/article/highlight.h"

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
    , m_inline(m_out, theme, detail)
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
    case NodeType::CodeBlock:
        code(node);
        return false;
    case NodeType::MathBlock:
        math(node);
        return false;
    case NodeType::Image:
        image(node);
        return false;
    case NodeType::Divider:
        divider();
        return false;
    case NodeType::Blockquote:
        m_out.open(Tag("blockquote"), look(Slot::Quote).style, insideList(false));
        m_lists.push_back({});
        ++m_quotes;
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
    default:
        return false;
    }
}

void BlockHtml::leave(const Node &node)
{
    switch (node.type) {
    case NodeType::Blockquote:
        m_lists.pop_back();
        --m_quotes;
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
    m_out.raw(dress.before);
    m_inline.write(nodes);
    m_out.raw(dress.after);
    if (!dress.inner.isEmpty()) {
        m_out.close(Tag("span"));
    }
    m_out.close(tag);
}

void BlockHtml::paragraph(const Node &node)
{
    const bool marking = inList() && !m_lists.back().marked;
    QString more = insideList(marking);
    if (const QString align = node.string(Attr::Align); !align.isEmpty()) {
        more = bothStyles(more, QStringLiteral("text-align:") + align);
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
    const Slot slot = inList() ? Slot::Item : m_quotes > 0 ? Slot::QuoteParagraph : Slot::Paragraph;
    dressed(Tag("p"), slot, more, node.children);
}

void BlockHtml::heading(const Node &node)
{
    static constexpr Tag tags[]{Tag("h1"), Tag("h2"), Tag("h3"), Tag("h4"), Tag("h5"), Tag("h6")};
    const int level = node.integer(Attr::Level) - 1;
    QString more = insideList(false);
    if (const QString align = node.string(Attr::Align); !align.isEmpty()) {
        more += (more.isEmpty() ? QString() : QStringLiteral(";")) + QStringLiteral("text-align:") +
                align;
    }
    dressed(tags[level], Slot(int(Slot::Heading1) + level), more, node.children);
}

void BlockHtml::code(const Node &node)
{
    QString text;
    for (const Node &child : node.children) {
        text += child.text;
    }
    const QString wrap = m_options.scrollCode
                             ? QString()
                             : QStringLiteral("white-space:pre-wrap;word-break:break-all");
    m_out.open(Tag("pre"), look(Slot::Code).style, bothStyles(wrap, insideList(false)));
    m_out.beginLine();
    const QString language = node.string(Attr::Language);
    if (m_detail == Detail::Full && isHighlightable(language)) {
        coloredCode(text, language);
    } else {
        m_out.code(text);
    }
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
    m_out.beginLine();
    m_out.code(node.string(Attr::Tex));
    m_out.close(Tag("p"));
}

void BlockHtml::image(const Node &node)
{
    const QString caption = node.string(Attr::Caption);
    const QString align = node.string(Attr::Align);
    QString more = insideList(false);
    if (!align.isEmpty() && align != QLatin1StringView("center")) {
        more += (more.isEmpty() ? QString() : QStringLiteral(";")) + QStringLiteral("text-align:") +
                align;
    }
    m_out.open(Tag("p"), look(caption.isEmpty() ? Slot::Image : Slot::Caption).style, more);
    m_out.raw(Tag("<img"));
    m_out.attribute(Tag("src"), node.string(Attr::Src));
    const QString alt = node.string(Attr::Alt);
    if (!alt.isEmpty() && alt != caption) {
        m_out.attribute(Tag("alt"), alt);
    }
    m_out.attribute(Tag("style"), QStringLiteral("width:%1%").arg(node.integer(Attr::Width)));
    m_out.raw(Tag(">"));
    if (!caption.isEmpty()) {
        m_out.raw(Tag("<br>"));
        m_out.raw(look(Slot::Caption).before);
        m_out.text(caption);
        m_out.raw(look(Slot::Caption).after);
    }
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
    const QStringList &urls = m_inline.references();
    if (urls.isEmpty()) {
        return;
    }
    const Look &title = look(Slot::ReferencesTitle);
    m_out.open(Tag("p"), title.style);
    m_out.raw(title.before);
    m_out.close(Tag("p"));
    m_out.open(Tag("p"), look(Slot::References).style);
    for (qsizetype i = 0; i < urls.size(); ++i) {
        m_out.raw(
            QStringLiteral("%1[%2] ").arg(i == 0 ? QString() : QStringLiteral("<br>")).arg(i + 1));
        m_out.text(urls[i]);
    }
    m_out.close(Tag("p"));
}

} // namespace tuiwen::article
