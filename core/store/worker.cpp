// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/worker.h"

#include <future>
#include <optional>
#include <utility>

namespace tuiwen::store {

namespace {

const Error &closed()
{
    static const Error error{ErrorKind::Cancelled, 0, QStringLiteral("the store is closed"),
                             std::nullopt};
    return error;
}

} // namespace

Result<std::unique_ptr<Worker>> Worker::start(const QString &path, Connection::Access access)
{
    std::unique_ptr<Worker> worker(new Worker);
    std::promise<Result<>> opened;
    auto outcome = opened.get_future();
    worker->m_thread = std::thread([worker = worker.get(), &opened, path, access] {
        auto connection = Connection::open(path, access);
        if (!connection) {
            opened.set_value(failure(connection.error()));
            return;
        }
        {
            const std::lock_guard lock(worker->m_mutex);
            worker->m_connection = std::move(*connection);
        }
        opened.set_value({});
        worker->loop();
        const std::lock_guard lock(worker->m_mutex);
        worker->m_connection.reset();
    });
    if (const Result<> done = outcome.get(); !done) {
        return failure(done.error());
    }
    return worker;
}

Worker::~Worker()
{
    finish(Rest::Cancel);
}

void Worker::setIdle(Idle idle, std::chrono::milliseconds period)
{
    const std::lock_guard lock(m_mutex);
    m_idle = std::move(idle);
    m_idlePeriod = period;
    m_wake.notify_one();
}

void Worker::post(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_finishing) {
            m_jobs.push_back(std::move(job));
            m_wake.notify_one();
            return;
        }
    }
    job(nullptr, &closed());
}

void Worker::finish(Rest rest)
{
    {
        const std::lock_guard lock(m_mutex);
        m_finishing = true;
        if (rest == Rest::Cancel && m_connection) {
            m_connection->interrupt();
        }
        m_wake.notify_one();
    }
    if (rest == Rest::Cancel) {
        cancelWaiting();
    }
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void Worker::cancelWaiting()
{
    std::deque<Job> dropped;
    {
        const std::lock_guard lock(m_mutex);
        dropped.swap(m_jobs);
    }
    for (const Job &job : dropped) {
        job(nullptr, &closed());
    }
}

bool Worker::isFinishing() const
{
    const std::lock_guard lock(m_mutex);
    return m_finishing;
}

void Worker::loop()
{
    using Steady = std::chrono::steady_clock;
    std::optional<Steady::time_point> nextIdle;
    std::unique_lock lock(m_mutex);
    for (;;) {
        if (m_idle && !nextIdle) {
            nextIdle = Steady::now() + m_idlePeriod;
        }
        if (!m_jobs.empty()) {
            Job job = std::move(m_jobs.front());
            m_jobs.pop_front();
            lock.unlock();
            job(m_connection.get(), nullptr);
            job = nullptr;
            lock.lock();
        } else if (m_finishing) {
            return;
        } else if (nextIdle) {
            m_wake.wait_until(lock, *nextIdle);
        } else {
            m_wake.wait(lock);
        }
        if (nextIdle && !m_finishing && Steady::now() >= *nextIdle) {
            lock.unlock();
            m_idle(*m_connection);
            lock.lock();
            nextIdle = Steady::now() + m_idlePeriod;
        }
    }
}

} // namespace tuiwen::store
