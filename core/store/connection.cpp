// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/store/dialect.h"
#include "core/store/pool.h"
#include "core/store/store.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>

#include <sqlite3.h>

#include <atomic>

namespace tuiwen::store {

namespace {

QString uniqueName()
{
    static std::atomic<quint64> opened{0};
    return QStringLiteral("tuiwen-store-%1").arg(++opened);
}

Result<> configure(Connection &connection, Connection::Access access)
{
    // A file may name functions in its schema; ours does not and must not.
    if (const auto done = connection.run(QStringLiteral("PRAGMA trusted_schema = OFF")); !done) {
        return failure(done.error());
    }
    if (access == Connection::Access::ReadOnly) {
        return {};
    }
    auto journal = connection.prepare(QStringLiteral("PRAGMA journal_mode = WAL"));
    if (!journal) {
        return failure(journal.error());
    }
    const auto row = journal->step();
    if (!row) {
        return failure(row.error());
    }
    if (journal->text(0) != QLatin1StringView("wal")) {
        return failure(
            ErrorKind::Storage,
            QStringLiteral("%1 cannot use a write-ahead log here").arg(connection.path()),
            Store::NotWritable);
    }
    // NORMAL would lose the last commits in a power cut, and a push could go out twice.
    for (const QString &pragma :
         {QStringLiteral("PRAGMA synchronous = FULL"), QStringLiteral("PRAGMA foreign_keys = ON"),
          QStringLiteral("PRAGMA cell_size_check = ON"),
          QStringLiteral("PRAGMA cache_size = -16000")}) {
        if (const auto done = connection.run(pragma); !done) {
            return failure(done.error());
        }
    }
    return {};
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access)
{
    const QString name = uniqueName();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(dialect::busyTimeoutMs);
        if (access == Access::ReadOnly) {
            options += QStringLiteral(";QSQLITE_OPEN_READONLY");
        }
        database.setConnectOptions(options);
        database.setDatabaseName(path);
        if (!database.open()) {
            Error problem = dialect::translated(database.lastError(), QStringLiteral("open"));
            problem.detail = path + QStringLiteral(": ") + problem.detail;
            database = {};
            QSqlDatabase::removeDatabase(name);
            return failure(problem);
        }
    }
    auto connection = std::make_unique<Connection>(name);
    if (auto done = configure(*connection, access); !done) {
        return failure(done.error());
    }
    return connection;
}

Connection::Connection(QString name)
    : m_name(std::move(name))
    , m_pool(std::make_shared<Pool>())
{
    const QVariant handle = database().driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") == 0) {
        m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    }
}

Connection::~Connection()
{
    {
        const QMutexLocker lock(&m_handleMutex);
        m_handle = nullptr;
    }
    m_pool->close();
    database().close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<Statement> Connection::prepare(const QString &sql)
{
    if (auto kept = m_pool->take(sql)) {
        return Statement(std::move(*kept), m_pool);
    }
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        return failure(dialect::translated(query.lastError(), sql));
    }
    return Statement(std::move(query), m_pool);
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

QString Connection::path() const
{
    return database().databaseName();
}

void Connection::interrupt()
{
    const QMutexLocker lock(&m_handleMutex);
    if (m_handle != nullptr) {
        sqlite3_interrupt(static_cast<sqlite3 *>(m_handle));
    }
}

} // namespace tuiwen::store
