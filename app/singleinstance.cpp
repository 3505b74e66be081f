// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QLocalSocket>

namespace tuiwen::app {

SingleInstance::SingleInstance(const QString &dataFolder)
    : m_name(QStringLiteral("tuiwen-studio-") +
             QString::fromLatin1(
                 QCryptographicHash::hash(dataFolder.toUtf8(), QCryptographicHash::Sha256)
                     .toHex()
                     .left(16)))
    , m_lock(std::make_unique<QLockFile>(dataFolder + QStringLiteral("/studio.lock")))
{
    m_lock->setStaleLockTime(0);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server.nextPendingConnection()) {
            caller->deleteLater();
        }
        Q_EMIT showRequested();
    });
}

bool SingleInstance::claim()
{
    if (m_lock->tryLock()) {
        // A socket file may be left from a process that was killed.
        QLocalServer::removeServer(m_name);
        m_server.setSocketOptions(QLocalServer::UserAccessOption);
        m_server.listen(m_name);
        return true;
    }
    QLocalSocket socket;
    socket.connectToServer(m_name);
    socket.waitForConnected(2000);
    return false;
}

} // namespace tuiwen::app
