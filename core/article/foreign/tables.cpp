// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables: rows are completed, so that every one has the same number of columns.
#include "core/article/foreign/reader.h"

#include <algorithm>
#include <utility>

namespace tuiwen::article::foreign {

namespace {

constexpr int maxColumns = 120;
constexpr int maxTableCells = 20000;

struct Cell
{
    const Element *element = nullptr;
    bool header = false;
};

struct Rows
{
    std::vector<std::vector<Cell>> rows;
    std::vector<const Element *> captions;

    void read(const Element &part, bool head)
    {
        for (const Element &child : part.children) {
            if (child.isOneOf({"thead", "tbody", "tfoot"})) {
                read(child, child.is(QLatin1StringView("thead")));
            } else if (child.is(QLatin1StringView("tr"))) {
                rows.emplace_back();
                for (const Element &cell : child.children) {
                    if (cell.isOneOf({"td", "th"})) {
                        rows.back().push_back(
                            {&cell, head || cell.is(QLatin1StringView("th"))});
                    }
                }
                if (rows.back().empty()) {
                    rows.pop_back(); // WeChat's editor gives empty rows a height of its own
                }
            } else if (child.is(QLatin1StringView("caption"))) {
                captions.push_back(&child);
            }
        }
    }
};

int spanOf(const Element &cell, const char *name, int most)
{
    const QString value = cell.attr(QLatin1StringView(name));
    return value.isEmpty() ? 1 : std::clamp(value.toInt(), 1, std::max(most, 1));
}

Node cellNode(bool header, int colspan, int rowspan, const QString &align)
{
    Node node = blockNode(header ? NodeType::TableHeader : NodeType::TableCell);
    if (!align.isEmpty() && align != u"left" && align != u"justify") {
        insertAttr(node.attrs, Attr::Align, align);
    }
    if (colspan > 1) {
        insertAttr(node.attrs, Attr::Colspan, colspan);
    }
    if (rowspan > 1) {
        insertAttr(node.attrs, Attr::Rowspan, rowspan);
    }
    return node;
}

} // namespace

void Reader::table(const Element &element, const Look &look, Flow &flow)
{
    Rows found;
    found.read(element, false);
    for (const Element *caption : found.captions) {
        container(*caption, look, flow);
    }
    std::size_t cells = 0;
    for (const auto &row : found.rows) {
        cells += row.size();
    }
    const bool layout = element.attr(QLatin1StringView("role")) == u"presentation";
    if (found.rows.empty() || layout || cells > maxTableCells || !fits(3)) {
        if (cells > maxTableCells) {
            m_losses.add(QStringLiteral("table with more than %1 cells").arg(maxTableCells),
                         QStringLiteral("its cells were kept as paragraphs"));
        }
        for (const auto &row : found.rows) {
            for (const Cell &cell : row) {
                container(*cell.element, look, flow);
            }
        }
        return;
    }

    m_depth += 3;
    const int height = int(found.rows.size());
    Node result = blockNode(NodeType::Table);
    std::vector<int> taken;  // per column: rows that a cell above still reaches into
    std::vector<int> widths; // per row
    for (int y = 0; y < height; ++y) {
        Node row = blockNode(NodeType::TableRow);
        int x = 0;
        const auto skipTaken = [&] {
            while (x < int(taken.size()) && taken[std::size_t(x)] > 0) {
                ++x;
            }
        };
        for (const Cell &cell : found.rows[std::size_t(y)]) {
            skipTaken();
            if (x >= maxColumns) {
                m_losses.add(QStringLiteral("table with more than %1 columns").arg(maxColumns),
                             QStringLiteral("the columns beyond were left out"));
                break;
            }
            int colspan = spanOf(*cell.element, "colspan", maxColumns - x);
            const int rowspan = spanOf(*cell.element, "rowspan", std::min(height - y, 1000));
            for (int i = 1; i < colspan; ++i) {
                if (x + i < int(taken.size()) && taken[std::size_t(x + i)] > 0) {
                    colspan = i; // cells may not overlap
                }
            }
            taken.resize(std::max(taken.size(), std::size_t(x + colspan)), 0);
            std::fill_n(taken.begin() + x, colspan, rowspan);
            Look inner = lookInside(look, *cell.element, true);
            const QString align = std::exchange(inner.align, {});
            inner.bold = inner.bold && !cell.header;
            Node node = cellNode(cell.header, colspan, rowspan, align);
            node.children = blocksIn(*cell.element, inner);
            if (node.children.empty()) {
                node.children.push_back(blockNode(NodeType::Paragraph));
            }
            row.children.push_back(std::move(node));
            x += colspan;
        }
        int width = 0;
        for (std::size_t i = 0; i < taken.size(); ++i) {
            width = taken[i] > 0 ? int(i) + 1 : width;
            taken[i] = std::max(taken[i] - 1, 0);
        }
        widths.push_back(width);
        result.children.push_back(std::move(row));
    }
    m_depth -= 3;
    // Short rows are filled up to the widest one.
    const int widest = *std::max_element(widths.begin(), widths.end());
    if (std::size_t(widest) * std::size_t(height) <= maxTableCells) {
        for (std::size_t y = 0; y < widths.size(); ++y) {
            for (int i = widths[y]; i < widest; ++i) {
                Node empty = cellNode(false, 1, 1, {});
                empty.children.push_back(blockNode(NodeType::Paragraph));
                result.children[y].children.push_back(std::move(empty));
            }
        }
    }
    flow.block(std::move(result));
}

} // namespace tuiwen::article::foreign
