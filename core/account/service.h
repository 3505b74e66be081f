// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/domain/account.h"
#include "core/secrets/secretstore.h"
#include "core/store/store.h"
#include "core/wechat/client.h"

#include <QObject>
#include <QThreadPool>
#include <QVector>

#include <functional>
#include <optional>

namespace tuiwen::account {

/// Gives the base URL of this desk's sandbox, starting it when nobody runs it.
using SandboxUrl = std::function<Result<QUrl>()>;

/// Accounts: add, change, probe what WeChat lets them do, quotas, secrets by handle.
class AccountService : public QObject
{
    Q_OBJECT

public:
    AccountService(store::Store &store, SecretStore &secrets, wechat::Client &client, SandboxUrl sandbox);
    /// Waits for work under way; wechat::Client::stop() ends what waits for the network.
    ~AccountService() override;

    [[nodiscard]] QFuture<Result<QVector<Account>>> all();
    [[nodiscard]] QFuture<Result<Account>> get(const AccountId &id);
    /// Inserts when the id is null; writes the secret first when it is not empty. Rejected with a reason
    /// for an empty name or an AppID that is not "wx" and 16 hex digits (Live accounts). What probes
    /// found is kept from the stored row, and forgotten when AppID, server or kind change.
    [[nodiscard]] QFuture<Result<Account>> save(const Account &account, const Secret &appSecret = Secret());
    [[nodiscard]] QFuture<Result<>> remove(const AccountId &id);
    /// Asks WeChat by cheap reads what the account may do (wechat-api.md 3.1) and stores the answer;
    /// a failure is stored as the account's trouble and returned.
    [[nodiscard]] QFuture<Result<Account>> probe(const AccountId &id);
    /// openapi/quota/get for draft/add, uploadimg, sendall and freepublish/submit; paths that the account
    /// may not ask about are left out.
    [[nodiscard]] QFuture<Result<QVector<Quota>>> quotas(const AccountId &id);
    [[nodiscard]] wechat::TokenState tokenState(const AccountId &id) const;
    [[nodiscard]] QString secretStoreKind() const;

    /// For the push engine; Rejected for accounts without an AppID. Starts the sandbox when needed.
    [[nodiscard]] Result<wechat::Credentials> credentials(const Account &account) const;

private:
    template<class T>
    [[nodiscard]] QFuture<Result<T>> run(std::function<Result<T>()> work);
    [[nodiscard]] Result<Account> saveNow(Account account, const Secret &appSecret);
    [[nodiscard]] Result<> removeNow(const AccountId &id);
    [[nodiscard]] Result<Account> probeNow(const AccountId &id);
    [[nodiscard]] Result<QVector<Quota>> quotasNow(const AccountId &id);
    [[nodiscard]] Result<Account> storeProbe(Account account, const std::optional<Error> &trouble);

    store::Store &m_store;
    SecretStore &m_secrets;
    wechat::Client &m_client;
    SandboxUrl m_sandbox;
    /// Its tasks wait for the network and the keychain; the shared pool must not be filled with them.
    QThreadPool m_pool;
};

} // namespace tuiwen::account
