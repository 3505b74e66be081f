// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/markdownwriter.h"

#include "core/article/markdowninline.h"

#include <algorithm>

namespace tuiwen::article {

namespace {

using Place = MarkdownInline::Place;

/// `first` before the first line, `rest` before the others; empty lines get no trailing blanks.
QString prefixed(const QString &text, const QString &first, const QString &rest)
{
    QString out;
    bool start = true;
    for (const QStringView line : QStringView(text).split(QLatin1Char('\n'))) {
        QString prefix = start ? first : rest;
        if (line.isEmpty()) {
            while (prefix.endsWith(QLatin1Char(' '))) {
                prefix.chop(1);
            }
        }
        out += (start ? QString() : QStringLiteral("\n")) + prefix + line;
        start = false;
    }
    return out;
}

class Writer
{
public:
    explicit Writer(Losses &losses)
        : m_losses(losses)
        , m_inline(losses)
    {}

    [[nodiscard]] QString blocks(const std::vector<Node> &nodes);
    [[nodiscard]] QString notes() const;

private:
    QString block(const Node &node, bool other);
    QString aligned(const Node &node, const QString &text);
    QString heading(const Node &node);
    QString list(const Node &node, bool other);
    QString code(const Node &node);
    QString table(const Node &node);
    QString cell(const Node &node);
    QString image(const Node &node);
    QString callout(const Node &node);
    QString steps(const Node &node);
    QString parts(const Node &node);
    QString card(const Node &node);
    void lost(const Node &node, std::initializer_list<Attr> attrs, const char *why);
    void given(const Node &node, const char *why)
    {
        m_losses.add(nameOf(node.type), QString::fromLatin1(why));
    }

    Losses &m_losses;
    MarkdownInline m_inline;
};

void Writer::lost(const Node &node, std::initializer_list<Attr> attrs, const char *why)
{
    for (const auto &[name, value] : node.attrs) {
        if (std::find(attrs.begin(), attrs.end(), name) != attrs.end()) {
            m_losses.add(nameOf(node.type) + QLatin1Char('.') + nameOf(name),
                         QString::fromLatin1(why));
        }
    }
}

QString Writer::blocks(const std::vector<Node> &nodes)
{
    QString out;
    const Node *before = nullptr;
    bool other = false;
    for (const Node &node : nodes) {
        // Two lists of one kind would grow together: the second one gets another sign.
        other = before != nullptr && before->type == node.type && !other;
        const QString text = block(node, other);
        if (text.isEmpty()) {
            continue;
        }
        out += (out.isEmpty() ? QString() : QStringLiteral("\n\n")) + text;
        before = &node;
    }
    return out;
}

QString Writer::block(const Node &node, bool other)
{
    switch (node.type) {
    case NodeType::Paragraph:
        lost(node, {Attr::Indent, Attr::Leading}, "Markdown has no layout");
        return aligned(node, m_inline.write(node.children, Place::Paragraph));
    case NodeType::Heading:
        return heading(node);
    case NodeType::Blockquote:
        return prefixed(blocks(node.children), QStringLiteral("> "), QStringLiteral("> "));
    case NodeType::BulletList:
    case NodeType::OrderedList:
    case NodeType::TaskList:
        return list(node, other);
    case NodeType::CodeBlock:
        return code(node);
    case NodeType::MathBlock:
        return QStringLiteral("$$\n%1\n$$").arg(node.string(Attr::Tex).trimmed());
    case NodeType::Divider:
        return QStringLiteral(
            "***"); // three dashes could end a front matter or underline a heading
    case NodeType::Table:
        return table(node);
    case NodeType::Image:
        return image(node);
    case NodeType::ImageGroup:
        given(node, "Markdown has no picture groups");
        return blocks(node.children);
    case NodeType::Callout:
        return callout(node);
    case NodeType::Steps:
        return steps(node);
    case NodeType::Columns:
    case NodeType::Comparison:
        return parts(node);
    default:
        return card(node);
    }
}

/// Centred and right-aligned blocks stand in a tag that many Markdown programs know.
QString Writer::aligned(const Node &node, const QString &text)
{
    const QString align = node.string(Attr::Align);
    if (align != QLatin1StringView("center") && align != QLatin1StringView("right")) {
        lost(node, {Attr::Align}, "Markdown has no layout");
        return text;
    }
    return text.isEmpty() ? text
                          : QStringLiteral("<div align=\"%1\">\n\n%2\n\n</div>").arg(align, text);
}

QString Writer::heading(const Node &node)
{
    lost(node, {Attr::Leading}, "Markdown has no layout");
    const QString text = m_inline.write(node.children, Place::OneLine);
    return aligned(node,
                   QString(node.integer(Attr::Level), QLatin1Char('#')) + QLatin1Char(' ') + text);
}

QString Writer::list(const Node &node, bool other)
{
    const bool ordered = node.type == NodeType::OrderedList;
    const bool simple = std::all_of(node.children.begin(), node.children.end(),
                                    [](const Node &item) { return item.children.size() == 1; });
    int number = ordered ? node.integer(Attr::Start) : 0;
    QString out;
    for (const Node &item : node.children) {
        QString sign = other ? QStringLiteral("* ") : QStringLiteral("- ");
        if (ordered) {
            sign =
                QString::number(number++) + (other ? QStringLiteral(") ") : QStringLiteral(". "));
        }
        const QString indent(sign.size(), QLatin1Char(' '));
        if (node.type == NodeType::TaskList) {
            sign += item.flag(Attr::Checked) ? QStringLiteral("[x] ") : QStringLiteral("[ ] ");
        }
        out += QString(out.isEmpty() ? 0
                       : simple      ? 1
                                     : 2,
                       QLatin1Char('\n')) +
               prefixed(blocks(item.children), sign, indent);
    }
    return out;
}

QString Writer::code(const Node &node)
{
    lost(node, {Attr::Numbers, Attr::Wrap}, "Markdown has no settings for code");
    QString text;
    for (const Node &child : node.children) {
        text += child.text;
    }
    qsizetype longest = 2;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == QLatin1Char('`') ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, QLatin1Char('`'));
    QString language = node.string(Attr::Language).simplified();
    language.remove(QLatin1Char('`'));
    return fence + language + QLatin1Char('\n') + text + QLatin1Char('\n') + fence;
}

QString Writer::cell(const Node &node)
{
    lost(node, {Attr::Colspan, Attr::Rowspan, Attr::Colwidth}, "Markdown tables have plain cells");
    QStringList parts;
    for (const Node &child : node.children) {
        if (child.type == NodeType::Paragraph) {
            parts.append(m_inline.write(child.children, Place::Cell));
            continue;
        }
        given(child, "a cell of a Markdown table holds text only");
        parts.append(
            m_inline
                .write({textNode(plainText(child).simplified() + QLatin1Char(' '))}, Place::Cell)
                .trimmed());
    }
    return parts.join(QStringLiteral("<br>"));
}

QString Writer::table(const Node &node)
{
    lost(node, {Attr::Layout}, "Markdown has no settings for tables");
    std::size_t columns = 1;
    for (const Node &row : node.children) {
        columns = std::max(columns, row.children.size());
    }
    const auto line = [&](const Node *row) {
        QString out = QStringLiteral("|");
        for (std::size_t i = 0; i < columns; ++i) {
            const bool there = row != nullptr && i < row->children.size();
            out += QLatin1Char(' ') + (there ? cell(row->children[i]) : QString()) +
                   QStringLiteral(" |");
        }
        return out;
    };
    const Node &first = node.children.front();
    const bool head = !first.children.empty() &&
                      std::all_of(first.children.begin(), first.children.end(),
                                  [](const Node &c) { return c.type == NodeType::TableHeader; });
    QString rule = QStringLiteral("|");
    for (std::size_t i = 0; i < columns; ++i) {
        const QString align =
            i < first.children.size() ? first.children[i].string(Attr::Align) : QString();
        rule += align == QLatin1StringView("center")  ? QStringLiteral(" :---: |")
                : align == QLatin1StringView("right") ? QStringLiteral(" ---: |")
                : align == QLatin1StringView("left")  ? QStringLiteral(" :--- |")
                                                      : QStringLiteral(" --- |");
    }
    QString out = line(head ? &first : nullptr) + QLatin1Char('\n') + rule;
    for (std::size_t i = head ? 1 : 0; i < node.children.size(); ++i) {
        out += QLatin1Char('\n') + line(&node.children[i]);
    }
    return out;
}

QString Writer::image(const Node &node)
{
    lost(node, {Attr::Align, Attr::Href, Attr::Rounded, Attr::Shadow},
         "Markdown has no settings for pictures");
    const QString caption = node.string(Attr::Caption);
    if (const int width = node.integer(Attr::Width); width < 100) {
        const auto attribute = [](const char *name, const QString &value) {
            return value.isEmpty()
                       ? QString()
                       : QStringLiteral(" %1=\"%2\"")
                             .arg(QLatin1StringView(name), value.simplified().toHtmlEscaped());
        };
        return QStringLiteral("<img") + attribute("src", node.string(Attr::Src)) +
               attribute("alt", node.string(Attr::Alt)) + attribute("title", caption) +
               QStringLiteral(" width=\"%1%\">").arg(width);
    }
    return QStringLiteral("![%1](%2%3)")
        .arg(markdownText(node.string(Attr::Alt)), markdownAddress(node.string(Attr::Src)),
             caption.isEmpty() ? QString()
                               : QStringLiteral(" \"%1\"").arg(markdownText(caption.simplified())));
}

QString Writer::callout(const Node &node)
{
    const QString kind = node.string(Attr::Kind);
    const QString name =
        kind == QLatin1StringView("danger") ? QStringLiteral("CAUTION") : kind.toUpper();
    const QString title = markdownText(node.string(Attr::Title).simplified());
    const QString first = QStringLiteral("[!%1]").arg(name) +
                          (title.isEmpty() ? QString() : QString(QLatin1Char(' ') + title));
    const QString inside = blocks(node.children);
    return prefixed(inside.isEmpty() ? first : QString(first + QLatin1Char('\n') + inside),
                    QStringLiteral("> "), QStringLiteral("> "));
}

QString Writer::steps(const Node &node)
{
    given(node, "steps became a numbered list");
    QString out;
    int number = 1;
    for (const Node &step : node.children) {
        const QString sign = QString::number(number++) + QStringLiteral(". ");
        const QString title = step.string(Attr::Title).simplified();
        const QString head =
            title.isEmpty()
                ? QString()
                : m_inline.write({textNode(title, {Mark{MarkType::Bold, {}}})}, Place::Paragraph);
        const QString inside = blocks(step.children);
        const QString gap = head.isEmpty() || inside.isEmpty() ? QString() : QStringLiteral("\n\n");
        out += (out.isEmpty() ? QString() : QStringLiteral("\n\n")) +
               prefixed(head + gap + inside, sign, QString(sign.size(), QLatin1Char(' ')));
    }
    return out;
}

QString Writer::parts(const Node &node)
{
    given(node, "what stood side by side stands one after the other");
    QStringList out;
    for (const Node &part : node.children) {
        const QString title = part.type == NodeType::ComparisonSide
                                  ? part.string(Attr::Title).simplified()
                                  : QString();
        if (!title.isEmpty()) {
            out.append(
                m_inline.write({textNode(title, {Mark{MarkType::Bold, {}}})}, Place::Paragraph));
        }
        if (const QString inside = blocks(part.children); !inside.isEmpty()) {
            out.append(inside);
        }
    }
    return out.join(QStringLiteral("\n\n"));
}

/// What Markdown has no word for: its words, its picture.
QString Writer::card(const Node &node)
{
    given(node, "Markdown has no such block");
    const auto bracketed = [](const QString &label, const QString &name) {
        return markdownText(QStringLiteral("〔%1：%2〕").arg(label, name.simplified()));
    };
    switch (node.type) {
    case NodeType::ProfileCard:
        return bracketed(QStringLiteral("公众号"), node.string(Attr::Nickname));
    case NodeType::MiniProgram:
        return bracketed(QStringLiteral("小程序"), node.string(Attr::Title));
    case NodeType::Video:
        return bracketed(QStringLiteral("视频"), node.string(Attr::Title));
    case NodeType::Qr: {
        const QString src = node.string(Attr::Src);
        const QString caption = markdownText(node.string(Attr::Caption).simplified());
        return src.isEmpty() ? markdownText(node.string(Attr::Data).simplified())
                             : QStringLiteral("![%1](%2%3)")
                                   .arg(markdownText(node.string(Attr::Data).simplified()),
                                        markdownAddress(src),
                                        caption.isEmpty() ? QString()
                                                          : QStringLiteral(" \"%1\"").arg(caption));
    }
    case NodeType::Styled: {
        QString html = node.string(Attr::Html).trimmed();
        html.replace(QLatin1Char('\n'), QLatin1Char(' ')); // an empty line would end the block
        return html;
    }
    case NodeType::Platform:
        return bracketed(QStringLiteral("微信组件"), node.string(Attr::Kind));
    default:
        return {};
    }
}

QString Writer::notes() const
{
    QString out;
    int number = 0;
    for (const QString &note : m_inline.notes()) {
        out += QStringLiteral("[^%1]: %2\n").arg(++number).arg(markdownText(note));
    }
    return out;
}

} // namespace

QString toMarkdown(const Node &document, Losses &losses)
{
    Writer writer(losses);
    QString out = writer.blocks(document.children);
    const QString notes = writer.notes();
    if (!out.isEmpty()) {
        out += QLatin1Char('\n');
    }
    return notes.isEmpty() ? out : QString(out + QLatin1Char('\n') + notes);
}

} // namespace tuiwen::article
