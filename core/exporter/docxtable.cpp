// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of a Word file: cells over several rows appear in each of them.
#include "core/exporter/docxbody.h"

#include <algorithm>
#include <vector>

namespace tuiwen::exporter {

namespace {

using article::Attr;
using article::Node;
using article::NodeType;

constexpr int mostColumns = 60; // Word refuses more than 63

/// A cell that reaches into rows below.
struct Hanging
{
    int rows = 0;    ///< still to come
    int columns = 1; ///< it covers, counted from the left one
};

} // namespace

void DocxBody::table(const Node &node)
{
    const Place before = m_place;
    m_place = {};
    int columns = 1;
    for (const Node &row : node.children) {
        int width = 0;
        for (const Node &one : row.children) {
            width += std::max(one.integer(Attr::Colspan), 1);
        }
        columns = std::clamp(width, columns, mostColumns);
    }
    xml += QStringLiteral("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders>");
    for (const char *side : {"top", "left", "bottom", "right", "insideH", "insideV"}) {
        xml +=
            QStringLiteral("<w:%1 w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"CFC9BD\"/>")
                .arg(QLatin1StringView(side));
    }
    xml += QStringLiteral("</w:tblBorders></w:tblPr><w:tblGrid>");
    for (int i = 0; i < columns; ++i) {
        xml += QStringLiteral("<w:gridCol w:w=\"%1\"/>").arg(9026 / columns);
    }
    xml += QStringLiteral("</w:tblGrid>");
    std::vector<Hanging> hanging(static_cast<size_t>(columns));
    for (const Node &row : node.children) {
        xml += QStringLiteral("<w:tr>");
        size_t next = 0;
        int written = 0;
        for (int column = 0; column < columns;) {
            Hanging &above = hanging[static_cast<size_t>(column)];
            if (above.rows > 0) {
                --above.rows;
                cell(nullptr, above.columns, false, true);
                column += above.columns;
                ++written;
                continue;
            }
            if (next >= row.children.size()) {
                break;
            }
            const Node &one = row.children[next++];
            int width = std::clamp(one.integer(Attr::Colspan), 1, columns - column);
            for (int i = 1; i < width; ++i) {
                if (hanging[static_cast<size_t>(column + i)].rows > 0) {
                    width = i; // a cell from above stands in the way
                }
            }
            const int height = std::max(one.integer(Attr::Rowspan), 1);
            hanging[static_cast<size_t>(column)] = {height - 1, width};
            cell(&one, width, true, height > 1);
            column += width;
            ++written;
        }
        if (written == 0) {
            cell(nullptr, columns, true, false);
        }
        xml += QStringLiteral("</w:tr>");
    }
    // Word joins tables that touch.
    xml += QStringLiteral("</w:tbl><w:p/>");
    m_place = before;
}

void DocxBody::cell(const Node *node, int columns, bool begins, bool spans)
{
    QString properties = QStringLiteral("<w:tcW w:w=\"0\" w:type=\"auto\"/>");
    if (columns > 1) {
        properties += QStringLiteral("<w:gridSpan w:val=\"%1\"/>").arg(columns);
    }
    if (spans) {
        properties += begins ? QStringLiteral("<w:vMerge w:val=\"restart\"/>")
                             : QStringLiteral("<w:vMerge/>");
    }
    if (node != nullptr && node->type == NodeType::TableHeader) {
        properties += QStringLiteral("<w:shd w:val=\"clear\" w:fill=\"F3F1EC\"/>");
    }
    xml += QStringLiteral("<w:tc><w:tcPr>%1</w:tcPr>").arg(properties);
    const qsizetype before = xml.size();
    if (node != nullptr) {
        blocks(node->children);
    }
    // A cell ends with a paragraph, always.
    if (xml.size() == before || xml.endsWith(QStringLiteral("</w:tbl>"))) {
        xml += QStringLiteral("<w:p/>");
    }
    xml += QStringLiteral("</w:tc>");
}

} // namespace tuiwen::exporter
