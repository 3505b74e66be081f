// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace tuiwen::media {

/// Size of the main picture of a heic file, upright. Rejected when it cannot be read.
[[nodiscard]] Result<QSize> heifSize(const QByteArray &bytes);
/// The main picture, upright, with its colour space. Rejected as above.
[[nodiscard]] Result<QImage> heifImage(const QByteArray &bytes);

} // namespace tuiwen::media
