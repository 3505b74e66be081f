// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QString>

namespace tuiwen::store {

enum class Depth
{
    Quick,    ///< PRAGMA quick_check: every page, not every index entry
    Thorough, ///< PRAGMA integrity_check
};

/// Looks at the first bytes only: Damaged for an empty, cut or foreign file.
[[nodiscard]] Result<> checkHeader(const QString &path);
/// Damaged with the engine's first complaint.
[[nodiscard]] Result<> checkStructure(Connection &connection, Depth depth);
/// Header and structure through a read-only connection that leaves file and log as they are.
[[nodiscard]] Result<> checkFile(const QString &path, Depth depth);
/// Waits until the file's (or folder's) bytes are on the disk. Storage error when they are not.
[[nodiscard]] Result<> flushToDisk(const QString &path);

} // namespace tuiwen::store
