// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporter/docxbody.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace tuiwen::exporter {

namespace {

using article::Attr;
using article::Node;
using article::NodeType;

QString text(const QString &plain)
{
    return QStringLiteral("<w:t xml:space=\"preserve\">%1</w:t>").arg(parts::escaped(plain));
}

QString wordAlign(const QString &align)
{
    return align == u"justify" ? QStringLiteral("both") : align;
}

/// Text of lines with breaks between them.
QString lines(const QString &plain)
{
    QStringList pieces;
    for (const QString &line : plain.split(QLatin1Char('\n'))) {
        pieces << text(line);
    }
    return pieces.join(QStringLiteral("<w:br/>"));
}

} // namespace

void DocxBody::title(const QString &plain)
{
    if (!plain.trimmed().isEmpty()) {
        paragraph(QStringLiteral("Title"), {}, run(text(plain), {}));
    }
}

void DocxBody::blocks(const std::vector<Node> &nodes)
{
    for (const Node &node : nodes) {
        block(node);
    }
}

void DocxBody::block(const Node &node)
{
    switch (node.type) {
    case NodeType::Paragraph:
        paragraph({}, node.string(Attr::Align), runs(node.children), node.integer(Attr::Indent));
        break;
    case NodeType::Heading:
        paragraph(QStringLiteral("Heading%1").arg(node.integer(Attr::Level)),
                  node.string(Attr::Align), runs(node.children));
        break;
    case NodeType::Blockquote: {
        const Place before = m_place;
        ++m_place.quotes;
        blocks(node.children);
        m_place = before;
        break;
    }
    case NodeType::BulletList:
    case NodeType::OrderedList:
    case NodeType::TaskList:
        listOf(node);
        break;
    case NodeType::CodeBlock:
        paragraph(QStringLiteral("Code"), {}, run(lines(article::plainText(node)), {}));
        break;
    case NodeType::MathBlock:
        paragraph(QStringLiteral("Code"), QStringLiteral("center"),
                  run(text(node.string(Attr::Tex)), {}));
        break;
    case NodeType::Divider:
        xml += QStringLiteral("<w:p><w:pPr><w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" "
                              "w:space=\"1\" w:color=\"CFC9BD\"/></w:pBdr></w:pPr></w:p>");
        break;
    case NodeType::Table:
        table(node);
        break;
    case NodeType::Image:
    case NodeType::Qr:
    case NodeType::Video:
        image(node);
        break;
    default:
        other(node);
    }
}

void DocxBody::paragraph(const QString &style, const QString &align, const QString &content,
                         int indent)
{
    const QString named = style.isEmpty() && m_place.quotes > 0 ? QStringLiteral("Quote") : style;
    QString properties;
    if (!named.isEmpty()) {
        properties += QStringLiteral("<w:pStyle w:val=\"%1\"/>").arg(named);
    }
    const int level = std::clamp(m_place.level, 0, 8);
    if (m_place.list > 0 && !m_place.marked) {
        m_place.marked = true;
        properties += QStringLiteral("<w:numPr><w:ilvl w:val=\"%1\"/><w:numId w:val=\"%2\"/>"
                                     "</w:numPr>")
                          .arg(level)
                          .arg(m_place.list);
    } else if (m_place.level >= 0) {
        properties += QStringLiteral("<w:ind w:left=\"%1\"/>").arg(480 * (level + 1));
    } else if (indent > 0) {
        properties += QStringLiteral("<w:ind w:firstLine=\"%1\"/>").arg(240 * indent);
    }
    if (!align.isEmpty()) {
        properties += QStringLiteral("<w:jc w:val=\"%1\"/>").arg(wordAlign(align));
    }
    const QString lead = std::exchange(m_place.lead, {});
    xml += QStringLiteral("<w:p><w:pPr>%1</w:pPr>%2%3</w:p>")
               .arg(properties, lead.isEmpty() ? QString() : run(text(lead), {}), content);
}

void DocxBody::listOf(const Node &node)
{
    const Place before = m_place;
    ++m_place.level;
    const bool task = node.type == NodeType::TaskList;
    if (task) {
        m_place.list = 0;
    } else {
        const bool ordered = node.type == NodeType::OrderedList;
        lists.append({ordered, ordered ? node.integer(Attr::Start) : 1});
        m_place.list = static_cast<int>(lists.size());
    }
    for (const Node &item : node.children) {
        m_place.marked = task;
        if (task) {
            m_place.lead = item.flag(Attr::Checked) ? QStringLiteral("☑ ") : QStringLiteral("☐ ");
        }
        const Place here = m_place;
        for (const Node &child : item.children) {
            block(child);
        }
        m_place = here;
    }
    m_place = before;
}

void DocxBody::image(const Node &node)
{
    QString caption = node.string(Attr::Caption);
    if (node.type == NodeType::Video) {
        caption = node.string(Attr::Title);
    }
    const QString alt = node.type == NodeType::Image ? node.string(Attr::Alt) : caption;
    const Picture &shown = picture(node.string(Attr::Src));
    const QString align = node.type == NodeType::Image ? node.string(Attr::Align) : QString();
    if (!shown.relation.isEmpty()) {
        const int percent = node.type == NodeType::Video ? 100 : node.integer(Attr::Width);
        paragraph({}, align.isEmpty() ? QStringLiteral("center") : align,
                  drawing(shown, alt, percent));
    } else if (!alt.isEmpty()) {
        paragraph({}, QStringLiteral("center"),
                  run(text(QLatin1Char('[') + alt + QLatin1Char(']')), {}));
    }
    if (!caption.isEmpty()) {
        paragraph(QStringLiteral("Caption"), {}, run(text(caption), {}));
    }
}

/// Blocks Word knows nothing of: their title, then what they hold.
void DocxBody::other(const Node &node)
{
    QStringList words;
    for (const auto &[key, value] : node.attrs) {
        const auto *string = std::get_if<QString>(&value);
        if (string == nullptr || string->isEmpty()) {
            continue;
        }
        if (key == Attr::Title || key == Attr::Nickname || key == Attr::Signature) {
            words << *string;
        } else if (key == Attr::Html) {
            static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
            words << QString(*string).replace(tags, QStringLiteral(" ")).simplified();
        }
    }
    if (!words.isEmpty()) {
        article::Mark bold;
        bold.type = article::MarkType::Bold;
        paragraph({}, {}, run(text(words.join(QStringLiteral(" · "))), {bold}));
    }
    if (!node.children.empty() &&
        article::Schema::builtIn().node(node.children.front().type).isInline) {
        paragraph({}, {}, runs(node.children));
    } else {
        blocks(node.children);
    }
}

} // namespace tuiwen::exporter
