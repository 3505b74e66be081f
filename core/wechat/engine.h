// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wechat/client.h"
#include "core/wechat/tokens.h"

#include <QHash>
#include <QMutex>
#include <QObject>

#include <deque>
#include <functional>
#include <unordered_set>

namespace tuiwen::wechat {

/// One call on its way through the engine.
struct Job
{
    Credentials credentials;
    Outgoing outgoing;
    Priority priority = Priority::Foreground;
    std::function<void(Result<Answer>)> done;

    int tries = 0;    ///< requests that may be followed by another after a pause
    int renewals = 0; ///< tokens asked for because WeChat refused one
    Secret token;
    Secret firstToken; ///< what WeChat refused first
    bool onWire = false;
    bool finished = false;
};

/// The client's inside; lives in the client's thread. Queues per account, throttling, repeats.
class Engine final : public QObject
{
public:
    Engine(Transport &transport, SecretStore &secrets, const Clock &clock);

    void add(const std::shared_ptr<Job> &job);
    /// Ends every open job: InDoubt for an Unsafe one on the wire, otherwise Cancelled.
    void shutDown();

    [[nodiscard]] Tokens &tokens() { return m_tokens; }
    /// Any thread.
    void setListeners(const std::function<void()> &change);

    Client::FailureListener onFailure;                 ///< change inside setListeners() only
    std::function<void(const AccountId &)> onRecovery; ///< change inside setListeners() only

private:
    using JobPtr = std::shared_ptr<Job>;
    using Steady = std::chrono::milliseconds;

    struct Lane
    {
        std::deque<JobPtr> foreground;
        std::deque<JobPtr> background;
        int running = 0;
        bool troubled = true; ///< of an earlier run of the program we know nothing
        Steady pausedUntil{0};
        QHash<QString, Steady> pathPausedUntil;
    };

    [[nodiscard]] std::deque<JobPtr> &queueOf(const Job &job);
    void pump(const AccountId &account);
    void run(const JobPtr &job);
    void gotToken(const JobPtr &job, const Result<Secret> &token);
    void send(const JobPtr &job);
    void answered(const JobPtr &job, const Result<HttpReply> &reply);
    /// True when the job goes on with another token.
    [[nodiscard]] bool renewed(const JobPtr &job, const Error &error);
    /// True when the job waits for another try.
    [[nodiscard]] bool postponed(const JobPtr &job, const Error &error);
    void throttle(const Job &job, Error &error, bool wholeAccount);
    [[nodiscard]] Steady pauseOf(const Job &job) const;
    /// Frees the job's place, reports and answers.
    void finish(const JobPtr &job, Result<Answer> result);
    void report(const Job &job, const Result<Answer> &result);

    Transport &m_transport;
    const Clock &m_clock;
    Tokens m_tokens;
    QHash<AccountId, std::shared_ptr<Lane>> m_lanes;
    std::unordered_set<JobPtr> m_open;
    bool m_stopped = false;
    QMutex m_listenerMutex;
};

} // namespace tuiwen::wechat
