// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/media.h"

#include <QStringList>

namespace tuiwen {

/// A picture as the media library lists it.
struct Picture
{
    Media media;
    QStringList tags;      ///< sorted
    int articles = 0;      ///< that show it now: in the text or as the cover, not in the trash
    bool reserved = false; ///< an article in the trash shows it
    bool versions = false; ///< an earlier version of an article shows it
    int uploads = 0;       ///< accounts and uses it went to
    UtcTime trashedAt;     ///< null = not in the trash

    /// No article would miss it; an earlier version may.
    [[nodiscard]] bool isUnused() const { return articles == 0 && !reserved; }
    bool operator==(const Picture &) const = default;
};

/// An article that shows a picture.
struct PictureUse
{
    ArticleId article;
    QString title;
    bool cover = false;
    bool body = false;
    bool version = false; ///< an earlier version of it
    bool trashed = false; ///< the article lies in the trash

    bool operator==(const PictureUse &) const = default;
};

} // namespace tuiwen
