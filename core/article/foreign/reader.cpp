// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/foreign/reader.h"

#include <QSet>

#include <cmath>
#include <utility>

namespace tuiwen::article::foreign {

namespace {

/// Containers stop here, which leaves room for what a table or a list item needs inside.
constexpr int maxNodes = maxDepth - 12;

const QSet<QString> &blockNames()
{
    static const QSet<QString> names = [] {
        const QString list = QStringLiteral(
            "address article aside blockquote body center dd details dialog dir div dl dt fieldset "
            "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol "
            "p pre section summary table tbody td tfoot th thead tr ul caption listing");
        const QStringList split = list.split(QLatin1Char(' '));
        return QSet<QString>(split.begin(), split.end());
    }();
    return names;
}

/// Elements that a page needs and an article cannot have; what they hold is no text of it.
bool isMachinery(const Element &element)
{
    return element.isOneOf({"script", "style", "noscript", "template", "link", "meta", "base",
                            "head", "title", "map", "area", "object", "embed", "applet", "param",
                            "canvas", "textarea", "select", "button", "datalist", "progress",
                            "meter", "frame", "frameset", "noframes", "noembed", "portal", "dialog",
                            "slot", "track", "source", "rp"});
}

int headingLevel(const Element &element)
{
    const QString &tag = element.tag;
    if (tag.size() == 2 && tag[0] == u'h' && tag[1] >= u'1' && tag[1] <= u'6') {
        return tag[1].digitValue();
    }
    // Word and others: a paragraph with the rank of a heading.
    const int outline = element.css(QLatin1StringView("mso-outline-level")).toInt();
    if (outline >= 1 && outline <= 6 && tag == u"p") {
        return outline;
    }
    if (element.attr(QLatin1StringView("role")) == u"heading") {
        return std::clamp(element.attr(QLatin1StringView("aria-level")).toInt(), 1, 6);
    }
    return 0;
}

} // namespace

bool isBlockElement(const Element &element)
{
    if (blockNames().contains(element.tag)) {
        return true;
    }
    const QString display = element.css(QLatin1StringView("display")).toLower();
    return element.tag != u"span" && (display == u"block" || display == u"flex");
}

Reader::Reader(const Element &root, Dialect dialect, Losses &losses)
    : m_dialect(dialect)
    , m_losses(losses)
    , m_notes(root)
    , m_total(keepsDesign(dialect) ? root.allText().simplified().size() : 0)
{}

bool Reader::fits(int levels)
{
    if (m_depth + levels <= maxNodes) {
        return true;
    }
    m_losses.add(QStringLiteral("nesting deeper than %1 levels").arg(maxDepth),
                 QStringLiteral("an article cannot hold it; the text was kept"));
    return false;
}

std::vector<Node> Reader::blocksIn(const Element &element, const Look &look)
{
    Flow flow;
    children(element, look, flow);
    std::vector<Node> blocks = flow.take();
    for (int i = 0; i < flow.empties(); ++i) {
        m_losses.add(QStringLiteral("empty paragraph"),
                     QStringLiteral("the article's theme sets the space between paragraphs"));
    }
    return blocks;
}

void Reader::children(const Element &element, const Look &look, Flow &flow)
{
    for (const Element &child : element.children) {
        node(child, look, flow);
    }
}

void Reader::node(const Element &element, const Look &look, Flow &flow)
{
    if (element.isText()) {
        flow.text(element.text, look);
        return;
    }
    if (isHidden(element) && !element.isOneOf({"math"}) &&
        element.attr(QLatin1StringView("id")) != u"js_content") {
        if (element.hasContent() && !element.is(QLatin1StringView("mp-style-type"))) {
            m_losses.add(QStringLiteral("hidden element"),
                         QStringLiteral("what a page does not show was left out"));
        }
        return;
    }
    if (m_notes.isNote(element) || special(element, look, flow) || block(element, look, flow)) {
        return;
    }
    container(element, look, flow);
}

/// Elements that mean something of their own wherever they stand.
bool Reader::special(const Element &element, const Look &look, Flow &flow)
{
    if (isMachinery(element)) {
        const bool embeds = element.isOneOf({"object", "embed", "applet", "canvas"});
        const bool form = element.isOneOf({"button", "select", "textarea"});
        if (embeds || form) {
            m_losses.add(QStringLiteral("<%1>").arg(element.tag),
                         QStringLiteral("WeChat removes this element"));
        }
        return true;
    }
    if (element.is(QLatin1StringView("br"))) {
        flow.hardBreak();
    } else if (element.isOneOf({"img", "image"})) {
        picture(element, look, flow);
    } else if (element.is(QLatin1StringView("a"))) {
        link(element, look, flow);
    } else if (element.isOneOf({"iframe", "video", "audio", "mpvideo"})) {
        embedded(element, look, flow);
    } else if (element.is(QLatin1StringView("input"))) {
        if (element.attr(QLatin1StringView("type")).toLower() != u"checkbox") {
            m_losses.add(QStringLiteral("<input>"), QStringLiteral("WeChat removes this element"));
        }
    } else if (element.is(QLatin1StringView("rt"))) {
        flow.text(QString(u"（" + element.allText().simplified() + u"）"), look);
    } else if (element.is(QLatin1StringView("hr"))) {
        flow.block(blockNode(NodeType::Divider));
    } else {
        return platform(element, flow) || formula(element, look, flow);
    }
    return true;
}

bool Reader::block(const Element &element, const Look &look, Flow &flow)
{
    const Look inner = lookInside(look, element, true);
    if (const int level = headingLevel(element); level > 0) {
        heading(element, level, inner, flow);
    } else if (auto code = codeOf(element)) {
        flow.block(std::move(*code));
    } else if (element.is(QLatin1StringView("blockquote"))) {
        quote(element, inner, flow);
    } else if (element.isOneOf({"ul", "ol", "menu", "dir"})) {
        list(element, inner, flow);
    } else if (element.is(QLatin1StringView("table"))) {
        table(element, inner, flow);
    } else if (element.is(QLatin1StringView("figure"))) {
        figure(element, inner, flow);
    } else {
        return wordItem(element, inner, flow) || box(element, inner, flow) ||
               pictureGroup(element, flow) || design(element, flow);
    }
    return true;
}

void Reader::container(const Element &element, const Look &look, Flow &flow)
{
    if (!isBlockElement(element)) {
        children(element, lookInside(look, element, false), flow);
        return;
    }
    const Look inner = lookInside(look, element, true);
    flow.paragraph(inner);
    if (element.isOneOf({"dt", "summary"})) {
        Look term = inner;
        term.bold = true;
        children(element, term, flow);
    } else {
        children(element, inner, flow);
    }
    flow.resume(look);
}

} // namespace tuiwen::article::foreign
