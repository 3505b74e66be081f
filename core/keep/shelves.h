// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/domain/shelf.h"
#include "core/store/store.h"

namespace tuiwen::keep {

/// Folders, tags and saved searches of the library. Changes are announced as changes of articles.
class ShelfService
{
public:
    explicit ShelfService(store::Store &store)
        : m_store(store)
    {}

    [[nodiscard]] QFuture<Result<Shelves>> all();

    /// Rejected for an empty name or an unknown parent.
    [[nodiscard]] QFuture<Result<Folder>> addFolder(const QString &name, const FolderId &parent);
    /// New name or new parent. Rejected when it would lie inside itself.
    [[nodiscard]] QFuture<Result<>> saveFolder(const Folder &folder);
    /// With all below it; the articles go to the parent. Undone by putBack().
    [[nodiscard]] QFuture<Result<RemovedFolder>> removeFolder(const FolderId &id);
    [[nodiscard]] QFuture<Result<>> putBack(const RemovedFolder &removed);
    /// Null = out of any folder. Gives where the articles were, for undo by placeBack().
    [[nodiscard]] QFuture<Result<QHash<ArticleId, FolderId>>>
    place(const QVector<ArticleId> &articles, const FolderId &folder);
    [[nodiscard]] QFuture<Result<>> placeBack(const QHash<ArticleId, FolderId> &places);

    /// Rejected for an empty name, Conflict for one that is taken.
    [[nodiscard]] QFuture<Result<ArticleTagName>> addTag(const QString &name,
                                                         const QString &colour);
    [[nodiscard]] QFuture<Result<>> saveTag(const ArticleTagName &tag);
    [[nodiscard]] QFuture<Result<RemovedTag>> removeTag(const TagId &id);
    [[nodiscard]] QFuture<Result<>> putBack(const RemovedTag &removed);
    [[nodiscard]] QFuture<Result<>> setTag(const QVector<ArticleId> &articles, const TagId &tag,
                                           bool on);

    [[nodiscard]] QFuture<Result<SavedSearch>> addSearch(const QString &name,
                                                         const QJsonObject &query);
    [[nodiscard]] QFuture<Result<>> saveSearch(const SavedSearch &search);
    [[nodiscard]] QFuture<Result<>> removeSearch(const SearchId &id);

private:
    store::Store &m_store;
};

} // namespace tuiwen::keep
