// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/push/draft.h"

#include "core/push/compare.h"
#include "core/push/search.h"
#include "core/store/pushes.h"

#include <algorithm>

namespace tuiwen::push {

namespace {

using namespace std::chrono_literals;
using L = QLatin1StringView;

constexpr int invalidMedia = 40007;
const QString intentStep = QStringLiteral("draft.intent");
const QString addStep = QStringLiteral("draft.add");

/// The time of an intent whose outcome nobody wrote down.
std::optional<UtcTime> openIntent(const QVector<PushEvent> &events)
{
    for (auto event = events.crbegin(); event != events.crend(); ++event) {
        if (event->step == addStep) {
            return std::nullopt;
        }
        if (event->step == intentStep) {
            return event->at;
        }
    }
    return std::nullopt;
}

QJsonObject evidence(const Job &job, const wechat::DraftArticle &draft, const QString &mediaId)
{
    QJsonObject object{{L("draft_media_id"), mediaId},
                       {L("title"), draft.title},
                       {L("author"), draft.author},
                       {L("digest"), draft.digest},
                       {L("content"), draft.content},
                       {L("content_source_url"), draft.contentSourceUrl},
                       {L("thumb_media_id"), draft.thumbMediaId},
                       {L("content_hash"), job.rendered.preview.contentHash}};
    // For looking at it later, also when WeChat's pictures or the account are gone.
    object.insert(L("html"), job.rendered.preview.payload.html);
    object.insert(L("account_name"), job.account.name);
    return object;
}

/// Finds and makes the draft of one push.
class Maker
{
public:
    Maker(Workshop &workshop, const Job &job)
        : m_shop(workshop)
        , m_job(job)
        , m_push(job.push)
    {}

    Step<Push> run();

private:
    enum class Seen
    {
        Same,
        Outdated,
        Foreign,
        Gone
    };

    Step<Push> add(wechat::DraftArticle article);
    Step<Seen> lookAt(const wechat::DraftArticle &wanted);
    Step<Push> adopt(const wechat::DraftArticle &article, const QString &mediaId,
                     const QString &how);
    Step<> verify(const wechat::DraftArticle &article);
    Step<> move(const QString &step, const QString &detail);

    Workshop &m_shop;
    const Job &m_job;
    Push m_push;
};

Step<> Maker::move(const QString &step, const QString &detail)
{
    if (!m_shop.mayWork()) {
        return tl::unexpected(stopLost());
    }
    const auto moved = m_shop.outbox.move(m_push, {PushState::Preparing}, step, detail);
    if (!moved) {
        return tl::unexpected(stopStorage(moved.error(), step));
    }
    return *moved ? Step<>() : tl::unexpected(stopLost());
}

Step<Push> Maker::run()
{
    const auto article = composeDraft(m_shop, m_job);
    if (!article) {
        return tl::unexpected(article.error());
    }
    if (m_push.draftMediaId.isEmpty()) {
        return add(*article);
    }
    const auto seen = lookAt(*article);
    if (!seen) {
        return tl::unexpected(seen.error());
    }
    switch (*seen) {
    case Seen::Same:
        return m_push;
    case Seen::Outdated: {
        const auto updated =
            m_shop.ask(m_job.credentials, wechat::DraftUpdate{m_push.draftMediaId, 0, *article});
        if (!updated) {
            return tl::unexpected(stopFor(updated.error(), QStringLiteral("draft.update"), false));
        }
        return adopt(*article, m_push.draftMediaId,
                     QStringLiteral("the draft was brought up to date"));
    }
    case Seen::Foreign:
        m_push.draftMediaId.clear();
        m_push.clientMsgId.clear(); // it named the send of that draft
        if (const auto told =
                move(QStringLiteral("draft.left"),
                     QStringLiteral("the draft was changed in the console: it stays there as it "
                                    "is, and a new one is made"));
            !told) {
            return tl::unexpected(told.error());
        }
        return add(*article);
    case Seen::Gone:
        break;
    }
    if (!m_push.clientMsgId.isEmpty()) {
        Stop stop{Stop::Why::Doubt, QStringLiteral("draft.get"), {}, m_shop.clock.now()};
        stop.error = {ErrorKind::InDoubt,
                      invalidMedia,
                      QStringLiteral("the draft is gone after a send had begun"),
                      {}};
        return tl::unexpected(stop);
    }
    m_push.draftMediaId.clear();
    if (const auto told = move(QStringLiteral("draft.gone"),
                               QStringLiteral("the draft is no longer at WeChat under its id"));
        !told) {
        return tl::unexpected(told.error());
    }
    // The id itself may have been wrong: the draft is looked for before another is made.
    const auto found = findDraft(m_shop, m_job, *article, m_shop.clock.now());
    if (!found) {
        return tl::unexpected(found.error());
    }
    if (*found) {
        return adopt(*article, **found, QStringLiteral("found the draft under another id"));
    }
    return add(*article);
}

Step<Maker::Seen> Maker::lookAt(const wechat::DraftArticle &wanted)
{
    const auto present = m_shop.ask(m_job.credentials, wechat::DraftGet{m_push.draftMediaId});
    if (!present) {
        if (present.error().kind == ErrorKind::NotFound) {
            return Seen::Gone;
        }
        return tl::unexpected(stopFor(present.error(), QStringLiteral("draft.get"), false));
    }
    if (!present->articles.isEmpty() && arrivedDamaged(present->articles.first(), wanted)) {
        return tl::unexpected(
            stopStorage({ErrorKind::Internal, 0, QStringLiteral("the draft arrived damaged"), {}},
                        QStringLiteral("draft.get")));
    }
    const auto ours = evidenceOf(m_shop, m_push.id);
    if (!ours) {
        return tl::unexpected(stopStorage(ours.error(), QStringLiteral("draft.get")));
    }
    const QString mark = ours->value(L("fingerprint")).toString();
    const bool untouched = present->articles.size() == 1 &&
                           (mark.isEmpty() || fingerprint(present->articles.first()) == mark);
    if (!untouched) {
        return Seen::Foreign;
    }
    const bool same =
        ours->value(L("content_hash")).toString() == m_job.rendered.preview.contentHash &&
        ours->value(L("thumb_media_id")).toString() == wanted.thumbMediaId;
    return same ? Seen::Same : Seen::Outdated;
}

Step<Push> Maker::add(wechat::DraftArticle article)
{
    const auto events = m_shop.outbox.events(m_push.id);
    if (!events) {
        return tl::unexpected(stopStorage(events.error(), addStep));
    }
    bool coverRenewed = false;
    std::optional<UtcTime> intent = openIntent(*events);
    while (true) {
        if (intent) {
            const auto found = findDraft(m_shop, m_job, article, *intent);
            if (!found) {
                return tl::unexpected(found.error());
            }
            if (*found) {
                return adopt(article, **found,
                             QStringLiteral("found the draft that an unanswered call had made"));
            }
            const auto since = m_shop.clock.now() - *intent;
            if (since >= 0ms && since < draftGrace) {
                return tl::unexpected(
                    Stop{Stop::Why::Wait,
                         QStringLiteral("draft.search"),
                         {ErrorKind::InDoubt,
                          0,
                          QStringLiteral("no answer to draft/add and no draft yet: looking again"),
                          {}},
                         *intent + draftGrace});
            }
        }
        if (const auto told = move(intentStep, QStringLiteral("asking WeChat to store the draft"));
            !told) {
            return tl::unexpected(told.error());
        }
        intent = m_shop.clock.now();
        const auto added = m_shop.ask(m_job.credentials, wechat::DraftAdd{{article}});
        if (added && looksIntact(added->mediaId)) {
            return adopt(article, added->mediaId, QStringLiteral("the draft is at WeChat"));
        }
        if (added) {
            continue; // it was made, under an id that nobody can read: find it
        }
        const Stop stop = stopFor(added.error(), addStep, true);
        if (stop.why == Stop::Why::Doubt) {
            continue; // look for it at once; add() gives up the turn when it is not there yet
        }
        // Answered: nothing was stored, and the intent is settled.
        if (const auto told = move(addStep, toText(added.error())); !told) {
            return tl::unexpected(told.error());
        }
        intent.reset();
        if (added.error().code != invalidMedia || coverRenewed) {
            return tl::unexpected(stop);
        }
        // The cover we remember is no longer at WeChat: forget it and bring it again, once.
        coverRenewed = true;
        const QString &cover = m_job.rendered.preview.payload.cover.media;
        if (const auto forgot = m_shop.media.forgetUpload(m_push.account, cover, UploadKind::Cover);
            !forgot) {
            return tl::unexpected(stopStorage(forgot.error(), QStringLiteral("cover")));
        }
        const auto again = composeDraft(m_shop, m_job);
        if (!again) {
            return tl::unexpected(again.error());
        }
        article = *again;
    }
}

/// Records the draft as this push's own, with evidence of what it holds, and reads it back.
Step<Push> Maker::adopt(const wechat::DraftArticle &article, const QString &mediaId,
                        const QString &how)
{
    m_push.draftMediaId = mediaId;
    const UtcTime now = m_shop.clock.now();
    const QJsonObject content = evidence(m_job, article, mediaId);
    const auto moved =
        await(m_shop.store.write<bool>([&](store::Connection &connection) -> Result<bool> {
            return Outbox::moveIn(connection, now, m_push, {PushState::Preparing}, m_push.attempt,
                                  addStep, how)
                .and_then([&](bool done) -> Result<bool> {
                    if (!done) {
                        return false;
                    }
                    return store::pushes::saveSent(connection, m_push.id,
                                                   m_job.rendered.preview.contentHash, content, now)
                        .map([] { return true; });
                });
        }));
    if (!moved) {
        return tl::unexpected(stopStorage(moved.error(), addStep));
    }
    if (!*moved) {
        // Cancelled or taken over while the call was on its way; say where the draft is.
        const auto noted = m_shop.outbox.note(
            m_job.push, QStringLiteral("draft.left"),
            QStringLiteral("draft %1 stays in the account's draft box").arg(mediaId));
        return tl::unexpected(noted ? stopLost() : stopStorage(noted.error(), addStep));
    }
    if (const auto verified = verify(article); !verified) {
        return tl::unexpected(verified.error());
    }
    return m_push;
}

/// Reads the draft back and writes down what WeChat did to it. Only a missing answer stops a push
/// whose aim is the draft itself.
Step<> Maker::verify(const wechat::DraftArticle &article)
{
    const QString step = QStringLiteral("draft.check");
    const auto back = m_shop.ask(m_job.credentials, wechat::DraftGet{m_push.draftMediaId});
    const bool readable =
        back && back->articles.size() == 1 && !arrivedDamaged(back->articles.first(), article);
    if (!readable) {
        const Error error = back
                                ? Error{ErrorKind::Internal,
                                        0,
                                        QStringLiteral("the draft that was read back is not whole"),
                                        {}}
                                : back.error();
        if (m_push.mode == DeliveryMode::Draft || error.kind == ErrorKind::NotFound) {
            Stop stop = stopFor(error, step, false);
            stop.why = Stop::Why::Retry;
            return tl::unexpected(stop);
        }
        return move(step, QStringLiteral("the draft could not be read back: ") % toText(error));
    }
    QJsonObject content = evidence(m_job, article, m_push.draftMediaId);
    content.insert(L("fingerprint"), fingerprint(back->articles.first()));
    const QStringList changes = differences(article, back->articles.first());
    const UtcTime now = m_shop.clock.now();
    const auto saved =
        await(m_shop.store.write<void>([&](store::Connection &connection) -> Result<> {
            return store::pushes::saveSent(connection, m_push.id,
                                           m_job.rendered.preview.contentHash, content, now);
        }));
    if (!saved) {
        return tl::unexpected(stopStorage(saved.error(), step));
    }
    return move(step, changes.isEmpty() ? QStringLiteral("WeChat holds what was sent")
                                        : QStringLiteral("WeChat changed: ") %
                                              changes.join(QStringLiteral("; ")));
}

} // namespace

Step<Push> ensureDraft(Workshop &workshop, const Job &job)
{
    return Maker(workshop, job).run();
}

} // namespace tuiwen::push
