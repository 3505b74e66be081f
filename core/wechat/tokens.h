// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wechat/client.h"

#include <QHash>
#include <QMutex>
#include <QObject>

#include <functional>
#include <vector>

namespace tuiwen::wechat {

/// The access tokens of all accounts, by stable_token (wechat-api.md 4.2): one request at a time
/// per account, shared by all who wait; renewed when less than 300 s remain by the steady clock.
/// Lives in the client's thread; state() and forget() may be called from any thread.
class Tokens final : public QObject
{
public:
    using Waiter = std::function<void(const Result<Secret> &)>;

    Tokens(Transport &transport, SecretStore &secrets, const Clock &clock);

    /// Gives a usable token, at once when there is one.
    void get(const Credentials &credentials, Waiter waiter);
    /// Gives another token after WeChat refused `refused`; the same one when WeChat insists on it.
    /// With `force` WeChat is told to make a new one, at most once in 30 s: Auth otherwise.
    void replace(const Credentials &credentials, const Secret &refused, bool force, Waiter waiter);
    void forget(const AccountId &account);
    [[nodiscard]] TokenState state(const AccountId &account) const;

private:
    struct Token
    {
        Secret value;
        QString owner; ///< AppID and server; another one must not get this token
        std::chrono::milliseconds expiry{0};
        std::chrono::milliseconds renewAt{0};
    };
    struct Renewal
    {
        Credentials credentials;
        int generation = 0;
        bool force = false;
        int attempt = 0;
        std::vector<Waiter> waiters;
    };
    using RenewalPtr = std::shared_ptr<Renewal>;

    [[nodiscard]] Token tokenOf(const Credentials &credentials) const;
    [[nodiscard]] int generationOf(const AccountId &account) const;
    [[nodiscard]] static QString keyOf(const Credentials &credentials, int generation);
    void join(const Credentials &credentials, bool force, Waiter waiter);
    void readSecret(const RenewalPtr &renewal);
    void request(const RenewalPtr &renewal, const Secret &appSecret);
    void answered(const RenewalPtr &renewal, const Secret &appSecret,
                  const Result<HttpReply> &reply);
    [[nodiscard]] Result<Secret> keep(const Renewal &renewal, const Answer &answer);
    void finish(const RenewalPtr &renewal, Result<Secret> result);

    Transport &m_transport;
    SecretStore &m_secrets;
    const Clock &m_clock;
    QHash<QString, RenewalPtr> m_renewals; ///< by keyOf()
    QHash<AccountId, std::chrono::milliseconds> m_forcedAt;
    mutable QMutex m_mutex; ///< guards what follows
    QHash<AccountId, Token> m_tokens;
    QHash<AccountId, int> m_generations; ///< grows with forget(): older renewals are not kept
};

} // namespace tuiwen::wechat
