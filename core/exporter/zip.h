// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exporter/file.h"

#include <QVector>

namespace tuiwen::exporter {

/// The files as one zip archive, in this order, made in memory. The same files give the same bytes.
/// Storage error naming the file that could not be added.
[[nodiscard]] Result<QByteArray> zipped(const QVector<File> &files);

} // namespace tuiwen::exporter
