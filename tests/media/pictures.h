// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace tuiwen::test {

/// A picture encoded by Qt ("png", "jpeg", "bmp", "webp", "tiff").
[[nodiscard]] QByteArray encodedPicture(const QImage &image, const char *format, int quality = -1);
/// Smooth colours: small as jpeg, larger as png.
[[nodiscard]] QImage gradient(int width, int height);
/// Random pixels from a seed: nothing compresses them.
[[nodiscard]] QImage noise(int width, int height, unsigned seed = 1);
/// An animated gif of two frames, 1 x 1, with a comment in it.
[[nodiscard]] QByteArray twoFrameGif();
/// The same with one frame.
[[nodiscard]] QByteArray oneFrameGif();
/// A heic as phones write them; empty when no encoder is installed.
[[nodiscard]] QByteArray heicPicture(const QImage &image);
/// The jpeg with an Exif block that says how the camera was held and a place.
[[nodiscard]] QByteArray withExif(const QByteArray &jpeg, int orientation);

} // namespace tuiwen::test
