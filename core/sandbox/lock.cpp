// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/lock.h"

#include "core/base/json.h"

#include <QFile>
#include <QLockFile>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#endif

namespace tuiwen::sandbox {

#ifdef Q_OS_UNIX

struct FileLock::Private
{
    explicit Private(int fd)
        : descriptor(fd)
    {}
    ~Private() { ::close(descriptor); }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;
    int descriptor;
};

Result<FileLock> FileLock::take(const QString &file, Wait wait)
{
    const int fd = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0) {
        return failure(ErrorKind::Storage, QStringLiteral("cannot open %1: %2")
                                               .arg(file, QString::fromLocal8Bit(strerror(errno))));
    }
    auto holder = std::make_unique<Private>(fd);
    int outcome = 0;
    do {
        outcome = ::flock(fd, wait == Wait::Yes ? LOCK_EX : LOCK_EX | LOCK_NB);
    } while (outcome != 0 && errno == EINTR);
    if (outcome != 0) {
        return failure(errno == EWOULDBLOCK ? ErrorKind::Conflict : ErrorKind::Storage,
                       QStringLiteral("cannot lock %1: %2")
                           .arg(file, QString::fromLocal8Bit(strerror(errno))));
    }
    return FileLock(std::move(holder));
}

#else

struct FileLock::Private
{
    explicit Private(const QString &file)
        : lock(file)
    {
        lock.setStaleLockTime(0);
    }
    QLockFile lock;
};

Result<FileLock> FileLock::take(const QString &file, Wait wait)
{
    auto holder = std::make_unique<Private>(file);
    if (!holder->lock.tryLock(wait == Wait::Yes ? -1 : 0)) {
        return failure(holder->lock.error() == QLockFile::LockFailedError ? ErrorKind::Conflict
                                                                          : ErrorKind::Storage,
                       QStringLiteral("cannot lock %1").arg(file));
    }
    return FileLock(std::move(holder));
}

#endif

FileLock::FileLock(std::unique_ptr<Private> p)
    : d(std::move(p))
{}
FileLock::FileLock(FileLock &&) noexcept = default;
FileLock &FileLock::operator=(FileLock &&) noexcept = default;
FileLock::~FileLock() = default;

Result<FileLock> takeGate(const QString &folder)
{
    return FileLock::take(folder + QStringLiteral("/gate.lock"), FileLock::Wait::Yes);
}

Result<FileLock> takeServing(const QString &folder)
{
    return FileLock::take(folder + QStringLiteral("/serving.lock"), FileLock::Wait::No);
}

namespace {

QString recordFile(const QString &folder)
{
    return folder + QStringLiteral("/serving.json");
}

} // namespace

Result<> writeRecord(const QString &folder, const ServingRecord &record)
{
    QSaveFile file(recordFile(folder));
    const QByteArray bytes = json::compact(QJsonObject{
        {QStringLiteral("url"), record.url.toString()}, {QStringLiteral("pid"), record.pid}});
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(
            ErrorKind::Storage,
            QStringLiteral("cannot write %1: %2").arg(file.fileName(), file.errorString()));
    }
    return {};
}

Result<ServingRecord> readRecord(const QString &folder)
{
    QFile file(recordFile(folder));
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::NotFound,
                       QStringLiteral("no server is recorded in %1").arg(folder));
    }
    const auto object = json::parseObject(file.readAll());
    if (!object) {
        return failure(
            ErrorKind::NotFound,
            QStringLiteral("the server's record cannot be read: %1").arg(object.error().detail));
    }
    return ServingRecord{QUrl(object->value(QStringLiteral("url")).toString()),
                         json::integerOr(*object, QLatin1StringView("pid"), 0)};
}

} // namespace tuiwen::sandbox
