// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

/// The ring of backups beside a database, and the way back from one of them.
namespace tuiwen::store::archive {

/// Copies the open database to backups/studio-YYYYMMDD-HHMMSS.db (Beijing time): first under a
/// temporary name, then checked, then renamed. Gives the path.
[[nodiscard]] Result<QString> copyOut(Connection &connection, const DataFolder &folder,
                                      UtcTime now);
/// copyOut() and prune(). Refuses to prune, and says so, while an article's seal is broken: then an
/// older backup may hold the only good copy.
[[nodiscard]] Result<QString> takeBackup(Connection &connection, const DataFolder &folder,
                                         UtcTime now, int keep);
/// Removes the oldest backups beyond `keep` (at least one stays).
[[nodiscard]] Result<> prune(const DataFolder &folder, int keep);
/// Newest first; each file is opened and checked.
[[nodiscard]] QVector<Backup> list(const DataFolder &folder);
/// "; the newest sound backup is PATH" or "; there is no sound backup", for the detail of an error.
[[nodiscard]] QString advice(const DataFolder &folder);

/// Rehearses a backup on a copy of its own: checks it, brings it to this program's schema, flushes
/// it. Gives the path of the copy, studio.db.incoming-<time>, whose existence means "to be put in
/// place".
[[nodiscard]] Result<QString> rehearse(const DataFolder &folder, const QString &backup,
                                       UtcTime now);
/// Puts a rehearsed copy in place and keeps the old files as studio.db.replaced-<time>; finishes
/// what an earlier process began. Nobody else may use the database meanwhile.
[[nodiscard]] Result<> putInPlace(const DataFolder &folder);
/// Removes what interrupted backups and rehearsals left. Nobody else may use the database
/// meanwhile.
void sweep(const DataFolder &folder);

} // namespace tuiwen::store::archive
