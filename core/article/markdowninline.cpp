// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/markdowninline.h"

#include "core/article/color.h"
#include "core/article/markdown.h"

#include <algorithm>

namespace tuiwen::article {

namespace {

constexpr QLatin1StringView alwaysEscaped("\\`*_[]<&$~");
constexpr QLatin1StringView punctuation("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~");

QString escaped(QStringView text, QLatin1StringView signs)
{
    QString out;
    out.reserve(text.size() + 8);
    for (const QChar c : text) {
        if (signs.contains(c)) {
            out += QLatin1Char('\\');
        }
        out += c;
    }
    return out;
}

/// What the importer can read back of a text: marks and nodes Markdown knows.
std::vector<Node> sayable(const std::vector<Node> &nodes)
{
    std::vector<Node> out;
    for (Node node : nodes) {
        std::erase_if(node.marks, [](const Mark &mark) {
            return mark.type == MarkType::FontSize || mark.type == MarkType::LetterSpacing ||
                   mark.type == MarkType::MiniProgramLink;
        });
        if (node.type == NodeType::Footnote) {
            node = textNode(QStringLiteral("\u2042")); // stands for the reference
        }
        const bool joins = !out.empty() && node.type == NodeType::Text &&
                           out.back().type == NodeType::Text && out.back().marks == node.marks;
        if (joins) {
            out.back().text += node.text;
        } else {
            out.push_back(std::move(node));
        }
    }
    return out;
}

QString backticks(const QString &code)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : code) {
        run = c == QLatin1Char('`') ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return QString(longest + 1, QLatin1Char('`'));
}

} // namespace

QString markdownText(const QString &text)
{
    return escaped(text, punctuation);
}

QString markdownAddress(const QString &address)
{
    const bool plain = std::all_of(address.begin(), address.end(), [](QChar c) {
        return !c.isSpace() && c != QLatin1Char('(') && c != QLatin1Char(')') &&
               c != QLatin1Char('<') && c != QLatin1Char('>') && c != QLatin1Char('\\') &&
               c.unicode() > 0x20;
    });
    if (plain && !address.isEmpty()) {
        return escaped(address, QLatin1StringView("*_~[]&$`"));
    }
    QString clean = address;
    clean.remove(QLatin1Char('\n'));
    return QLatin1Char('<') + escaped(clean, QLatin1StringView("\\<>&*_~$`")) + QLatin1Char('>');
}

void MarkdownInline::tell(const Node &node)
{
    for (const Mark &mark : node.marks) {
        if (mark.type == MarkType::FontSize || mark.type == MarkType::LetterSpacing) {
            m_losses.add(nameOf(mark.type), QStringLiteral("Markdown has no sizes and spacing"));
        } else if (mark.type == MarkType::MiniProgramLink) {
            m_losses.add(nameOf(mark.type), QStringLiteral("Markdown has no Mini Programs"));
        } else if (mark.type == MarkType::Highlight && !mark.attrs.empty()) {
            m_losses.add(QStringLiteral("colour of a highlight"),
                         QStringLiteral("Markdown knows one highlight"));
        }
    }
}

std::vector<MarkdownInline::Tag> MarkdownInline::tagsOf(const Node &node, Style style) const
{
    const bool safe = style == Style::Safe;
    std::vector<Tag> tags;
    const auto html = [&tags](const char *name) {
        tags.push_back({QStringLiteral("<%1>").arg(QLatin1StringView(name)),
                        QStringLiteral("</%1>").arg(QLatin1StringView(name))});
    };
    const auto sign = [&](const char *stars, const char *name) {
        const QString text = QString::fromLatin1(stars);
        safe ? html(name) : tags.push_back({text, text});
    };
    for (const Mark &mark : node.marks) {
        switch (mark.type) {
        case MarkType::Link: {
            const QString title = string(mark, Attr::Title);
            tags.push_back(
                {QStringLiteral("["),
                 QStringLiteral("](") + markdownAddress(string(mark, Attr::Href)) +
                     (title.isEmpty() ? QString()
                                      : QStringLiteral(" \"%1\"").arg(markdownText(title))) +
                     QLatin1Char(')')});
            break;
        }
        case MarkType::Bold:
            sign("**", "b");
            break;
        case MarkType::Italic:
            sign("*", "i");
            break;
        case MarkType::Strike:
            sign("~~", "s");
            break;
        case MarkType::Underline:
            html("u");
            break;
        case MarkType::Superscript:
            html("sup");
            break;
        case MarkType::Subscript:
            html("sub");
            break;
        case MarkType::Highlight:
            html("mark");
            break;
        case MarkType::Color:
            tags.push_back(
                {QStringLiteral("<span style=\"color:%1\">").arg(string(mark, Attr::Value)),
                 QStringLiteral("</span>")});
            break;
        case MarkType::Code:
        case MarkType::FontSize:
        case MarkType::LetterSpacing:
        case MarkType::MiniProgramLink:
            break;
        }
    }
    return tags;
}

QString MarkdownInline::leaf(const Node &node, Place place, Style style) const
{
    switch (node.type) {
    case NodeType::Text: {
        if (node.mark(MarkType::Code) != nullptr) {
            const QString fence = backticks(node.text);
            const bool padded =
                node.text.startsWith(QLatin1Char('`')) || node.text.endsWith(QLatin1Char('`'));
            const QString pad = padded ? QStringLiteral(" ") : QString();
            QString code = node.text;
            if (place == Place::Cell) {
                code.replace(QLatin1Char('|'), QStringLiteral("\\|"));
            }
            return fence + pad + code + pad + fence;
        }
        QString text =
            style == Style::Safe ? markdownText(node.text) : escaped(node.text, alwaysEscaped);
        if (place == Place::Cell && style == Style::Plain) {
            text.replace(QLatin1Char('|'), QStringLiteral("\\|"));
        }
        return text;
    }
    case NodeType::HardBreak:
        return place == Place::Paragraph ? QStringLiteral("\\\n") : QStringLiteral("<br>");
    case NodeType::MathInline:
        return QLatin1Char('$') + node.string(Attr::Tex).simplified() + QLatin1Char('$');
    case NodeType::InlineImage:
        return QStringLiteral("![%1](%2)")
            .arg(markdownText(node.string(Attr::Alt)), markdownAddress(node.string(Attr::Src)));
    default:
        return {};
    }
}

QString MarkdownInline::render(const std::vector<Node> &nodes, Place place, Style style) const
{
    QString out;
    std::vector<Tag> open;
    int note = int(m_notes.size());
    const auto closeTo = [&](std::size_t depth) {
        while (open.size() > depth) {
            out += open.back().close;
            open.pop_back();
        }
    };
    for (const Node &node : nodes) {
        std::vector<Tag> wanted = node.type == NodeType::Footnote ? open : tagsOf(node, style);
        const auto differing =
            std::mismatch(open.begin(), open.end(), wanted.begin(), wanted.end()).first;
        closeTo(std::size_t(differing - open.begin()));
        for (std::size_t i = open.size(); i < wanted.size(); ++i) {
            out += wanted[i].open;
            open.push_back(wanted[i]);
        }
        out += node.type == NodeType::Footnote ? QStringLiteral("[^%1]").arg(++note)
                                               : leaf(node, place, style);
    }
    closeTo(0);
    if (place != Place::Paragraph || out.isEmpty()) {
        return out;
    }
    // A sign at the start of a line could open a list, a heading, a quote or a rule.
    static const QLatin1StringView openers("#>+-=|:~");
    if (openers.contains(out[0]) && style == Style::Plain) {
        out.prepend(QLatin1Char('\\'));
    }
    return out;
}

QString MarkdownInline::write(const std::vector<Node> &nodes, Place place)
{
    for (const Node &node : nodes) {
        tell(node);
    }
    const QString plain = render(nodes, place, Style::Plain);
    QString probe = plain;
    const std::vector<Node> wanted = sayable(nodes);
    int notes = 0;
    for (const Node &node : nodes) {
        if (node.type == NodeType::Footnote) {
            probe.replace(QStringLiteral("[^%1]").arg(m_notes.size() + ++notes),
                          QStringLiteral("\u2042"));
        }
    }
    const auto read = importMarkdown(
        (place == Place::Paragraph ? probe : QString(QStringLiteral("###### ") + probe)).toUtf8());
    const bool same = read && read->document.children.size() == 1 &&
                      sayable(read->document.children.front().children) == wanted;
    const QString text = same ? plain : render(nodes, place, Style::Safe);
    for (const Node &node : nodes) {
        if (node.type == NodeType::Footnote) {
            m_notes.append(node.string(Attr::Text).simplified());
        }
    }
    return text;
}

} // namespace tuiwen::article
