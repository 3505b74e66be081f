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
    Heif
};

[[nodiscard]] Format sniff(const QByteArray &bytes);
/// "image/png"; empty for Unknown.
[[nodiscard]] QByteArray mimeOf(Format format);
/// The word QImageReader knows it by.
[[nodiscard]] QByteArray readerName(Format format);

/// A jpeg, png or gif without camera data, place, thumbnails, comments and whatever follows its end
/// (a phone's motion video); colours and a gif's loop stay. Empty when the structure is broken,
/// needs a real re-encoding (CMYK), or for other formats.
[[nodiscard]] QByteArray withoutMetadata(const QByteArray &bytes, Format format);

} // namespace tuiwen::media
