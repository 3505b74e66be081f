// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/service.h"
#include "core/article/service.h"
#include "core/base/async.h"
#include "core/domain/finding.h"
#include "core/domain/push.h"
#include "core/media/service.h"
#include "core/store/store.h"

#include <QMutex>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QVector>

#include <functional>

namespace tuiwen::push {

/// What a person asks for.
struct Plan
{
    ArticleId article;
    AccountId account;
    UtcTime at;
    DeliveryMode mode = DeliveryMode::Push;
};

/// All that a confirm dialog shows and a confirmation binds to.
struct Dossier
{
    Push push;
    Account account;
    article::Preview preview;   ///< contentHash in it is what has to be confirmed
    QVector<Finding> obstacles; ///< errors forbid confirming; warnings are shown
    std::optional<Confirmation> confirmation;
};

/// What one pass of the dispatcher did.
struct PassReport
{
    bool leaseHeld = false; ///< false: another process dispatches
    int executed = 0;
    int reconciled = 0;
    int missed = 0;
    QVector<PushId> touched;
};

/// Scheduling for the window and the command line: plan, move, confirm, cancel, history. Watches
/// the articles: an edit voids the confirmation of what it changed.
class PushService : public QObject
{
    Q_OBJECT

public:
    PushService(store::Store &store, article::ArticleService &articles,
                account::AccountService &accounts);
    ~PushService() override;

    /// Rejected for a time in the past (over 5 minutes), an unknown article or account, or a mode
    /// the account cannot use; Conflict when the same push is planned already.
    [[nodiscard]] QFuture<Result<Push>> schedule(const Plan &plan);
    /// New time; a confirmation falls. Rejected once the push has begun.
    [[nodiscard]] QFuture<Result<Push>> move(const PushId &id, UtcTime at);
    [[nodiscard]] QFuture<Result<Push>> setMode(const PushId &id, DeliveryMode mode);
    /// Rejected once the send may be on the wire.
    [[nodiscard]] QFuture<Result<Push>> cancel(const PushId &id);
    /// Failed or missed pushes go back to Planned with a new time.
    [[nodiscard]] QFuture<Result<Push>> replan(const PushId &id, UtcTime at);

    [[nodiscard]] QFuture<Result<Dossier>> dossier(const PushId &id);
    /// A named person confirms exactly `contentHash`. Conflict when the article renders to another
    /// hash now; Rejected for an empty name, an open obstacle of severity Error, or a push past
    /// planning.
    [[nodiscard]] QFuture<Result<Push>> confirm(const PushId &id, const QString &contentHash,
                                                const QString &by);
    [[nodiscard]] QFuture<Result<Push>> withdraw(const PushId &id, const QString &reason);

    [[nodiscard]] QFuture<Result<Push>> get(const PushId &id);
    [[nodiscard]] QFuture<Result<QVector<Push>>> between(UtcTime from, UtcTime to);
    [[nodiscard]] QFuture<Result<QVector<Push>>> ofArticle(const ArticleId &article);
    /// Everything that happened, in order. Steps: plan, move, mode, replan, confirm, confirm.void;
    /// claim, prepare, confirm.check, images, cover; draft.intent, .add, .update, .get, .search,
    /// .gone, .left, .check; send.intent, send; reconcile.begin, reconcile; poll; clipboard, draft;
    /// by_hand; missed; cancel. A step that went wrong tells the error as its detail.
    [[nodiscard]] QFuture<Result<QVector<PushEvent>>> history(const PushId &id);
    /// Clipboard and draft mode: the person says it was sent in the console.
    [[nodiscard]] QFuture<Result<Push>> markHandedOver(const PushId &id);

private:
    using Change = std::function<Result<Push>(store::Connection &, Push)>;
    [[nodiscard]] QFuture<Result<Push>> change(const PushId &id, Change fn);
    [[nodiscard]] Result<Dossier> gather(const PushId &id);
    [[nodiscard]] Result<Push> confirmNow(const PushId &id, const QString &contentHash,
                                          const QString &by);
    void articlesChanged(const QStringList &ids);
    void recheck();
    [[nodiscard]] Result<> recheckPush(const Push &push);

    store::Store &m_store;
    article::ArticleService &m_articles;
    account::AccountService &m_accounts;
    QMutex m_mutex;
    QSet<QString> m_changed; ///< articles to look at; one empty id stands for all
    bool m_checking = false;
    QThreadPool m_pool; ///< last: its threads end before what they use
};

} // namespace tuiwen::push
