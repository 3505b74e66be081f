// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace tuiwen::store {

/// One thread with one connection of its own that runs jobs in the order they came.
class Worker
{
public:
    /// Called with a connection, or with null and the reason why the job will not run.
    using Job = std::function<void(Connection *connection, const Error *broken)>;
    using Idle = std::function<void(Connection &connection)>;

    /// Starts the thread and waits until its connection is open.
    [[nodiscard]] static Result<std::unique_ptr<Worker>> start(const QString &path,
                                                               Connection::Access access);
    ~Worker();

    /// Called in the worker's thread about once per period, between jobs. Set it once.
    void setIdle(Idle idle, std::chrono::milliseconds period);
    /// Takes a job from any thread; after finish() it is told Cancelled at once.
    void post(Job job);

    enum class Rest
    {
        Run,    ///< what waits is still done
        Cancel, ///< what waits is told Cancelled and a running statement is interrupted
    };
    /// Ends the thread. May be called twice.
    void finish(Rest rest);
    /// Tells everything that waits Cancelled; the running job goes on.
    void cancelWaiting();
    /// True while the thread works off what was left behind.
    [[nodiscard]] bool isFinishing() const;

private:
    Worker() = default;
    void loop();

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    Idle m_idle;
    std::chrono::milliseconds m_idlePeriod{0};
    bool m_finishing = false;
    std::unique_ptr<Connection> m_connection;
    std::thread m_thread;
};

} // namespace tuiwen::store
