// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace tuiwen::media {

/// The same pixels in sRGB and nothing else: no texts, no resolution, no profile; RGB32 or, where
/// a pixel is not opaque, ARGB32.
[[nodiscard]] QImage plainPixels(QImage image);
/// True for lettering, charts and screenshots: long runs of one colour, which png keeps sharp and
/// small; false for photos.
[[nodiscard]] bool looksDrawn(const QImage &plain);

/// With a palette where 256 colours suffice. Empty when it cannot be encoded.
[[nodiscard]] QByteArray encodedPng(const QImage &plain);
/// Quality 0–100; `thorough` spends time on a smaller file.
[[nodiscard]] QByteArray encodedJpeg(const QImage &plain, int quality, bool thorough);
/// The best jpeg of at most `limit` bytes; the picture shrinks when even modest quality is too
/// large. Transparent pixels lie on white.
[[nodiscard]] QByteArray fittingJpeg(const QImage &plain, qsizetype limit);

} // namespace tuiwen::media
