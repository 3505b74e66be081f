// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/article.h"
#include "core/store/connection.h"

#include <QVector>

namespace tuiwen::store::articles {

enum class Shelf { Library, Trash };

/// Inserts a new article (revision 1) and indexes `plainText` for search.
[[nodiscard]] Result<> insert(Connection &connection, const Article &article, const QString &plainText);
/// Replaces an article whose stored revision is article.revision - 1; Conflict otherwise.
[[nodiscard]] Result<> update(Connection &connection, const Article &article, const QString &plainText);
/// Storage error when the row's own hash says it is damaged.
[[nodiscard]] Result<Article> get(Connection &connection, const ArticleId &id);
/// Newest first; `query` may be empty; Chinese words of one or two characters are found.
[[nodiscard]] Result<QVector<ArticleSummary>> list(Connection &connection, Shelf shelf, const QString &query,
                                                   int limit = 500);
[[nodiscard]] Result<> setTrashed(Connection &connection, const ArticleId &id, UtcTime at);
/// Removes for good, versions included; Conflict while pushes refer to it.
[[nodiscard]] Result<> erase(Connection &connection, const ArticleId &id);

[[nodiscard]] Result<> addVersion(Connection &connection, const ArticleVersion &version);
/// Newest first, bodies included.
[[nodiscard]] Result<QVector<ArticleVersion>> versions(Connection &connection, const ArticleId &id);

} // namespace tuiwen::store::articles
