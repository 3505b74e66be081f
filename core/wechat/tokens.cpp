// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wechat/tokens.h"

#include "core/base/backoff.h"
#include "core/base/json.h"
#include "core/base/log.h"
#include "core/wechat/errcode.h"
#include "core/wechat/wire.h"

#include <QMutexLocker>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace tuiwen::wechat {

namespace {

using namespace std::chrono_literals;
using L = QLatin1StringView;

constexpr int mostTries = 3;
constexpr std::chrono::milliseconds renewBefore = 300s;
// WeChat rotates by itself in the last 5 minutes; a token that arrives in them is not asked for
// again with every call.
constexpr std::chrono::milliseconds renewPause = 30s;
constexpr std::chrono::milliseconds forcePause = 30s;

QString ownerOf(const Credentials &credentials)
{
    return credentials.appId + QLatin1Char('@') + credentials.baseUrl.toString();
}

} // namespace

Tokens::Tokens(Transport &transport, SecretStore &secrets, const Clock &clock)
    : m_transport(transport)
    , m_secrets(secrets)
    , m_clock(clock)
{}

Tokens::Token Tokens::tokenOf(const Credentials &credentials) const
{
    const QMutexLocker lock(&m_mutex);
    const Token token = m_tokens.value(credentials.account);
    return token.owner == ownerOf(credentials) ? token : Token();
}

int Tokens::generationOf(const AccountId &account) const
{
    const QMutexLocker lock(&m_mutex);
    return m_generations.value(account, 0);
}

QString Tokens::keyOf(const Credentials &credentials, int generation)
{
    return QStringLiteral("%1/%2/%3")
        .arg(credentials.account.value)
        .arg(generation)
        .arg(ownerOf(credentials));
}

void Tokens::get(const Credentials &credentials, Waiter waiter)
{
    const Token token = tokenOf(credentials);
    if (!token.value.isEmpty() && m_clock.steady() < token.renewAt) {
        waiter(token.value);
        return;
    }
    join(credentials, false, std::move(waiter));
}

void Tokens::replace(const Credentials &credentials, const Secret &refused, bool force,
                     Waiter waiter)
{
    const Token token = tokenOf(credentials);
    if (!token.value.isEmpty() && token.value != refused) {
        waiter(token.value); // somebody was faster
        return;
    }
    const auto forcedAt = m_forcedAt.constFind(credentials.account);
    const bool running = m_renewals.contains(keyOf(credentials, generationOf(credentials.account)));
    if (force && !running) {
        if (forcedAt != m_forcedAt.constEnd() && m_clock.steady() - *forcedAt < forcePause) {
            waiter(failure(ErrorKind::Auth, QStringLiteral("WeChat refuses the token it gives")));
            return;
        }
        m_forcedAt.insert(credentials.account, m_clock.steady());
    }
    join(credentials, force, std::move(waiter));
}

void Tokens::forget(const AccountId &account)
{
    const QMutexLocker lock(&m_mutex);
    m_tokens.remove(account);
    ++m_generations[account];
}

TokenState Tokens::state(const AccountId &account) const
{
    const QMutexLocker lock(&m_mutex);
    const auto token = m_tokens.constFind(account);
    if (token == m_tokens.constEnd()) {
        return {};
    }
    const std::chrono::milliseconds remaining = token->expiry - m_clock.steady();
    return remaining > 0ms ? TokenState{true, remaining} : TokenState{};
}

void Tokens::join(const Credentials &credentials, bool force, Waiter waiter)
{
    const int generation = generationOf(credentials.account);
    RenewalPtr &renewal = m_renewals[keyOf(credentials, generation)];
    if (renewal) {
        renewal->waiters.push_back(std::move(waiter));
        return;
    }
    renewal = std::make_shared<Renewal>();
    renewal->credentials = credentials;
    renewal->generation = generation;
    renewal->force = force;
    renewal->waiters.push_back(std::move(waiter));
    readSecret(RenewalPtr(renewal));
}

void Tokens::readSecret(const RenewalPtr &renewal)
{
    whenDone(m_secrets.read(renewal->credentials.secretKey), this,
             [this, renewal](const Result<Secret> &secret) {
                 if (secret) {
                     request(renewal, *secret);
                     return;
                 }
                 Error error = secret.error();
                 if (error.kind == ErrorKind::NotFound) {
                     error.kind = ErrorKind::Auth;
                     error.detail = QStringLiteral("no AppSecret is kept for this account");
                 }
                 finish(renewal, failure(std::move(error)));
             });
}

void Tokens::request(const RenewalPtr &renewal, const Secret &appSecret)
{
    const Credentials &credentials = renewal->credentials;
    HttpRequest http;
    http.verb = Verb::Post;
    http.url = wire::url(credentials.baseUrl, "/cgi-bin/stable_token");
    http.contentType = QByteArrayLiteral("application/json; charset=utf-8");
    http.body = json::compact(QJsonObject{{L("grant_type"), QStringLiteral("client_credential")},
                                          {L("appid"), credentials.appId},
                                          {L("secret"), appSecret.reveal()},
                                          {L("force_refresh"), renewal->force}});
    ++renewal->attempt;
    whenDone(m_transport.exchange(http), this,
             [this, renewal, appSecret](const Result<HttpReply> &reply) {
                 answered(renewal, appSecret, reply);
             });
}

void Tokens::answered(const RenewalPtr &renewal, const Secret &appSecret,
                      const Result<HttpReply> &reply)
{
    Result<Answer> answer =
        reply.and_then([](const HttpReply &http) { return wire::read(http, false); });
    if (!answer) {
        Error error = answer.error();
        const bool again = error.kind == ErrorKind::Offline || isBusy(error.code);
        if (again && renewal->attempt < mostTries) {
            const auto delay = backoffDelay(
                renewal->attempt, [] { return QRandomGenerator::global()->generateDouble(); });
            m_clock.callAfter(delay, this,
                              [this, renewal, appSecret] { request(renewal, appSecret); });
            return;
        }
        // What this endpoint refuses is always the credentials.
        if (error.code > 999 && error.kind == ErrorKind::Rejected) {
            error.kind = ErrorKind::Auth;
        }
        finish(renewal, failure(std::move(error)));
        return;
    }
    finish(renewal, keep(*renewal, *answer));
}

Result<Secret> Tokens::keep(const Renewal &renewal, const Answer &answer)
{
    const auto value = json::text(answer.json, L("access_token"));
    if (!value || value->isEmpty()) {
        return failure(ErrorKind::Internal, QStringLiteral("the token answer holds no token"));
    }
    const qint64 announced = json::integerOr(answer.json, L("expires_in"), 0);
    const std::chrono::milliseconds lifetime =
        announced > 0 ? std::min<std::chrono::milliseconds>(std::chrono::seconds(announced), 24h)
                      : 7200s - renewBefore;
    const std::chrono::milliseconds now = m_clock.steady();
    Token token;
    token.value = Secret(*value);
    token.owner = ownerOf(renewal.credentials);
    token.expiry = now + lifetime;
    token.renewAt = std::max(token.expiry - renewBefore, now + std::min(renewPause, lifetime));
    const QMutexLocker lock(&m_mutex);
    if (m_generations.value(renewal.credentials.account, 0) == renewal.generation) {
        m_tokens.insert(renewal.credentials.account, token);
    }
    return token.value;
}

void Tokens::finish(const RenewalPtr &renewal, Result<Secret> result)
{
    if (!result) {
        qCWarning(logWechat).noquote() << "no token:" << toText(result.error());
        const Token token = tokenOf(renewal->credentials);
        // Offline says nothing about the token we still have.
        if (!renewal->force && result.error().kind == ErrorKind::Offline &&
            !token.value.isEmpty() && m_clock.steady() < token.expiry) {
            result = token.value;
        }
    }
    m_renewals.remove(keyOf(renewal->credentials, renewal->generation));
    for (const Waiter &waiter : std::exchange(renewal->waiters, {})) {
        waiter(result);
    }
}

} // namespace tuiwen::wechat
