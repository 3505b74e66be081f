// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/worker.h"

#include <QDeadlineTimer>
#include <QMutexLocker>
#include <QSemaphore>
#include <QThread>

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

Result<std::unique_ptr<Worker>> Worker::start(const QString &name, const QString &path,
                                              Connection::Access access)
{
    std::unique_ptr<Worker> worker(new Worker);
    QSemaphore opened;
    Result<> outcome;
    worker->m_thread.reset(
        QThread::create([worker = worker.get(), &opened, &outcome, path, access] {
            auto connection = Connection::open(path, access);
            if (!connection) {
                outcome = failure(connection.error());
                opened.release();
                return;
            }
            {
                const QMutexLocker lock(&worker->m_mutex);
                worker->m_connection = std::move(*connection);
            }
            opened.release();
            worker->loop();
            const QMutexLocker lock(&worker->m_mutex);
            worker->m_connection.reset();
        }));
    worker->m_thread->setObjectName(name);
    worker->m_thread->start();
    opened.acquire();
    if (!outcome) {
        worker->m_thread->wait();
        return failure(outcome.error());
    }
    return worker;
}

Worker::~Worker()
{
    finish(Rest::Cancel);
}

void Worker::setIdle(Idle idle, int periodMs)
{
    const QMutexLocker lock(&m_mutex);
    m_idle = std::move(idle);
    m_idlePeriodMs = periodMs;
    m_wake.wakeOne();
}

void Worker::post(Job job)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_finishing) {
            m_jobs.push_back(std::move(job));
            m_wake.wakeOne();
            return;
        }
    }
    job(nullptr, &closed());
}

void Worker::finish(Rest rest)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_finishing = true;
        if (rest == Rest::Cancel && m_connection) {
            m_connection->interrupt();
        }
        m_wake.wakeOne();
    }
    if (rest == Rest::Cancel) {
        cancelWaiting();
    }
    m_thread->wait();
}

void Worker::cancelWaiting()
{
    std::deque<Job> dropped;
    {
        const QMutexLocker lock(&m_mutex);
        dropped.swap(m_jobs);
    }
    for (const Job &job : dropped) {
        job(nullptr, &closed());
    }
}

bool Worker::isFinishing() const
{
    const QMutexLocker lock(&m_mutex);
    return m_finishing;
}

void Worker::loop()
{
    QDeadlineTimer nextIdle(QDeadlineTimer::Forever);
    bool idleKnown = false;
    QMutexLocker lock(&m_mutex);
    for (;;) {
        if (!idleKnown && m_idle) {
            idleKnown = true;
            nextIdle.setRemainingTime(m_idlePeriodMs);
        }
        if (!m_jobs.empty()) {
            Job job = std::move(m_jobs.front());
            m_jobs.pop_front();
            lock.unlock();
            job(m_connection.get(), nullptr);
            job = nullptr;
            lock.relock();
        } else if (m_finishing) {
            return;
        } else if (!nextIdle.hasExpired()) {
            m_wake.wait(&m_mutex, nextIdle);
        }
        if (idleKnown && nextIdle.hasExpired() && !m_finishing) {
            lock.unlock();
            m_idle(*m_connection);
            lock.relock();
            nextIdle.setRemainingTime(m_idlePeriodMs);
        }
    }
}

} // namespace tuiwen::store
