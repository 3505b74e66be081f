// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/htmltree.h"
#include "core/domain/finding.h"

#include <QVector>

namespace tuiwen::article {

/// Collects findings over one page.
class Report
{
public:
    explicit Report(const HtmlTree &tree)
        : m_tree(tree)
    {}

    void add(const char *rule, Severity severity, int element, const QString &message)
    {
        if (m_findings.size() < limit) {
            m_findings.append({QString::fromLatin1(rule), severity, m_tree.path(element), message});
        }
    }
    [[nodiscard]] const HtmlTree &tree() const { return m_tree; }
    [[nodiscard]] QVector<Finding> take() { return std::move(m_findings); }

private:
    static constexpr qsizetype limit = 500;

    const HtmlTree &m_tree;
    QVector<Finding> m_findings;
};

/// Tags, attributes, links and pictures: WX001, 005–008, 010, 011, 017, 018, 030.
void checkMarkup(Report &report, int element);
/// The style attribute: WX002–004, 006, 009, 012, 013, 016, 020, 022, 026–028.
void checkStyle(Report &report, int element);
/// Lists, code, tables, wrappers, empty rows: WX014–016, 019, 021, 026.
void checkStructure(Report &report, int element);
/// Whole page: TW001 (variables nobody filled in), WX019, 022 (text on a gradient), 023 in light and converted dark, 029.
void checkPage(Report &report);

} // namespace tuiwen::article
