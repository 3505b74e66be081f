// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/opening.h"

#include "core/base/log.h"
#include "core/store/archive.h"
#include "core/store/integrity.h"
#include "core/store/migrator.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tuiwen::store {

namespace {

/// A database grows under another name and is complete before it gets its own: a crash leaves
/// nothing that looks like a damaged file.
Result<> create(const DataFolder &folder, const QVector<Migration> &known, UtcTime now)
{
    const QString draft = folder.database() + QStringLiteral(".creating");
    {
        auto connection = Connection::open(draft, Connection::Access::ReadWrite);
        if (!connection) {
            return failure(connection.error());
        }
        if (auto done = migrate(**connection, known, now); !done) {
            return done;
        }
    }
    QFile::setPermissions(draft, QFile::ReadOwner | QFile::WriteOwner);
    if (auto flushed = flushToDisk(draft); !flushed) {
        return flushed;
    }
    QFile file(draft);
    if (!file.rename(folder.database())) {
        return failure(
            ErrorKind::Storage,
            QStringLiteral("cannot create %1: %2").arg(folder.database(), file.errorString()),
            Store::NotWritable);
    }
    return flushToDisk(folder.root);
}

/// What is left where a database should be speaks of one that got lost.
Result<> checkAbsence(const DataFolder &folder)
{
    const QString log = folder.database() + QStringLiteral("-wal");
    if (QFileInfo(log).size() > 0 || !Store::backupsOf(folder).isEmpty()) {
        return failure(ErrorKind::Storage,
                       QStringLiteral("%1 is missing, but a newsroom was here%2")
                           .arg(folder.database(), archive::advice(folder)),
                       Store::Damaged);
    }
    QFile::remove(log);
    QFile::remove(folder.database() + QStringLiteral("-shm"));
    return {};
}

Result<> checkWritable(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)) {
        return failure(ErrorKind::Storage,
                       QStringLiteral("cannot write %1: %2").arg(path, file.errorString()),
                       Store::NotWritable);
    }
    return {};
}

/// Reads only: what is refused here has not been touched.
Result<QVector<Migration>> inspect(const QString &path, const QVector<Migration> &known)
{
    if (auto header = checkHeader(path); !header) {
        return failure(header.error());
    }
    auto connection = Connection::open(path, Connection::Access::ReadOnly);
    if (!connection) {
        return failure(connection.error());
    }
    if (auto sound = checkStructure(**connection, Depth::Quick); !sound) {
        return failure(sound.error());
    }
    return pendingMigrations(**connection, known);
}

Result<> bringUp(const DataFolder &folder, const QVector<Migration> &known, UtcTime now)
{
    auto connection = Connection::open(folder.database(), Connection::Access::ReadWrite);
    if (!connection) {
        return failure(connection.error());
    }
    const auto copy = archive::copyOut(**connection, folder, now);
    if (!copy) {
        return failure(copy.error());
    }
    qCInfo(logStore) << "kept a copy before migrating:" << *copy;
    if (auto migrated = migrate(**connection, known, now); !migrated) {
        return migrated;
    }
    qCInfo(logStore) << "migrated" << folder.database() << "to" << known.last().name;
    return {};
}

Result<> makeReady(const DataFolder &folder, UtcTime now)
{
    const auto known = builtinMigrations();
    if (!known) {
        return failure(known.error());
    }
    if (!QFile::exists(folder.database())) {
        if (auto absent = checkAbsence(folder); !absent) {
            return absent;
        }
        return create(folder, *known, now);
    }
    if (auto writable = checkWritable(folder.database()); !writable) {
        return writable;
    }
    const auto pending = inspect(folder.database(), *known);
    if (!pending) {
        Error problem = pending.error();
        if (problem.kind == ErrorKind::Storage && problem.code == Store::Damaged) {
            problem.detail += archive::advice(folder);
        }
        return failure(problem);
    }
    return pending->isEmpty() ? Result<>() : bringUp(folder, *known, now);
}

} // namespace

Result<Presence> openFolder(const DataFolder &folder, const Clock &clock)
{
    if (auto prepared = folder.prepare(); !prepared) {
        Error problem = prepared.error();
        problem.code = Store::NotWritable;
        return failure(problem);
    }
    const auto opening = Presence::opening(folder);
    if (!opening) {
        return failure(opening.error());
    }
    auto presence = Presence::use(folder, Presence::Mode::Exclusive);
    const bool alone = presence.has_value();
    if (alone) {
        archive::sweep(folder);
        if (auto placed = archive::putInPlace(folder); !placed) {
            return failure(placed.error());
        }
    } else if (presence.error().code != Store::Locked) {
        return presence;
    } else {
        presence = Presence::use(folder, Presence::Mode::Shared);
        if (!presence) {
            return presence;
        }
    }
    if (auto ready = makeReady(folder, clock.now()); !ready) {
        Error problem = ready.error();
        if (!problem.detail.contains(folder.database())) {
            problem.detail = folder.database() + QStringLiteral(": ") + problem.detail;
        }
        return failure(problem);
    }
    if (alone) {
        if (auto shared = presence->change(Presence::Mode::Shared); !shared) {
            return failure(shared.error());
        }
    }
    return presence;
}

} // namespace tuiwen::store
