// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/node.h"
#include "core/domain/finding.h"

#include <QByteArray>
#include <QStringList>
#include <QVector>

namespace tuiwen::article {

/// What a Markdown file becomes. Pictures still point where the file said.
struct MarkdownArticle
{
    Node document;
    QString title; ///< front matter, else the first top-level heading of level 1 (taken out of the
                   ///< body)
    QString author;
    QString digest;
    QString sourceUrl;
    QString cover;        ///< as written: path or URL; empty = none
    QStringList pictures; ///< sources in order of first use, each once, without the cover
    QVector<Loss> losses;
};

/// CommonMark with tables, task lists, strikethrough, autolinks, TeX maths between dollars and the
/// harmless part of HTML. Line breaks between Chinese characters vanish, others become blanks.
/// Rejected: not text, unknown encoding, larger than 50 MB.
[[nodiscard]] Result<MarkdownArticle> importMarkdown(const QByteArray &bytes);

} // namespace tuiwen::article
