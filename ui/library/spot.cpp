// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/spot.h"

#include <algorithm>

namespace tuiwen::ui::library {

QJsonObject toJson(const SearchQuery &query)
{
    return {{QStringLiteral("words"), query.words},
            {QStringLiteral("shelf"), static_cast<int>(query.spot.shelf)},
            {QStringLiteral("folder"), query.spot.folder.value},
            {QStringLiteral("tag"), query.spot.tag.value}};
}

SearchQuery searchQueryFrom(const QJsonObject &json)
{
    SearchQuery query;
    query.words = json[QLatin1StringView("words")].toString();
    const int shelf = json[QLatin1StringView("shelf")].toInt();
    query.spot.shelf = shelf > 0 && shelf < shelfCount ? static_cast<Shelf>(shelf) : Shelf::All;
    query.spot.folder = {json[QLatin1StringView("folder")].toString()};
    query.spot.tag = {json[QLatin1StringView("tag")].toString()};
    return query;
}

QVector<FolderId> withSubfolders(const Shelves &shelves, const FolderId &folder)
{
    QVector<FolderId> found{folder};
    for (qsizetype i = 0; i < found.size(); ++i) {
        const FolderId parent = found.at(i);
        for (const Folder &candidate : shelves.folders) {
            if (candidate.parent == parent && !found.contains(candidate.id)) {
                found << candidate.id;
            }
        }
    }
    return found;
}

QVector<std::pair<Folder, int>> tree(const Shelves &shelves)
{
    QVector<std::pair<Folder, int>> ordered;
    QVector<std::pair<Folder, int>> open;
    const auto push = [&](const FolderId &parent, int depth) {
        for (auto it = shelves.folders.crbegin(); it != shelves.folders.crend(); ++it) {
            if (it->parent == parent) {
                open.append({*it, depth});
            }
        }
    };
    push({}, 0);
    while (!open.isEmpty()) {
        const auto next = open.takeLast();
        ordered.append(next);
        push(next.first.id, next.second + 1);
    }
    return ordered;
}

} // namespace tuiwen::ui::library
