// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/picture.h"

#include <QString>

#include <functional>

namespace tuiwen::sandbox {

/// What is known of a picture by its address, for data-ratio and data-w.
using PictureLookup = std::function<std::optional<Picture>(const QString &url)>;

/// An article's HTML after the platform stored it.
struct Filtered
{
    QString html;
    QString text;   ///< what a reader reads, for the automatic digest
    int images = 0; ///< pictures that are left
    /// 45166 or 40155 when the content is refused as a whole, else 0.
    qint64 errcode = 0;
};

/// The storage filter of draft/add and draft/update: stage A of wechat-html.md 4.1–4.7. Scripts,
/// styles, forms, ids, handlers and pictures from elsewhere vanish silently; a div with a block
/// inside is dissolved; a style attribute with entities is emptied; quotes inside styles come out
/// encoded.
[[nodiscard]] Filtered filterContent(const QString &html, const PictureLookup &lookup);

} // namespace tuiwen::sandbox
