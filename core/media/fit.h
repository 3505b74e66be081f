// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/media.h"
#include "core/media/decode.h"

#include <QByteArray>
#include <QSize>

namespace tuiwen::media {

/// Limits of what WeChat takes (wechat-api.md 5.1, wechat-html.md 4.5).
inline constexpr int bodyWidth = 1440;          ///< pixels; phones show at most this
inline constexpr int leastBodyWidth = 1080;     ///< the setting's lower end
inline constexpr qsizetype bodyBytes = 999'999; ///< uploadimg refuses 1 MB and more
inline constexpr int coverWidth = 2000;
inline constexpr qsizetype coverBytes = 1'999'999;
inline constexpr qsizetype gifBytes = 10'000'000; ///< permanent material

/// What a picture is, found by decoding it.
struct Facts
{
    Format format = Format::Unknown;
    QSize size; ///< pixels, after orientation
    bool animated = false;

    bool operator==(const Facts &) const = default;
};

/// Decodes the picture once. Rejected, with a reason, for other formats, damaged bytes and sizes
/// beyond the limits of decode.h.
[[nodiscard]] Result<Facts> inspect(const QByteArray &bytes);

/// The bytes that are uploaded in a picture's place.
struct Fitted
{
    QByteArray bytes;
    QByteArray mime; ///< image/jpeg, image/png; image/gif for an animated body picture

    bool operator==(const Fitted &) const = default;
};

/// Upright, in sRGB, without metadata, within WeChat's limits for this use: jpeg or png as they are
/// when they fit, everything else re-encoded: flat drawings and transparent pictures as png, photos
/// as the best jpeg that fits. An animated body gif stays what it is. `width` is the most a body
/// picture may have. Rejected as in inspect(), and for an animated gif over 10 MB.
[[nodiscard]] Result<Fitted> fit(const QByteArray &bytes, UploadKind kind, int width = bodyWidth);

/// At most `side` pixels in either direction, in sRGB. Rejected as in inspect().
[[nodiscard]] Result<QImage> thumbnailOf(const QByteArray &bytes, int side);
/// A small jpeg, or a png where it is transparent.
[[nodiscard]] QByteArray encodedThumbnail(const QImage &image);

} // namespace tuiwen::media
