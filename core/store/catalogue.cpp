// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of articles, with and without a search.
#include "core/store/articles.h"
#include "core/store/rows.h"
#include "core/store/search.h"

#include <algorithm>

namespace tuiwen::store::articles {

namespace {

const QString summaryColumns = QStringLiteral(
    "a.id, a.title, a.author, a.digest, a.cover_media, a.revision, a.characters, a.updated_at,"
    " a.trashed_at");

Result<ArticleSummary> readSummary(const Statement &row)
{
    ArticleSummary summary;
    summary.id = row.id<ArticleTag>(0);
    summary.title = row.text(1);
    summary.author = row.text(2);
    summary.digest = row.text(3);
    summary.coverMedia = row.text(4);
    summary.revision = row.integer(5);
    summary.characters = static_cast<int>(row.integer(6));
    summary.updatedAt = row.time(7);
    summary.trashedAt = row.time(8);
    return summary;
}

QString onShelf(Shelf shelf)
{
    return shelf == Shelf::Library ? QStringLiteral("a.trashed_at = 0")
                                   : QStringLiteral("a.trashed_at <> 0");
}

const QString newestFirst = QStringLiteral("ORDER BY a.updated_at DESC, a.id DESC");

/// Numbers of the articles that may contain the words, newest first.
Result<Statement> candidates(Connection &connection, Shelf shelf, const search::Query &query)
{
    if (query.match.isEmpty()) {
        return connection.prepare(QStringLiteral("SELECT a.search_key FROM articles a WHERE %1 %2")
                                      .arg(onShelf(shelf), newestFirst));
    }
    // Not a join: the planner would ask the index once per article.
    return rows::bound(
        connection,
        QStringLiteral("SELECT a.search_key FROM articles a WHERE %1 AND a.search_key IN"
                       " (SELECT rowid FROM article_search WHERE article_search MATCH ?"
                       " UNION SELECT search_key FROM search_pending) %2")
            .arg(onShelf(shelf), newestFirst),
        query.match);
}

Result<QVector<ArticleSummary>> found(Connection &connection, Shelf shelf,
                                      const search::Query &query, int limit)
{
    auto keys = candidates(connection, shelf, query);
    if (!keys) {
        return failure(keys.error());
    }
    auto article = connection.prepare(
        QStringLiteral("SELECT %1, COALESCE(p.title, s.title), COALESCE(p.body, s.body)"
                       " FROM articles a JOIN article_search s ON s.rowid = a.search_key"
                       " LEFT JOIN search_pending p ON p.search_key = a.search_key"
                       " WHERE a.search_key = ?")
            .arg(summaryColumns));
    if (!article) {
        return failure(article.error());
    }
    QVector<ArticleSummary> summaries;
    while (summaries.size() < limit) {
        const auto candidate = keys->step();
        if (!candidate) {
            return failure(candidate.error());
        }
        if (!*candidate) {
            break;
        }
        article->bind(keys->integer(0));
        const auto row = article->step();
        if (!row) {
            return failure(row.error());
        }
        if (!*row) {
            continue;
        }
        auto summary = readSummary(*article);
        if (!summary) {
            return failure(summary.error());
        }
        const search::Hits hits =
            search::find(query, search::plain(article->text(9)), search::plain(article->text(10)));
        if (hits.count > 0) {
            summary->hits = hits.count;
            summary->snippet = hits.snippet;
            summaries.append(std::move(*summary));
        }
    }
    return summaries;
}

} // namespace

Result<QVector<ArticleSummary>> list(Connection &connection, Shelf shelf, const QString &query,
                                     int limit)
{
    const search::Query parsed = search::parse(query);
    if (!parsed.isEmpty()) {
        return found(connection, shelf, parsed, limit);
    }
    return rows::all<ArticleSummary>(
        rows::bound(connection,
                    QStringLiteral("SELECT %1 FROM articles a WHERE %2 %3 LIMIT ?")
                        .arg(summaryColumns, onShelf(shelf), newestFirst),
                    std::max(limit, 0)),
        readSummary);
}

} // namespace tuiwen::store::articles
