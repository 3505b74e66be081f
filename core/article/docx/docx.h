// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/node.h"
#include "core/domain/finding.h"

#include <QByteArray>
#include <QHash>
#include <QVector>

/// Word documents (.docx): styles with what they inherit, numberings, tables, pictures, notes,
/// links and equations.
namespace tuiwen::article::docx {

struct WordArticle
{
    Node document;
    QString title; ///< the paragraph in the style "Title", else the document's own title
    QString author;
    QHash<QString, QByteArray> pictures; ///< by the source the document names ("docx:word/media/…")
    QVector<Loss> losses;
};

/// Rejected: no Word document, damaged, protected by a password, or unpacking to more than an import
/// reads.
[[nodiscard]] Result<WordArticle> importDocx(const QByteArray &bytes);

} // namespace tuiwen::article::docx
