// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace tuiwen::article {

/// More columns are no table any more: the parser would drop the rest of the row.
inline constexpr int maxTableColumns = 120;

struct PreparedMarkdown
{
    QByteArray text;
    int wideTables = 0; ///< tables that were turned into text because of maxTableColumns
};

/// Rewrites what the Markdown parser would misread, everything else stays as it is: formulas
/// between lines of `$$` become fenced blocks of mathFenceLanguage() (their lines could pass for
/// lists or headings), and rules of tables get the three dashes the parser asks for.
[[nodiscard]] PreparedMarkdown preparedMarkdown(const QByteArray &markdown);
[[nodiscard]] QString mathFenceLanguage();

/// Stands beside stars as a letter would; to be removed from everything the parser gives back.
inline constexpr QChar flankMark{0xfdd1};
/// Stands before the number of a footnote (extensions.h); stars beside it are as beside Chinese.
inline constexpr QChar noteMark{0xfdd2};

} // namespace tuiwen::article
