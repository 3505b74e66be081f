// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchindex.h"

#include "core/base/json.h"
#include "core/store/rows.h"
#include "core/store/search.h"
#include "core/store/transaction.h"

#include <optional>

namespace tuiwen::store::searchindex {

namespace {

struct Waiting
{
    qint64 key = 0;
    QString title;
    QString body;
};

Result<> reindex(Connection &connection, const Waiting &text)
{
    for (const QString &sql : {QStringLiteral("DELETE FROM article_search WHERE rowid = ?"),
                               QStringLiteral("DELETE FROM search_pending WHERE search_key = ?")}) {
        if (const auto removed = connection.run(sql, text.key); !removed) {
            return failure(removed.error());
        }
    }
    return rows::done(connection.run(
        QStringLiteral("INSERT INTO article_search (rowid, title, body) VALUES (?, ?, ?)"),
        text.key, search::spaced(text.title), search::spaced(text.body)));
}

Result<std::optional<Waiting>> firstWaiting(Connection &connection)
{
    auto statement =
        connection.prepare(QStringLiteral("SELECT p.search_key, p.title, p.body FROM "
                                          "search_pending p ORDER BY p.search_key LIMIT 1"));
    if (!statement) {
        return failure(statement.error());
    }
    const auto row = statement->step();
    if (!row) {
        return failure(row.error());
    }
    if (!*row) {
        return std::optional<Waiting>();
    }
    return std::optional<Waiting>(
        Waiting{statement->integer(0), statement->text(1), statement->text(2)});
}

} // namespace

Result<> add(Connection &connection, const ArticleId &id, const QString &title,
             const QString &plainText)
{
    return rows::done(
        connection.run(QStringLiteral("INSERT INTO article_search (rowid, title, body)"
                                      " SELECT search_key, ?, ? FROM articles WHERE id = ?"),
                       search::spaced(title), search::spaced(plainText), id));
}

Result<> addLater(Connection &connection, const ArticleId &id, const QString &title,
                  const QString &plainText)
{
    return rows::done(connection.run(
        QStringLiteral("INSERT INTO search_pending (search_key, title, body)"
                       " SELECT search_key, ?, ? FROM articles WHERE id = ?"
                       " ON CONFLICT (search_key) DO UPDATE SET title = excluded.title,"
                       " body = excluded.body"),
        json::withoutControls(title), json::withoutControls(plainText), id));
}

Result<> remove(Connection &connection, const ArticleId &id)
{
    for (const QString &sql : {QStringLiteral("DELETE FROM article_search WHERE rowid ="
                                              " (SELECT search_key FROM articles WHERE id = ?)"),
                               QStringLiteral("DELETE FROM search_pending WHERE search_key ="
                                              " (SELECT search_key FROM articles WHERE id = ?)")}) {
        if (const auto removed = connection.run(sql, id); !removed) {
            return failure(removed.error());
        }
    }
    return {};
}

Result<bool> catchUp(Connection &connection)
{
    auto waiting = firstWaiting(connection);
    if (!waiting) {
        return failure(waiting.error());
    }
    if (!*waiting) {
        return false;
    }
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction) {
        return failure(transaction.error());
    }
    // Looked at again under the lock: another process may have been faster.
    waiting = firstWaiting(connection);
    if (!waiting) {
        return failure(waiting.error());
    }
    if (*waiting) {
        if (auto indexed = reindex(connection, **waiting); !indexed) {
            return failure(indexed.error());
        }
    }
    if (auto committed = transaction->commit(); !committed) {
        return failure(committed.error());
    }
    return true;
}

} // namespace tuiwen::store::searchindex
