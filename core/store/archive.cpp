// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/archive.h"

#include "core/base/log.h"
#include "core/store/articles.h"
#include "core/store/integrity.h"
#include "core/store/migrator.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace tuiwen::store::archive {

namespace {

const QString stampFormat = QStringLiteral("yyyyMMdd-HHmmss");

QString stamp(UtcTime time)
{
    return inChina(time).toString(stampFormat);
}

QString backupPath(const DataFolder &folder, UtcTime time)
{
    return folder.backups() + QStringLiteral("/studio-") + stamp(time) + QStringLiteral(".db");
}

/// The time in a backup's file name; null when it is no backup's name.
UtcTime takenAt(const QString &fileName)
{
    static const QRegularExpression pattern(QStringLiteral("^studio-(\\d{8}-\\d{6})\\.db$"));
    const QDateTime local = QDateTime::fromString(pattern.match(fileName).captured(1), stampFormat);
    return local.isValid() ? fromChina(local.date(), local.time()) : UtcTime{};
}

/// Newest first, unchecked.
QVector<Backup> names(const DataFolder &folder)
{
    QVector<Backup> backups;
    for (const QFileInfo &file : QDir(folder.backups()).entryInfoList(QDir::Files)) {
        const UtcTime time = takenAt(file.fileName());
        if (!time.isNull()) {
            backups.append({file.absoluteFilePath(), time, file.size(), false});
        }
    }
    std::sort(backups.begin(), backups.end(),
              [](const Backup &a, const Backup &b) { return a.takenAt > b.takenAt; });
    return backups;
}

tl::unexpected<Error> notWritable(const QString &doing, const QFile &file)
{
    return failure(
        ErrorKind::Storage,
        QStringLiteral("cannot %1 %2: %3").arg(doing, file.fileName(), file.errorString()),
        Store::NotWritable);
}

Result<> moveFile(const QString &from, const QString &to)
{
    QFile file(from);
    if (!file.rename(to)) {
        return notWritable(QStringLiteral("rename"), file);
    }
    return {};
}

Result<> checkAndMigrate(const QString &path, UtcTime now)
{
    if (auto sound = checkFile(path, Depth::Thorough); !sound) {
        return sound;
    }
    const auto known = builtinMigrations();
    if (!known) {
        return failure(known.error());
    }
    auto connection = Connection::open(path, Connection::Access::ReadWrite);
    if (!connection) {
        return failure(connection.error());
    }
    return migrate(**connection, *known, now);
}

} // namespace

Result<QString> copyOut(Connection &connection, const DataFolder &folder, UtcTime now)
{
    if (!QDir().mkpath(folder.backups())) {
        return failure(ErrorKind::Storage, QStringLiteral("cannot create %1").arg(folder.backups()),
                       Store::NotWritable);
    }
    const QString partial = QStringLiteral("%1/studio-%2-%3.partial")
                                .arg(folder.backups(), stamp(now))
                                .arg(QCoreApplication::applicationPid());
    QFile::remove(partial);
    const auto copy = [&]() -> Result<QString> {
        if (auto done = connection.run(QStringLiteral("VACUUM INTO ?"), partial); !done) {
            Error problem = done.error();
            problem.detail = QStringLiteral("backup to %1: %2").arg(partial, problem.detail);
            return failure(problem);
        }
        QFile::setPermissions(partial, QFile::ReadOwner | QFile::WriteOwner);
        if (auto sound = checkFile(partial, Depth::Thorough); !sound) {
            return failure(sound.error());
        }
        if (auto flushed = flushToDisk(partial); !flushed) {
            return failure(flushed.error());
        }
        UtcTime named = now;
        while (QFile::exists(backupPath(folder, named))) {
            named = named + std::chrono::seconds(1);
        }
        const QString path = backupPath(folder, named);
        if (auto moved = moveFile(partial, path); !moved) {
            return failure(moved.error());
        }
        if (auto flushed = flushToDisk(folder.backups()); !flushed) {
            return failure(flushed.error());
        }
        return path;
    }();
    if (!copy) {
        QFile::remove(partial);
    }
    return copy;
}

Result<QString> takeBackup(Connection &connection, const DataFolder &folder, UtcTime now, int keep)
{
    auto copy = copyOut(connection, folder, now);
    if (!copy) {
        return copy;
    }
    const auto broken = articles::brokenSeals(connection);
    if (!broken) {
        return failure(broken.error());
    }
    if (!broken->isEmpty()) {
        return failure(
            ErrorKind::Storage,
            QStringLiteral("%1 holds damaged articles (%2); older backups were kept, the new "
                           "one is %3")
                .arg(folder.database(), broken->join(QStringLiteral(", ")), *copy),
            Store::Damaged);
    }
    if (auto pruned = prune(folder, keep); !pruned) {
        return failure(pruned.error());
    }
    return copy;
}

Result<> prune(const DataFolder &folder, int keep)
{
    const QVector<Backup> backups = names(folder);
    for (qsizetype i = std::max(keep, 1); i < backups.size(); ++i) {
        QFile file(backups.at(i).path);
        if (!file.remove()) {
            return notWritable(QStringLiteral("remove the old backup"), file);
        }
    }
    return {};
}

QVector<Backup> list(const DataFolder &folder)
{
    QVector<Backup> backups = names(folder);
    for (Backup &backup : backups) {
        backup.sound = checkFile(backup.path, Depth::Quick).has_value();
    }
    return backups;
}

QString advice(const DataFolder &folder)
{
    for (const Backup &backup : names(folder)) {
        if (checkFile(backup.path, Depth::Quick)) {
            return QStringLiteral("; the newest sound backup is %1").arg(backup.path);
        }
    }
    return QStringLiteral("; there is no sound backup");
}

Result<QString> rehearse(const DataFolder &folder, const QString &backup, UtcTime now)
{
    const QString trial = folder.database() + QStringLiteral(".rehearsal");
    for (const char *end : {"", "-wal", "-shm"}) {
        QFile::remove(trial + QLatin1String(end));
    }
    QFile source(backup);
    if (!source.exists()) {
        return failure(ErrorKind::NotFound, QStringLiteral("there is no backup %1").arg(backup));
    }
    if (!source.copy(trial)) {
        return notWritable(QStringLiteral("copy"), source);
    }
    QFile::setPermissions(trial, QFile::ReadOwner | QFile::WriteOwner);
    if (auto ready = checkAndMigrate(trial, now); !ready) {
        Error problem = ready.error();
        problem.detail.replace(trial, backup);
        for (const char *end : {"", "-wal", "-shm"}) {
            QFile::remove(trial + QLatin1String(end));
        }
        return failure(problem);
    }
    if (auto flushed = flushToDisk(trial); !flushed) {
        return failure(flushed.error());
    }
    const QString incoming = folder.database() + QStringLiteral(".incoming-") + stamp(now);
    QFile::remove(incoming);
    if (auto moved = moveFile(trial, incoming); !moved) {
        return failure(moved.error());
    }
    if (auto flushed = flushToDisk(folder.root); !flushed) {
        return failure(flushed.error());
    }
    return incoming;
}

Result<> putInPlace(const DataFolder &folder)
{
    const QDir root(folder.root);
    const QString prefix = QStringLiteral("studio.db.incoming-");
    const QStringList waiting =
        root.entryList({prefix + QLatin1Char('*')}, QDir::Files, QDir::Name | QDir::Reversed);
    if (waiting.isEmpty()) {
        return {};
    }
    const QString incoming = root.filePath(waiting.first());
    const QString database = folder.database();
    const QString kept =
        database + QStringLiteral(".replaced-") + waiting.first().mid(prefix.size());
    // The order matters: once the log has left, only the rename at the end makes a database again,
    // and whoever opens the folder next finishes it.
    if (QFile::exists(database)) {
        QString free = kept;
        for (int i = 2; QFile::exists(free); ++i) {
            free = kept + QStringLiteral("-%1").arg(i);
        }
        if (auto moved = moveFile(database, free); !moved) {
            return moved;
        }
    }
    const QString log = database + QStringLiteral("-wal");
    if (QFile::exists(log)) {
        QFile::remove(kept + QStringLiteral("-wal"));
        if (auto moved = moveFile(log, kept + QStringLiteral("-wal")); !moved) {
            return moved;
        }
    }
    QFile::remove(database + QStringLiteral("-shm"));
    if (auto moved = moveFile(incoming, database); !moved) {
        return moved;
    }
    for (const QString &older : waiting.mid(1)) {
        QFile::remove(root.filePath(older));
    }
    return flushToDisk(folder.root);
}

void sweep(const DataFolder &folder)
{
    for (const char *name : {".rehearsal", ".creating"}) {
        for (const char *end : {"", "-wal", "-shm", "-journal"}) {
            QFile::remove(folder.database() + QLatin1String(name) + QLatin1String(end));
        }
    }
    const QDir backups(folder.backups());
    for (const QString &name :
         backups.entryList({QStringLiteral("studio-*.partial*")}, QDir::Files)) {
        if (!QFile::remove(backups.filePath(name))) {
            qCWarning(logStore) << "cannot remove" << backups.filePath(name);
        }
    }
}

} // namespace tuiwen::store::archive
