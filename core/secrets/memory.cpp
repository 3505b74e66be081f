// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/memory.h"

#include <QMutexLocker>

namespace tuiwen {

QFuture<Result<Secret>> MemorySecrets::read(const QString &key)
{
    const QMutexLocker lock(&m_mutex);
    const auto secret = m_secrets.constFind(key);
    if (secret == m_secrets.constEnd()) {
        return readyFuture<Secret>(
            failure(ErrorKind::NotFound, QStringLiteral("no secret is kept under %1").arg(key)));
    }
    return readyFuture<Secret>(*secret);
}

QFuture<Result<>> MemorySecrets::write(const QString &key, const Secret &secret)
{
    const QMutexLocker lock(&m_mutex);
    m_secrets.insert(key, secret);
    return readyFuture<void>({});
}

QFuture<Result<>> MemorySecrets::remove(const QString &key)
{
    const QMutexLocker lock(&m_mutex);
    m_secrets.remove(key);
    return readyFuture<void>({});
}

QString MemorySecrets::kind() const
{
    return QStringLiteral("memory");
}

} // namespace tuiwen
