// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/push/confirm.h"

#include "core/push/outbox.h"
#include "core/store/articles.h"
#include "core/store/pushes.h"

namespace tuiwen::push {

Result<Rendered> renderFor(store::Store &store, const article::ArticleService &articles,
                           const ArticleId &id, const Account &account)
{
    const auto article = await(store.read<Article>(
        [id](store::Connection &connection) { return store::articles::get(connection, id); }));
    if (!article) {
        return failure(article.error());
    }
    if (!article->trashedAt.isNull()) {
        return failure(ErrorKind::Rejected, QStringLiteral("the article is in the trash"));
    }
    return articles.render(*article, article->theme.isEmpty() ? account.defaultTheme : QString())
        .map([&](const article::Preview &preview) {
            return Rendered{*article, preview};
        });
}

QString weakness(const Confirmation &confirmation, const Push &push, const QString &contentHash,
                 UtcTime now)
{
    if (!confirmation.voidedAt.isNull()) {
        return QStringLiteral("the confirmation was taken back: %1").arg(confirmation.voidReason);
    }
    if (confirmation.push != push.id || confirmation.account != push.account) {
        return QStringLiteral("the confirmation is for another account");
    }
    if (confirmation.contentHash != contentHash || push.contentHash != contentHash) {
        return QStringLiteral("the article changed after it was confirmed");
    }
    if (now - confirmation.at > confirmationLife) {
        return QStringLiteral("the confirmation is older than 24 hours");
    }
    if (confirmation.at - now > clockSlack) {
        return QStringLiteral("the confirmation is dated in the future: the clock was set back");
    }
    return {};
}

Result<bool> fallIn(store::Connection &connection, UtcTime now, const Push &push,
                    const QString &reason)
{
    Push next = push;
    next.state = PushState::Planned;
    next.contentHash.clear();
    next.nextAttemptAt = {};
    return Outbox::moveIn(
               connection, now, next,
               {PushState::Confirmed, PushState::Retry, PushState::Preparing, PushState::InDoubt},
               push.attempt, QStringLiteral("confirm.void"), reason)
        .and_then([&](bool moved) -> Result<bool> {
            if (!moved) {
                return false;
            }
            return store::pushes::voidConfirmations(connection, push.id, now, reason).map([] {
                return true;
            });
        });
}

} // namespace tuiwen::push
