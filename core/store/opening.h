// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/presence.h"

namespace tuiwen::store {

/// Makes a folder's database ready for use: finishes an interrupted restore, creates the database
/// when the folder is new, checks it, copies it into backups/ and migrates it when it is older than
/// the program. Gives the lock to hold while it is in use. Errors as of Store::open; a file that is
/// refused stays as it was.
[[nodiscard]] Result<Presence> openFolder(const DataFolder &folder, const Clock &clock);

} // namespace tuiwen::store
