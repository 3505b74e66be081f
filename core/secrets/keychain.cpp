// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychain.h"

#include "core/base/log.h"

#include <qt6keychain/keychain.h>

#include <QThread>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <utility>

namespace tuiwen {

namespace {

QString service()
{
    return QStringLiteral("tuiwen-studio");
}

tl::unexpected<Error> unanswered()
{
    return failure(
        ErrorKind::Auth,
        QStringLiteral("the keychain does not answer; it may be waiting to be unlocked"));
}

Error errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {ErrorKind::NotFound, 0,
                QStringLiteral("no secret is kept under %1").arg(job.key())};
    case QKeychain::CouldNotDeleteEntry:
        return {ErrorKind::Storage, 0, QStringLiteral("keychain: %1").arg(job.errorString())};
    default:
        // Denied, locked, or no keychain at all: QtKeychain tells them apart by words only.
        return {ErrorKind::Auth, 0, QStringLiteral("keychain: %1").arg(job.errorString())};
    }
}

/// One thing to do, as made by Keychain in any thread.
struct Task
{
    std::function<std::unique_ptr<QKeychain::Job>()> make;
    std::function<void(const QKeychain::Job &)> done;
    std::function<void()> giveUp;
    std::chrono::milliseconds limit;
};

/// Runs tasks one after the other, as QtKeychain does itself. A job that never ends cannot be
/// deleted, because the session's service may still call back into it; it is left alone, and
/// nothing else is asked before it ends.
class Desk final : public QObject
{
public:
    void add(Task task)
    {
        if (m_stuck) {
            task.giveUp();
            return;
        }
        m_waiting.push_back(std::move(task));
        next();
    }

private:
    void next()
    {
        if (m_job || m_waiting.empty()) {
            return;
        }
        m_task = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_job = m_task.make();
        m_job->setAutoDelete(false);
        connect(m_job.get(), &QKeychain::Job::finished, this, [this] { settle(); });
        m_guard = std::make_unique<QTimer>();
        m_guard->setSingleShot(true);
        connect(m_guard.get(), &QTimer::timeout, this, [this] { giveUp(); });
        m_guard->start(m_task.limit);
        m_job->start();
    }

    void settle()
    {
        m_guard.reset();
        QKeychain::Job *job = m_job.release();
        job->deleteLater();
        if (!std::exchange(m_stuck, false)) {
            std::exchange(m_task, {}).done(*job);
        }
        next();
    }

    void giveUp()
    {
        qCWarning(logSecrets) << "the keychain does not answer";
        m_stuck = true;
        std::exchange(m_task, {}).giveUp();
        for (const Task &task : std::exchange(m_waiting, {})) {
            task.giveUp();
        }
    }

    std::deque<Task> m_waiting;
    Task m_task;
    std::unique_ptr<QKeychain::Job> m_job;
    std::unique_ptr<QTimer> m_guard;
    bool m_stuck = false;
};

/// The thread of all keychain jobs of this process. One and the same, because QtKeychain's own
/// queue lives in the thread that used it first. It has an event loop that GLib's callbacks reach.
class DeskThread
{
public:
    static DeskThread &instance()
    {
        static DeskThread thread;
        return thread;
    }
    void add(Task task)
    {
        QMetaObject::invokeMethod(m_desk,
                                  [desk = m_desk, task = std::move(task)] { desk->add(task); });
    }

    DeskThread(const DeskThread &) = delete;
    DeskThread &operator=(const DeskThread &) = delete;

private:
    DeskThread()
    {
        m_thread.setObjectName(QStringLiteral("keychain"));
        m_desk->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_desk, &QObject::deleteLater);
        m_thread.start();
    }
    ~DeskThread()
    {
        m_thread.quit();
        m_thread.wait();
    }

    QThread m_thread;
    Desk *m_desk = new Desk;
};

template<class T>
QFuture<Result<T>> start(std::chrono::milliseconds limit,
                         std::function<std::unique_ptr<QKeychain::Job>()> make,
                         std::function<Result<T>(const QKeychain::Job &)> read)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    QFuture<Result<T>> future = promise->future();
    promise->start();
    const auto answer = [promise](Result<T> result) {
        promise->addResult(std::move(result));
        promise->finish();
    };
    DeskThread::instance().add(
        {std::move(make),
         [answer, read = std::move(read)](const QKeychain::Job &job) { answer(read(job)); },
         [answer] { answer(unanswered()); }, limit});
    return future;
}

Result<> plainResult(const QKeychain::Job &job)
{
    if (job.error() != QKeychain::NoError) {
        return failure(errorOf(job));
    }
    return {};
}

} // namespace

Keychain::Keychain(std::chrono::milliseconds limit)
    : m_limit(limit)
{}

QFuture<Result<Secret>> Keychain::read(const QString &key)
{
    return start<Secret>(
        m_limit,
        [key]() -> std::unique_ptr<QKeychain::Job> {
            auto job = std::make_unique<QKeychain::ReadPasswordJob>(service());
            job->setKey(key);
            return job;
        },
        [](const QKeychain::Job &job) -> Result<Secret> {
            if (job.error() != QKeychain::NoError) {
                return failure(errorOf(job));
            }
            return Secret(static_cast<const QKeychain::ReadPasswordJob &>(job).textData());
        });
}

QFuture<Result<>> Keychain::write(const QString &key, const Secret &secret)
{
    return start<void>(
        m_limit,
        [key, secret]() -> std::unique_ptr<QKeychain::Job> {
            auto job = std::make_unique<QKeychain::WritePasswordJob>(service());
            job->setKey(key);
            job->setTextData(secret.reveal());
            return job;
        },
        plainResult);
}

QFuture<Result<>> Keychain::remove(const QString &key)
{
    return start<void>(
        m_limit,
        [key]() -> std::unique_ptr<QKeychain::Job> {
            auto job = std::make_unique<QKeychain::DeletePasswordJob>(service());
            job->setKey(key);
            return job;
        },
        [](const QKeychain::Job &job) -> Result<> {
            return job.error() == QKeychain::EntryNotFound ? Result<>() : plainResult(job);
        });
}

QString Keychain::kind() const
{
    return QStringLiteral("keychain");
}

bool keychainAvailable(std::chrono::milliseconds limit)
{
    // Only a write tells: a locked or missing collection answers reads with "not found".
    Keychain keychain(limit);
    const QString key = QStringLiteral("probe");
    const Secret word(QStringLiteral("tuiwen"));
    if (const auto written = await(keychain.write(key, word)); !written) {
        qCInfo(logSecrets).noquote() << "no keychain:" << written.error().detail;
        return false;
    }
    const auto read = await(keychain.read(key));
    const auto removed = await(keychain.remove(key));
    return read && *read == word && removed;
}

} // namespace tuiwen
