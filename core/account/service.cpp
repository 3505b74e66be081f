// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/service.h"

#include "core/account/check.h"
#include "core/account/probe.h"
#include "core/base/log.h"
#include "core/store/accounts.h"
#include "core/wechat/quota.h"
#include "core/wechat/wire.h"

#include <QtConcurrentRun>

#include <array>
#include <utility>

namespace tuiwen::account {

namespace {

constexpr int mostThreads = 4;
constexpr std::array quotaPaths{"/cgi-bin/draft/add", "/cgi-bin/media/uploadimg",
                                "/cgi-bin/message/mass/sendall", "/cgi-bin/freepublish/submit"};

/// The account has no right to this path, so WeChat keeps no counter for it.
bool mayNotAsk(const Error &error)
{
    return error.code == 48001 || error.code == 76021 || error.code == 76022;
}

bool sameApi(const Account &a, const Account &b)
{
    return a.kind == b.kind && a.appId == b.appId && a.baseUrl == b.baseUrl;
}

} // namespace

AccountService::AccountService(store::Store &store, SecretStore &secrets, wechat::Client &client,
                               SandboxUrl sandbox)
    : m_store(store)
    , m_secrets(secrets)
    , m_client(client)
    , m_sandbox(std::move(sandbox))
{
    m_pool.setMaxThreadCount(mostThreads);
}

AccountService::~AccountService()
{
    m_pool.waitForDone();
}

template<class T> QFuture<Result<T>> AccountService::run(std::function<Result<T>()> work)
{
    return QtConcurrent::run(&m_pool, std::move(work));
}

QFuture<Result<QVector<Account>>> AccountService::all()
{
    return m_store.read<QVector<Account>>(
        [](store::Connection &connection) { return store::accounts::all(connection); });
}

QFuture<Result<Account>> AccountService::get(const AccountId &id)
{
    return m_store.read<Account>(
        [id](store::Connection &connection) { return store::accounts::get(connection, id); });
}

QFuture<Result<Account>> AccountService::save(const Account &account, const Secret &appSecret)
{
    return run<Account>([this, account, appSecret] { return saveNow(account, appSecret); });
}

QFuture<Result<>> AccountService::remove(const AccountId &id)
{
    return run<void>([this, id] { return removeNow(id); });
}

QFuture<Result<Account>> AccountService::probe(const AccountId &id)
{
    return run<Account>([this, id] { return probeNow(id); });
}

QFuture<Result<QVector<Quota>>> AccountService::quotas(const AccountId &id)
{
    return run<QVector<Quota>>([this, id] { return quotasNow(id); });
}

wechat::TokenState AccountService::tokenState(const AccountId &id) const
{
    return m_client.tokenState(id);
}

QString AccountService::secretStoreKind() const
{
    return m_secrets.kind();
}

Result<wechat::Credentials> AccountService::credentials(const Account &account) const
{
    if (account.kind == AccountKind::NoApi || account.appId.isEmpty()) {
        return failure(ErrorKind::Rejected,
                       QStringLiteral("'%1' has no AppID; it is served by the clipboard only")
                           .arg(account.name));
    }
    wechat::Credentials credentials{account.id, account.appId, secretKey(account.id),
                                    account.baseUrl};
    if (!credentials.baseUrl.isEmpty()) {
        return credentials;
    }
    if (account.kind == AccountKind::Live) {
        credentials.baseUrl = QUrl(QStringLiteral("https://api.weixin.qq.com"));
        return credentials;
    }
    return m_sandbox().map([&credentials](const QUrl &url) {
        credentials.baseUrl = url;
        return credentials;
    });
}

Result<Account> AccountService::saveNow(Account account, const Secret &appSecret)
{
    auto sound = checked(std::move(account));
    const auto present = await(all());
    if (!sound || !present) {
        return failure(sound ? present.error() : sound.error());
    }
    account = std::move(*sound);
    std::optional<Account> before;
    for (const Account &other : *present) {
        if (other.id == account.id) {
            before = other;
        } else if (!account.appId.isEmpty() && other.appId == account.appId) {
            return failure(
                ErrorKind::Conflict,
                QStringLiteral("'%1' has the AppID %2 already").arg(other.name, account.appId));
        }
    }
    if (!account.id.isNull() && !before) {
        return failure(ErrorKind::NotFound, QStringLiteral("account %1").arg(account.id.value));
    }
    const UtcTime now = m_store.clock().now();
    if (!before) {
        account.id = AccountId::create(now);
        account.createdAt = now;
    }

    // The secret goes first: an account that is stored has it. If the row fails, it is put back.
    const QString key = secretKey(account.id);
    const bool keepsSecret = !appSecret.isEmpty() && account.kind != AccountKind::NoApi;
    std::optional<Secret> secretBefore;
    if (keepsSecret) {
        if (before) {
            if (const auto old = await(m_secrets.read(key))) {
                secretBefore = *old;
            }
        }
        if (const auto written = await(m_secrets.write(key, appSecret)); !written) {
            return failure(written.error());
        }
    }
    const auto stored =
        await(m_store.write<Account>([account](store::Connection &connection) -> Result<Account> {
            Account row = account;
            // A probe may have written since the caller read the account.
            if (const auto current = store::accounts::get(connection, account.id)) {
                const bool same = sameApi(*current, account);
                row.capabilities = same ? current->capabilities : Capabilities();
                row.trouble = same ? current->trouble : std::nullopt;
                row.createdAt = current->createdAt;
            }
            return store::accounts::save(connection, row).map([&row] { return row; });
        }));
    if (!stored) {
        if (keepsSecret) {
            const auto undone = secretBefore ? await(m_secrets.write(key, *secretBefore))
                                             : await(m_secrets.remove(key));
            if (!undone) {
                qCWarning(logSecrets).noquote() << "not undone:" << toText(undone.error());
            }
        }
        return failure(stored.error());
    }
    if (keepsSecret || (before && !sameApi(*before, *stored))) {
        m_client.forgetToken(account.id);
    }
    return stored;
}

Result<> AccountService::removeNow(const AccountId &id)
{
    const auto account = await(get(id));
    if (!account) {
        return failure(account.error());
    }
    const auto removed = await(m_store.write<void>(
        [id](store::Connection &connection) { return store::accounts::remove(connection, id); }));
    if (!removed) {
        return removed;
    }
    m_client.forgetToken(id);
    auto forgotten = await(m_secrets.remove(secretKey(id)));
    // Only a live account is sure to have one that matters.
    if (!forgotten && account->kind != AccountKind::Live) {
        qCWarning(logSecrets).noquote() << toText(forgotten.error());
        return {};
    }
    return forgotten;
}

Result<Account> AccountService::storeProbe(Account account, const std::optional<Error> &trouble)
{
    account.trouble.reset();
    if (trouble) {
        account.trouble =
            AccountTrouble{*trouble, wechat::wire::ridOf(trouble->detail), m_store.clock().now()};
    }
    return await(m_store.write<Account>([account](store::Connection &connection) {
        return store::accounts::setCapabilities(connection, account.id, account.capabilities)
            .and_then([&] {
                return store::accounts::setTrouble(connection, account.id, account.trouble);
            })
            .and_then([&] { return store::accounts::get(connection, account.id); });
    }));
}

Result<Account> AccountService::probeNow(const AccountId &id)
{
    auto account = await(get(id));
    if (!account) {
        return account;
    }
    const UtcTime now = m_store.clock().now();
    if (account->kind == AccountKind::NoApi) {
        account->capabilities = {Capability::No, Capability::No, Capability::No, now};
        return storeProbe(*account, std::nullopt);
    }
    const auto credentials = this->credentials(*account);
    const Probe probe = credentials ? probed(m_client, *credentials, account->capabilities, now)
                                    : Probe{account->capabilities, credentials.error()};
    account->capabilities = probe.capabilities;
    if (probe.trouble && probe.trouble->kind == ErrorKind::Cancelled) {
        return failure(*probe.trouble);
    }
    const auto stored = storeProbe(*account, probe.trouble);
    if (!stored || !probe.trouble) {
        return stored;
    }
    return failure(*probe.trouble);
}

Result<QVector<Quota>> AccountService::quotasNow(const AccountId &id)
{
    const auto credentials = await(get(id)).and_then(
        [this](const Account &account) { return this->credentials(account); });
    if (!credentials) {
        return failure(credentials.error());
    }
    QVector<QFuture<Result<Quota>>> asked;
    for (const char *path : quotaPaths) {
        wechat::QuotaGet call;
        call.path = QLatin1String(path);
        asked.append(m_client.send(*credentials, call));
    }
    QVector<Quota> quotas;
    for (qsizetype i = 0; i < asked.size(); ++i) {
        auto quota = await(asked.at(i));
        if (quota) {
            quota->path = QLatin1String(quotaPaths[static_cast<std::size_t>(i)]);
            quotas.append(*quota);
        } else if (!mayNotAsk(quota.error())) {
            return failure(quota.error());
        }
    }
    return quotas;
}

} // namespace tuiwen::account
