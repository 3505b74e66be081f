// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/service.h"
#include "core/exporter/page.h"

namespace tuiwen::exporter {

enum class Format
{
    HtmlFile,   ///< one file, pictures inside
    HtmlFolder, ///< a page and a folder of pictures beside it
    Word
};

/// ".html" or ".docx"
[[nodiscard]] QString endingOf(Format format);

/// Writes the article to `path`, replacing what stands there in one step; the pictures of
/// HtmlFolder go to a folder beside it named like the file with "_files". Gives the bytes of the
/// file itself. Storage error naming the path, NotFound naming a picture that is gone. Blocking.
[[nodiscard]] Result<qint64> exportTo(const article::ArticleService &articles,
                                      const media::MediaService &media, const Article &article,
                                      Format format, const QString &path);

/// `folder`/`title``ending`, with a number when that is taken.
[[nodiscard]] QString freePath(const QString &folder, const QString &title, const QString &ending);

} // namespace tuiwen::exporter
