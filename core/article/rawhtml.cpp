// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/rawhtml.h"

#include "core/article/color.h"
#include "core/article/entity.h"

#include <QHash>
#include <QSet>

namespace tuiwen::article {

namespace {

using Names = QSet<QString>;

Names names(const char *list)
{
    Names set;
    for (const QString &name : QString::fromLatin1(list).split(QLatin1Char(' '))) {
        set.insert(name);
    }
    return set;
}

const QHash<QString, MarkType> &markTags()
{
    static const QHash<QString, MarkType> tags = [] {
        const std::pair<const char *, MarkType> rows[]{
            {"b strong", MarkType::Bold},   {"i em cite dfn var", MarkType::Italic},
            {"u ins", MarkType::Underline}, {"s del strike", MarkType::Strike},
            {"mark", MarkType::Highlight},  {"sub", MarkType::Subscript},
            {"sup", MarkType::Superscript}, {"code kbd tt samp", MarkType::Code},
            {"font span", MarkType::Color}, {"a", MarkType::Link}};
        QHash<QString, MarkType> map;
        for (const auto &[list, type] : rows) {
            for (const QString &name : names(list)) {
                map.insert(name, type);
            }
        }
        return map;
    }();
    return tags;
}

const Names &breakingTags()
{
    static const Names set = names("p div section article header footer main nav aside figure "
                                   "figcaption center table tr ul ol li dl "
                                   "dt dd details summary blockquote pre h1 h2 h3 h4 h5 h6 address "
                                   "caption hgroup fieldset legend form");
    return set;
}

const Names &silentTags()
{
    static const Names set = names("small big abbr q time picture source wbr bdo bdi ruby rt rp "
                                   "thead tbody tfoot colgroup col td th "
                                   "label html body data output");
    return set;
}

/// Dropped together with everything inside.
const Names &swallowedTags()
{
    static const Names set =
        names("script style noscript template textarea select object audio video canvas "
              "svg math head title iframe button");
    return set;
}

const Names &droppedTags()
{
    static const Names set =
        names("embed input link meta base param track area map frame frameset option "
              "optgroup progress meter marquee blink dialog menu slot");
    return set;
}

QString styleColor(const QString &style)
{
    for (const QString &declaration : style.split(QLatin1Char(';'))) {
        const qsizetype colon = declaration.indexOf(QLatin1Char(':'));
        if (colon > 0 && declaration.left(colon).trimmed().compare(QLatin1StringView("color"),
                                                                   Qt::CaseInsensitive) == 0) {
            return declaration.mid(colon + 1).trimmed();
        }
    }
    return {};
}

} // namespace

QString RawHtml::Tag::attr(QLatin1StringView wanted) const
{
    for (const auto &[key, value] : attrs) {
        if (key == wanted) {
            return value;
        }
    }
    return {};
}

RawHtml::Tag RawHtml::parse(QStringView raw)
{
    Tag tag;
    qsizetype at = 1;
    if (at < raw.size() && raw[at] == QLatin1Char('/')) {
        tag.closing = true;
        ++at;
    }
    const auto isNameChar = [](QChar c) {
        return c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_') ||
               c == QLatin1Char(':');
    };
    const auto word = [&] {
        const qsizetype from = at;
        while (at < raw.size() && isNameChar(raw[at])) {
            ++at;
        }
        return raw.mid(from, at - from).toString().toLower();
    };
    const auto skipBlanks = [&] {
        while (at < raw.size() && (raw[at].isSpace() || raw[at] == QLatin1Char('/'))) {
            ++at;
        }
    };
    tag.name = word();
    for (skipBlanks(); at < raw.size() && raw[at] != QLatin1Char('>'); skipBlanks()) {
        const QString key = word();
        if (key.isEmpty()) {
            ++at;
            continue;
        }
        QString value;
        skipBlanks();
        if (at < raw.size() && raw[at] == QLatin1Char('=')) {
            ++at;
            skipBlanks();
            const QChar quote = at < raw.size() ? raw[at] : QChar();
            const bool quoted = quote == QLatin1Char('"') || quote == QLatin1Char('\'');
            at += quoted ? 1 : 0;
            const qsizetype from = at;
            while (
                at < raw.size() &&
                (quoted ? raw[at] != quote : !raw[at].isSpace() && raw[at] != QLatin1Char('>'))) {
                ++at;
            }
            value = withoutEntities(raw.mid(from, at - from));
            at += quoted ? 1 : 0;
        }
        tag.attrs.append({key, value});
    }
    return tag;
}

void RawHtml::inlineTag(QStringView raw)
{
    if (raw.startsWith(QLatin1StringView("<!")) || raw.startsWith(QLatin1StringView("<?"))) {
        return;
    }
    apply(parse(raw), raw, false);
}

void RawHtml::block(QStringView raw)
{
    qsizetype at = 0;
    while (at < raw.size()) {
        const bool markup = raw[at] == QLatin1Char('<') && at + 1 < raw.size() &&
                            (raw[at + 1].isLetter() || raw[at + 1] == QLatin1Char('/') ||
                             raw[at + 1] == QLatin1Char('!') || raw[at + 1] == QLatin1Char('?'));
        if (!markup) {
            qsizetype end = raw.indexOf(QLatin1Char('<'), at + 1);
            end = end < 0 ? raw.size() : end;
            QString text = withoutEntities(raw.mid(at, end - at));
            if (std::exchange(m_preStart, false) && text.startsWith(QLatin1Char('\n'))) {
                text.remove(0, 1);
            }
            if (!skipping() && (m_builder.inText() || !text.trimmed().isEmpty())) {
                m_builder.addText(text);
            }
            at = end;
            continue;
        }
        const bool comment = raw.mid(at).startsWith(QLatin1StringView("<!--"));
        const qsizetype close = comment ? raw.indexOf(QLatin1StringView("-->"), at + 4)
                                        : raw.indexOf(QLatin1Char('>'), at);
        const qsizetype end = close < 0 ? raw.size() : close + (comment ? 3 : 1);
        const QStringView piece = raw.mid(at, end - at);
        if (raw[at + 1] != QLatin1Char('!') && raw[at + 1] != QLatin1Char('?')) {
            apply(parse(piece), piece, true);
        }
        at = end;
    }
    endOfText();
    m_builder.endLooseParagraph();
    while (!m_blocks.isEmpty()) {
        m_builder.close();
        m_blocks.removeLast();
    }
}

void RawHtml::endOfText()
{
    for (const auto &[name, type] : m_marks) {
        m_builder.popMark(type);
    }
    m_marks.clear();
    m_skipped.clear();
}

void RawHtml::apply(const Tag &tag, QStringView raw, bool inBlock)
{
    if (skipping()) {
        if (tag.closing && tag.name == m_skipped) {
            m_skipped.clear();
        }
        return;
    }
    if (markTags().contains(tag.name)) {
        if (tag.closing) {
            closeMark(tag.name);
        } else {
            openMark(tag);
        }
        return;
    }
    if (tag.name == QLatin1StringView("br")) {
        m_builder.addHardBreak();
    } else if (tag.name == QLatin1StringView("hr")) {
        m_builder.addBlock(blockNode(NodeType::Divider));
    } else if (tag.name == QLatin1StringView("img")) {
        image(tag);
    } else if (swallowedTags().contains(tag.name) || droppedTags().contains(tag.name)) {
        dropped(tag);
    } else if (breakingTags().contains(tag.name)) {
        structure(tag, inBlock);
    } else if (tag.name == QLatin1StringView("td") || tag.name == QLatin1StringView("th")) {
        if (tag.closing) {
            m_builder.addText(QStringLiteral(" "));
        }
    } else if (!silentTags().contains(tag.name)) {
        m_builder.addText(raw);
    }
}

void RawHtml::openMark(const Tag &tag)
{
    const MarkType type = markTags().value(tag.name);
    Attrs attrs;
    if (type == MarkType::Link) {
        const QString href = tag.attr(QLatin1StringView("href")).trimmed();
        if (href.isEmpty() || m_builder.hasMark(MarkType::Link)) {
            return;
        }
        attrs.emplace_back(Attr::Href, href);
    }
    if (type == MarkType::Color) {
        const QString named = tag.attr(QLatin1StringView("color"));
        const auto color =
            parseColor(named.isEmpty() ? styleColor(tag.attr(QLatin1StringView("style"))) : named);
        if (!color) {
            return;
        }
        attrs.emplace_back(Attr::Value, hexText(*color));
    }
    m_builder.pushMark(type, std::move(attrs));
    m_marks.append({tag.name, type});
}

void RawHtml::closeMark(const QString &name)
{
    for (qsizetype i = m_marks.size() - 1; i >= 0; --i) {
        if (m_marks[i].first == name) {
            m_builder.popMark(m_marks[i].second);
            m_marks.remove(i);
            return;
        }
    }
}

void RawHtml::structure(const Tag &tag, bool inBlock)
{
    const QString align = tag.name == QLatin1StringView("center")
                              ? tag.name
                              : tag.attr(QLatin1StringView("align")).toLower();
    m_builder.endLooseParagraph();
    if (!tag.closing &&
        (align == QLatin1StringView("center") || align == QLatin1StringView("right"))) {
        m_builder.pushAlign(align);
        m_aligned.append(tag.name);
    } else if (tag.closing && m_aligned.endsWith(tag.name)) {
        m_builder.popAlign();
        m_aligned.removeLast();
    }
    if (tag.closing && m_blocks.endsWith(tag.name)) {
        m_builder.close();
        m_blocks.removeLast();
        return;
    }
    const bool heading =
        tag.name.size() == 2 && tag.name[0] == QLatin1Char('h') && tag.name[1].isDigit();
    if (m_builder.inText()) {
        m_builder.addText(QStringLiteral("\n"));
        if (heading && !tag.closing) {
            m_losses.add(QStringLiteral("<%1>").arg(tag.name),
                         QStringLiteral("a heading inside a paragraph was kept as text"));
        }
        return;
    }
    const bool quote = tag.name == QLatin1StringView("blockquote");
    const bool code = tag.name == QLatin1StringView("pre");
    if (tag.closing) {
        return;
    }
    if (inBlock && (heading || quote || code)) {
        Attrs attrs;
        if (heading && tag.name[1] != QLatin1Char('2')) {
            attrs.emplace_back(Attr::Level, tag.name[1].digitValue());
        }
        m_builder.open(heading ? NodeType::Heading
                       : quote ? NodeType::Blockquote
                               : NodeType::CodeBlock,
                       std::move(attrs));
        m_blocks.append(tag.name);
        m_preStart = code;
    } else if (tag.name == QLatin1StringView("li")) {
        m_builder.addText(QStringLiteral("• "));
    } else if (tag.name == QLatin1StringView("table")) {
        m_losses.add(QStringLiteral("HTML table"),
                     QStringLiteral("its rows were kept as paragraphs"));
    }
}

void RawHtml::image(const Tag &tag)
{
    const QString source = tag.attr(QLatin1StringView("src")).trimmed();
    if (source.isEmpty()) {
        return;
    }
    Node node;
    node.type = NodeType::InlineImage;
    const QString alt = tag.attr(QLatin1StringView("alt"));
    if (!alt.isEmpty()) {
        node.attrs.emplace_back(Attr::Alt, alt);
    }
    const QString caption = tag.attr(QLatin1StringView("title"));
    if (!caption.isEmpty()) {
        node.attrs.emplace_back(Attr::Caption, caption);
    }
    node.attrs.emplace_back(Attr::Src, source);
    QString width = tag.attr(QLatin1StringView("width"));
    if (width.endsWith(QLatin1Char('%'))) {
        width.chop(1);
        const int percent = width.toInt();
        if (percent >= 10 && percent < 100) {
            node.attrs.emplace_back(Attr::Width, percent);
        }
    }
    m_builder.addInline(std::move(node));
}

void RawHtml::dropped(const Tag &tag)
{
    if (tag.closing) {
        return;
    }
    m_losses.add(QStringLiteral("<%1>").arg(tag.name),
                 QStringLiteral("WeChat removes this element"));
    if (swallowedTags().contains(tag.name)) {
        m_skipped = tag.name;
    }
    const QString source = tag.attr(QLatin1StringView("src")).trimmed();
    const bool media =
        tag.name == QLatin1StringView("iframe") || tag.name == QLatin1StringView("video") ||
        tag.name == QLatin1StringView("audio") || tag.name == QLatin1StringView("embed");
    if (media && !source.isEmpty()) {
        m_builder.pushMark(MarkType::Link, {{Attr::Href, source}});
        m_builder.addText(source);
        m_builder.popMark(MarkType::Link);
    }
}

} // namespace tuiwen::article
