// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/node.h"
#include "core/domain/article.h"
#include "core/domain/finding.h"
#include "core/exporter/docx.h"
#include "core/exporter/file.h"

#include <QVector>

namespace tuiwen::exporter {

/// An article as Markdown, ready to be written.
struct MarkdownFile
{
    QByteArray text;        ///< UTF-8, with a front matter
    QVector<File> pictures; ///< names with `folder` in front
    QVector<Loss> losses;
};

/// The article in the words of Markdown (core/article/markdownwriter.h says which), its pictures as
/// files of `folder` that the text links to; the same picture used twice is one file. A picture
/// that `pictures` cannot read leaves its words and is told among the losses. Importing the result
/// gives the article back as far as the losses allow.
[[nodiscard]] MarkdownFile markdownFile(article::Node document, const Article &article,
                                        const QString &folder, const PictureReader &pictures);

} // namespace tuiwen::exporter
