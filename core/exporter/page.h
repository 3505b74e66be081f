// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/service.h"

#include <QHash>
#include <QString>

namespace tuiwen::exporter {

/// What was rendered as a page of its own: title, line with the author, the body byte for byte but
/// for the addresses of its pictures. Runs no script and loads nothing but its pictures. NotFound
/// names a picture without an address in `urls` (by content hash).
[[nodiscard]] Result<QByteArray> htmlPage(const article::Payload &payload,
                                          const QHash<QString, QString> &urls);

/// "png", "jpg" and so on for the bytes of a picture; "bin" for what is none.
[[nodiscard]] QString pictureEnding(const QByteArray &bytes);

/// A file name that every system takes, out of a title; never empty, without an ending.
[[nodiscard]] QString fileNameOf(const QString &title);

} // namespace tuiwen::exporter
