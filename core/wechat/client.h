// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/base/clock.h"
#include "core/domain/account.h"
#include "core/secrets/secretstore.h"
#include "core/wechat/transport.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QUrlQuery>
#include <QVector>

#include <functional>
#include <memory>
#include <optional>

namespace tuiwen::wechat {

/// Who calls: taken from the account's row; the secret itself stays in the SecretStore.
struct Credentials
{
    AccountId account;
    QString appId;
    QString secretKey; ///< handle in the SecretStore
    QUrl baseUrl;      ///< https://api.weixin.qq.com or a sandbox on loopback
};

/// One request as the client sees it; the typed calls in draft.h, material.h … build it.
struct Endpoint
{
    Verb verb = Verb::Post;
    const char *path = "";
    Repeat repeat = Repeat::Safe;
    std::chrono::milliseconds timeout{30000};
};

struct Outgoing
{
    Endpoint endpoint;
    QUrlQuery query; ///< without access_token
    QByteArray contentType;
    QByteArray body;
    QVector<qint64> accepted{};     ///< error codes that parse() understands as an answer
    std::optional<Error> refused{}; ///< the call is wrong; it ends with this and nothing is sent
};

/// A success answer: the parsed object (errcode absent, 0 or one of the accepted).
struct Answer
{
    QJsonObject json;
    QByteArray body;
};

enum class Priority { Foreground, Background };

/// What the accounts page shows about the token; never the token.
struct TokenState
{
    bool valid = false;
    std::chrono::milliseconds remaining{0};
};

/// The API client: one queue, one token and one rate limiter per account; Safe calls are repeated with
/// back-off after transport failures (3 tries), Unsafe calls never; token errors renew once and repeat
/// once. At most 4 requests of an account are on the wire at a time. All methods may be called from any
/// thread; futures finish in a worker thread, which must not be blocked. Destroying the client ends all
/// open calls: Cancelled, or InDoubt for an Unsafe one that was on the wire.
class Client
{
public:
    Client(Transport &transport, SecretStore &secrets, const Clock &clock);
    ~Client();
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;

    /// Typed call: Call has `static constexpr Endpoint endpoint`, `Outgoing outgoing() const`,
    /// `using Reply` and `static Result<Reply> parse(const Answer &)`.
    template<class Call>
    [[nodiscard]] QFuture<Result<typename Call::Reply>> send(const Credentials &credentials, const Call &call,
                                                             Priority priority = Priority::Foreground)
    {
        using Reply = typename Call::Reply;
        auto promise = std::make_shared<QPromise<Result<Reply>>>();
        auto future = promise->future();
        promise->start();
        submit(credentials, call.outgoing(), priority, [promise](Result<Answer> answer) {
            promise->addResult(settled(answer.and_then([](const Answer &a) { return Call::parse(a); }),
                                       Call::endpoint.repeat));
            promise->finish();
        });
        return future;
    }

    /// Ends all open calls as the destructor does, and every later one as Cancelled at once: frees the
    /// threads that wait for an answer before the program closes.
    void stop();

    [[nodiscard]] TokenState tokenState(const AccountId &account) const;
    /// Drops the cached token (the secret was rotated).
    void forgetToken(const AccountId &account);

    /// The newest failure per account with its rid, for the accounts page; called from a worker thread.
    /// Not told: NotFound and Cancelled, which say nothing about the account, and refused calls.
    /// There is one listener; when this returns the former one is not running any more.
    using FailureListener = std::function<void(const AccountId &, const Error &, const QString &rid)>;
    void onFailure(FailureListener listener);
    /// Called after a successful answer that follows a failure, and after the first one of all.
    void onRecovery(std::function<void(const AccountId &)> listener);

private:
    /// An answer to an Unsafe call that nobody can read leaves its effect in doubt.
    template<class Reply>
    static Result<Reply> settled(Result<Reply> reply, Repeat repeat)
    {
        if (!reply && reply.error().kind == ErrorKind::Internal && repeat == Repeat::Unsafe) {
            reply.error().kind = ErrorKind::InDoubt;
        }
        return reply;
    }
    void submit(const Credentials &credentials, Outgoing outgoing, Priority priority,
                std::function<void(Result<Answer>)> done);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tuiwen::wechat
