// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/inlinehtml.h"

#include "core/article/color.h"

#include <algorithm>

namespace tuiwen::article {

namespace {

/// Text on a highlight keeps this colour in either scheme: WeChat's dark mode would guess
/// otherwise.
constexpr QLatin1StringView inkOnHighlight("#222");

bool isWeb(QStringView href)
{
    return href.startsWith(QLatin1StringView("http://"), Qt::CaseInsensitive) ||
           href.startsWith(QLatin1StringView("https://"), Qt::CaseInsensitive);
}

QStringView withoutScheme(QStringView url)
{
    const qsizetype at = url.indexOf(QLatin1StringView("://"));
    QStringView rest = at < 0 ? url : url.mid(at + 3);
    return rest.endsWith(QLatin1Char('/')) ? rest.chopped(1) : rest;
}

/// "<span style=…>" for the marks that carry a value.
QString valueStyle(const Node &node)
{
    QStringList parts;
    const Mark *color = node.mark(MarkType::Color);
    if (const Mark *highlight = node.mark(MarkType::Highlight)) {
        parts.append(QStringLiteral("background-color:") +
                     shortText(parseColor(string(*highlight, Attr::Value)).value_or(Color())));
        if (color == nullptr) {
            parts.append(QStringLiteral("color:") + inkOnHighlight);
        }
    }
    if (color != nullptr) {
        parts.append(QStringLiteral("color:") +
                     shortText(parseColor(string(*color, Attr::Value)).value_or(Color())));
    }
    if (const Mark *size = node.mark(MarkType::FontSize)) {
        parts.append(QStringLiteral("font-size:%1px").arg(integer(*size, Attr::Px)));
    }
    if (const Mark *spacing = node.mark(MarkType::LetterSpacing)) {
        parts.append(QStringLiteral("letter-spacing:%1px").arg(integer(*spacing, Attr::Px)));
    }
    return parts.join(QLatin1Char(';'));
}

QString openTag(QLatin1StringView tag, const QString &style)
{
    return style.isEmpty() ? QStringLiteral("<%1>").arg(tag)
                           : QStringLiteral("<%1 style=\"%2\">").arg(tag, style);
}

/// The text form of a link to a mini program (wechat-html.md 4.7).
InlineHtml::Wrap miniProgramWrap(const Mark &mark)
{
    return {
        QStringLiteral("<a data-miniprogram-appid=\"%1\" data-miniprogram-path=\"%2\" href=\"\">")
            .arg(string(mark, Attr::Appid).toHtmlEscaped(),
                 string(mark, Attr::Path).toHtmlEscaped()),
        QStringLiteral("</a>")};
}

} // namespace

bool isOwnLink(QStringView href)
{
    return isWeb(href) && withoutScheme(href).startsWith(QLatin1StringView("mp.weixin.qq.com/s"),
                                                         Qt::CaseInsensitive);
}

QString InlineHtml::numbered(int number, const QString &style) const
{
    return openTag(QLatin1StringView("sup"), style) + QStringLiteral("[%1]</sup>").arg(number);
}

QString InlineHtml::markOf(const QString &href)
{
    if (!isWeb(href) || isOwnLink(href)) {
        return {};
    }
    int &number = m_numbers[href];
    if (number == 0) {
        m_references.append(href);
        number = int(m_references.size());
    }
    return numbered(number, look(Slot::LinkMark).style);
}

InlineHtml::Wrap InlineHtml::linkWrap(const Mark &link, const std::vector<Node> &nodes,
                                      std::size_t index)
{
    if (m_haveLink && m_lastLink == link && index > 0 &&
        nodes[index - 1].mark(MarkType::Link) != nullptr &&
        *nodes[index - 1].mark(MarkType::Link) == link) {
        return m_lastLinkWrap;
    }
    const QString href = string(link, Attr::Href);
    m_lastLink = link;
    m_haveLink = true;
    m_lastLinkWrap = {};
    if (isOwnLink(href)) {
        m_lastLinkWrap = {QStringLiteral("<a href=\"%1\">").arg(href.toHtmlEscaped()),
                          QStringLiteral("</a>")};
        return m_lastLinkWrap;
    }
    QString words;
    for (std::size_t i = index; i < nodes.size(); ++i) {
        const Mark *mark = nodes[i].mark(MarkType::Link);
        if (mark == nullptr || !(*mark == link)) {
            break;
        }
        words += nodes[i].text;
    }
    // A link inside the article, or one whose address stands there already, needs no number.
    if (!isWeb(href) || withoutScheme(words) == withoutScheme(href)) {
        return m_lastLinkWrap;
    }
    const QString sup = markOf(href);
    const QString &style = look(Slot::Link).style;
    m_lastLinkWrap =
        style.isEmpty()
            ? Wrap{QStringLiteral("<span>"), sup + QStringLiteral("</span>")}
            : Wrap{openTag(QLatin1StringView("span"), style), sup + QStringLiteral("</span>")};
    return m_lastLinkWrap;
}

std::vector<InlineHtml::Wrap> InlineHtml::wrapsOf(const Node &node, const std::vector<Node> &nodes,
                                                  std::size_t index)
{
    std::vector<Wrap> wraps;
    for (const Mark &mark : node.marks) {
        switch (mark.type) {
        case MarkType::Link: {
            Wrap wrap = linkWrap(mark, nodes, index);
            if (!wrap.open.isEmpty()) {
                wraps.push_back(std::move(wrap));
            }
            break;
        }
        case MarkType::MiniProgramLink:
            wraps.push_back(miniProgramWrap(mark));
            break;
        case MarkType::Bold:
            wraps.push_back({openTag(QLatin1StringView("b"), look(Slot::Strong).style),
                             QStringLiteral("</b>")});
            break;
        case MarkType::Italic:
            wraps.push_back({openTag(QLatin1StringView("i"), look(Slot::Italic).style),
                             QStringLiteral("</i>")});
            break;
        case MarkType::Underline:
            wraps.push_back({QStringLiteral("<u>"), QStringLiteral("</u>")});
            break;
        case MarkType::Strike:
            wraps.push_back({QStringLiteral("<s>"), QStringLiteral("</s>")});
            break;
        case MarkType::Superscript:
            wraps.push_back({QStringLiteral("<sup>"), QStringLiteral("</sup>")});
            break;
        case MarkType::Subscript:
            wraps.push_back({QStringLiteral("<sub>"), QStringLiteral("</sub>")});
            break;
        case MarkType::Code:
            wraps.push_back({openTag(QLatin1StringView("code"), look(Slot::InlineCode).style),
                             QStringLiteral("</code>")});
            break;
        case MarkType::Color:
        case MarkType::Highlight:
        case MarkType::FontSize:
        case MarkType::LetterSpacing: {
            Wrap wrap{openTag(QLatin1StringView("span"), valueStyle(node)),
                      QStringLiteral("</span>")};
            if (wraps.empty() || !(wraps.back() == wrap)) {
                wraps.push_back(std::move(wrap));
            }
            break;
        }
        }
    }
    return wraps;
}

void InlineHtml::formula(const QString &tex, bool display)
{
    bool wrong = false;
    if (m_options.typeset && m_formulaCharacters < maxDrawnCharacters &&
        ++m_formulas <= maxDrawnFormulas) {
        if (const auto drawn = m_options.typeset(tex, display)) {
            m_formulaCharacters += int(drawn->svg.size());
            m_out.raw(drawn->svg);
            return;
        }
        wrong = true;
    }
    const bool dressed = wrong || !display;
    if (dressed) {
        m_out.open(QLatin1StringView("code"),
                   wrong ? QStringLiteral("color:#b3261e") : look(Slot::Math).style);
    }
    if (wrong) {
        m_out.raw(QStringLiteral("⚠ "));
    }
    if (display) {
        m_out.beginLine();
    }
    m_out.code(tex);
    if (dressed) {
        m_out.close(QLatin1StringView("code"));
    }
}

void InlineHtml::leaf(const Node &node)
{
    switch (node.type) {
    case NodeType::Text:
        if (node.mark(MarkType::Code) != nullptr) {
            m_out.code(node.text);
        } else {
            m_out.text(node.text);
        }
        break;
    case NodeType::HardBreak:
        m_out.raw(QLatin1StringView("<br>"));
        break;
    case NodeType::MathInline:
        formula(node.string(Attr::Tex), false);
        break;
    case NodeType::InlineImage:
        m_out.raw(QLatin1StringView("<img"));
        m_out.attribute(QLatin1StringView("src"), node.string(Attr::Src));
        if (const QString alt = node.string(Attr::Alt); !alt.isEmpty()) {
            m_out.attribute(QLatin1StringView("alt"), alt);
        }
        m_out.raw(QLatin1StringView(">"));
        break;
    case NodeType::Footnote: {
        const QString note = node.string(Attr::Text).simplified();
        if (!note.isEmpty()) {
            int &number = m_numbers[QLatin1Char('\n') + note]; // no address begins like that
            if (number == 0) {
                m_references.append(note);
                number = int(m_references.size());
            }
            m_notes = true;
            const QString &mark = look(Slot::LinkMark).style;
            m_out.raw(
                numbered(number, mark.isEmpty() ? look(Slot::Link).style : mark));
        }
        break;
    }
    default:
        break;
    }
}

void InlineHtml::write(const std::vector<Node> &nodes)
{
    std::vector<Wrap> open;
    m_haveLink = false;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        std::vector<Wrap> wanted = wrapsOf(nodes[i], nodes, i);
        const auto [keep, unused] =
            std::mismatch(open.begin(), open.end(), wanted.begin(), wanted.end());
        const auto kept = std::size_t(keep - open.begin());
        while (open.size() > kept) {
            m_out.raw(open.back().close);
            open.pop_back();
        }
        for (std::size_t k = kept; k < wanted.size(); ++k) {
            m_out.raw(wanted[k].open);
            open.push_back(std::move(wanted[k]));
        }
        leaf(nodes[i]);
    }
    while (!open.empty()) {
        m_out.raw(open.back().close);
        open.pop_back();
    }
}

} // namespace tuiwen::article
