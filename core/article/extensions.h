// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/node.h"

#include <QByteArray>
#include <QVector>

namespace tuiwen::article {

/// Markdown in terms CommonMark knows, and the texts of its footnotes (Markdown too) by number.
struct PlainMarkdown
{
    QByteArray text;
    QVector<QByteArray> notes;
};

/// Takes out what people write in Markdown but CommonMark does not know: footnotes ([^1] and its
/// text), `::: tip` containers and `> [!NOTE]` alerts. Characters no text may hold mark their
/// places. Code is left alone.
[[nodiscard]] PlainMarkdown withoutExtensions(const QByteArray &markdown);

/// Puts footnotes and callouts in the marked places of what became of that text; `notes` are the
/// texts as words. No mark stays.
void settleExtensions(Node &document, const QStringList &notes);

} // namespace tuiwen::article
