// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desksecrets.h"

#include "core/sandbox/server.h"
#include "core/store/accounts.h"

#include <QMutexLocker>
#include <QRegularExpression>
#include <QtConcurrentRun>

namespace tuiwen::app {

namespace {

AccountId accountOf(const QString &key)
{
    static const QRegularExpression shape(QStringLiteral("^account/([0-9a-f-]{36})/appsecret$"));
    return {shape.match(key).captured(1)};
}

tl::unexpected<Error> locked()
{
    return failure(ErrorKind::Auth,
                   QStringLiteral("the sealed secrets file is locked: its passphrase is needed"));
}

} // namespace

DeskSecrets::DeskSecrets(store::Store &store, QString sandboxFolder,
                         std::shared_ptr<SecretStore> outer)
    : m_store(store)
    , m_sandboxFolder(std::move(sandboxFolder))
    , m_outer(std::move(outer))
{}

QFuture<Result<Secret>> DeskSecrets::read(const QString &key)
{
    const AccountId id = accountOf(key);
    if (id.isNull()) {
        return outer()->read(key);
    }
    return QtConcurrent::run([this, key, id]() -> Result<Secret> {
        const auto account = await(m_store.read<Account>(
            [id](store::Connection &connection) { return store::accounts::get(connection, id); }));
        if (!account || account->kind != AccountKind::Sandbox) {
            return await(outer()->read(key));
        }
        const auto known = sandbox::Server::accounts(m_sandboxFolder);
        if (!known) {
            return failure(known.error());
        }
        for (const sandbox::SandboxAccount &candidate : *known) {
            if (candidate.appId == account->appId) {
                return Secret(candidate.secret);
            }
        }
        return await(outer()->read(key));
    });
}

QFuture<Result<>> DeskSecrets::write(const QString &key, const Secret &secret)
{
    return outer()->write(key, secret);
}

QFuture<Result<>> DeskSecrets::remove(const QString &key)
{
    return outer()->remove(key);
}

QString DeskSecrets::kind() const
{
    return outer()->kind();
}

void DeskSecrets::replaceOuter(std::shared_ptr<SecretStore> outer)
{
    const QMutexLocker lock(&m_mutex);
    m_outer = std::move(outer);
}

std::shared_ptr<SecretStore> DeskSecrets::outer() const
{
    const QMutexLocker lock(&m_mutex);
    return m_outer;
}

QFuture<Result<Secret>> LockedSecrets::read(const QString &)
{
    return readyFuture(Result<Secret>(locked()));
}

QFuture<Result<>> LockedSecrets::write(const QString &, const Secret &)
{
    return readyFuture(Result<>(locked()));
}

QFuture<Result<>> LockedSecrets::remove(const QString &)
{
    return readyFuture(Result<>(locked()));
}

QString LockedSecrets::kind() const
{
    return QStringLiteral("sealed file (locked)");
}

} // namespace tuiwen::app
