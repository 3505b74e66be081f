// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/push/search.h"

#include "core/push/compare.h"
#include "core/store/pushes.h"

#include <QSet>

namespace tuiwen::push {

namespace {

using namespace std::chrono_literals;

constexpr int pageSize = 20;
constexpr int mostPages = 5;
/// How much older than `since` a draft may say it is. Beyond the first its words must be ours: the
/// clock of this machine may be wrong by hours.
constexpr auto sureAge = 10min;
constexpr auto widestAge = 26h;

const QString searchStep = QStringLiteral("draft.search");

Step<QSet<QString>> draftsOfOthers(Workshop &workshop, const Push &own)
{
    const auto pushes = await(workshop.store.read<QVector<Push>>(
        [](store::Connection &connection) { return store::pushes::between(connection, {}, {}); }));
    if (!pushes) {
        return tl::unexpected(stopStorage(pushes.error(), searchStep));
    }
    QSet<QString> taken;
    for (const Push &push : *pushes) {
        if (push.account == own.account && push.id != own.id) {
            taken.insert(push.draftMediaId);
        }
    }
    return taken;
}

bool isIt(const wechat::DraftItem &item, const wechat::DraftArticle &wanted, UtcTime since)
{
    if (item.articles.size() != 1 || !looksIntact(item.mediaId) ||
        item.updatedAt < since - widestAge) {
        return false;
    }
    const wechat::DraftArticle &found = item.articles.first();
    const bool alike =
        found.title.trimmed() == wanted.title.trimmed() &&
        found.author.trimmed() == wanted.author.trimmed() &&
        found.thumbMediaId == wanted.thumbMediaId &&
        (wanted.digest.isEmpty() || found.digest.trimmed() == wanted.digest.trimmed());
    return alike && (item.updatedAt >= since - sureAge || sameArticle(found, wanted));
}

} // namespace

Step<std::optional<QString>> findDraft(Workshop &workshop, const Job &job,
                                       const wechat::DraftArticle &wanted, UtcTime since)
{
    const auto taken = draftsOfOthers(workshop, job.push);
    if (!taken) {
        return tl::unexpected(taken.error());
    }
    for (int page = 0; page < mostPages; ++page) {
        const auto drafts =
            workshop.ask(job.credentials, wechat::DraftBatchGet{page * pageSize, pageSize, true});
        if (!drafts) {
            return tl::unexpected(stopFor(drafts.error(), searchStep, false));
        }
        for (const wechat::DraftItem &item : drafts->items) {
            if (!taken->contains(item.mediaId) && isIt(item, wanted, since)) {
                return item.mediaId;
            }
        }
        if (drafts->items.size() < pageSize) {
            break;
        }
    }
    return std::optional<QString>();
}

} // namespace tuiwen::push
