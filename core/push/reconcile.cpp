// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/push/reconcile.h"

#include "core/push/compare.h"
#include "core/push/poll.h"
#include "core/push/send.h"
#include "core/store/pushes.h"
#include "core/wechat/mass.h"
#include "core/wechat/publish.h"

#include <QSet>

#include <algorithm>

namespace tuiwen::push {

namespace {

using namespace std::chrono_literals;
using L = QLatin1StringView;

const QString askStep = QStringLiteral("reconcile");
constexpr int mostSilentAnswers = 5;

int countOf(const QVector<PushEvent> &events, const QString &step)
{
    // Since the last intent only: an earlier try has a history of its own.
    int count = 0;
    for (auto event = events.crbegin(); event != events.crend(); ++event) {
        if (event->step == QLatin1String("send.intent")) {
            break;
        }
        count += event->step == step ? 1 : 0;
    }
    return count;
}

UtcTime intentTime(const QVector<PushEvent> &events, UtcTime fallback)
{
    for (auto event = events.crbegin(); event != events.crend(); ++event) {
        if (event->step == QLatin1String("send.intent")) {
            return event->at;
        }
    }
    return fallback;
}

/// Asks about one push in doubt.
class Asker
{
public:
    Asker(Workshop &workshop, const Job &job)
        : m_shop(workshop)
        , m_job(job)
        , m_push(job.push)
    {}

    Step<Reconciled> run();

private:
    Step<Reconciled> draftThere(const wechat::DraftGet::Reply &draft, UtcTime intent);
    Step<Reconciled> messageGone(int asked);
    Step<Reconciled> publishGone(int asked, UtcTime intent);
    Step<std::optional<QString>> publishedUrl(UtcTime notBefore);
    Step<Reconciled> accepted(const QString &detail);
    Reconciled later(std::chrono::milliseconds wait, const QString &detail) const;
    Reconciled silent() const;

    Workshop &m_shop;
    const Job &m_job;
    Push m_push;
};

Reconciled Asker::later(std::chrono::milliseconds wait, const QString &detail) const
{
    return {Verdict::Later, m_push, m_shop.clock.now() + wait, detail};
}

Reconciled Asker::silent() const
{
    return {Verdict::Silent,
            m_push,
            {},
            QStringLiteral(
                "the draft is gone and WeChat does not say what became of it: look in the console, "
                "and plan this push again only if it did not go out")};
}

Step<Reconciled> Asker::accepted(const QString &detail)
{
    return recordSubmitted(m_shop, m_push, PushState::InDoubt, detail).map([&](const Push &push) {
        return Reconciled{Verdict::Accepted, push, {}, detail};
    });
}

Step<Reconciled> Asker::run()
{
    const auto events = m_shop.outbox.events(m_push.id);
    if (!events) {
        return tl::unexpected(stopStorage(events.error(), askStep));
    }
    const UtcTime intent = intentTime(*events, m_push.updatedAt);
    const auto draft = m_shop.ask(m_job.credentials, wechat::DraftGet{m_push.draftMediaId});
    if (draft) {
        return draftThere(*draft, intent);
    }
    if (draft.error().kind != ErrorKind::NotFound) {
        return tl::unexpected(stopFor(draft.error(), askStep, false));
    }
    const int asked = countOf(*events, askStep);
    return m_push.mode == DeliveryMode::Publish ? publishGone(asked, intent) : messageGone(asked);
}

Step<Reconciled> Asker::draftThere(const wechat::DraftGet::Reply &draft, UtcTime intent)
{
    const auto since = m_shop.clock.now() - intent;
    const auto grace = sendGrace(m_push);
    // A clock that was set back must not make us wait for the difference.
    if (since >= 0ms && since < grace) {
        return later(
            std::min<std::chrono::milliseconds>(grace - since, 2min),
            QStringLiteral("the draft is still there: waiting whether the call arrives late"));
    }
    if (m_push.mode == DeliveryMode::Publish) {
        // The job may run while the draft is still shown. Older articles with the same words are
        // others.
        const auto url = publishedUrl(intent - 10min);
        if (!url) {
            return tl::unexpected(url.error());
        }
        if (*url) {
            m_push.articleUrl = **url;
            return accepted(QStringLiteral("found among the published articles"));
        }
    }
    const auto kept = evidenceOf(m_shop, m_push.id);
    if (!kept) {
        return tl::unexpected(stopStorage(kept.error(), askStep));
    }
    wechat::DraftArticle ours;
    ours.title = kept->value(L("title")).toString();
    ours.content = kept->value(L("content")).toString();
    if (!draft.articles.isEmpty() && arrivedDamaged(draft.articles.first(), ours)) {
        return later(5s, QStringLiteral("the draft arrived damaged"));
    }
    const QString mark = kept->value(L("fingerprint")).toString();
    if (draft.articles.size() != 1 ||
        (!mark.isEmpty() && fingerprint(draft.articles.first()) != mark)) {
        return tl::unexpected(
            Stop{Stop::Why::Fall,
                 askStep,
                 {ErrorKind::Conflict,
                  0,
                  QStringLiteral("not sent; the draft was changed in the console"),
                  {}},
                 {}});
    }
    return Reconciled{
        Verdict::NotSent, m_push, {}, QStringLiteral("the draft is still there: it was not sent")};
}

Step<Reconciled> Asker::messageGone(int asked)
{
    // The draft is used up, so this cannot send anything: WeChat knows the id and tells the
    // message.
    wechat::MassSendAll request;
    request.mediaId = m_push.draftMediaId;
    request.clientMsgId = m_push.clientMsgId;
    const auto told = m_shop.ask(m_job.credentials, request);
    if (told) {
        m_push.msgId = told->msgId;
        m_push.msgDataId = told->msgDataId == 0 ? m_push.msgDataId : told->msgDataId;
        return accepted(told->duplicate ? QStringLiteral("WeChat had sent it under the same id")
                                        : QStringLiteral("WeChat accepted the job"));
    }
    const Error &error = told.error();
    if (error.kind == ErrorKind::NotFound) {
        return asked + 1 >= mostSilentAnswers
                   ? silent()
                   : later(70s, QStringLiteral("the draft is gone; no message under this id yet"));
    }
    if (error.kind == ErrorKind::Offline || error.kind == ErrorKind::Throttled ||
        error.kind == ErrorKind::InDoubt) {
        return later(error.retryAfter.value_or(60s) + 1s, toText(error));
    }
    return tl::unexpected(stopFor(error, askStep, false));
}

Step<Reconciled> Asker::publishGone(int asked, UtcTime intent)
{
    constexpr auto clockError = 26h; // of this machine against WeChat's
    const auto url = publishedUrl(intent - clockError);
    if (!url) {
        return tl::unexpected(url.error());
    }
    if (*url) {
        m_push.articleUrl = **url;
        return accepted(QStringLiteral("found among the published articles"));
    }
    if (asked >= 2 * mostSilentAnswers) {
        return silent();
    }
    return later(pollWait(asked),
                 QStringLiteral("the draft is gone; not among the published articles yet"));
}

/// The address of the published article with our title and words that belongs to no other push.
Step<std::optional<QString>> Asker::publishedUrl(UtcTime notBefore)
{
    const auto kept = evidenceOf(m_shop, m_push.id);
    const auto pushes = await(m_shop.store.read<QVector<Push>>(
        [](store::Connection &connection) { return store::pushes::between(connection, {}, {}); }));
    if (!kept || !pushes) {
        return tl::unexpected(stopStorage(kept ? pushes.error() : kept.error(), askStep));
    }
    QSet<QString> taken;
    for (const Push &push : *pushes) {
        if (push.id != m_push.id && push.account == m_push.account && !push.articleUrl.isEmpty()) {
            taken.insert(push.articleUrl);
        }
    }
    wechat::DraftArticle ours;
    ours.title = kept->value(L("title")).toString();
    ours.content = kept->value(L("content")).toString();
    // As we sent it, or as WeChat showed it when the draft was read back.
    const QStringList marks{fingerprint(ours), kept->value(L("fingerprint")).toString()};
    const auto published = m_shop.ask(m_job.credentials, wechat::PublishBatchGet{0, 20, true});
    if (!published) {
        return tl::unexpected(stopFor(published.error(), askStep, false));
    }
    for (const wechat::PublishBatchGet::Item &item : published->items) {
        if (item.updatedAt < notBefore) {
            continue;
        }
        for (const wechat::DraftArticle &article : item.articles) {
            if (marks.contains(fingerprint(article)) && !taken.contains(article.url)) {
                return std::optional(article.url);
            }
        }
    }
    return std::optional<QString>();
}

} // namespace

std::chrono::milliseconds sendGrace(const Push &push)
{
    // An administrator was asked to approve and has half an hour (wechat-api.md 8).
    const int code = push.lastError ? push.lastError->code : 0;
    if (code == 89504 || code == 89505) {
        return 31min;
    }
    return push.mode == DeliveryMode::Publish ? 30s : 5s;
}

Step<Reconciled> reconcile(Workshop &workshop, const Job &job)
{
    return Asker(workshop, job).run();
}

} // namespace tuiwen::push
