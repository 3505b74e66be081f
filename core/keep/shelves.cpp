// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keep/shelves.h"

#include "core/store/shelves.h"

namespace tuiwen::keep {

namespace {

namespace shelves = store::shelves;

constexpr qsizetype longestName = 60;

Error nameless()
{
    return {ErrorKind::Rejected, 0, QStringLiteral("a name is needed"), {}};
}

QString cleaned(const QString &name)
{
    return name.simplified().left(longestName);
}

} // namespace

QFuture<Result<Shelves>> ShelfService::all()
{
    return m_store.read<Shelves>(
        [](store::Connection &connection) { return shelves::all(connection); });
}

QFuture<Result<Folder>> ShelfService::addFolder(const QString &name, const FolderId &parent)
{
    const UtcTime now = m_store.clock().now();
    const Folder folder{FolderId::create(now), parent, cleaned(name), now};
    if (folder.name.isEmpty()) {
        return readyFuture<Folder>(failure(nameless()));
    }
    return m_store.write<Folder>([folder](store::Connection &connection) -> Result<Folder> {
        return shelves::saveFolder(connection, folder).map([&] { return folder; });
    });
}

QFuture<Result<>> ShelfService::saveFolder(const Folder &folder)
{
    Folder saved = folder;
    saved.name = cleaned(folder.name);
    if (saved.name.isEmpty()) {
        return readyFuture<void>(failure(nameless()));
    }
    return m_store.write<void>(
        [saved](store::Connection &connection) { return shelves::saveFolder(connection, saved); });
}

QFuture<Result<RemovedFolder>> ShelfService::removeFolder(const FolderId &id)
{
    return m_store.write<RemovedFolder>(
        [id](store::Connection &connection) { return shelves::removeFolder(connection, id); });
}

QFuture<Result<>> ShelfService::putBack(const RemovedFolder &removed)
{
    return m_store.write<void>(
        [removed](store::Connection &connection) { return shelves::putBack(connection, removed); });
}

QFuture<Result<QHash<ArticleId, FolderId>>> ShelfService::place(const QVector<ArticleId> &articles,
                                                                const FolderId &folder)
{
    using Places = QHash<ArticleId, FolderId>;
    return m_store.write<Places>(
        [articles, folder](store::Connection &connection) -> Result<Places> {
            const auto now = shelves::all(connection);
            if (!now) {
                return failure(now.error());
            }
            Places before;
            for (const ArticleId &article : articles) {
                before.insert(article, now->places.value(article));
                if (const auto placed = shelves::place(connection, article, folder); !placed) {
                    return failure(placed.error());
                }
            }
            return before;
        });
}

QFuture<Result<>> ShelfService::placeBack(const QHash<ArticleId, FolderId> &places)
{
    return m_store.write<void>([places](store::Connection &connection) -> Result<> {
        for (auto it = places.cbegin(); it != places.cend(); ++it) {
            if (const auto placed = shelves::place(connection, it.key(), it.value()); !placed) {
                return placed;
            }
        }
        return {};
    });
}

QFuture<Result<ArticleTagName>> ShelfService::addTag(const QString &name, const QString &colour)
{
    const UtcTime now = m_store.clock().now();
    const ArticleTagName tag{TagId::create(now), cleaned(name), colour, now};
    if (tag.name.isEmpty()) {
        return readyFuture<ArticleTagName>(failure(nameless()));
    }
    return m_store.write<ArticleTagName>(
        [tag](store::Connection &connection) -> Result<ArticleTagName> {
            return shelves::saveTag(connection, tag).map([&] { return tag; });
        });
}

QFuture<Result<>> ShelfService::saveTag(const ArticleTagName &tag)
{
    ArticleTagName saved = tag;
    saved.name = cleaned(tag.name);
    if (saved.name.isEmpty()) {
        return readyFuture<void>(failure(nameless()));
    }
    return m_store.write<void>(
        [saved](store::Connection &connection) { return shelves::saveTag(connection, saved); });
}

QFuture<Result<RemovedTag>> ShelfService::removeTag(const TagId &id)
{
    return m_store.write<RemovedTag>(
        [id](store::Connection &connection) { return shelves::removeTag(connection, id); });
}

QFuture<Result<>> ShelfService::putBack(const RemovedTag &removed)
{
    return m_store.write<void>(
        [removed](store::Connection &connection) { return shelves::putBack(connection, removed); });
}

QFuture<Result<>> ShelfService::setTag(const QVector<ArticleId> &articles, const TagId &tag,
                                       bool on)
{
    return m_store.write<void>([articles, tag, on](store::Connection &connection) -> Result<> {
        for (const ArticleId &article : articles) {
            if (const auto set = shelves::setTag(connection, article, tag, on); !set) {
                return set;
            }
        }
        return {};
    });
}

QFuture<Result<SavedSearch>> ShelfService::addSearch(const QString &name, const QJsonObject &query)
{
    const UtcTime now = m_store.clock().now();
    const SavedSearch search{SearchId::create(now), cleaned(name), query, now};
    if (search.name.isEmpty()) {
        return readyFuture<SavedSearch>(failure(nameless()));
    }
    return m_store.write<SavedSearch>(
        [search](store::Connection &connection) -> Result<SavedSearch> {
            return shelves::saveSearch(connection, search).map([&] { return search; });
        });
}

QFuture<Result<>> ShelfService::saveSearch(const SavedSearch &search)
{
    return m_store.write<void>([search](store::Connection &connection) {
        return shelves::saveSearch(connection, search);
    });
}

QFuture<Result<>> ShelfService::removeSearch(const SearchId &id)
{
    return m_store.write<void>(
        [id](store::Connection &connection) { return shelves::removeSearch(connection, id); });
}

} // namespace tuiwen::keep
