// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/render.h"

#include "core/article/images.h"
#include "core/article/inlinehtml.h"

#include <algorithm>

namespace tuiwen::article {

namespace {

using Tag = QLatin1StringView;

/// The console drops the first and the last block of an article (wechat-html.md 4.3): these have no
/// height.
constexpr Tag guard("<p style=\"font-size:0\"><br></p>");
constexpr int maxPlainColumns = 4; // wechat-html.md 4.4: wider tables scroll on a phone
constexpr int maxListIndent = 5;

/// Two style texts as one.
QString both(const QString &first, const QString &second)
{
    return first.isEmpty() || second.isEmpty() ? QString(first + second)
                                               : QString(first + QLatin1Char(';') + second);
}

QString em(double value)
{
    QString text = QString::number(value, 'g', 3);
    if (text.startsWith(QLatin1StringView("0."))) {
        text.remove(0, 1);
    }
    return text + QStringLiteral("em");
}

class Renderer
{
public:
    Renderer(const Theme &theme, const RenderOptions &options, bool highlight)
        : m_theme(theme)
        , m_options(options)
        , m_highlight(highlight)
        , m_inline(m_out, theme)
    {}

    QString render(const Node &document);

private:
    /// A list on the way down; `width` is the room of its marks in em.
    struct List
    {
        const Node *node = nullptr;
        int number = 0;
        double width = 0;
        bool marked = true; ///< the mark of the current item is written
    };

    bool enter(const Node &node);
    void leave(const Node &node);

    void paragraph(const Node &node);
    void heading(const Node &node);
    void code(const Node &node);
    void math(const Node &node);
    void image(const Node &node);
    void divider();
    void openQuote(const Node &node);
    void openList(const Node &node);
    void openTable(const Node &node);
    void openRow(const Node &node);
    bool openCell(const Node &node);
    void references();

    void mark();
    [[nodiscard]] bool inList() const { return !m_lists.empty() && m_lists.back().node != nullptr; }
    /// What a block inside a list adds to its own style.
    [[nodiscard]] QString insideList(bool first) const;
    void dressed(Tag tag, Slot slot, const QString &more, const std::vector<Node> &nodes);

    const Theme &m_theme;
    const RenderOptions &m_options;
    bool m_highlight;
    HtmlWriter m_out;
    InlineHtml m_inline;
    std::vector<Tag> m_close;  ///< end tags of the entered containers
    std::vector<List> m_lists; ///< a null node separates a list from the quote or cell it stands in
    int m_quotes = 0;
};

QString Renderer::render(const Node &document)
{
    const Look &article = m_theme.look(Slot::Article);
    m_out.open(Tag("section"), article.style);
    m_out.raw(guard);
    walk(
        document, [this](const Node &node) { return enter(node); },
        [this](const Node &node) { leave(node); });
    references();
    m_out.raw(guard);
    m_out.close(Tag("section"));
    return m_out.take();
}

bool Renderer::enter(const Node &node)
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
        openQuote(node);
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

void Renderer::leave(const Node &node)
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
        if (m_close.back() == Tag("section")) {
            m_out.close(Tag("section"));
        }
        m_close.pop_back();
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

/// The mark of a list item stands in its first paragraph.
void Renderer::mark()
{
    List &list = m_lists.back();
    list.marked = true;
    Slot slot = Slot::Bullet;
    QString text;
    if (list.node->type == NodeType::OrderedList) {
        slot = Slot::Number;
        text =
            QString::number(list.node->integer(Attr::Start) + list.number - 1) + QLatin1Char('.');
    } else if (list.node->type == NodeType::TaskList) {
        const Node &item = list.node->children[size_t(list.number) - 1];
        text = item.flag(Attr::Checked) ? QStringLiteral("☑") : QStringLiteral("☐");
    } else {
        const auto level = std::count_if(m_lists.begin(), m_lists.end(), [](const List &l) {
            return l.node != nullptr && l.node->type == NodeType::BulletList;
        });
        text = m_theme.bullets[std::min(qsizetype(level), m_theme.bullets.size()) - 1];
    }
    const QString &style = m_theme.look(slot).style;
    if (!style.isEmpty()) {
        m_out.open(Tag("span"), style);
    }
    m_out.text(text);
    if (!style.isEmpty()) {
        m_out.close(Tag("span"));
    }
    m_out.raw(QStringLiteral("\u00a0"));
}

QString Renderer::insideList(bool first) const
{
    if (!inList()) {
        return {};
    }
    QString style = first ? QString() : QStringLiteral("text-indent:0");
    double indent = 0;
    int depth = 0;
    for (auto list = m_lists.rbegin(); list != m_lists.rend() && list->node != nullptr; ++list) {
        if (depth++ > 0 && depth <= maxListIndent) {
            indent += list->width;
        }
    }
    if (indent > 0) {
        style = both(style, QStringLiteral("padding-left:") + em(indent));
    }
    return style;
}

void Renderer::dressed(Tag tag, Slot slot, const QString &more, const std::vector<Node> &nodes)
{
    const Look &look = m_theme.look(slot);
    m_out.open(tag, look.style, more);
    if (!look.inner.isEmpty()) {
        m_out.open(Tag("span"), look.inner);
    }
    m_out.raw(look.before);
    m_inline.write(nodes);
    m_out.raw(look.after);
    if (!look.inner.isEmpty()) {
        m_out.close(Tag("span"));
    }
    m_out.close(tag);
}

void Renderer::paragraph(const Node &node)
{
    const bool marking = inList() && !m_lists.back().marked;
    QString more = insideList(marking);
    if (const QString align = node.string(Attr::Align); !align.isEmpty()) {
        more = both(more, QStringLiteral("text-align:") + align);
    }
    // One step indents the first line, further ones the whole paragraph.
    if (const int indent = node.integer(Attr::Indent); indent > 0 && !inList()) {
        more = both(more, indent == 1 ? QStringLiteral("text-indent:2em")
                                      : QStringLiteral("padding-left:%1em").arg(2 * (indent - 1)));
    }
    if (marking) {
        m_out.open(Tag("p"), m_theme.look(Slot::Item).style, more);
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

void Renderer::heading(const Node &node)
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

void Renderer::code(const Node &node)
{
    const Look &look = m_theme.look(Slot::Code);
    m_out.open(Tag("pre"), look.style, insideList(false));
    m_out.beginLine();
    for (const Node &text : node.children) {
        m_out.code(text.text);
    }
    m_out.close(Tag("pre"));
}

void Renderer::math(const Node &node)
{
    m_out.open(Tag("p"), m_theme.look(Slot::MathBlock).style, insideList(false));
    m_out.beginLine();
    m_out.code(node.string(Attr::Tex));
    m_out.close(Tag("p"));
}

void Renderer::image(const Node &node)
{
    const QString caption = node.string(Attr::Caption);
    const QString align = node.string(Attr::Align);
    QString more = insideList(false);
    if (!align.isEmpty() && align != QLatin1StringView("center")) {
        more += (more.isEmpty() ? QString() : QStringLiteral(";")) + QStringLiteral("text-align:") +
                align;
    }
    m_out.open(Tag("p"), m_theme.look(caption.isEmpty() ? Slot::Image : Slot::Caption).style, more);
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
        m_out.raw(m_theme.look(Slot::Caption).before);
        m_out.text(caption);
        m_out.raw(m_theme.look(Slot::Caption).after);
    }
    m_out.close(Tag("p"));
}

void Renderer::divider()
{
    const Look &look = m_theme.look(Slot::Divider);
    if (look.before.isEmpty()) {
        m_out.open(Tag("hr"), look.style);
        return;
    }
    m_out.open(Tag("p"), look.style, insideList(false));
    m_out.raw(look.before);
    m_out.close(Tag("p"));
}

void Renderer::openQuote(const Node &)
{
    m_out.open(Tag("blockquote"), m_theme.look(Slot::Quote).style, insideList(false));
    m_lists.push_back({});
    ++m_quotes;
}

void Renderer::openList(const Node &node)
{
    const bool outermost = !inList();
    double width = 1.2;
    if (node.type == NodeType::OrderedList) {
        const auto last = qint64(node.integer(Attr::Start)) + qint64(node.children.size()) - 1;
        width = 0.7 + 0.55 * double(QString::number(last).size());
    }
    m_lists.push_back({&node, 0, width, true});
    if (outermost) {
        // The indent of the first line is inherited: one wrapper hangs the marks of every item.
        m_out.open(Tag("section"), m_theme.look(Slot::List).style,
                   QStringLiteral("padding-left:%1;text-indent:-%1").arg(em(width)));
    }
}

void Renderer::openTable(const Node &node)
{
    std::size_t columns = 0;
    for (const Node &row : node.children) {
        columns = std::max(columns, row.children.size());
    }
    const bool wide = columns > maxPlainColumns;
    if (wide) {
        m_out.open(Tag("section"), QStringLiteral("overflow-x:auto"));
    }
    m_close.push_back(wide ? Tag("section") : Tag("table"));
    m_out.raw(Tag("<table border=\"1\" cellpadding=\"6\""));
    const QString &style = m_theme.look(Slot::Table).style;
    const QString more = wide ? QStringLiteral("min-width:%1em").arg(columns * 6) : QString();
    m_out.attribute(Tag("style"), both(style, more));
    m_out.raw(Tag(">"));
}

void Renderer::openRow(const Node &node)
{
    if (node.children.empty()) {
        return;
    }
    const bool head = std::all_of(node.children.begin(), node.children.end(), [](const Node &cell) {
        return cell.type == NodeType::TableHeader;
    });
    m_out.open(Tag("tr"), head ? m_theme.look(Slot::TableHead).style : QString());
}

bool Renderer::openCell(const Node &node)
{
    m_out.raw(node.type == NodeType::TableHeader ? Tag("<th") : Tag("<td"));
    if (const QString align = node.string(Attr::Align);
        !align.isEmpty() &&
        (align != QLatin1StringView("left") || node.type == NodeType::TableHeader)) {
        m_out.attribute(Tag("align"), align);
    }
    if (const int span = node.integer(Attr::Colspan); span > 1) {
        m_out.attribute(Tag("colspan"), QString::number(span));
    }
    if (const int span = node.integer(Attr::Rowspan); span > 1) {
        m_out.attribute(Tag("rowspan"), QString::number(span));
    }
    m_out.raw(Tag(">"));
    m_lists.push_back({});
    if (node.children.size() == 1 && node.children.front().type == NodeType::Paragraph) {
        m_inline.write(node.children.front().children);
        return false;
    }
    return true;
}

void Renderer::references()
{
    const QStringList &urls = m_inline.references();
    if (urls.isEmpty()) {
        return;
    }
    const Look &title = m_theme.look(Slot::ReferencesTitle);
    m_out.open(Tag("p"), title.style);
    m_out.raw(title.before);
    m_out.close(Tag("p"));
    m_out.open(Tag("p"), m_theme.look(Slot::References).style);
    for (qsizetype i = 0; i < urls.size(); ++i) {
        m_out.raw(
            QStringLiteral("%1[%2] ").arg(i == 0 ? QString() : QStringLiteral("<br>")).arg(i + 1));
        m_out.text(urls[i]);
    }
    m_out.close(Tag("p"));
}

} // namespace

Rendered renderDocument(const Node &document, const Theme &theme, const RenderOptions &options)
{
    Rendered rendered;
    Renderer renderer(theme, options, options.highlight);
    rendered.html = renderer.render(document);
    rendered.characters = sentCharacters(rendered.html);
    return rendered;
}

int sentCharacters(const QString &html)
{
    const auto ours = int(pictureUrl(QString(64, QLatin1Char('0'))).size());
    return countCharacters(html) + countPictures(html) * (uploadedUrlCharacters - ours);
}

int countCharacters(QStringView text)
{
    int count = 0;
    for (const QChar c : text) {
        count += c.isLowSurrogate() ? 0 : 1;
    }
    return count;
}

} // namespace tuiwen::article
