// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/media/sniff.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace tuiwen::media {

/// Limits of what is read at all.
inline constexpr qsizetype keptBytes = 50LL * 1024 * 1024;
inline constexpr int longestSide = 30000;        ///< pixels; larger pictures are refused unread
inline constexpr qint64 mostPixels = 64'000'000; ///< decoded at once; 256 MB
inline constexpr qint64 mostJpegPixels = 200'000'000; ///< a jpeg is decoded smaller when needed

/// What the head of a picture says, before a pixel is decoded.
struct Shape
{
    Format format = Format::Unknown;
    QSize stored;  ///< pixels as they lie in the file
    QSize upright; ///< pixels after orientation
    bool turned = false; ///< stored otherwise than it is shown
    bool animated = false;

    bool operator==(const Shape &) const = default;
};

/// Reads the head. Rejected, with a reason that names the format, for what is no picture, cannot be
/// read here, is beyond the limits above, or is an svg that svgTrouble() objects to.
[[nodiscard]] Result<Shape> look(const QByteArray &bytes);

/// The first frame, upright. A vector is drawn `width` pixels wide (at most twice its own size); a
/// jpeg much wider than `width` is decoded at a half, a quarter or an eighth, never below `width`;
/// everything else has its own size. Rejected for damaged bytes.
[[nodiscard]] Result<QImage> decode(const QByteArray &bytes, const Shape &shape, int width);

} // namespace tuiwen::media
