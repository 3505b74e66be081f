// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrator.h"

#include "core/base/log.h"
#include "core/store/dialect.h"
#include "core/store/store.h"
#include "core/store/transaction.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

// Outside every namespace, as the macro wants it.
static void loadSchemaResource()
{
    Q_INIT_RESOURCE(schema);
}

namespace tuiwen::store {

namespace {

struct Applied
{
    int number = 0;
    QString name;
    QByteArray sha256;
    int minCompatible = 0;
};

Result<qint64> number(Connection &connection, const QString &sql)
{
    auto statement = connection.prepare(sql);
    if (!statement) {
        return failure(statement.error());
    }
    const auto row = statement->step();
    if (!row) {
        return failure(row.error());
    }
    return *row ? statement->integer(0) : 0;
}

/// Empty for a file without tables.
Result<QVector<Applied>> appliedMigrations(Connection &connection)
{
    const auto tables = number(
        connection, QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table'"));
    if (!tables) {
        return failure(tables.error());
    }
    if (*tables == 0) {
        return QVector<Applied>{};
    }
    const auto application = number(connection, QStringLiteral("PRAGMA application_id"));
    if (!application) {
        return failure(application.error());
    }
    const auto ledgers =
        number(connection, QStringLiteral("SELECT count(*) FROM sqlite_master WHERE"
                                          " name = 'schema_migrations'"));
    if (!ledgers) {
        return failure(ledgers.error());
    }
    if (*application != dialect::applicationId || *ledgers == 0) {
        return failure(ErrorKind::Storage,
                       QStringLiteral("%1 is no database of this program").arg(connection.path()),
                       Store::Damaged);
    }
    auto statement = connection.prepare(QStringLiteral(
        "SELECT number, name, sha256, min_compatible FROM schema_migrations ORDER BY number"));
    if (!statement) {
        return failure(statement.error());
    }
    QVector<Applied> applied;
    for (;;) {
        const auto row = statement->step();
        if (!row) {
            return failure(row.error());
        }
        if (!*row) {
            return applied;
        }
        applied.append({static_cast<int>(statement->integer(0)), statement->text(1),
                        statement->text(2).toLatin1(), static_cast<int>(statement->integer(3))});
    }
}

Result<> apply(Connection &connection, const Migration &migration, UtcTime now)
{
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write,
                                          [](int tries) { return tries < 5; });
    if (!transaction) {
        return failure(transaction.error());
    }
    for (const QString &sql : migration.statements) {
        if (const auto done = connection.run(sql); !done) {
            Error problem = done.error();
            problem.detail = QStringLiteral("migration %1: %2").arg(migration.name, problem.detail);
            return failure(problem);
        }
    }
    const auto recorded = connection.run(
        QStringLiteral(
            "INSERT INTO schema_migrations (number, name, sha256, min_compatible, applied_at)"
            " VALUES (?, ?, ?, ?, ?)"),
        migration.number, migration.name, QString::fromLatin1(migration.sha256),
        migration.minCompatible, now);
    if (!recorded) {
        return failure(recorded.error());
    }
    return transaction->commit();
}

} // namespace

Result<Migration> parseMigration(const QString &fileName, const QByteArray &text)
{
    static const QRegularExpression namePattern(QStringLiteral("^(\\d{4})_[a-z]+\\.sql$"));
    static const QRegularExpression compatiblePattern(QStringLiteral("^-- min_compatible: (\\d+)$"),
                                                      QRegularExpression::MultilineOption);
    const QString sql = QString::fromUtf8(text);
    const auto name = namePattern.match(fileName);
    const auto compatible = compatiblePattern.match(sql);
    Migration migration;
    migration.number = name.captured(1).toInt();
    migration.name = fileName;
    migration.minCompatible = compatible.captured(1).toInt();
    migration.sha256 = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
    if (migration.number < 1 || migration.minCompatible < 1 ||
        migration.minCompatible > migration.number) {
        return failure(
            ErrorKind::Internal,
            QStringLiteral("migration %1 has no valid number or min_compatible").arg(fileName));
    }
    static const QRegularExpression separator(QStringLiteral("^-- @@$"),
                                              QRegularExpression::MultilineOption);
    for (const QString &part : sql.split(separator)) {
        if (!part.trimmed().isEmpty()) {
            migration.statements.append(part.trimmed());
        }
    }
    return migration;
}

Result<QVector<Migration>> builtinMigrations()
{
    loadSchemaResource();
    QVector<Migration> migrations;
    const QDir folder(QStringLiteral(":/tuiwen/store/schema"));
    for (const QString &name :
         folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            return failure(ErrorKind::Internal,
                           QStringLiteral("cannot read %1").arg(file.fileName()));
        }
        auto migration = parseMigration(name, file.readAll());
        if (!migration) {
            return failure(migration.error());
        }
        migrations.append(*migration);
    }
    if (migrations.isEmpty()) {
        return failure(ErrorKind::Internal, QStringLiteral("the program carries no schema"));
    }
    return migrations;
}

Result<QVector<Migration>> pendingMigrations(Connection &connection,
                                             const QVector<Migration> &known)
{
    const auto applied = appliedMigrations(connection);
    if (!applied) {
        return failure(applied.error());
    }
    const int head = known.isEmpty() ? 0 : known.last().number;
    if (!applied->isEmpty() && applied->last().number > head &&
        applied->last().minCompatible > head) {
        const Applied &last = applied->last();
        return failure(
            ErrorKind::Storage,
            QStringLiteral("%1 has schema version %2 (%3) and needs a program with at least "
                           "version %4; this program has version %5")
                .arg(connection.path())
                .arg(last.number)
                .arg(last.name)
                .arg(last.minCompatible)
                .arg(head),
            Store::NewerVersion);
    }
    QHash<int, Applied> present;
    for (const Applied &one : *applied) {
        present.insert(one.number, one);
    }
    QVector<Migration> pending;
    for (const Migration &migration : known) {
        const auto it = present.constFind(migration.number);
        if (it == present.constEnd()) {
            pending.append(migration);
        } else if (it->sha256 != migration.sha256) {
            return failure(
                ErrorKind::Storage,
                QStringLiteral("%1: migration %2 was made from another text (%3) than this "
                               "program's %4 (%5)")
                    .arg(connection.path(), it->name, QString::fromLatin1(it->sha256.left(12)),
                         migration.name, QString::fromLatin1(migration.sha256.left(12))),
                Store::NewerVersion);
        }
    }
    return pending;
}

Result<> migrate(Connection &connection, const QVector<Migration> &known, UtcTime now)
{
    const auto pending = pendingMigrations(connection, known);
    if (!pending) {
        return failure(pending.error());
    }
    for (const Migration &migration : *pending) {
        if (auto done = apply(connection, migration, now); !done) {
            return done;
        }
        qCDebug(logStore) << "migrated" << connection.path() << "to" << migration.name;
    }
    return {};
}

} // namespace tuiwen::store
