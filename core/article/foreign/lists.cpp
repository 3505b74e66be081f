// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lists, and the paragraphs that word processors write in their place.
#include "core/article/foreign/reader.h"

#include <QRegularExpression>

#include <utility>

namespace tuiwen::article::foreign {

namespace {

/// Whether a box inside the item says that it is a task, and whether it is done.
std::optional<bool> taskOf(const Element &item)
{
    if (item.attr(QLatin1StringView("role")) == u"checkbox") {
        return item.attr(QLatin1StringView("aria-checked")) == u"true";
    }
    const Element *box = item.find([&](const Element &inner) {
        if (inner.is(QLatin1StringView("input"))) {
            return inner.attr(QLatin1StringView("type")).toLower() == u"checkbox";
        }
        return inner.hasClass(QLatin1StringView("checkbox")) ||
               inner.hasClass(QLatin1StringView("checkbox-on")) ||
               inner.hasClass(QLatin1StringView("checkbox-off"));
    });
    if (box == nullptr) {
        return std::nullopt;
    }
    return box->has(QLatin1StringView("checked")) ||
           box->hasClass(QLatin1StringView("checkbox-on"));
}

struct Marker
{
    bool ordered = false;
    int number = 1;
};

int chineseNumber(QStringView text)
{
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    int total = 0;
    int digit = 0;
    for (const QChar c : text) {
        if (c == u'十') {
            total += digit == 0 ? 10 : digit * 10;
            digit = 0;
        } else {
            digit = int(digits.indexOf(c));
        }
    }
    return total + std::max(digit, 0);
}

/// What the sign in front of a paragraph says: "3.", "b)", "(二)", "①" count, others are bullets.
Marker markerOf(const QString &sign)
{
    static const QRegularExpression arabic(QStringLiteral("^[(（]?(\\d{1,6})[.)）、．]?$"));
    static const QRegularExpression chinese(
        QStringLiteral("^[(（第]?([一二三四五六七八九十]{1,3})[.)）、．章节]?$"));
    static const QRegularExpression letter(QStringLiteral("^[(（]?([a-zA-Z])[.)）、．]$"));
    static const QRegularExpression roman(QStringLiteral("^[(（]?[ivxIVX]{2,5}[.)）、．]$"));
    if (const auto match = arabic.match(sign); match.hasMatch()) {
        return {true, match.captured(1).toInt()};
    }
    if (const auto match = chinese.match(sign); match.hasMatch()) {
        return {true, chineseNumber(match.capturedView(1))};
    }
    if (const auto match = letter.match(sign); match.hasMatch()) {
        return {true, match.captured(1).toLower().at(0).unicode() - u'a' + 1};
    }
    if (roman.match(sign).hasMatch()) {
        return {true, 1};
    }
    if (sign.size() == 1 && sign[0].unicode() >= 0x2460 && sign[0].unicode() <= 0x2473) {
        return {true, sign[0].unicode() - 0x2460 + 1};
    }
    return {};
}

bool isWordSign(const Element &element)
{
    return element.css(QLatin1StringView("mso-list")).compare(u"ignore", Qt::CaseInsensitive) == 0;
}

/// The element without the sign that the program wrote for its list.
Element withoutSign(const Element &element)
{
    Element copy = element;
    copy.children.clear();
    for (const Element &child : element.children) {
        if (!isWordSign(child)) {
            copy.children.push_back(child.isText() ? child : withoutSign(child));
        }
    }
    return copy;
}

} // namespace

void Reader::list(const Element &element, const Look &look, Flow &flow)
{
    if (!fits(2)) {
        children(element, look, flow);
        return;
    }
    const bool ordered = element.is(QLatin1StringView("ol"));
    const int start = element.attr(QLatin1StringView("start")).toInt();
    Node all = blockNode(ordered ? NodeType::OrderedList : NodeType::BulletList);
    if (ordered && start > 1) {
        all.attrs.emplace_back(Attr::Start, std::min(start, 999999999));
    }
    int number = std::max(start, 1);
    m_depth += 2;
    for (const Element &child : element.children) {
        if (!child.isText() || !child.text.trimmed().isEmpty()) {
            item(child, look, all, number);
        }
    }
    m_depth -= 2;
    // A list here is either of tasks or of plain items.
    std::vector<Node> lists;
    for (Node &entry : all.children) {
        const NodeType type = entry.type == NodeType::TaskItem ? NodeType::TaskList : all.type;
        if (lists.empty() || lists.back().type != type) {
            lists.push_back(blockNode(type, type == all.type ? all.attrs : Attrs{}));
        }
        lists.back().children.push_back(std::move(entry));
    }
    // These programs write every item as a list of its own.
    const bool single = m_dialect == Dialect::Feishu || m_dialect == Dialect::Notion;
    flow.endParagraph();
    for (Node &made : lists) {
        if (single || (made.type == NodeType::OrderedList && start > 1)) {
            flow.list(std::move(made));
        } else {
            flow.block(std::move(made));
        }
    }
}

void Reader::item(const Element &element, const Look &look, Node &list, int &number)
{
    const bool nested = element.isOneOf({"ul", "ol"});
    Flow inner;
    if (nested || element.isText()) {
        node(element, look, inner);
    } else if (element.is(QLatin1StringView("li"))) {
        if (m_notes.isNote(element)) {
            return;
        }
        const Look own = lookInside(look, element, true);
        inner.paragraph(own);
        children(element, own, inner);
    } else {
        node(element, look, inner);
    }
    std::vector<Node> blocks = inner.take();
    if (blocks.empty()) {
        return;
    }
    // "<ul><li>a</li><ul>…</ul></ul>": the inner list belongs to the item before it.
    if (nested && !list.children.empty()) {
        auto &last = list.children.back().children;
        std::move(blocks.begin(), blocks.end(), std::back_inserter(last));
        return;
    }
    FlatItem flat{0, list.type == NodeType::OrderedList, number++,
                  element.is(QLatin1StringView("li")) ? taskOf(element) : std::nullopt,
                  std::move(blocks)};
    std::vector<FlatItem> one;
    one.push_back(std::move(flat));
    for (Node &made : listsOf(std::move(one))) {
        std::move(made.children.begin(), made.children.end(), std::back_inserter(list.children));
    }
}

/// Word, WPS and old Feishu documents: a paragraph per item, with the level in a property.
bool Reader::wordItem(const Element &element, const Look &look, Flow &flow)
{
    static const QRegularExpression level(QStringLiteral("level(\\d)"));
    const QString property = element.css(QLatin1StringView("mso-list"));
    const auto match = level.match(property);
    if (!match.hasMatch() || !element.isOneOf({"p", "div", "li"}) || !fits(2)) {
        return false;
    }
    const Element *sign = element.find(isWordSign);
    QString text = sign == nullptr ? QString() : sign->allText();
    text.remove(QChar::Nbsp);
    const Marker marker = markerOf(text.simplified());
    Look inner = look;
    inner.firstLine = 0;
    m_depth += 2;
    Flow item;
    item.paragraph(inner);
    children(sign == nullptr ? element : withoutSign(element), inner, item);
    m_depth -= 2;
    flow.listItem({match.captured(1).toInt() - 1, marker.ordered, marker.number, std::nullopt,
                   item.take()});
    return true;
}

} // namespace tuiwen::article::foreign
