// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace tuiwen::article {

/// Bytes of a picture an imported file refers to, and a name for it.
struct LoadedPicture
{
    QByteArray bytes;
    QString name;
};

/// Largest picture an import reads; the media library takes no larger one.
inline constexpr qint64 maxPictureBytes = 50LL * 1024 * 1024;

/// Reads a picture beside an imported file (`folder`), under an absolute path or inside the
/// reference itself (data:). Offline for web addresses, which are never fetched; NotFound and
/// Rejected say what is wrong.
[[nodiscard]] Result<LoadedPicture> loadPicture(const QString &source, const QString &folder);

/// "image/png" and so on by the first bytes; "application/octet-stream" for others.
[[nodiscard]] QString pictureType(const QByteArray &bytes);

} // namespace tuiwen::article
