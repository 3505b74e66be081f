// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/push/run.h"

#include "core/base/backoff.h"
#include "core/base/log.h"
#include "core/push/confirm.h"
#include "core/push/draft.h"
#include "core/push/need.h"
#include "core/push/poll.h"
#include "core/push/reconcile.h"
#include "core/push/send.h"
#include "core/push/version.h"
#include "core/store/accounts.h"
#include "core/store/pushes.h"

namespace tuiwen::push {

namespace {

using namespace std::chrono_literals;

constexpr int notPermitted = 48001;

/// One push and the report it goes into.
class Run
{
public:
    Run(Workshop &workshop, const Push &push, PassReport &report)
        : m_shop(workshop)
        , m_push(push)
        , m_report(report)
    {}

    void execute();
    void settle();
    void askProgress();
    void miss();
    void fall(const QString &reason);

private:
    Step<Job> begin(const QString &step);
    Step<Job> beginWithoutArticle(const QString &step);
    Step<> checkConfirmation(const Job &job);
    Step<Push> deliver(const Job &job);
    Step<Push> handOver(const Push &push, const QString &step, const QString &detail);
    void stopped(const Stop &stop, PushState from);
    void retry(const Stop &stop, PushState from);
    void record(const Push &next, std::initializer_list<PushState> from, const QString &step,
                const QString &detail);
    void learnCapability(const Error &error);
    void keepVersion();

    Workshop &m_shop;
    Push m_push;
    PassReport &m_report;
};

void Run::record(const Push &next, std::initializer_list<PushState> from, const QString &step,
                 const QString &detail)
{
    const auto moved = m_shop.outbox.move(next, from, step, detail);
    if (!moved) {
        qCWarning(logPush).noquote()
            << "cannot record" << next.id.value << step << toText(moved.error());
    } else if (*moved) {
        m_push = next;
    }
}

Step<Job> Run::beginWithoutArticle(const QString &step)
{
    const auto account = await(m_shop.accounts.get(m_push.account));
    if (!account) {
        return tl::unexpected(stopFor(account.error(), step, false));
    }
    Job job{m_push, *account, {}, {}};
    if (m_push.mode == DeliveryMode::Clipboard) {
        return job;
    }
    const auto credentials = m_shop.accounts.credentials(*account);
    if (!credentials) {
        return tl::unexpected(stopFor(credentials.error(), step, false));
    }
    job.credentials = *credentials;
    return job;
}

Step<Job> Run::begin(const QString &step)
{
    auto job = beginWithoutArticle(step);
    if (!job) {
        return job;
    }
    const auto rendered = renderFor(m_shop.store, m_shop.articles, m_push.article, job->account);
    if (!rendered) {
        const bool gone = rendered.error().kind == ErrorKind::NotFound ||
                          rendered.error().kind == ErrorKind::Rejected;
        return tl::unexpected(
            Stop{gone ? Stop::Why::Fall : Stop::Why::Retry, step, rendered.error(), {}});
    }
    job->rendered = *rendered;
    return job;
}

Step<> Run::checkConfirmation(const Job &job)
{
    const QString step = QStringLiteral("confirm.check");
    const auto confirmation =
        await(m_shop.store.read<Confirmation>([this](store::Connection &connection) {
            return store::pushes::confirmationOf(connection, m_push.id);
        }));
    if (!confirmation && confirmation.error().kind != ErrorKind::NotFound) {
        return tl::unexpected(stopStorage(confirmation.error(), step));
    }
    const QString weak =
        confirmation
            ? weakness(*confirmation, m_push, job.rendered.preview.contentHash, m_shop.clock.now())
            : QStringLiteral("no confirmation is in force");
    if (!weak.isEmpty()) {
        return tl::unexpected(Stop{Stop::Why::Fall, step, {ErrorKind::Conflict, 0, weak, {}}, {}});
    }
    return {};
}

void Run::execute()
{
    const QString how = m_push.state == PushState::Preparing
                            ? QStringLiteral("taking over a push that nobody works on any more")
                            : QStringLiteral("its time has come");
    const auto claimed = m_shop.outbox.claim(m_push, how);
    if (!claimed) {
        qCWarning(logPush).noquote()
            << "cannot claim" << m_push.id.value << toText(claimed.error());
        return;
    }
    if (!*claimed) {
        return; // somebody else was faster
    }
    m_push = **claimed;
    ++m_report.executed;
    const auto done = begin(QStringLiteral("prepare")).and_then([this](const Job &job) {
        return checkConfirmation(job).and_then([&] { return deliver(job); });
    });
    if (done) {
        keepVersion();
    } else {
        // The send commits its intent before the call; what stopped it then, stopped it in Sending.
        const auto row = m_shop.outbox.get(m_push.id);
        if (row && row->attempt == m_push.attempt) {
            m_push = *row;
            stopped(done.error(), row->state);
        }
    }
}

Step<Push> Run::deliver(const Job &job)
{
    if (m_push.mode == DeliveryMode::Clipboard) {
        return handOver(m_push, QStringLiteral("clipboard"), QStringLiteral("ready to copy"));
    }
    const auto withDraft = ensureDraft(m_shop, job);
    if (!withDraft) {
        return withDraft;
    }
    if (m_push.mode == DeliveryMode::Draft) {
        return handOver(*withDraft, QStringLiteral("draft"),
                        QStringLiteral("the draft waits in the account's draft box"));
    }
    Job ready = job;
    ready.push = *withDraft;
    return sendDraft(m_shop, ready, PushState::Preparing);
}

Step<Push> Run::handOver(const Push &push, const QString &step, const QString &detail)
{
    Push next = push;
    next.state = PushState::HandedOver;
    next.lastError.reset();
    const auto moved = m_shop.outbox.move(next, {PushState::Preparing}, step, detail);
    if (!moved) {
        return tl::unexpected(stopStorage(moved.error(), step));
    }
    return *moved ? Step<Push>(next) : tl::unexpected(stopLost());
}

void Run::settle()
{
    if (m_push.state == PushState::Sending) {
        // Its process ended, or lost its disk, between the intent and the answer.
        Push next = m_push;
        next.state = PushState::InDoubt;
        record(next, {PushState::Sending}, QStringLiteral("reconcile.begin"),
               QStringLiteral("the call to send ended without a recorded answer"));
        if (m_push.state != PushState::InDoubt) {
            return;
        }
    }
    ++m_report.reconciled;
    const auto job = beginWithoutArticle(QStringLiteral("reconcile"));
    if (!job) {
        stopped(job.error(), PushState::InDoubt);
        return;
    }
    const auto answer = reconcile(m_shop, *job);
    if (!answer) {
        stopped(answer.error(), PushState::InDoubt);
        return;
    }
    Push next = m_push;
    switch (answer->verdict) {
    case Verdict::Accepted:
        keepVersion();
        return;
    case Verdict::Later:
        next.nextAttemptAt = answer->next;
        record(next, {PushState::InDoubt}, QStringLiteral("reconcile"), answer->detail);
        return;
    case Verdict::Silent:
        next.state = PushState::Failed;
        next.nextAttemptAt = {};
        next.lastError = Error{ErrorKind::InDoubt, 0, answer->detail, std::nullopt};
        record(next, {PushState::InDoubt}, QStringLiteral("reconcile"), answer->detail);
        return;
    case Verdict::NotSent:
        break;
    }
    if (m_shop.clock.now() - m_push.at > m_shop.lateLimit) {
        miss();
        return;
    }
    // The same draft under the same id: used at most once, whatever still arrives.
    const auto sent = begin(QStringLiteral("send")).and_then([this](const Job &again) {
        return sendDraft(m_shop, again, PushState::InDoubt);
    });
    if (sent) {
        keepVersion();
    } else {
        const auto row = m_shop.outbox.get(m_push.id);
        if (row && (row->attempt == m_push.attempt || row->attempt == m_push.attempt + 1)) {
            m_push = *row;
            stopped(sent.error(), row->state);
        }
    }
}

void Run::askProgress()
{
    const auto job = beginWithoutArticle(QStringLiteral("poll"));
    if (!job) {
        Push next = m_push;
        next.lastError = job.error().error;
        next.nextAttemptAt = m_shop.clock.now() + 5min;
        record(next, {PushState::Submitted}, QStringLiteral("poll"), toText(job.error().error));
        return;
    }
    const auto polled = poll(m_shop, *job);
    if (!polled && polled.error().why == Stop::Why::Retry) {
        qCWarning(logPush).noquote()
            << "cannot ask about" << m_push.id.value << toText(polled.error().error);
    }
}

void Run::miss()
{
    Push next = m_push;
    next.state = PushState::Missed;
    next.nextAttemptAt = {};
    ++m_report.missed;
    record(next, {PushState::Confirmed, PushState::Retry, PushState::Preparing, PushState::InDoubt},
           QStringLiteral("missed"),
           QStringLiteral("more than %1 minutes late: a person decides")
               .arg(m_shop.lateLimit.count()));
}

void Run::fall(const QString &reason)
{
    const UtcTime now = m_shop.clock.now();
    const auto fell = await(m_shop.store.write<bool>(
        [&](store::Connection &connection) { return fallIn(connection, now, m_push, reason); }));
    if (!fell) {
        qCWarning(logPush).noquote()
            << "cannot take back" << m_push.id.value << toText(fell.error());
    }
}

void Run::retry(const Stop &stop, PushState from)
{
    Push next = m_push;
    const UtcTime now = m_shop.clock.now();
    next.lastError = stop.error;
    next.state = from == PushState::InDoubt ? PushState::InDoubt : PushState::Retry;
    const auto delay =
        std::max(backoffDelay(m_push.attempt, m_shop.random), stop.error.retryAfter.value_or(0ms));
    next.nextAttemptAt = stop.why == Stop::Why::Wait ? stop.until : now + delay;
    record(next, {from}, stop.step, toText(stop.error));
}

/// Writes down why a push stopped in state `from` and what follows.
void Run::stopped(const Stop &stop, PushState from)
{
    Push next = m_push;
    next.lastError = stop.error;
    switch (stop.why) {
    case Stop::Why::Lost:
        return;
    case Stop::Why::Wait:
    case Stop::Why::Retry:
        retry(stop, from);
        return;
    case Stop::Why::Fall:
        fall(stop.error.detail);
        return;
    case Stop::Why::Doubt:
        next.state = PushState::InDoubt;
        next.nextAttemptAt = stop.until;
        record(next, {from}, stop.step, toText(stop.error));
        return;
    case Stop::Why::Fail:
        break;
    }
    if (from == PushState::InDoubt) {
        // The question failed, not the push: what became of it is as unknown as before.
        next.nextAttemptAt = m_shop.clock.now() + 5min;
        record(next, {from}, stop.step, toText(stop.error));
        return;
    }
    learnCapability(stop.error);
    next.state = PushState::Failed;
    next.nextAttemptAt = {};
    record(next, {from}, stop.step, toText(stop.error));
}

void Run::learnCapability(const Error &error)
{
    if (error.code != notPermitted) {
        return;
    }
    const UtcTime now = m_shop.clock.now();
    const auto learnt =
        await(m_shop.store.write<void>([&](store::Connection &connection) -> Result<> {
            auto account = store::accounts::get(connection, m_push.account);
            if (!account) {
                return failure(account.error());
            }
            Capabilities can = account->capabilities;
            (m_push.mode == DeliveryMode::Push      ? can.push
             : m_push.mode == DeliveryMode::Publish ? can.publish
                                                    : can.draft) = Capability::No;
            can.probedAt = now;
            store::Store::touched(connection, store::Topic::Accounts, account->id.value);
            return store::accounts::setCapabilities(connection, account->id, can);
        }));
    if (!learnt) {
        qCWarning(logPush).noquote() << "cannot store a capability:" << toText(learnt.error());
    }
}

void Run::keepVersion()
{
    if (const auto kept = keepSentVersion(m_shop, m_push); !kept) {
        qCWarning(logPush).noquote()
            << "cannot keep the version sent by" << m_push.id.value << toText(kept.error());
    }
}

} // namespace

void runPush(Workshop &workshop, const OpenPush &open, PassReport &report)
{
    report.touched.append(open.push.id);
    Run run(workshop, open.push, report);
    switch (needOf(open, workshop.clock.now(), workshop.lateLimit)) {
    case Need::Execute:
        run.execute();
        return;
    case Need::Settle:
        run.settle();
        return;
    case Need::Poll:
        run.askProgress();
        return;
    case Need::Miss:
        run.miss();
        return;
    case Need::Fall:
        run.fall(open.confirmation ? weakness(*open.confirmation, open.push, open.push.contentHash,
                                              workshop.clock.now())
                                   : QStringLiteral("no confirmation is in force"));
        return;
    case Need::Nothing:
        return;
    }
}

} // namespace tuiwen::push
