// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/push/send.h"

#include "core/base/log.h"
#include "core/push/compare.h"
#include "core/push/poll.h"
#include "core/store/articles.h"
#include "core/store/pushes.h"
#include "core/wechat/mass.h"
#include "core/wechat/publish.h"

#include <QCryptographicHash>

namespace tuiwen::push {

namespace {

using namespace std::chrono_literals;

const QString sendStep = QStringLiteral("send");

/// What the last look before the send found.
enum class Gate
{
    Open,
    Lost,
    Stale
};

/// One transaction: the confirmation in force still covers this very content, the article was not
/// saved meanwhile, the row is still ours; then the intent is written.
Result<Gate> commitIntent(Workshop &workshop, const Job &job, const Push &next, PushState from,
                          QString &weak)
{
    const UtcTime now = workshop.clock.now();
    return await(workshop.store.write<Gate>([&](store::Connection &connection) -> Result<Gate> {
        const auto confirmation = store::pushes::confirmationOf(connection, next.id);
        if (!confirmation && confirmation.error().kind != ErrorKind::NotFound) {
            return failure(confirmation.error());
        }
        weak = confirmation ? weakness(*confirmation, next, job.rendered.preview.contentHash, now)
                            : QStringLiteral("no confirmation is in force");
        const auto article = store::articles::get(connection, next.article);
        if (!article) {
            return failure(article.error());
        }
        if (weak.isEmpty() &&
            (article->revision != job.rendered.article.revision || !article->trashedAt.isNull())) {
            return Gate::Stale;
        }
        if (!weak.isEmpty()) {
            return Gate::Open;
        }
        return Outbox::moveIn(connection, now, next, {from}, job.push.attempt,
                              QStringLiteral("send.intent"),
                              QStringLiteral("about to ask WeChat to send"))
            .map([](bool moved) { return moved ? Gate::Open : Gate::Lost; });
    }));
}

Step<Push> intend(Workshop &workshop, Job job, PushState from)
{
    Push next = job.push;
    next.state = PushState::Sending;
    next.attempt = job.push.attempt + (from == PushState::InDoubt ? 1 : 0);
    next.clientMsgId = clientMsgIdOf(next);
    next.nextAttemptAt = {};
    constexpr int mostLooks =
        5; // somebody may save the article again and again without changing it
    for (int look = 0; look < mostLooks; ++look) {
        if (!workshop.mayWork()) {
            return tl::unexpected(stopLost());
        }
        QString weak;
        const auto gate = commitIntent(workshop, job, next, from, weak);
        if (!gate) {
            return tl::unexpected(stopStorage(gate.error(), sendStep));
        }
        if (!weak.isEmpty()) {
            return tl::unexpected(
                Stop{Stop::Why::Fall, sendStep, {ErrorKind::Conflict, 0, weak, {}}, {}});
        }
        if (*gate == Gate::Open) {
            return next;
        }
        if (*gate == Gate::Lost) {
            return tl::unexpected(stopLost());
        }
        const auto rendered =
            renderFor(workshop.store, workshop.articles, next.article, job.account);
        if (!rendered) {
            return tl::unexpected(Stop{Stop::Why::Fall, sendStep, rendered.error(), {}});
        }
        job.rendered = *rendered;
    }
    return tl::unexpected(stopStorage(
        {ErrorKind::Conflict, 0, QStringLiteral("the article is being saved"), {}}, sendStep));
}

/// The one call. Fills in what WeChat answered; InDoubt when the answer arrived damaged.
Result<> call(Workshop &workshop, const Job &job, Push &push)
{
    if (push.mode == DeliveryMode::Publish) {
        const auto reply = workshop.ask(job.credentials, wechat::PublishSubmit{push.draftMediaId});
        if (!reply) {
            return failure(reply.error());
        }
        if (!looksIntact(reply->publishId)) {
            return failure(ErrorKind::InDoubt, QStringLiteral("the publish id arrived damaged"));
        }
        push.publishId = reply->publishId;
        push.msgDataId = reply->msgDataId;
        return {};
    }
    wechat::MassSendAll request;
    request.mediaId = push.draftMediaId;
    request.clientMsgId = push.clientMsgId;
    return workshop.ask(job.credentials, request).map([&](const wechat::MassSendAll::Reply &reply) {
        push.msgId = reply.msgId;
        push.msgDataId = reply.msgDataId == 0 ? push.msgDataId : reply.msgDataId;
    });
}

Stop stopForSend(const Error &error, UtcTime now)
{
    constexpr int invalidMedia = 40007;
    constexpr int sameIdTooSoon = 45066;
    Stop stop = stopFor(error, sendStep, true);
    // The draft is a token for one send: when it is gone, something used it, perhaps we. And an id
    // that was used a moment ago was used by us.
    if (error.code == invalidMedia || error.code == sameIdTooSoon) {
        stop.why = Stop::Why::Doubt;
    }
    if (stop.why == Stop::Why::Doubt) {
        stop.until = now + error.retryAfter.value_or(0ms);
    }
    return stop;
}

} // namespace

QString clientMsgIdOf(const Push &push)
{
    const QString parts = push.id.value % u'/' % push.account.value % u'/' % push.draftMediaId;
    return QString::fromLatin1(
        QCryptographicHash::hash(parts.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

Step<Push> sendDraft(Workshop &workshop, const Job &job, PushState from)
{
    auto push = intend(workshop, job, from);
    if (!push) {
        return push;
    }
    qCInfo(logPush).noquote() << "sending" << push->id.value << toText(push->mode) << "attempt"
                              << push->attempt;
    const auto answered = call(workshop, job, *push);
    if (!answered) {
        return tl::unexpected(stopForSend(answered.error(), workshop.clock.now()));
    }
    return recordSubmitted(workshop, *push, PushState::Sending,
                           QStringLiteral("WeChat accepted the job"));
}

Step<Push> recordSubmitted(Workshop &workshop, Push push, PushState from, const QString &detail)
{
    const bool publish = push.mode == DeliveryMode::Publish;
    const bool known = publish ? !push.publishId.isEmpty() : push.msgId != 0;
    push.state = known ? PushState::Submitted : PushState::Sent;
    push.nextAttemptAt = known ? workshop.clock.now() + pollWait(0) : UtcTime{};
    push.lastError.reset();
    const QString id = publish ? QStringLiteral("publish_id ") % push.publishId
                               : QStringLiteral("msg_id ") % QString::number(push.msgId);
    const QString told = detail % (known ? QString(QStringLiteral(", ") % id)
                                         : QStringLiteral(", without telling the id"));
    const auto moved = workshop.outbox.move(push, {from}, sendStep, told);
    if (!moved) {
        // The answer is lost with our disk; the row still says Sending, so it will be asked about.
        qCWarning(logPush).noquote()
            << "cannot record the answer for" << push.id.value << toText(moved.error());
        return tl::unexpected(Stop{Stop::Why::Lost, sendStep, moved.error(), {}});
    }
    return *moved ? Step<Push>(push) : tl::unexpected(stopLost());
}

} // namespace tuiwen::push
