// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/article.h"
#include "core/store/connection.h"

/// What the search finds of an article: in the full-text index, or waiting for it. A search looks
/// at both, so a text is found from the moment its save is committed.
namespace tuiwen::store::searchindex {

/// Indexes a new article at once.
[[nodiscard]] Result<> add(Connection &connection, const ArticleId &id, const QString &title,
                           const QString &plainText);
/// Leaves the new text of an article to catchUp().
[[nodiscard]] Result<> addLater(Connection &connection, const ArticleId &id, const QString &title,
                                const QString &plainText);
[[nodiscard]] Result<> remove(Connection &connection, const ArticleId &id);
/// Indexes one text that waits, in a transaction of its own; true when more wait. Locked when
/// another process writes just now.
[[nodiscard]] Result<bool> catchUp(Connection &connection);

} // namespace tuiwen::store::searchindex
