// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Headings, quotes, figures and the boxes that documents and designs are made of.
#include "core/article/color.h"
#include "core/article/foreign/profile.h"
#include "core/article/foreign/reader.h"
#include "core/article/htmltree.h"

#include <QRegularExpression>

#include <utility>

namespace tuiwen::article::foreign {

namespace {

/// The kind of a box that sets a remark off; empty when the element is none.
QString calloutOf(const Element &element, Dialect dialect)
{
    if (dialect == Dialect::Notion &&
        (element.is(QLatin1StringView("aside")) || element.hasClass(QLatin1StringView("callout")))) {
        return QStringLiteral("note");
    }
    if (element.hasClass(QLatin1StringView("callout-container")) ||
        element.attr(QLatin1StringView("data-block-type")) == u"callout") {
        return QStringLiteral("note");
    }
    const bool alert = element.hasClass(QLatin1StringView("markdown-alert"));
    const bool admonition = element.hasClass(QLatin1StringView("admonition"));
    if (!alert && !admonition) {
        return {};
    }
    const QString classes = element.attr(QLatin1StringView("class")).toLower();
    if (classes.contains(u"warning") || classes.contains(u"attention")) {
        return QStringLiteral("warning");
    }
    if (classes.contains(u"danger") || classes.contains(u"caution") || classes.contains(u"error")) {
        return QStringLiteral("danger");
    }
    return classes.contains(u"tip") || classes.contains(u"hint") ? QStringLiteral("tip")
                                                                 : QStringLiteral("note");
}

bool isVisibleColor(const QString &value)
{
    const auto color = parseColor(value.trimmed().toLower());
    return color && color->alpha > 0.05 &&
           (color->red < 250 || color->green < 250 || color->blue < 250);
}

bool isVisibleBorder(const QString &property, const QString &value)
{
    static const QRegularExpression nothing(
        QStringLiteral("(^|\\s)(none|hidden|0|0px|0pt|initial|unset|transparent)(\\s|;|$)"));
    const bool whole = property == u"border" || property == u"border-top" ||
                       property == u"border-right" || property == u"border-bottom" ||
                       property == u"border-left";
    return whole && !value.isEmpty() && !nothing.match(value).hasMatch();
}

/// Looks that no block of an article has: fills, frames, shadows, several columns, turned text.
bool isDesigned(const Element &element)
{
    int parts = 0;
    for (const Element &child : element.children) {
        if (child.is(QLatin1StringView("svg"))) {
            return true;
        }
        parts += !child.isText() && isBlockElement(child) ? 1 : 0;
    }
    for (const auto &[property, raw] : element.style) {
        const QString value = raw.toLower();
        if (property == u"background-color" && isVisibleColor(value)) {
            return true;
        }
        if (property == u"background" || property == u"background-image") {
            if (value.contains(u"url(") || value.contains(u"gradient") || isVisibleColor(value)) {
                return true;
            }
        }
        if (isVisibleBorder(property, value)) {
            return true;
        }
        if ((property == u"box-shadow" || property == u"transform" ||
             property == u"-webkit-transform") &&
            value != u"none" && value != u"initial" && !value.startsWith(u"rotatez(0deg)")) {
            return true;
        }
        if (property == u"display" && parts > 1 &&
            (value.contains(u"flex") || value.contains(u"grid"))) {
            return true;
        }
        if (property == u"display" && value == u"inline-block" &&
            element.css(QLatin1StringView("width")).endsWith(u'%') &&
            lengthOf(element.css(QLatin1StringView("width")), 100).value_or(100) < 70) {
            return true;
        }
    }
    return false;
}

/// The single picture that an element consists of; null when there is anything else.
const Element *onlyPicture(const Element &element)
{
    const Element *picture = nullptr;
    int pictures = 0;
    const Element *other = element.find([&](const Element &inner) {
        if (inner.is(QLatin1StringView("img"))) {
            picture = &inner;
            ++pictures;
        }
        return inner.isText() && !inner.text.trimmed().isEmpty();
    });
    return other == nullptr && pictures == 1 ? picture : nullptr;
}

} // namespace

void Reader::heading(const Element &element, int level, const Look &look, Flow &flow)
{
    Look plain = look;
    plain.bold = false; // its theme says how a heading looks
    plain.px = 0;
    plain.leading = 0;
    plain.firstLine = 0;
    plain.spacing = 0;
    for (Node &node : blocksIn(element, plain)) {
        if (node.type == NodeType::Paragraph) {
            node.type = NodeType::Heading;
            if (m_dialect == Dialect::Doocs || m_dialect == Dialect::Mdnice) {
                for (Node &child : node.children) {
                    std::erase_if(child.marks, [](const Mark &mark) {
                        return mark.type == MarkType::Color || mark.type == MarkType::Highlight;
                    });
                }
            }
            std::erase_if(node.attrs, [](const auto &attr) {
                return attr.first == Attr::Indent || attr.first == Attr::Leading;
            });
            if (level != 2) {
                insertAttr(node.attrs, Attr::Level, level);
            }
        }
        flow.block(std::move(node));
    }
}

void Reader::quote(const Element &element, const Look &look, Flow &flow)
{
    if (!fits(1)) {
        children(element, look, flow);
        return;
    }
    ++m_depth;
    Node quote = blockNode(NodeType::Blockquote, {}, blocksIn(element, look));
    --m_depth;
    if (!quote.children.empty()) {
        flow.block(std::move(quote));
    }
}

void Reader::figure(const Element &element, const Look &look, Flow &flow)
{
    QString caption;
    Element rest = element;
    std::erase_if(rest.children, [&](const Element &child) {
        if (child.is(QLatin1StringView("figcaption"))) {
            caption += child.allText().simplified();
            return true;
        }
        return false;
    });
    std::vector<Node> blocks = blocksIn(rest, look);
    const bool single = blocks.size() == 1 && blocks.front().type == NodeType::Image;
    if (single && !caption.isEmpty()) {
        std::erase_if(blocks.front().attrs,
                      [](const auto &attr) { return attr.first == Attr::Caption; });
        insertAttr(blocks.front().attrs, Attr::Caption, caption.left(500));
    }
    flow.endParagraph();
    flow.blocks(std::move(blocks));
    if (!single && !caption.isEmpty()) {
        Look small = look;
        small.align = QStringLiteral("center");
        flow.paragraph(small);
        flow.text(caption, small);
        flow.resume(look);
    }
}

/// Callouts and two columns.
bool Reader::box(const Element &element, const Look &look, Flow &flow)
{
    if (const QString kind = calloutOf(element, m_dialect); !kind.isEmpty() && fits(1)) {
        Element rest = element;
        QString title;
        std::erase_if(rest.children, [&](const Element &child) {
            const QString classes = child.attr(QLatin1StringView("class"));
            const bool names = classes.contains(u"markdown-alert-title") ||
                               classes.contains(u"admonition-title");
            title = names ? child.allText().simplified() : title;
            return names;
        });
        ++m_depth;
        Node callout = blockNode(NodeType::Callout, {}, blocksIn(rest, look));
        --m_depth;
        if (kind != u"note") {
            insertAttr(callout.attrs, Attr::Kind, kind);
        }
        if (!title.isEmpty()) {
            insertAttr(callout.attrs, Attr::Title, title.left(200));
        }
        if (!callout.children.empty()) {
            flow.block(std::move(callout));
        }
        return true;
    }
    const bool columns = element.hasClass(QLatin1StringView("column-list")) ||
                         element.hasClass(QLatin1StringView("grid-block")) ||
                         element.hasClass(QLatin1StringView("docx-grid-block"));
    if (!columns || !fits(2)) {
        return false;
    }
    std::vector<const Element *> sides;
    for (const Element &child : element.children) {
        if (!child.isText()) {
            sides.push_back(&child);
        }
    }
    if (sides.size() != 2) {
        return false;
    }
    Node pair = blockNode(NodeType::Columns);
    m_depth += 2;
    for (const Element *side : sides) {
        Node column = blockNode(NodeType::Column, {}, blocksIn(*side, look));
        if (column.children.empty()) {
            column.children.push_back(blockNode(NodeType::Paragraph));
        }
        pair.children.push_back(std::move(column));
    }
    m_depth -= 2;
    flow.block(std::move(pair));
    return true;
}

/// Two to four pictures side by side, or a row of them that slides.
bool Reader::pictureGroup(const Element &element, Flow &flow)
{
    const QString display = element.css(QLatin1StringView("display"));
    const QString overflow = element.css(QLatin1StringView("overflow-x"));
    const bool slides = overflow == u"scroll" || overflow == u"auto";
    if (!slides && display != u"flex" && display != u"grid") {
        return false;
    }
    std::vector<const Element *> pictures;
    for (const Element &child : element.children) {
        if (child.isText() ? child.text.trimmed().isEmpty() : !child.hasContent()) {
            continue;
        }
        const Element *picture = child.isText() ? nullptr : onlyPicture(child);
        if (picture == nullptr) {
            return false;
        }
        pictures.push_back(picture);
    }
    if (pictures.size() < 2 || pictures.size() > 20 || !fits(1)) {
        return false;
    }
    Node group = blockNode(NodeType::ImageGroup);
    if (slides) {
        insertAttr(group.attrs, Attr::Layout, QStringLiteral("slider"));
    } else if (pictures.size() > 2) {
        insertAttr(group.attrs, Attr::Columns, pictures.size() == 3 ? 3 : 4);
    }
    for (const Element *picture : pictures) {
        Flow one;
        this->picture(*picture, {}, one);
        for (Node &node : one.take()) {
            if (node.type == NodeType::Image) {
                std::erase_if(node.attrs,
                              [](const auto &attr) { return attr.first == Attr::Width; });
                group.children.push_back(std::move(node));
            }
        }
    }
    if (!group.children.empty()) {
        flow.block(std::move(group));
    }
    return true;
}

/// Markup of design editors that no block can say is kept as it is, cleaned.
bool Reader::design(const Element &element, Flow &flow)
{
    if (!keepsDesign(m_dialect) || !isBlockElement(element) || !isDesigned(element) ||
        element.isOneOf({"li", "td", "th", "tr", "tbody", "thead", "dl", "dd", "dt"})) {
        return false;
    }
    // A frame around the whole article would make all of it one closed block.
    const qsizetype inside = element.allText().simplified().size();
    if (m_total > 200 && inside * 10 > m_total * 6) {
        m_losses.add(QStringLiteral("frame or background of the whole article"),
                     QStringLiteral("the article's theme sets it"));
        return false;
    }
    if (!element.hasContent() && inside == 0) {
        const bool line = element.find([](const Element &inner) {
            return !inner.css(QLatin1StringView("border-top")).isEmpty() ||
                   !inner.css(QLatin1StringView("background-color")).isEmpty();
        }) != nullptr;
        if (line) {
            flow.block(blockNode(NodeType::Divider));
        }
        return true;
    }
    const QString html = cleanedMarkup(element, m_losses);
    if (!html.isEmpty()) {
        flow.block(blockNode(NodeType::Styled, {{Attr::Html, html}}));
        m_losses.add(QStringLiteral("designed block"),
                     QStringLiteral("its layout was kept as it is; its text is edited there"));
    }
    return true;
}

} // namespace tuiwen::article::foreign
