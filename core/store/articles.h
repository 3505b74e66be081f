// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/article.h"
#include "core/store/connection.h"

#include <QStringList>
#include <QVector>

namespace tuiwen::store::articles {

enum class Shelf
{
    Library,
    Trash
};

/// Inserts a new article (revision 1) and indexes `plainText` for search.
[[nodiscard]] Result<> insert(Connection &connection, const Article &article,
                              const QString &plainText);
/// Replaces an article whose stored revision is article.revision - 1; Conflict otherwise, NotFound
/// when it is gone. Whether it lies in the trash is left to setTrashed().
[[nodiscard]] Result<> update(Connection &connection, const Article &article,
                              const QString &plainText);
/// Storage error when the row's own hash says it is damaged.
[[nodiscard]] Result<Article> get(Connection &connection, const ArticleId &id);
/// Newest first; `query` may be empty; Chinese words of one or two characters are found. Words
/// parted by spaces must all occur, in the title or in the text; see core/store/search.h.
[[nodiscard]] Result<QVector<ArticleSummary>> list(Connection &connection, Shelf shelf,
                                                   const QString &query, int limit = 500);
/// Null `at` takes it out of the trash again.
[[nodiscard]] Result<> setTrashed(Connection &connection, const ArticleId &id, UtcTime at);
/// Removes for good, versions included; Conflict while pushes refer to it.
[[nodiscard]] Result<> erase(Connection &connection, const ArticleId &id);

[[nodiscard]] Result<> addVersion(Connection &connection, const ArticleVersion &version);
/// Newest first, bodies included. Storage error when one of them is damaged.
[[nodiscard]] Result<QVector<ArticleVersion>> versions(Connection &connection, const ArticleId &id);
/// The same without their bodies, for lists: cheap, and not checked for damage.
[[nodiscard]] Result<QVector<ArticleVersion>> versionHeads(Connection &connection,
                                                           const ArticleId &id);
[[nodiscard]] Result<ArticleVersion> version(Connection &connection, const VersionId &id);
/// When the newest version was kept; null when there is none.
[[nodiscard]] Result<UtcTime> newestVersionAt(Connection &connection, const ArticleId &id);
/// Makes a version a milestone with this name.
[[nodiscard]] Result<> nameVersion(Connection &connection, const VersionId &id,
                                   const QString &label);
/// Removes the autosaved versions that core/store/retention.h lets go; milestones, imports, what
/// was sent and what stood before a restore stay for ever. Gives how many went.
[[nodiscard]] Result<int> thinVersions(Connection &connection, const ArticleId &id, UtcTime now);

/// Reads every article and version and gives the ids of those whose hash says they are damaged.
[[nodiscard]] Result<QStringList> brokenSeals(Connection &connection);

} // namespace tuiwen::store::articles
