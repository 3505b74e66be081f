// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/blockhtml.h"

#include <algorithm>

namespace tuiwen::article {

namespace {

using Tag = QLatin1StringView;

constexpr std::size_t maxPlainColumns = 4; // wechat-html.md 4.4: wider tables scroll on a phone
constexpr std::size_t wideColumnEms = 6;
constexpr std::size_t scrolledColumnEms = 9; ///< where the writer asked for scrolling
constexpr int maxListIndent = 5;             ///< levels

QString em(double value)
{
    QString text = QString::number(value, 'g', 3);
    if (text.startsWith(QLatin1StringView("0."))) {
        text.remove(0, 1);
    }
    return text + QStringLiteral("em");
}

/// What a style says of the text's alignment; empty when it says nothing.
QStringView alignmentIn(const QString &style)
{
    constexpr QLatin1StringView name("text-align:");
    for (const QStringView declaration : QStringView(style).tokenize(QLatin1Char(';'))) {
        if (declaration.startsWith(name)) {
            return declaration.mid(name.size());
        }
    }
    return {};
}

} // namespace

void BlockHtml::openList(const Node &node)
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
        m_out.open(Tag("section"), look(Slot::List).style,
                   QStringLiteral("padding-left:%1;text-indent:-%1").arg(em(width)));
    }
}

/// The mark of a list item stands in its first paragraph.
void BlockHtml::mark()
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
    const QString &style = look(slot).style;
    if (!style.isEmpty()) {
        m_out.open(Tag("span"), style);
    }
    m_out.text(text);
    if (!style.isEmpty()) {
        m_out.close(Tag("span"));
    }
    m_out.raw(QStringLiteral("\u00a0"));
}

QString BlockHtml::insideList(bool first) const
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
        style = bothStyles(style, QStringLiteral("padding-left:") + em(indent));
    }
    return style;
}

void BlockHtml::openTable(const Node &node)
{
    std::size_t columns = 0;
    for (const Node &row : node.children) {
        columns = std::max(columns, row.children.size());
    }
    const bool asked = node.string(Attr::Layout) == QLatin1StringView("scroll");
    const bool wide = asked || columns > maxPlainColumns;
    m_wideTables.push_back(wide);
    if (wide) {
        m_out.open(Tag("section"), QStringLiteral("overflow-x:auto"), insideList(false));
    }
    // The border attribute draws every cell's lines in the colour of the table, once for all of
    // them.
    m_out.raw(Tag("<table border=\"1\""));
    m_out.attribute(Tag("style"), bothStyles(look(Slot::Table).style,
                                             wide ? QStringLiteral("min-width:%1em")
                                                        .arg(columns * (asked ? scrolledColumnEms
                                                                              : wideColumnEms))
                                                  : QString()));
    m_out.raw(Tag(">"));
}

void BlockHtml::openRow(const Node &node)
{
    if (node.children.empty()) {
        return;
    }
    const bool head = std::all_of(node.children.begin(), node.children.end(), [](const Node &cell) {
        return cell.type == NodeType::TableHeader;
    });
    m_headRow = head;
    m_out.open(Tag("tr"), head ? look(Slot::TableHead).style : QString());
}

/// Browsers centre a header cell unless an ancestor is aligned, and Chromium drops "left" from the
/// table when it pastes, because the words around are left already. So the cell says it itself;
/// nothing is needed where the theme wants another alignment, which is kept.
QString BlockHtml::headerAlign() const
{
    for (const Slot slot : {Slot::TableCell, Slot::TableHead, Slot::Table}) {
        if (slot == Slot::TableHead && !m_headRow) {
            continue;
        }
        const QStringView align = alignmentIn(look(slot).style);
        if (align == QLatin1StringView("center") || align == QLatin1StringView("right")) {
            return {};
        }
        if (!align.isEmpty()) {
            break;
        }
    }
    return QStringLiteral("left");
}

bool BlockHtml::openCell(const Node &node)
{
    m_out.raw(node.type == NodeType::TableHeader ? Tag("<th") : Tag("<td"));
    const bool header = node.type == NodeType::TableHeader;
    const QString wanted = node.string(Attr::Align);
    const QString align = wanted.isEmpty() && header ? headerAlign() : wanted;
    if (!align.isEmpty() && (align != QLatin1StringView("left") || header)) {
        m_out.attribute(Tag("align"), align);
    }
    if (const int span = node.integer(Attr::Colspan); span > 1) {
        m_out.attribute(Tag("colspan"), QString::number(span));
    }
    if (const int span = node.integer(Attr::Rowspan); span > 1) {
        m_out.attribute(Tag("rowspan"), QString::number(span));
    }
    if (const QString &style = look(Slot::TableCell).style; !style.isEmpty()) {
        m_out.attribute(Tag("style"), style);
    }
    m_out.raw(Tag(">"));
    m_lists.push_back({});
    if (node.children.size() == 1 && node.children.front().type == NodeType::Paragraph) {
        m_inline.write(node.children.front().children);
        return false;
    }
    return true;
}

} // namespace tuiwen::article
