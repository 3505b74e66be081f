// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QVector>

namespace tuiwen {

using FolderId = Id<struct FolderTag>;
using TagId = Id<struct TagTag>;
using SearchId = Id<struct SearchTag>;

struct Folder
{
    FolderId id;
    FolderId parent; ///< null = at the top
    QString name;
    UtcTime createdAt;

    bool operator==(const Folder &) const = default;
};

struct ArticleTagName
{
    TagId id;
    QString name;
    QString colour; ///< "#RRGGBB"
    UtcTime createdAt;

    bool operator==(const ArticleTagName &) const = default;
};

struct SavedSearch
{
    SearchId id;
    QString name;
    QJsonObject query; ///< the library's filters
    UtcTime createdAt;

    bool operator==(const SavedSearch &) const = default;
};

/// How all articles are ordered, at one moment.
struct Shelves
{
    QVector<Folder> folders;       ///< by name
    QVector<ArticleTagName> tags;  ///< by name
    QVector<SavedSearch> searches; ///< oldest first
    QHash<ArticleId, FolderId> places;
    QHash<ArticleId, QVector<TagId>> tagged;

    bool operator==(const Shelves &) const = default;
};

/// What the removal of a folder took away, enough to put it back.
struct RemovedFolder
{
    QVector<Folder> folders; ///< the folder first, then those below it
    QHash<ArticleId, FolderId> places;
};

/// What the removal of a tag took away.
struct RemovedTag
{
    ArticleTagName tag;
    QVector<ArticleId> articles;
};

} // namespace tuiwen
