// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/integrity.h"

#include "core/store/store.h"

#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace tuiwen::store {

namespace {

tl::unexpected<Error> damaged(const QString &path, const QString &how)
{
    return failure(ErrorKind::Storage, QStringLiteral("%1 is damaged: %2").arg(path, how),
                   Store::Damaged);
}

} // namespace

Result<> checkHeader(const QString &path)
{
    static const QByteArray magic("SQLite format 3\0", 16);
    constexpr qint64 headerBytes = 100;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Storage,
                       QStringLiteral("cannot read %1: %2").arg(path, file.errorString()),
                       Store::NotWritable);
    }
    if (file.size() == 0) {
        return damaged(path, QStringLiteral("the file is empty"));
    }
    const QByteArray header = file.read(headerBytes);
    if (!header.startsWith(magic)) {
        return damaged(path, QStringLiteral("it is not an SQLite database"));
    }
    if (header.size() < headerBytes) {
        return damaged(path, QStringLiteral("the file ends within its header"));
    }
    return {};
}

Result<> checkStructure(Connection &connection, Depth depth)
{
    auto check =
        connection.prepare(depth == Depth::Quick ? QStringLiteral("PRAGMA quick_check(1)")
                                                 : QStringLiteral("PRAGMA integrity_check(1)"));
    Result<bool> row = check ? check->step() : Result<bool>(failure(check.error()));
    if (!row) {
        Error problem = row.error();
        if (problem.kind == ErrorKind::Storage && problem.code == Store::Damaged) {
            return damaged(connection.path(), problem.detail);
        }
        return failure(problem);
    }
    const QString answer = *row ? check->text(0) : QString();
    if (answer != QLatin1StringView("ok")) {
        return damaged(connection.path(), answer.simplified());
    }
    return {};
}

Result<> checkFile(const QString &path, Depth depth)
{
    if (auto header = checkHeader(path); !header) {
        return header;
    }
    auto connection = Connection::open(path, Connection::Access::ReadOnly);
    if (!connection) {
        return failure(connection.error());
    }
    return checkStructure(**connection, depth);
}

Result<> flushToDisk(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool flushed = file >= 0 && ::fsync(file) == 0;
    const QString why = flushed ? QString() : qt_error_string(errno);
    if (file >= 0) {
        ::close(file);
    }
    if (!flushed) {
        return failure(ErrorKind::Storage, QStringLiteral("cannot flush %1: %2").arg(path, why),
                       Store::NotWritable);
    }
    return {};
}

} // namespace tuiwen::store
