// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/shelf.h"

#include <QJsonObject>
#include <QString>

namespace tuiwen::ui::library {

enum class Shelf
{
    All,
    Draft,
    Scheduled,
    Sent,
    Failed,
    Trash
};
inline constexpr int shelfCount = 6;

/// What is chosen at the left of the list: a shelf by state, a folder, a tag or a saved search.
struct Spot
{
    Shelf shelf = Shelf::All;
    FolderId folder;
    TagId tag;
    SearchId search;

    bool operator==(const Spot &) const = default;
};

/// A search as it is saved: where it looks and for which words.
struct SearchQuery
{
    Spot spot; ///< never itself a search
    QString words;
};
[[nodiscard]] QJsonObject toJson(const SearchQuery &query);
[[nodiscard]] SearchQuery searchQueryFrom(const QJsonObject &json);

/// A folder and all below it.
[[nodiscard]] QVector<FolderId> withSubfolders(const Shelves &shelves, const FolderId &folder);
/// Folders in the order of a tree, with how deep each lies.
[[nodiscard]] QVector<std::pair<Folder, int>> tree(const Shelves &shelves);

} // namespace tuiwen::ui::library
