// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keep/service.h"

#include "core/base/clock.h"
#include "core/store/articles.h"
#include "core/store/pushes.h"

#include <QtConcurrent>

namespace tuiwen::keep {

KeepService::KeepService(store::Store &store)
    : m_store(store)
    , m_shelves(store)
{}

KeepService::~KeepService()
{
    m_pool.waitForDone();
}

QFuture<Result<QVector<ArticleVersion>>> KeepService::versions(const ArticleId &article)
{
    return m_store.read<QVector<ArticleVersion>>([article](store::Connection &connection) {
        return store::articles::versionHeads(connection, article);
    });
}

QFuture<Result<ArticleVersion>> KeepService::version(const VersionId &id)
{
    return m_store.read<ArticleVersion>(
        [id](store::Connection &connection) { return store::articles::version(connection, id); });
}

QFuture<Result<>> KeepService::keepVersion(const Article &article, VersionReason reason,
                                           const QString &label)
{
    const UtcTime now = m_store.clock().now();
    const ArticleVersion version{
        VersionId::create(now), article.id,     article.revision, reason,       label.trimmed(),
        article.title,          article.author, article.digest,   article.body, now};
    return m_store.write<void>([version](store::Connection &connection) {
        return store::articles::addVersion(connection, version);
    });
}

QFuture<Result<>> KeepService::nameVersion(const VersionId &id, const QString &name)
{
    const QString label = name.trimmed();
    if (label.isEmpty()) {
        return readyFuture<void>(
            failure(ErrorKind::Rejected, QStringLiteral("a milestone needs a name")));
    }
    return m_store.write<void>([id, label](store::Connection &connection) {
        return store::articles::nameVersion(connection, id, label);
    });
}

QFuture<Result<BlockDiff>> KeepService::compare(const QJsonObject &before, const QJsonObject &after)
{
    return QtConcurrent::run(&m_pool, [before, after]() -> Result<BlockDiff> {
        const auto old = article::fromJson(before);
        if (!old) {
            return failure(old.error());
        }
        const auto now = article::fromJson(after);
        if (!now) {
            return failure(now.error());
        }
        return keep::compare(*old, *now);
    });
}

QFuture<Result<QVector<SentCopy>>> KeepService::sent(const ArticleId &article)
{
    return m_store.read<QVector<SentCopy>>([article](store::Connection &connection) {
        return store::pushes::sentCopies(connection, article);
    });
}

} // namespace tuiwen::keep
