// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/shelf.h"
#include "core/store/connection.h"

/// Folders, tags and saved searches of articles.
namespace tuiwen::store::shelves {

[[nodiscard]] Result<Shelves> all(Connection &connection);

/// Inserts or replaces. Rejected when the parent is unknown or lies below the folder itself.
[[nodiscard]] Result<> saveFolder(Connection &connection, const Folder &folder);
/// Removes a folder and those below it; their articles go to its parent. NotFound.
[[nodiscard]] Result<RemovedFolder> removeFolder(Connection &connection, const FolderId &id);
/// Puts back what removeFolder() took; articles that are gone meanwhile are left out.
[[nodiscard]] Result<> putBack(Connection &connection, const RemovedFolder &removed);
/// A null folder takes the article out of its folder.
[[nodiscard]] Result<> place(Connection &connection, const ArticleId &article,
                             const FolderId &folder);

/// Inserts or replaces; Conflict when another tag has this name.
[[nodiscard]] Result<> saveTag(Connection &connection, const ArticleTagName &tag);
[[nodiscard]] Result<RemovedTag> removeTag(Connection &connection, const TagId &id);
[[nodiscard]] Result<> putBack(Connection &connection, const RemovedTag &removed);
[[nodiscard]] Result<> setTag(Connection &connection, const ArticleId &article, const TagId &tag,
                              bool on);

[[nodiscard]] Result<> saveSearch(Connection &connection, const SavedSearch &search);
[[nodiscard]] Result<> removeSearch(Connection &connection, const SearchId &id);

} // namespace tuiwen::store::shelves
