// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/push/dispatcher.h"

#include "core/base/log.h"
#include "core/push/lease.h"
#include "core/push/need.h"
#include "core/push/run.h"

#include <QHash>
#include <QRandomGenerator>
#include <QSet>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace tuiwen::push {

namespace {

using namespace std::chrono_literals;

/// Accounts worked on at the same time; their threads mostly wait for the network.
constexpr int mostAccounts = 8;
/// The longest sleep between two looks at the clock, which may be set any time.
constexpr auto slice = 50ms;

QString ownName(const QString &given)
{
    static std::atomic<int> counter{0};
    return given.isEmpty() ? thisProcess() % u':' % QString::number(++counter) : given;
}

void merge(PassReport &into, const PassReport &from)
{
    into.executed += from.executed;
    into.reconciled += from.reconciled;
    into.missed += from.missed;
    for (const PushId &id : from.touched) {
        if (!into.touched.contains(id)) {
            into.touched.append(id);
        }
    }
}

} // namespace

struct Dispatcher::Private
{
    Private(store::Store &store, article::ArticleService &articles, media::MediaService &media,
            account::AccountService &accounts, wechat::Client &client, const Clock &c, Options o)
        : clock(c)
        , options(std::move(o))
        , lease(store, c, ownName(options.owner), options.leaseTime)
        , workshop{store,
                   articles,
                   media,
                   accounts,
                   client,
                   c,
                   Outbox(store),
                   options.lateLimit,
                   [this] { return !stopping && lease.held(); },
                   [] { return QRandomGenerator::global()->generateDouble(); },
                   [this] { return stopping.load(); }}
    {
        pool.setMaxThreadCount(mostAccounts);
    }

    Result<bool> sweep();
    void work(const QString &account, const QVector<OpenPush> &pushes);
    void waitIdle();
    Result<> finish();
    PassReport takeReport(bool held);
    Result<UtcTime> nextWake();
    bool sleepUntil(UtcTime wake, std::chrono::milliseconds deadline);
    std::chrono::milliseconds pause() const;
    void loop(Dispatcher *owner);

    const Clock &clock;
    Options options;
    Lease lease;
    Workshop workshop;

    std::mutex driver; ///< one pass, drain or loop at a time
    std::mutex mutex;  ///< guards what follows
    std::condition_variable changed;
    QSet<QString> busy; ///< accounts a thread works on
    PassReport report;

    UtcTime nextDue; ///< earliest time the last sweep was too early for; the driver's own

    std::atomic<bool> stopping{false};
    std::thread thread;
    QThreadPool pool; ///< last: its threads end before what they use
};

/// Starts what can go on now; false when somebody else holds the lease. Never waits for the
/// network.
Result<bool> Dispatcher::Private::sweep()
{
    const auto held = lease.hold();
    if (!held || !*held) {
        return held;
    }
    QSet<QString> skipped;
    {
        const std::lock_guard lock(mutex);
        skipped = busy; // before the rows are read: what they say about these accounts is not final
    }
    const auto open = workshop.outbox.open();
    if (!open) {
        return failure(open.error());
    }
    const UtcTime now = clock.now();
    nextDue = {};
    QHash<QString, QVector<OpenPush>> byAccount;
    for (const OpenPush &one : *open) {
        if (skipped.contains(one.push.account.value)) {
            continue;
        }
        if (needOf(one, now, options.lateLimit) != Need::Nothing) {
            byAccount[one.push.account.value].append(one);
        } else if (const UtcTime wake = wakeOf(one); nextDue.isNull() || wake < nextDue) {
            nextDue = wake;
        }
    }
    for (auto it = byAccount.cbegin(); it != byAccount.cend(); ++it) {
        {
            const std::lock_guard lock(mutex);
            busy.insert(it.key());
        }
        pool.start([this, account = it.key(), pushes = it.value()] { work(account, pushes); });
    }
    return true;
}

void Dispatcher::Private::work(const QString &account, const QVector<OpenPush> &pushes)
{
    PassReport own;
    for (const OpenPush &one : pushes) {
        if (!workshop.mayWork()) {
            break;
        }
        runPush(workshop, one, own);
    }
    const std::lock_guard lock(mutex);
    merge(report, own);
    busy.remove(account);
    changed.notify_all();
}

/// Waits for every thread, keeping the lease alive meanwhile.
void Dispatcher::Private::waitIdle()
{
    std::unique_lock lock(mutex);
    while (!changed.wait_for(lock, slice, [this] { return busy.isEmpty(); })) {
        lock.unlock();
        if (const auto held = lease.hold(); !held) {
            qCWarning(logPush).noquote() << "cannot renew the lease:" << toText(held.error());
        }
        lock.lock();
    }
}

Result<> Dispatcher::Private::finish()
{
    waitIdle();
    return lease.release();
}

PassReport Dispatcher::Private::takeReport(bool held)
{
    const std::lock_guard lock(mutex);
    PassReport taken = std::exchange(report, {});
    taken.leaseHeld = held;
    return taken;
}

/// The earliest time at which an open push needs something; null when none does.
Result<UtcTime> Dispatcher::Private::nextWake()
{
    return workshop.outbox.open().map([this](const QVector<OpenPush> &open) {
        UtcTime wake;
        const UtcTime now = clock.now();
        for (const OpenPush &one : open) {
            const UtcTime at = std::max(wakeOf(one), now);
            wake = wake.isNull() ? at : std::min(wake, at);
        }
        return wake;
    });
}

/// Sleeps in slices, looking at the clock each time; false when the deadline or a stop came first.
bool Dispatcher::Private::sleepUntil(UtcTime wake, std::chrono::milliseconds deadline)
{
    std::unique_lock lock(mutex);
    do {
        changed.wait_for(lock, slice);
        if (stopping || clock.steady() >= deadline) {
            return false;
        }
    } while (clock.now() < wake);
    return true;
}

/// Until the next tick, or the moment a push becomes due before it.
std::chrono::milliseconds Dispatcher::Private::pause() const
{
    if (nextDue.isNull()) {
        return options.tick;
    }
    return std::clamp<std::chrono::milliseconds>(nextDue - clock.now(),
                                                 std::min(10ms, options.tick), options.tick);
}

void Dispatcher::Private::loop(Dispatcher *owner)
{
    const std::lock_guard driving(driver);
    std::optional<bool> told;
    while (!stopping) {
        const auto held = sweep();
        if (!held) {
            qCWarning(logPush).noquote() << "cannot dispatch:" << toText(held.error());
        } else if (told != *held) {
            told = *held;
            Q_EMIT owner->leaseChanged(*held);
        }
        std::unique_lock lock(mutex);
        changed.wait_for(lock, pause(), [this] { return stopping.load(); });
        lock.unlock();
        const PassReport done = takeReport(lease.held());
        if (!done.touched.isEmpty()) {
            Q_EMIT owner->passed(done);
        }
    }
    if (const auto released = finish(); !released) {
        qCWarning(logPush).noquote() << "cannot give the lease back:" << toText(released.error());
    }
}

Dispatcher::Dispatcher(store::Store &store, article::ArticleService &articles,
                       media::MediaService &media, account::AccountService &accounts,
                       wechat::Client &client, const Clock &clock, Options options)
    : d(std::make_unique<Private>(store, articles, media, accounts, client, clock,
                                  std::move(options)))
{}

Dispatcher::~Dispatcher()
{
    stop();
}

Result<PassReport> Dispatcher::pass()
{
    const std::lock_guard driving(d->driver);
    const auto held = d->sweep();
    const auto finished = d->finish();
    PassReport report = d->takeReport(held.value_or(false));
    if (!held) {
        return failure(held.error());
    }
    return finished.map([&] { return report; });
}

Result<PassReport> Dispatcher::drain(std::chrono::milliseconds patience)
{
    const std::lock_guard driving(d->driver);
    const std::chrono::milliseconds deadline = d->clock.steady() + patience;
    Result<> trouble;
    bool held = false;
    while (true) {
        const auto swept = d->sweep();
        held = swept.value_or(false);
        d->waitIdle();
        const auto wake = swept ? d->nextWake() : Result<UtcTime>(failure(swept.error()));
        if (!wake) {
            trouble = failure(wake.error());
            break;
        }
        // Who holds the lease does the work; waiting here would change nothing.
        if (!held || wake->isNull() || *wake - d->clock.now() > deadline - d->clock.steady() ||
            !d->sleepUntil(*wake, deadline)) {
            break;
        }
    }
    const auto finished = d->finish();
    PassReport report = d->takeReport(held);
    if (!trouble) {
        return failure(trouble.error());
    }
    return finished.map([&] { return report; });
}

void Dispatcher::start()
{
    if (d->thread.joinable()) {
        return;
    }
    d->stopping = false;
    d->thread = std::thread([this] { d->loop(this); });
}

void Dispatcher::stop()
{
    d->stopping = true;
    d->changed.notify_all();
    if (d->thread.joinable()) {
        d->thread.join();
    }
    d->stopping = false;
}

} // namespace tuiwen::push
