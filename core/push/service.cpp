// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/push/service.h"

#include "core/base/log.h"
#include "core/push/confirm.h"
#include "core/push/outbox.h"
#include "core/push/plan.h"
#include "core/store/accounts.h"
#include "core/store/articles.h"
#include "core/store/pushes.h"

#include <QMutexLocker>
#include <QtConcurrent>

#include <algorithm>
#include <initializer_list>

namespace tuiwen::push {

namespace {

namespace rows = store::pushes;

bool isOneOf(PushState state, std::initializer_list<PushState> states)
{
    return std::find(states.begin(), states.end(), state) != states.end();
}

tl::unexpected<Error> tooLate(const Push &push, const char *what)
{
    return failure(ErrorKind::Rejected, QStringLiteral("a push that is %1 cannot be %2")
                                            .arg(toText(push.state), QLatin1String(what)));
}

/// Writes the change where nobody was faster; Conflict otherwise.
Result<Push> written(store::Connection &connection, UtcTime now, const Push &next, PushState from,
                     const QString &step, const QString &detail)
{
    return Outbox::moveIn(connection, now, next, {from}, next.attempt, step, detail)
        .and_then([&](bool moved) -> Result<Push> {
            if (!moved) {
                return failure(ErrorKind::Conflict, QStringLiteral("the push moved on meanwhile"));
            }
            return rows::get(connection, next.id);
        });
}

/// Back to planning: whatever was confirmed counts no more.
Result<Push> backToPlanned(store::Connection &connection, UtcTime now, Push next,
                           const QString &step, const QString &detail)
{
    const PushState from = next.state;
    next.state = PushState::Planned;
    next.contentHash.clear();
    next.nextAttemptAt = {};
    next.lastError.reset();
    return rows::voidConfirmations(connection, next.id, now, detail).and_then([&] {
        return written(connection, now, next, from, step, detail);
    });
}

QString firstError(const QVector<Finding> &obstacles)
{
    const auto error = std::find_if(obstacles.begin(), obstacles.end(), [](const Finding &finding) {
        return finding.severity == Severity::Error;
    });
    return error == obstacles.end() ? QString()
                                    : error->rule % QStringLiteral(": ") % error->message;
}

} // namespace

PushService::PushService(store::Store &store, article::ArticleService &articles,
                         account::AccountService &accounts)
    : m_store(store)
    , m_articles(articles)
    , m_accounts(accounts)
{
    m_pool.setMaxThreadCount(4);
    connect(&store.changes(), &store::Changes::changed, this,
            [this](store::Topic topic, const QStringList &ids) {
                if (topic == store::Topic::Articles) {
                    articlesChanged(ids);
                }
            });
}

PushService::~PushService()
{
    m_pool.waitForDone();
}

QFuture<Result<Push>> PushService::schedule(const Plan &plan)
{
    const UtcTime now = m_store.clock().now();
    return m_store.write<Push>([plan, now](store::Connection &connection) -> Result<Push> {
        if (const auto time = checkTime(plan.at, now); !time) {
            return failure(time.error());
        }
        const auto account = store::accounts::get(connection, plan.account);
        if (!account) {
            return account.error().kind == ErrorKind::NotFound
                       ? failure(ErrorKind::Rejected,
                                 QStringLiteral("there is no account %1").arg(plan.account.value))
                       : failure(account.error());
        }
        if (const auto mode = checkMode(*account, plan.mode); !mode) {
            return failure(mode.error());
        }
        const auto article = store::articles::get(connection, plan.article);
        if (!article || !article->trashedAt.isNull()) {
            return article || article.error().kind == ErrorKind::NotFound
                       ? failure(ErrorKind::Rejected,
                                 QStringLiteral("there is no article %1").arg(plan.article.value))
                       : failure(article.error());
        }
        Push push;
        push.id = PushId::create(now);
        push.article = plan.article;
        push.account = plan.account;
        push.mode = plan.mode;
        push.at = plan.at;
        push.createdAt = now;
        push.updatedAt = now;
        return rows::insert(connection, push).and_then([&] {
            return Outbox::noteIn(connection, now, push, QStringLiteral("plan"),
                                  QStringLiteral("%1 at %2").arg(toText(push.mode), toIso(push.at)))
                .map([&] { return push; });
        });
    });
}

QFuture<Result<Push>> PushService::change(const PushId &id, Change fn)
{
    return m_store.write<Push>([id, fn = std::move(fn)](store::Connection &connection) {
        return rows::get(connection, id).and_then([&](const Push &push) {
            return fn(connection, push);
        });
    });
}

QFuture<Result<Push>> PushService::move(const PushId &id, UtcTime at)
{
    const UtcTime now = m_store.clock().now();
    return change(id, [at, now](store::Connection &connection, Push push) -> Result<Push> {
        if (!isOneOf(push.state, {PushState::Planned, PushState::Confirmed, PushState::Retry})) {
            return tooLate(push, "moved");
        }
        if (const auto time = checkTime(at, now); !time) {
            return failure(time.error());
        }
        push.at = at;
        return backToPlanned(connection, now, push, QStringLiteral("move"),
                             QStringLiteral("moved to ") % toIso(at));
    });
}

QFuture<Result<Push>> PushService::setMode(const PushId &id, DeliveryMode mode)
{
    const UtcTime now = m_store.clock().now();
    return change(id, [mode, now](store::Connection &connection, Push push) -> Result<Push> {
        if (!isOneOf(push.state, {PushState::Planned, PushState::Confirmed, PushState::Retry}) ||
            !push.clientMsgId.isEmpty()) {
            return tooLate(push, "delivered in another way");
        }
        const auto account = store::accounts::get(connection, push.account);
        if (!account) {
            return failure(account.error());
        }
        if (const auto possible = checkMode(*account, mode); !possible) {
            return failure(possible.error());
        }
        push.mode = mode;
        return backToPlanned(connection, now, push, QStringLiteral("mode"),
                             QStringLiteral("to be delivered as ") % toText(mode));
    });
}

QFuture<Result<Push>> PushService::cancel(const PushId &id)
{
    const UtcTime now = m_store.clock().now();
    return change(id, [now](store::Connection &connection, Push push) -> Result<Push> {
        // A preparing push has sent nothing yet, and its worker fails at the fence from here on.
        if (!isOneOf(push.state, {PushState::Planned, PushState::Confirmed, PushState::Preparing,
                                  PushState::Retry, PushState::Failed, PushState::Missed})) {
            return tooLate(push, "cancelled");
        }
        const PushState from = push.state;
        const QString detail = QStringLiteral("cancelled by a person");
        push.state = PushState::Cancelled;
        push.nextAttemptAt = {};
        return rows::voidConfirmations(connection, push.id, now, detail).and_then([&] {
            return written(connection, now, push, from, QStringLiteral("cancel"), detail);
        });
    });
}

QFuture<Result<Push>> PushService::replan(const PushId &id, UtcTime at)
{
    const UtcTime now = m_store.clock().now();
    return change(id, [at, now](store::Connection &connection, Push push) -> Result<Push> {
        if (!isOneOf(push.state, {PushState::Failed, PushState::Missed})) {
            return tooLate(push, "planned again");
        }
        if (const auto time = checkTime(at, now); !time) {
            return failure(time.error());
        }
        const bool accepted = push.msgId != 0 || !push.publishId.isEmpty();
        const bool silent = push.lastError && push.lastError->kind == ErrorKind::InDoubt;
        if (push.state == PushState::Failed && (accepted || silent)) {
            // WeChat finished with that draft, or the person looked where it went: the next one is
            // new.
            push.draftMediaId.clear();
            push.clientMsgId.clear();
            push.msgId = 0;
            push.msgDataId = 0;
            push.publishId.clear();
            push.articleUrl.clear();
        }
        push.at = at;
        return backToPlanned(connection, now, push, QStringLiteral("replan"),
                             QStringLiteral("planned again for ") % toIso(at));
    });
}

Result<Dossier> PushService::gather(const PushId &id)
{
    const auto push = await(m_store.read<Push>(
        [id](store::Connection &connection) { return rows::get(connection, id); }));
    if (!push) {
        return failure(push.error());
    }
    const auto account = await(m_accounts.get(push->account));
    if (!account) {
        return failure(account.error());
    }
    const auto rendered = renderFor(m_store, m_articles, push->article, *account);
    if (!rendered) {
        return failure(rendered.error());
    }
    const UtcTime now = m_store.clock().now();
    return await(m_store.read<Dossier>([&](store::Connection &connection) -> Result<Dossier> {
        const auto found = obstacles(connection, *push, *account, rendered->preview, now);
        if (!found) {
            return failure(found.error());
        }
        const auto confirmation = rows::confirmationOf(connection, id);
        if (!confirmation && confirmation.error().kind != ErrorKind::NotFound) {
            return failure(confirmation.error());
        }
        return Dossier{*push, *account, rendered->preview, *found,
                       confirmation ? std::optional(*confirmation) : std::nullopt};
    }));
}

QFuture<Result<Dossier>> PushService::dossier(const PushId &id)
{
    return QtConcurrent::run(&m_pool, [this, id] { return gather(id); });
}

QFuture<Result<Push>> PushService::confirm(const PushId &id, const QString &contentHash,
                                           const QString &by)
{
    return QtConcurrent::run(&m_pool,
                             [=, this] { return confirmNow(id, contentHash, by.trimmed()); });
}

Result<Push> PushService::confirmNow(const PushId &id, const QString &contentHash,
                                     const QString &by)
{
    if (by.isEmpty()) {
        return failure(ErrorKind::Rejected,
                       QStringLiteral("a confirmation needs the name of a person"));
    }
    // Read before it is rendered: a save in between makes the revision differ below.
    const auto revisionOf = [](store::Connection &connection, const Push &push) {
        return store::articles::get(connection, push.article).map([](const Article &article) {
            return article.revision;
        });
    };
    const auto before = await(m_store.read<qint64>([&](store::Connection &connection) {
        return rows::get(connection, id).and_then([&](const Push &push) {
            return revisionOf(connection, push);
        });
    }));
    if (!before) {
        return failure(before.error());
    }
    const auto dossier = gather(id);
    if (!dossier) {
        return failure(dossier.error());
    }
    if (dossier->preview.contentHash != contentHash) {
        return failure(
            ErrorKind::Conflict,
            QStringLiteral(
                "the article is not what was looked at: it renders to another hash now"));
    }
    if (const QString obstacle = firstError(dossier->obstacles); !obstacle.isEmpty()) {
        return failure(ErrorKind::Rejected, obstacle);
    }
    const UtcTime now = m_store.clock().now();
    return await(change(id, [=](store::Connection &connection, Push push) -> Result<Push> {
        if (!isOneOf(push.state, {PushState::Planned, PushState::Confirmed})) {
            return tooLate(push, "confirmed");
        }
        const auto revision = revisionOf(connection, push);
        if (!revision) {
            return failure(revision.error());
        }
        if (*revision != *before || push.at != dossier->push.at ||
            push.mode != dossier->push.mode) {
            return failure(ErrorKind::Conflict,
                           QStringLiteral("article or plan changed while it was being confirmed"));
        }
        // The quota is counted again under the write lock: two confirmations cannot both take the
        // last push.
        const auto found = obstacles(connection, push, dossier->account, dossier->preview, now);
        if (!found) {
            return failure(found.error());
        }
        if (const QString obstacle = firstError(*found); !obstacle.isEmpty()) {
            return failure(ErrorKind::Rejected, obstacle);
        }
        const PushState from = push.state;
        push.state = PushState::Confirmed;
        push.contentHash = contentHash;
        push.lastError.reset();
        const Confirmation word{
            ConfirmationId::create(now), push.id, push.account, contentHash, by, now, {}, {}};
        return rows::voidConfirmations(connection, push.id, now, QStringLiteral("confirmed anew"))
            .and_then([&] { return rows::addConfirmation(connection, word); })
            .and_then([&] {
                return written(connection, now, push, from, QStringLiteral("confirm"),
                               QStringLiteral("confirmed by ") % by);
            });
    }));
}

QFuture<Result<Push>> PushService::withdraw(const PushId &id, const QString &reason)
{
    const UtcTime now = m_store.clock().now();
    return change(id, [now, reason](store::Connection &connection, Push push) -> Result<Push> {
        if (!isOneOf(push.state, {PushState::Confirmed, PushState::Retry})) {
            return tooLate(push, "taken back");
        }
        return backToPlanned(connection, now, push, QStringLiteral("confirm.void"), reason);
    });
}

QFuture<Result<Push>> PushService::get(const PushId &id)
{
    return m_store.read<Push>(
        [id](store::Connection &connection) { return rows::get(connection, id); });
}

QFuture<Result<QVector<Push>>> PushService::between(UtcTime from, UtcTime to)
{
    return m_store.read<QVector<Push>>(
        [=](store::Connection &connection) { return rows::between(connection, from, to); });
}

QFuture<Result<QVector<Push>>> PushService::ofArticle(const ArticleId &article)
{
    return m_store.read<QVector<Push>>(
        [article](store::Connection &connection) { return rows::ofArticle(connection, article); });
}

QFuture<Result<QVector<PushEvent>>> PushService::history(const PushId &id)
{
    return m_store.read<QVector<PushEvent>>(
        [id](store::Connection &connection) { return rows::events(connection, id); });
}

QFuture<Result<Push>> PushService::markHandedOver(const PushId &id)
{
    const UtcTime now = m_store.clock().now();
    return change(id, [now](store::Connection &connection, Push push) -> Result<Push> {
        const bool byHand =
            push.mode == DeliveryMode::Clipboard ||
            (push.mode == DeliveryMode::Draft && push.state == PushState::HandedOver);
        if (!byHand ||
            !isOneOf(push.state, {PushState::Planned, PushState::Confirmed, PushState::Retry,
                                  PushState::Missed, PushState::HandedOver})) {
            return tooLate(push, "marked as sent by hand");
        }
        const PushState from = push.state;
        push.state = PushState::HandedOver;
        push.nextAttemptAt = {};
        push.lastError.reset();
        return written(connection, now, push, from, QStringLiteral("by_hand"),
                       QStringLiteral("a person sent it in the console"));
    });
}

} // namespace tuiwen::push
