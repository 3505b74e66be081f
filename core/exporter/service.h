// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/service.h"
#include "core/domain/finding.h"
#include "core/exporter/page.h"

#include <QVector>

namespace tuiwen::exporter {

enum class Format
{
    HtmlFile,   ///< one file, pictures inside
    HtmlFolder, ///< a page and a folder of pictures beside it
    Word,
    Markdown ///< a text and a folder of pictures beside it
};

/// What was written.
struct Written
{
    qint64 bytes = 0;     ///< of the file itself
    QVector<Loss> losses; ///< what the kind of file has no way to say
};

/// ".html", ".docx" or ".md"
[[nodiscard]] QString endingOf(Format format);

/// Writes the article to `path`, replacing what stands there in one step; the pictures of
/// HtmlFolder go to a folder beside it named like the file with "_files", those of Markdown to one
/// with ".assets", where editors of Markdown look for them. Storage error naming the path; NotFound
/// naming a picture that is gone, which in Markdown and Word leaves its words. Blocking.
[[nodiscard]] Result<Written> exportTo(const article::ArticleService &articles,
                                       const media::MediaService &media, const Article &article,
                                       Format format, const QString &path);

/// `folder`/`title``ending`, with a number when that is taken.
[[nodiscard]] QString freePath(const QString &folder, const QString &title, const QString &ending);

} // namespace tuiwen::exporter
