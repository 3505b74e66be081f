// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/domain/account.h"
#include "core/secrets/secretstore.h"
#include "core/store/store.h"
#include "core/wechat/client.h"

#include <QObject>
#include <QVector>

#include <functional>

namespace tuiwen::account {

/// Gives the base URL of this desk's sandbox, starting it when nobody runs it.
using SandboxUrl = std::function<Result<QUrl>()>;

/// Accounts: add, change, probe what WeChat lets them do, quotas, secrets by handle.
class AccountService : public QObject
{
    Q_OBJECT

public:
    AccountService(store::Store &store, SecretStore &secrets, wechat::Client &client, SandboxUrl sandbox);

    [[nodiscard]] QFuture<Result<QVector<Account>>> all();
    [[nodiscard]] QFuture<Result<Account>> get(const AccountId &id);
    /// Inserts when the id is null; writes the secret first when it is not empty. Rejected with a reason
    /// for an empty name or an AppID that is not "wx" and 16 hex digits (Live accounts).
    [[nodiscard]] QFuture<Result<Account>> save(const Account &account, const Secret &appSecret = Secret());
    [[nodiscard]] QFuture<Result<>> remove(const AccountId &id);
    /// Asks WeChat by cheap reads what the account may do (wechat-api.md 3.1) and stores the answer;
    /// a failure is stored as the account's trouble and returned.
    [[nodiscard]] QFuture<Result<Account>> probe(const AccountId &id);
    /// openapi/quota/get for draft/add, uploadimg, sendall and freepublish/submit.
    [[nodiscard]] QFuture<Result<QVector<Quota>>> quotas(const AccountId &id);
    [[nodiscard]] wechat::TokenState tokenState(const AccountId &id) const;
    [[nodiscard]] QString secretStoreKind() const;

    /// For the push engine; Rejected for accounts without an AppID. Starts the sandbox when needed.
    [[nodiscard]] Result<wechat::Credentials> credentials(const Account &account) const;

private:
    store::Store &m_store;
    SecretStore &m_secrets;
    wechat::Client &m_client;
    SandboxUrl m_sandbox;
};

} // namespace tuiwen::account
