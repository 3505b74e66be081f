// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures, text boxes and tables of a Word document.
#include "core/article/docx/body.h"

#include <algorithm>

namespace tuiwen::article::docx {

namespace {

using foreign::Element;

constexpr int maxColumns = 120;
constexpr int maxTableNesting = 12;
constexpr double pxPerEmu = 1.0 / 9525;

struct Cell
{
    int x = 0;
    int colspan = 1;
    int rowspan = 1;
    Element element;
};

Element make(const char *tag)
{
    Element element;
    element.tag = QString::fromLatin1(tag);
    return element;
}

void setSpan(Element &cell, const char *name, int span)
{
    if (span > 1) {
        cell.attrs.append({QString::fromLatin1(name), QString::number(span)});
    }
}

} // namespace

void Body::drawing(const Xml &source, Element &into)
{
    if (source.is(QLatin1StringView("mc:AlternateContent"))) {
        // The newer form where it says something to us, the older one otherwise.
        const Xml *choice = source.child(QLatin1StringView("mc:Choice"));
        const Xml *fallback = source.child(QLatin1StringView("mc:Fallback"));
        const bool known = choice != nullptr &&
                           (choice->find(QLatin1StringView("a:blip")) != nullptr ||
                            choice->find(QLatin1StringView("w:txbxContent")) != nullptr);
        if (const Xml *form = known || fallback == nullptr ? choice : fallback) {
            drawing(*form, into);
        }
        return;
    }
    QString id;
    QString alt;
    double width = 0;
    if (const Xml *blip = source.find(QLatin1StringView("a:blip"))) {
        id = blip->attr(QLatin1StringView("r:embed"));
        id = id.isEmpty() ? blip->attr(QLatin1StringView("r:link")) : id;
        const Xml *about = source.find(QLatin1StringView("wp:docPr"));
        alt = about == nullptr ? QString() : about->attr(QLatin1StringView("descr"));
        const Xml *extent = source.find(QLatin1StringView("wp:extent"));
        width = extent == nullptr
                    ? 0
                    : extent->attr(QLatin1StringView("cx")).toDouble() * pxPerEmu;
    } else if (const Xml *data = source.find(QLatin1StringView("v:imagedata"))) {
        id = data->attr(QLatin1StringView("r:id"));
    }
    if (const Xml *box = source.find(QLatin1StringView("w:txbxContent"))) {
        m_boxes.push_back(box);
        if (id.isEmpty()) {
            return;
        }
    }
    const auto relation = m_relations.constFind(id);
    if (id.isEmpty() || relation == m_relations.constEnd()) {
        m_losses.add(QStringLiteral("drawing or chart"),
                     QStringLiteral("an article holds pictures as files; insert it as one"));
        return;
    }
    Element picture = make("img");
    picture.attrs.append({QStringLiteral("src"), relation->external
                                                     ? relation->target
                                                     : QStringLiteral("docx:") + relation->target});
    if (!alt.isEmpty()) {
        picture.attrs.append({QStringLiteral("alt"), alt});
    }
    if (width > 0) {
        picture.attrs.append({QStringLiteral("width"), QString::number(int(width))});
    }
    into.children.push_back(std::move(picture));
}

void Body::table(const Xml &source, Element &into)
{
    if (m_tables >= maxTableNesting) {
        m_losses.add(QStringLiteral("nesting deeper than %1 levels").arg(maxTableNesting),
                     QStringLiteral("an article cannot hold it; the text was kept"));
        for (const Xml &row : source.children) {
            for (const Xml &cell : row.children) {
                blocks(cell, into);
            }
        }
        return;
    }
    ++m_tables;
    std::vector<std::vector<Cell>> rows;
    std::vector<bool> headers;
    // Per column: the cell that one below may go on with.
    std::vector<std::pair<int, int>> above(maxColumns, {-1, -1});
    for (const Xml &line : source.children) {
        if (!line.is(QLatin1StringView("w:tr"))) {
            continue;
        }
        const Xml *lineProperties = line.child(QLatin1StringView("w:trPr"));
        headers.push_back(lineProperties != nullptr &&
                          lineProperties->flag(QLatin1StringView("w:tblHeader")).value_or(false));
        rows.emplace_back();
        const int y = int(rows.size()) - 1;
        int x = lineProperties == nullptr
                    ? 0
                    : lineProperties->valueOf(QLatin1StringView("w:gridBefore")).toInt();
        x = std::clamp(x, 0, maxColumns - 1);
        for (int i = 0; i < x; ++i) {
            rows.back().push_back({i, 1, 1, make("td")});
        }
        std::vector<const Xml *> cells;
        for (const Xml &part : line.children) {
            if (part.is(QLatin1StringView("w:tc"))) {
                cells.push_back(&part);
            } else if (const Xml *inner = part.find(QLatin1StringView("w:tc"))) {
                cells.push_back(inner); // in a content control
            }
        }
        for (const Xml *part : cells) {
            if (x >= maxColumns) {
                m_losses.add(QStringLiteral("table with more than %1 columns").arg(maxColumns),
                             QStringLiteral("the columns beyond were left out"));
                break;
            }
            const Xml *properties = part->child(QLatin1StringView("w:tcPr"));
            int span = 1;
            bool goesOn = false;
            if (properties != nullptr) {
                span = std::clamp(properties->valueOf(QLatin1StringView("w:gridSpan")).toInt(), 1,
                                  maxColumns - x);
                const Xml *merge = properties->child(QLatin1StringView("w:vMerge"));
                goesOn = merge != nullptr &&
                         merge->attr(QLatin1StringView("w:val")) != u"restart";
            }
            const auto [row, index] = above[std::size_t(x)];
            if (goesOn && row >= 0 && rows[std::size_t(row)][std::size_t(index)].colspan == span &&
                row + rows[std::size_t(row)][std::size_t(index)].rowspan == y) {
                ++rows[std::size_t(row)][std::size_t(index)].rowspan;
            } else {
                Cell cell{x, span, 1, make(headers.back() ? "th" : "td")};
                blocks(*part, cell.element);
                rows.back().push_back(std::move(cell));
                above[std::size_t(x)] = {y, int(rows.back().size()) - 1};
            }
            x += span;
        }
    }
    --m_tables;
    Element made = make("table");
    for (std::vector<Cell> &row : rows) {
        Element line = make("tr");
        for (Cell &cell : row) {
            setSpan(cell.element, "colspan", cell.colspan);
            setSpan(cell.element, "rowspan", cell.rowspan);
            line.children.push_back(std::move(cell.element));
        }
        if (!line.children.empty()) {
            made.children.push_back(std::move(line));
        }
    }
    into.children.push_back(std::move(made));
}

} // namespace tuiwen::article::docx
