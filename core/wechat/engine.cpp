// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wechat/engine.h"

#include "core/base/backoff.h"
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

constexpr int mostOnWire = 4; // of one account
constexpr int mostTries = 3;
constexpr std::chrono::milliseconds throttlePause = 1min; // 45011 counts by the minute
constexpr qint64 perMinuteLimit = 45011;
constexpr qint64 tooFast = 42010;
constexpr int tooManyRequests = 429;

Error throttled(std::chrono::milliseconds wait)
{
    return {ErrorKind::Throttled, 0, QStringLiteral("keeping WeChat's limit; nothing was sent"),
            wait};
}

QString closing()
{
    return QStringLiteral("the program is closing");
}

} // namespace

Engine::Engine(Transport &transport, SecretStore &secrets, const Clock &clock)
    : m_transport(transport)
    , m_clock(clock)
    , m_tokens(transport, secrets, clock)
{
    m_tokens.setParent(this);
}

void Engine::setListeners(const std::function<void()> &change)
{
    const QMutexLocker lock(&m_listenerMutex);
    change();
}

std::deque<Engine::JobPtr> &Engine::queueOf(const Job &job)
{
    Lane &lane = *m_lanes[job.credentials.account];
    return job.priority == Priority::Foreground ? lane.foreground : lane.background;
}

void Engine::add(const JobPtr &job)
{
    if (m_stopped) {
        job->done(failure(ErrorKind::Cancelled, closing()));
        return;
    }
    if (job->outgoing.refused) {
        job->finished = true;
        job->done(failure(*job->outgoing.refused));
        return;
    }
    auto &lane = m_lanes[job->credentials.account];
    if (!lane) {
        lane = std::make_shared<Lane>();
    }
    m_open.insert(job);
    queueOf(*job).push_back(job);
    pump(job->credentials.account);
}

void Engine::pump(const AccountId &account)
{
    const std::shared_ptr<Lane> lane = m_lanes.value(account);
    while (!m_stopped && lane->running < mostOnWire) {
        std::deque<JobPtr> &queue = lane->foreground.empty() ? lane->background : lane->foreground;
        if (queue.empty()) {
            return;
        }
        const JobPtr job = queue.front();
        queue.pop_front();
        ++lane->running;
        run(job);
    }
}

void Engine::run(const JobPtr &job)
{
    if (const Steady wait = pauseOf(*job); wait > 0ms) {
        finish(job, failure(throttled(wait)));
        return;
    }
    m_tokens.get(job->credentials,
                 [this, job](const Result<Secret> &token) { gotToken(job, token); });
}

void Engine::gotToken(const JobPtr &job, const Result<Secret> &token)
{
    if (job->finished) {
        return;
    }
    if (token) {
        job->token = *token;
        send(job);
        return;
    }
    if (token.error().kind == ErrorKind::Auth) {
        // Those who wait in the queue would ask the same question and get the same answer.
        const std::shared_ptr<Lane> lane = m_lanes.value(job->credentials.account);
        std::deque<JobPtr> waiting = std::exchange(lane->foreground, {});
        std::ranges::move(std::exchange(lane->background, {}), std::back_inserter(waiting));
        for (const JobPtr &other : waiting) {
            ++lane->running;
            finish(other, failure(token.error()));
        }
    }
    finish(job, failure(token.error()));
}

void Engine::send(const JobPtr &job)
{
    const Outgoing &outgoing = job->outgoing;
    HttpRequest request;
    request.verb = outgoing.endpoint.verb;
    request.url = wire::url(job->credentials.baseUrl, outgoing.endpoint.path);
    QUrlQuery query = outgoing.query;
    query.addQueryItem(QStringLiteral("access_token"),
                       QString::fromLatin1(QUrl::toPercentEncoding(job->token.reveal())));
    request.url.setQuery(query);
    request.contentType = outgoing.contentType;
    request.body = outgoing.body;
    request.repeat = outgoing.endpoint.repeat;
    request.timeout = outgoing.endpoint.timeout;
    ++job->tries;
    job->onWire = true;
    whenDone(m_transport.exchange(request), this,
             [this, job](const Result<HttpReply> &reply) { answered(job, reply); });
}

void Engine::answered(const JobPtr &job, const Result<HttpReply> &reply)
{
    job->onWire = false;
    if (job->finished) {
        return;
    }
    const Outgoing &outgoing = job->outgoing;
    const bool unsafe = outgoing.endpoint.repeat == Repeat::Unsafe;
    Result<Answer> answer = reply.and_then(
        [&](const HttpReply &http) { return wire::read(http, unsafe, outgoing.accepted); });
    if (!answer) {
        Error &error = answer.error();
        if (renewed(job, error) || postponed(job, error)) {
            return;
        }
        if (error.code == perMinuteLimit || error.code == tooFast ||
            error.code == tooManyRequests) {
            throttle(*job, error, error.code == tooManyRequests);
        }
        qCWarning(logWechat).noquote() << outgoing.endpoint.path << toText(error);
    }
    finish(job, std::move(answer));
}

bool Engine::renewed(const JobPtr &job, const Error &error)
{
    // WeChat refused the token before it did anything, so an Unsafe call may go out again.
    if (!isTokenError(error.code)) {
        return false;
    }
    const bool first = job->renewals == 0;
    const bool insists = job->renewals == 1 && job->token == job->firstToken;
    if (!first && !insists) {
        return false;
    }
    if (first) {
        job->firstToken = job->token;
    }
    ++job->renewals;
    --job->tries;
    m_tokens.replace(job->credentials, job->token, insists,
                     [this, job](const Result<Secret> &token) { gotToken(job, token); });
    return true;
}

bool Engine::postponed(const JobPtr &job, const Error &error)
{
    const bool passing = error.kind == ErrorKind::Offline || isBusy(error.code);
    if (job->outgoing.endpoint.repeat == Repeat::Unsafe || !passing || job->tries >= mostTries) {
        return false;
    }
    const auto delay =
        backoffDelay(job->tries, [] { return QRandomGenerator::global()->generateDouble(); });
    // Others may use the place meanwhile.
    --m_lanes.value(job->credentials.account)->running;
    m_clock.callAfter(delay, this, [this, job] {
        if (!job->finished) {
            queueOf(*job).push_front(job);
            pump(job->credentials.account);
        }
    });
    pump(job->credentials.account);
    return true;
}

void Engine::throttle(const Job &job, Error &error, bool wholeAccount)
{
    const Steady wait = error.retryAfter.value_or(throttlePause);
    error.retryAfter = wait;
    const std::shared_ptr<Lane> lane = m_lanes.value(job.credentials.account);
    Steady &until = wholeAccount ? lane->pausedUntil
                                 : lane->pathPausedUntil[QLatin1String(job.outgoing.endpoint.path)];
    until = std::max(until, m_clock.steady() + wait);
}

Engine::Steady Engine::pauseOf(const Job &job) const
{
    const std::shared_ptr<Lane> lane = m_lanes.value(job.credentials.account);
    const Steady path = lane->pathPausedUntil.value(QLatin1String(job.outgoing.endpoint.path), 0ms);
    return std::max(lane->pausedUntil, path) - m_clock.steady();
}

void Engine::finish(const JobPtr &job, Result<Answer> result)
{
    job->finished = true;
    m_open.erase(job);
    --m_lanes.value(job->credentials.account)->running;
    report(*job, result);
    job->done(std::move(result));
    // Not at once: the one who called us may be filling the wire himself.
    QMetaObject::invokeMethod(
        this, [this, account = job->credentials.account] { pump(account); }, Qt::QueuedConnection);
}

void Engine::report(const Job &job, const Result<Answer> &result)
{
    Lane &lane = *m_lanes[job.credentials.account];
    if (result) {
        if (std::exchange(lane.troubled, false)) {
            const QMutexLocker lock(&m_listenerMutex);
            if (onRecovery) {
                onRecovery(job.credentials.account);
            }
        }
        return;
    }
    const Error &error = result.error();
    if (error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::NotFound) {
        return;
    }
    const QString rid = wire::ridOf(error.detail);
    lane.troubled = true;
    const QMutexLocker lock(&m_listenerMutex);
    if (onFailure) {
        onFailure(job.credentials.account, error, rid);
    }
}

void Engine::shutDown()
{
    m_stopped = true;
    {
        const QMutexLocker lock(&m_listenerMutex);
        onFailure = nullptr;
        onRecovery = nullptr;
    }
    for (const JobPtr &job : std::exchange(m_open, {})) {
        const bool inDoubt = job->onWire && job->outgoing.endpoint.repeat == Repeat::Unsafe;
        job->finished = true;
        job->done(failure(inDoubt ? ErrorKind::InDoubt : ErrorKind::Cancelled, closing()));
    }
}

} // namespace tuiwen::wechat
