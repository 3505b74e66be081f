// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dialect.h"

#include "core/store/store.h"

#include <QSqlError>

#include <sqlite3.h>

namespace tuiwen::store::dialect {

namespace {

static_assert(brokenReference == SQLITE_CONSTRAINT_FOREIGNKEY);

struct Meaning
{
    ErrorKind kind;
    int code;
};

Meaning meaningOf(int native)
{
    switch (native) {
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_SHORT_READ:
        return {ErrorKind::Storage, Store::Damaged};
    case SQLITE_IOERR_WRITE:
    case SQLITE_IOERR_FSYNC:
    case SQLITE_IOERR_DIR_FSYNC:
    case SQLITE_IOERR_TRUNCATE:
    case SQLITE_IOERR_SHMOPEN:
    case SQLITE_IOERR_SHMSIZE:
        return {ErrorKind::Storage, Store::NotWritable};
    default:
        break;
    }
    switch (native & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return {ErrorKind::Storage, Store::Locked};
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_FULL:
    case SQLITE_CANTOPEN:
        return {ErrorKind::Storage, Store::NotWritable};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorKind::Storage, Store::Damaged};
    case SQLITE_INTERRUPT:
        return {ErrorKind::Cancelled, native};
    case SQLITE_CONSTRAINT:
        switch (native) {
        case SQLITE_CONSTRAINT_UNIQUE:
        case SQLITE_CONSTRAINT_PRIMARYKEY:
        case SQLITE_CONSTRAINT_FOREIGNKEY:
            return {ErrorKind::Conflict, native};
        default:
            return {ErrorKind::Internal, native};
        }
    case SQLITE_IOERR:
    case SQLITE_NOMEM:
    case SQLITE_TOOBIG:
        return {ErrorKind::Storage, native};
    default:
        return {ErrorKind::Internal, native};
    }
}

} // namespace

QString beginWrite()
{
    return QStringLiteral("BEGIN IMMEDIATE");
}

QString beginRead()
{
    return QStringLiteral("BEGIN");
}

Error translated(const QSqlError &problem, const QString &sql)
{
    bool ok = false;
    const int native = problem.nativeErrorCode().toInt(&ok);
    const Meaning meaning = ok ? meaningOf(native) : Meaning{ErrorKind::Internal, 0};
    QString said = problem.databaseText();
    if (said.isEmpty()) {
        said = problem.driverText();
    }
    return {meaning.kind, meaning.code,
            QStringLiteral("%1 (SQLite %2) in: %3")
                .arg(said)
                .arg(native)
                .arg(sql.simplified().left(120)),
            std::nullopt};
}

} // namespace tuiwen::store::dialect
