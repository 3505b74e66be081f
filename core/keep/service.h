// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/domain/article.h"
#include "core/domain/sent.h"
#include "core/keep/diff.h"
#include "core/keep/shelves.h"
#include "core/store/store.h"

#include <QObject>
#include <QThreadPool>
#include <QVector>

namespace tuiwen::keep {

/// What keeps articles: their versions and how those differ, the shelves they stand on.
class KeepService : public QObject
{
    Q_OBJECT

public:
    explicit KeepService(store::Store &store);
    ~KeepService() override;

    /// Newest first, without their bodies.
    [[nodiscard]] QFuture<Result<QVector<ArticleVersion>>> versions(const ArticleId &article);
    [[nodiscard]] QFuture<Result<ArticleVersion>> version(const VersionId &id);
    /// Keeps a state of an article as a version; `label` may be empty.
    [[nodiscard]] QFuture<Result<>> keepVersion(const Article &article, VersionReason reason,
                                                const QString &label);
    /// Makes a version a milestone, which is never thinned out. Rejected for an empty name.
    [[nodiscard]] QFuture<Result<>> nameVersion(const VersionId &id, const QString &name);
    /// Compares two bodies off the calling thread. Rejected when one is no document.
    [[nodiscard]] QFuture<Result<BlockDiff>> compare(const QJsonObject &before,
                                                     const QJsonObject &after);

    /// What was sent of an article, newest first; of all when it is null.
    [[nodiscard]] QFuture<Result<QVector<SentCopy>>> sent(const ArticleId &article);

    [[nodiscard]] ShelfService &shelves() { return m_shelves; }

private:
    store::Store &m_store;
    ShelfService m_shelves;
    QThreadPool m_pool;
};

} // namespace tuiwen::keep
