// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keep/nodehtml.h"

namespace tuiwen::ui::keep {

namespace {

using article::Attr;
using article::Mark;
using article::MarkType;
using article::Node;
using article::NodeType;

Tags tagsOf(const Mark &mark)
{
    const auto plain = [](const char *tag) {
        return Tags{QStringLiteral("<%1>").arg(QLatin1StringView(tag)),
                    QStringLiteral("</%1>").arg(QLatin1StringView(tag))};
    };
    const auto styled = [](const QString &style) {
        return Tags{QStringLiteral("<span style=\"%1\">").arg(style.toHtmlEscaped()),
                    QStringLiteral("</span>")};
    };
    switch (mark.type) {
    case MarkType::Link:
        return {QStringLiteral("<span class=\"link\" title=\"%1\">")
                    .arg(article::string(mark, Attr::Href).toHtmlEscaped()),
                QStringLiteral("</span>")};
    case MarkType::Bold:
        return plain("b");
    case MarkType::Italic:
        return plain("i");
    case MarkType::Underline:
        return plain("u");
    case MarkType::Strike:
        return plain("s");
    case MarkType::Color:
        return styled(QStringLiteral("color:") + article::string(mark, Attr::Value));
    case MarkType::Highlight:
        return styled(QStringLiteral("background:") + article::string(mark, Attr::Value) +
                      QStringLiteral(";color:#1e2227"));
    case MarkType::FontSize:
        return styled(QStringLiteral("font-size:%1px").arg(article::integer(mark, Attr::Px)));
    case MarkType::Superscript:
        return plain("sup");
    case MarkType::Subscript:
        return plain("sub");
    case MarkType::Code:
        return plain("code");
    default:
        return {};
    }
}

QString picture(const QString &source, const QString &alt)
{
    return QStringLiteral("<img src=\"%1\" alt=\"%2\">")
        .arg(source.toHtmlEscaped(), alt.toHtmlEscaped());
}

/// What a node without content shows of itself.
QString ownText(const Node &node)
{
    switch (node.type) {
    case NodeType::Text:
        return node.text.toHtmlEscaped();
    case NodeType::HardBreak:
        return QStringLiteral("<br>");
    case NodeType::InlineImage:
        return picture(node.string(Attr::Src), node.string(Attr::Alt));
    case NodeType::Image: {
        const QString caption = node.string(Attr::Caption);
        return picture(node.string(Attr::Src), node.string(Attr::Alt)) +
               (caption.isEmpty()
                    ? QString()
                    : QStringLiteral("<figcaption>%1</figcaption>").arg(caption.toHtmlEscaped()));
    }
    case NodeType::MathInline:
    case NodeType::MathBlock:
        return QStringLiteral("<code>%1</code>").arg(node.string(Attr::Tex).toHtmlEscaped());
    default:
        return {};
    }
}

/// Blocks of their own kind stand in a frame that says what they are.
Tags framed(const Node &node, const QString &classes)
{
    QString name = nameOf(node.type);
    name.replace(QLatin1Char('_'), QLatin1Char(' '));
    for (const auto &[key, value] : node.attrs) {
        const auto *text = std::get_if<QString>(&value);
        const bool tells = key == Attr::Title || key == Attr::Caption;
        if (text != nullptr && tells && !text->isEmpty()) {
            name += QStringLiteral(" · ") + *text;
        }
    }
    QString inner;
    for (const auto &[key, value] : node.attrs) {
        const auto *source = std::get_if<QString>(&value);
        if (source != nullptr && key == Attr::Src && !source->isEmpty()) {
            inner += picture(*source, {});
        }
    }
    return {QStringLiteral("<div class=\"box %1\"><span class=\"kind\">%2</span>%3")
                .arg(classes, name.toHtmlEscaped(), inner),
            QStringLiteral("</div>")};
}

QString tagNameOf(const Node &node)
{
    switch (node.type) {
    case NodeType::Paragraph:
        return QStringLiteral("p");
    case NodeType::Heading:
        return QStringLiteral("h%1").arg(node.integer(Attr::Level));
    case NodeType::Blockquote:
        return QStringLiteral("blockquote");
    case NodeType::BulletList:
    case NodeType::TaskList:
        return QStringLiteral("ul");
    case NodeType::OrderedList:
        return QStringLiteral("ol");
    case NodeType::ListItem:
    case NodeType::TaskItem:
        return QStringLiteral("li");
    case NodeType::CodeBlock:
        return QStringLiteral("pre");
    case NodeType::Table:
        return QStringLiteral("table");
    case NodeType::TableRow:
        return QStringLiteral("tr");
    case NodeType::TableCell:
        return QStringLiteral("td");
    case NodeType::TableHeader:
        return QStringLiteral("th");
    case NodeType::Image:
        return QStringLiteral("figure");
    case NodeType::MathBlock:
        return QStringLiteral("div");
    default:
        return {};
    }
}

bool isInline(const Node &node)
{
    return article::Schema::builtIn().node(node.type).isInline;
}

} // namespace

Tags tagsOf(const Node &node, const QString &classes)
{
    if (node.type == NodeType::Doc) {
        return {};
    }
    if (node.type == NodeType::Divider) {
        return {QStringLiteral("<hr class=\"%1\">").arg(classes), {}};
    }
    const QString tag = tagNameOf(node);
    if (tag.isEmpty()) {
        return framed(node, classes);
    }
    QString attributes = QStringLiteral(" class=\"%1\"").arg(classes);
    if (node.type == NodeType::OrderedList) {
        attributes += QStringLiteral(" start=\"%1\"").arg(node.integer(Attr::Start));
    }
    if (node.type == NodeType::TableCell || node.type == NodeType::TableHeader) {
        attributes += QStringLiteral(" colspan=\"%1\" rowspan=\"%2\"")
                          .arg(node.integer(Attr::Colspan))
                          .arg(node.integer(Attr::Rowspan));
    }
    const QString align = node.string(Attr::Align);
    if (!align.isEmpty()) {
        attributes += QStringLiteral(" style=\"text-align:%1\"").arg(align.toHtmlEscaped());
    }
    QString open = QLatin1Char('<') + tag + attributes + QLatin1Char('>');
    if (node.type == NodeType::TaskItem) {
        open += node.flag(Attr::Checked) ? QStringLiteral("☑ ") : QStringLiteral("☐ ");
    }
    return {open, QStringLiteral("</") + tag + QLatin1Char('>')};
}

QString inlineHtml(const std::vector<Node> &nodes)
{
    QString html;
    for (const Node &node : nodes) {
        QString text = ownText(node);
        if (text.isEmpty()) {
            const Tags box = framed(node, QStringLiteral("inline"));
            text = box.open + box.close;
        }
        for (auto mark = node.marks.rbegin(); mark != node.marks.rend(); ++mark) {
            const Tags tags = tagsOf(*mark);
            text = tags.open + text + tags.close;
        }
        html += text;
    }
    return html;
}

QString nodeHtml(const Node &node, const QString &classes)
{
    const Tags tags = tagsOf(node, classes);
    QString inner = ownText(node);
    if (!node.children.empty() && isInline(node.children.front())) {
        inner += inlineHtml(node.children);
    } else {
        for (const Node &child : node.children) {
            inner += nodeHtml(child);
        }
    }
    return tags.open + inner + tags.close;
}

} // namespace tuiwen::ui::keep
