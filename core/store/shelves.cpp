// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/shelves.h"

#include "core/base/json.h"
#include "core/store/rows.h"
#include "core/store/store.h"

#include <QSet>

namespace tuiwen::store::shelves {

namespace {

Result<Folder> readFolder(const Statement &row)
{
    return Folder{row.id<FolderTag>(0), row.id<FolderTag>(1), row.text(2), row.time(3)};
}

Result<ArticleTagName> readTag(const Statement &row)
{
    return ArticleTagName{row.id<TagTag>(0), row.text(1), row.text(2), row.time(3)};
}

Result<SavedSearch> readSearch(const Statement &row)
{
    const auto query = json::parseObject(row.text(2).toUtf8());
    if (!query) {
        return failure(ErrorKind::Storage, query.error().detail, Store::Damaged);
    }
    return SavedSearch{row.id<SearchTag>(0), row.text(1), *query, row.time(3)};
}

Result<QVector<Folder>> folders(Connection &connection)
{
    return rows::all<Folder>(
        connection.prepare(QStringLiteral("SELECT id, parent, name, created_at FROM shelf_folders"
                                          " ORDER BY name, id")),
        readFolder);
}

/// A folder and all below it, parents first. Empty when there is none of that id.
QVector<Folder> family(const QVector<Folder> &folders, const FolderId &id)
{
    QVector<Folder> found;
    for (const Folder &folder : folders) {
        if (folder.id == id) {
            found << folder;
        }
    }
    for (qsizetype i = 0; i < found.size(); ++i) {
        const FolderId parent = found.at(i).id;
        for (const Folder &folder : folders) {
            if (folder.parent == parent && !found.contains(folder)) {
                found << folder;
            }
        }
    }
    return found;
}

void touch(Connection &connection, const QString &id)
{
    Store::touched(connection, Topic::Articles, id);
}

Result<> insertFolder(Connection &connection, const Folder &folder)
{
    touch(connection, folder.id.value);
    return rows::done(
        connection.run(QStringLiteral("INSERT INTO shelf_folders (id, parent, name, created_at)"
                                      " VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
                                      " parent = excluded.parent, name = excluded.name"),
                       folder.id, folder.parent, folder.name, folder.createdAt));
}

/// Only for articles that exist.
const QString placing =
    QStringLiteral("INSERT INTO shelf_places (article, folder) SELECT id, ? FROM articles"
                   " WHERE id = ? ON CONFLICT (article) DO UPDATE SET folder = excluded.folder");
const QString tagging =
    QStringLiteral("INSERT INTO shelf_tagged (article, tag) SELECT id, ? FROM articles"
                   " WHERE id = ? ON CONFLICT (article, tag) DO NOTHING");

} // namespace

Result<Shelves> all(Connection &connection)
{
    Shelves shelves;
    auto found = folders(connection);
    if (!found) {
        return failure(found.error());
    }
    shelves.folders = std::move(*found);
    auto tags = rows::all<ArticleTagName>(
        connection.prepare(
            QStringLiteral("SELECT id, name, colour, created_at FROM shelf_tags ORDER BY name")),
        readTag);
    auto searches = rows::all<SavedSearch>(
        connection.prepare(QStringLiteral(
            "SELECT id, name, query, created_at FROM shelf_searches ORDER BY created_at, id")),
        readSearch);
    if (!tags || !searches) {
        return failure(tags ? searches.error() : tags.error());
    }
    shelves.tags = std::move(*tags);
    shelves.searches = std::move(*searches);
    const auto places = rows::all<bool>(
        connection.prepare(QStringLiteral("SELECT article, folder FROM shelf_places")),
        [&](const Statement &row) -> Result<bool> {
            shelves.places.insert(row.id<ArticleTag>(0), row.id<FolderTag>(1));
            return true;
        });
    const auto tagged = rows::all<bool>(
        connection.prepare(QStringLiteral("SELECT t.article, t.tag FROM shelf_tagged t"
                                          " JOIN shelf_tags n ON n.id = t.tag ORDER BY n.name")),
        [&](const Statement &row) -> Result<bool> {
            shelves.tagged[row.id<ArticleTag>(0)] << row.id<TagTag>(1);
            return true;
        });
    if (!places || !tagged) {
        return failure(places ? tagged.error() : places.error());
    }
    return shelves;
}

Result<> saveFolder(Connection &connection, const Folder &folder)
{
    const auto known = folders(connection);
    if (!known) {
        return failure(known.error());
    }
    const bool parentKnown = folder.parent.isNull() || !family(*known, folder.parent).isEmpty();
    for (const Folder &below : family(*known, folder.id)) {
        if (below.id == folder.parent) {
            return failure(ErrorKind::Rejected,
                           QStringLiteral("a folder cannot lie inside itself"));
        }
    }
    if (!parentKnown || folder.parent == folder.id) {
        return failure(ErrorKind::Rejected, QStringLiteral("the folder's parent is unknown"));
    }
    return insertFolder(connection, folder);
}

Result<RemovedFolder> removeFolder(Connection &connection, const FolderId &id)
{
    const auto known = folders(connection);
    if (!known) {
        return failure(known.error());
    }
    RemovedFolder removed;
    removed.folders = family(*known, id);
    if (removed.folders.isEmpty()) {
        return failure(ErrorKind::NotFound, QStringLiteral("no folder ") + id.value);
    }
    const FolderId parent = removed.folders.constFirst().parent;
    for (const Folder &folder : removed.folders) {
        const auto inside = rows::all<ArticleId>(
            rows::bound(connection,
                        QStringLiteral("SELECT article FROM shelf_places WHERE folder = ?"),
                        folder.id),
            [](const Statement &row) { return Result<ArticleId>(row.id<ArticleTag>(0)); });
        if (!inside) {
            return failure(inside.error());
        }
        for (const ArticleId &article : *inside) {
            removed.places.insert(article, folder.id);
            if (const auto moved = place(connection, article, parent); !moved) {
                return failure(moved.error());
            }
        }
        touch(connection, folder.id.value);
        const auto gone =
            connection.run(QStringLiteral("DELETE FROM shelf_folders WHERE id = ?"), folder.id);
        if (!gone) {
            return failure(gone.error());
        }
    }
    return removed;
}

Result<> putBack(Connection &connection, const RemovedFolder &removed)
{
    for (const Folder &folder : removed.folders) {
        if (const auto saved = insertFolder(connection, folder); !saved) {
            return saved;
        }
    }
    for (auto it = removed.places.cbegin(); it != removed.places.cend(); ++it) {
        const auto placed = connection.run(placing, it.value(), it.key());
        if (!placed) {
            return failure(placed.error());
        }
    }
    return {};
}

Result<> place(Connection &connection, const ArticleId &article, const FolderId &folder)
{
    touch(connection, article.value);
    if (folder.isNull()) {
        return rows::done(
            connection.run(QStringLiteral("DELETE FROM shelf_places WHERE article = ?"), article));
    }
    return rows::changed(connection.run(placing, folder, article),
                         QStringLiteral("article ") + article.value);
}

Result<> saveTag(Connection &connection, const ArticleTagName &tag)
{
    touch(connection, tag.id.value);
    const auto taken = rows::all<bool>(
        rows::bound(connection,
                    QStringLiteral("SELECT 1 FROM shelf_tags WHERE name = ? AND id <> ?"), tag.name,
                    tag.id),
        [](const Statement &) { return Result<bool>(true); });
    if (!taken) {
        return failure(taken.error());
    }
    if (!taken->isEmpty()) {
        return failure(ErrorKind::Conflict,
                       QStringLiteral("there is a tag '%1' already").arg(tag.name));
    }
    return rows::done(connection.run(
        QStringLiteral("INSERT INTO shelf_tags (id, name, colour, created_at) VALUES (?, ?, ?, ?)"
                       " ON CONFLICT (id) DO UPDATE SET name = excluded.name,"
                       " colour = excluded.colour"),
        tag.id, tag.name, tag.colour, tag.createdAt));
}

Result<RemovedTag> removeTag(Connection &connection, const TagId &id)
{
    touch(connection, id.value);
    auto tag = rows::one<ArticleTagName>(
        rows::bound(connection,
                    QStringLiteral("SELECT id, name, colour, created_at FROM shelf_tags"
                                   " WHERE id = ?"),
                    id),
        QStringLiteral("tag ") + id.value, readTag);
    if (!tag) {
        return failure(tag.error());
    }
    auto articles = rows::all<ArticleId>(
        rows::bound(connection, QStringLiteral("SELECT article FROM shelf_tagged WHERE tag = ?"),
                    id),
        [](const Statement &row) { return Result<ArticleId>(row.id<ArticleTag>(0)); });
    if (!articles) {
        return failure(articles.error());
    }
    const auto gone = connection.run(QStringLiteral("DELETE FROM shelf_tags WHERE id = ?"), id);
    if (!gone) {
        return failure(gone.error());
    }
    return RemovedTag{*tag, *articles};
}

Result<> putBack(Connection &connection, const RemovedTag &removed)
{
    if (const auto saved = saveTag(connection, removed.tag); !saved) {
        return saved;
    }
    for (const ArticleId &article : removed.articles) {
        const auto tagged = connection.run(tagging, removed.tag.id, article);
        if (!tagged) {
            return failure(tagged.error());
        }
    }
    return {};
}

Result<> setTag(Connection &connection, const ArticleId &article, const TagId &tag, bool on)
{
    touch(connection, article.value);
    return rows::done(
        on ? connection.run(tagging, tag, article)
           : connection.run(
                 QStringLiteral("DELETE FROM shelf_tagged WHERE article = ? AND tag = ?"), article,
                 tag));
}

Result<> saveSearch(Connection &connection, const SavedSearch &search)
{
    touch(connection, search.id.value);
    return rows::done(connection.run(
        QStringLiteral("INSERT INTO shelf_searches (id, name, query, created_at)"
                       " VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
                       " name = excluded.name, query = excluded.query"),
        search.id, search.name, QString::fromUtf8(json::compact(search.query)), search.createdAt));
}

Result<> removeSearch(Connection &connection, const SearchId &id)
{
    touch(connection, id.value);
    return rows::changed(
        connection.run(QStringLiteral("DELETE FROM shelf_searches WHERE id = ?"), id),
        QStringLiteral("saved search ") + id.value);
}

} // namespace tuiwen::store::shelves
