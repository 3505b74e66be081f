// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QImage>
#include <QString>

namespace tuiwen::media {

/// A QR Code saying `text` in UTF-8: black on white, level M, with the quiet zone of four modules
/// the standard asks for, whole pixels per module and at least `side` pixels wide. Rejected when
/// the text is empty or more than a code can hold (2,331 bytes at level M).
[[nodiscard]] Result<QImage> qrImage(const QString &text, int side = 640);

/// The same as PNG, for the library.
[[nodiscard]] Result<QByteArray> qrPng(const QString &text, int side = 640);

} // namespace tuiwen::media
