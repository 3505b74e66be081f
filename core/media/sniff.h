// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace tuiwen::media {

/// Formats that can be kept, told by their first bytes; names and declared types are never trusted.
enum class Format
{
    Unknown,
    Png,
    Jpeg,
    Gif,
    Bmp,
    Webp,
    Tiff,
    Svg,
    Heif,
    Avif
};

[[nodiscard]] Format sniff(const QByteArray &bytes);
/// "image/png"; empty for Unknown.
[[nodiscard]] QByteArray mimeOf(Format format);
/// The word QImageReader knows it by.
[[nodiscard]] QByteArray readerName(Format format);

/// True for a jpeg whose end is missing: a decoder would fill the rest with grey.
[[nodiscard]] bool endsEarly(const QByteArray &jpeg);

/// A jpeg, png or gif without camera data, place, colour profile, thumbnails, comments and whatever
/// follows its end (a phone's motion video); the pixels' numbers and a gif's loop stay. Empty when the structure is broken,
/// needs a real re-encoding (CMYK), or for other formats.
[[nodiscard]] QByteArray withoutMetadata(const QByteArray &bytes, Format format);

} // namespace tuiwen::media
