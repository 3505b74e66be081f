// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/presence.h"

#include "core/store/store.h"

#include <QFile>
#include <QThread>

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace tuiwen::store {

Presence::Presence(Presence &&other) noexcept
    : m_file(std::exchange(other.m_file, -1))
{}

Presence &Presence::operator=(Presence &&other) noexcept
{
    std::swap(m_file, other.m_file);
    return *this;
}

Presence::~Presence()
{
    if (m_file >= 0) {
        ::close(m_file);
    }
}

Result<Presence> Presence::openFile(const QString &path)
{
    const int file =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0) {
        return failure(ErrorKind::Storage,
                       QStringLiteral("cannot write %1: %2").arg(path, qt_error_string(errno)),
                       Store::NotWritable);
    }
    return Presence(file);
}

Result<Presence> Presence::use(const DataFolder &folder, Mode mode)
{
    auto presence = openFile(folder.database() + QStringLiteral(".lock"));
    if (!presence) {
        return presence;
    }
    if (auto changed = presence->change(mode); !changed) {
        Error problem = changed.error();
        problem.detail = QStringLiteral("another program uses %1").arg(folder.database());
        return failure(problem);
    }
    return presence;
}

Result<Presence> Presence::opening(const DataFolder &folder)
{
    auto presence = openFile(folder.database() + QStringLiteral(".opening"));
    if (!presence) {
        return presence;
    }
    // Long enough for another process's migration of a large file.
    constexpr int tries = 600;
    constexpr int pauseMs = 50;
    for (int i = 0; i < tries; ++i) {
        if (presence->change(Mode::Exclusive)) {
            return presence;
        }
        QThread::msleep(pauseMs);
    }
    return failure(ErrorKind::Storage,
                   QStringLiteral("another program is opening %1").arg(folder.database()),
                   Store::Locked);
}

Result<> Presence::change(Mode mode)
{
    int done = 0;
    do {
        done = ::flock(m_file, (mode == Mode::Exclusive ? LOCK_EX : LOCK_SH) | LOCK_NB);
    } while (done != 0 && errno == EINTR);
    if (done != 0) {
        return failure(ErrorKind::Storage, qt_error_string(errno), Store::Locked);
    }
    return {};
}

} // namespace tuiwen::store
