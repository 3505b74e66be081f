// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/database.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <array>
#include <atomic>

namespace tuiwen::sandbox {

namespace {

// Times are milliseconds UTC; an empty column means "never".
constexpr std::array<const char *, 12> schema{
    "CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
    "CREATE TABLE IF NOT EXISTS account (position INTEGER PRIMARY KEY, appid TEXT NOT NULL UNIQUE, "
    "name TEXT NOT NULL, secret TEXT NOT NULL, type TEXT NOT NULL, verification TEXT NOT NULL, "
    "allowed_ips TEXT NOT NULL DEFAULT '', comments BIGINT NOT NULL, "
    "protection BIGINT NOT NULL DEFAULT 0, speed BIGINT NOT NULL DEFAULT 0)",
    "CREATE TABLE IF NOT EXISTS token (value TEXT PRIMARY KEY, appid TEXT NOT NULL, "
    "family TEXT NOT NULL, issued_at BIGINT NOT NULL, expires_at BIGINT NOT NULL, "
    "forced BIGINT NOT NULL, superseded BIGINT NOT NULL DEFAULT 0)",
    "CREATE TABLE IF NOT EXISTS usage (appid TEXT NOT NULL, path TEXT NOT NULL, span TEXT NOT "
    "NULL, "
    "used BIGINT NOT NULL, PRIMARY KEY (appid, path, span))",
    "CREATE TABLE IF NOT EXISTS daily_limit (appid TEXT NOT NULL, path TEXT NOT NULL, "
    "calls BIGINT NOT NULL, PRIMARY KEY (appid, path))",
    "CREATE TABLE IF NOT EXISTS material (seq INTEGER PRIMARY KEY AUTOINCREMENT, "
    "media_id TEXT NOT NULL UNIQUE, appid TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, "
    "url TEXT NOT NULL, picture TEXT NOT NULL UNIQUE, sha256 TEXT NOT NULL, format TEXT NOT NULL, "
    "width BIGINT NOT NULL, height BIGINT NOT NULL, bytes BIGINT NOT NULL, "
    "created_at BIGINT NOT NULL, expires_at BIGINT, deleted_at BIGINT)",
    "CREATE TABLE IF NOT EXISTS draft (seq INTEGER PRIMARY KEY AUTOINCREMENT, "
    "media_id TEXT NOT NULL UNIQUE, appid TEXT NOT NULL, articles TEXT NOT NULL, "
    "title TEXT NOT NULL, sizes TEXT NOT NULL, "
    "created_at BIGINT NOT NULL, updated_at BIGINT NOT NULL, deleted_at BIGINT, "
    "consumed_at BIGINT, revived_at BIGINT)",
    "CREATE TABLE IF NOT EXISTS publish (publish_id INTEGER PRIMARY KEY, appid TEXT NOT NULL, "
    "media_id TEXT NOT NULL, article_id TEXT NOT NULL UNIQUE, articles TEXT NOT NULL, "
    "title TEXT NOT NULL, outcome BIGINT NOT NULL, failed TEXT NOT NULL, "
    "submitted_at BIGINT NOT NULL, ready_at BIGINT NOT NULL)",
    "CREATE TABLE IF NOT EXISTS push (msg_id INTEGER PRIMARY KEY, appid TEXT NOT NULL, "
    "clientmsgid TEXT NOT NULL, media_id TEXT NOT NULL, msg_data_id BIGINT NOT NULL, "
    "kind TEXT NOT NULL, title TEXT NOT NULL, scope TEXT NOT NULL, articles TEXT NOT NULL, "
    "outcome TEXT NOT NULL, sent_at BIGINT NOT NULL, ready_at BIGINT NOT NULL, "
    "waits_for_person BIGINT NOT NULL DEFAULT 0)",
    "CREATE INDEX IF NOT EXISTS push_by_client ON push (appid, clientmsgid)",
    "CREATE TABLE IF NOT EXISTS request (seq INTEGER PRIMARY KEY AUTOINCREMENT, "
    "at BIGINT NOT NULL, rid TEXT NOT NULL, appid TEXT NOT NULL, method TEXT NOT NULL, "
    "path TEXT NOT NULL, body_bytes BIGINT NOT NULL, body_digest TEXT NOT NULL, "
    "errcode BIGINT NOT NULL, outcome TEXT NOT NULL)",
    "CREATE INDEX IF NOT EXISTS request_by_rid ON request (rid)",
};

// Counts the formats of this file. Nothing in it is worth a migration: play starts again.
constexpr int formatVersion = 1;

Error storageError(const QSqlError &error)
{
    return {ErrorKind::Storage, error.nativeErrorCode().toInt(),
            QStringLiteral("sandbox.db: ") + error.text(), std::nullopt};
}

} // namespace

QSqlDatabase Database::handle() const
{
    return QSqlDatabase::database(m_connection, false);
}

Result<std::unique_ptr<Database>> Database::open(const QString &file)
{
    static std::atomic<int> counter{0};
    std::unique_ptr<Database> database(
        new Database(QStringLiteral("tuiwen-sandbox-%1").arg(++counter)));
    QSqlDatabase handle =
        QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_connection);
    handle.setDatabaseName(file);
    handle.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000"));
    if (!handle.open()) {
        Error error = storageError(handle.lastError());
        error.detail += QStringLiteral(" (%1)").arg(file);
        return failure(error);
    }
    if (auto prepared = database->prepare(); !prepared) {
        return failure(prepared.error());
    }
    return database;
}

Database::~Database()
{
    handle().close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<> Database::prepare()
{
    run(QStringLiteral("PRAGMA journal_mode=WAL"));
    // With WAL a commit survives the death of the process without waiting for the disk; a power cut
    // may lose the last requests of an imitation, but never leaves half of one.
    run(QStringLiteral("PRAGMA synchronous=NORMAL"));
    if (m_problem) {
        return failure(*m_problem);
    }
    return transaction([this] {
        if (number(QStringLiteral("PRAGMA user_version")) == formatVersion) {
            return;
        }
        forgetOtherFormat();
        for (const char *statement : schema) {
            run(QString::fromLatin1(statement));
        }
        run(QStringLiteral("PRAGMA user_version = %1").arg(formatVersion));
    });
}

void Database::forgetOtherFormat()
{
    const Rows tables =
        select(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND "
                              "name NOT LIKE 'sqlite_%'"));
    for (const QVariantList &table : tables) {
        run(QStringLiteral("DROP TABLE \"%1\"").arg(table.first().toString()));
    }
}

Result<> Database::transaction(const std::function<void()> &fn)
{
    m_problem.reset();
    run(QStringLiteral("BEGIN IMMEDIATE"));
    if (m_problem) {
        return failure(*m_problem);
    }
    fn();
    if (!m_problem) {
        run(QStringLiteral("COMMIT"));
    }
    if (!m_problem) {
        return {};
    }
    const Error first = *m_problem;
    m_problem.reset();
    run(QStringLiteral("ROLLBACK"));
    m_problem = first;
    return failure(first);
}

Rows Database::select(const QString &sql, const QVariantList &arguments)
{
    if (m_problem) {
        return {};
    }
    QSqlQuery query(handle());
    query.setForwardOnly(true);
    bool ok = query.prepare(sql);
    for (const QVariant &argument : arguments) {
        query.addBindValue(argument);
    }
    ok = ok && query.exec();
    Rows rows;
    while (ok && query.next()) {
        QVariantList row;
        const int columns = query.record().count();
        row.reserve(columns);
        for (int i = 0; i < columns; ++i) {
            row.append(query.value(i));
        }
        rows.append(row);
    }
    if (query.lastError().isValid()) {
        m_problem = storageError(query.lastError());
        return {};
    }
    return rows;
}

void Database::run(const QString &sql, const QVariantList &arguments)
{
    static_cast<void>(select(sql, arguments));
}

void Database::fail(const Error &error)
{
    if (!m_problem) {
        m_problem = error;
    }
}

qint64 Database::number(const QString &sql, const QVariantList &arguments, qint64 fallback)
{
    const Rows rows = select(sql, arguments);
    return rows.isEmpty() || rows.first().first().isNull() ? fallback
                                                           : rows.first().first().toLongLong();
}

} // namespace tuiwen::sandbox
