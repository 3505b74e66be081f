// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/push/version.h"

#include "core/push/confirm.h"
#include "core/store/articles.h"

namespace tuiwen::push {

Result<> keepSentVersion(Workshop &workshop, const Push &push)
{
    const auto account = await(workshop.accounts.get(push.account));
    if (!account) {
        return failure(account.error());
    }
    const auto rendered = renderFor(workshop.store, workshop.articles, push.article, *account);
    if (!rendered) {
        return failure(rendered.error());
    }
    if (rendered->preview.contentHash != push.contentHash) {
        return {};
    }
    const Article &article = rendered->article;
    const UtcTime now = workshop.clock.now();
    const ArticleVersion version{VersionId::create(now), article.id,
                                 article.revision,       VersionReason::Sent,
                                 account->name,          article.title,
                                 article.author,         article.digest,
                                 article.body,           now};
    return await(workshop.store.write<void>([version](store::Connection &connection) -> Result<> {
        return store::articles::addVersion(connection, version);
    }));
}

} // namespace tuiwen::push
