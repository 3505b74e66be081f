// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"
#include "core/push/confirm.h"
#include "core/push/service.h"
#include "core/store/pushes.h"

#include <QMutexLocker>
#include <QtConcurrent>

namespace tuiwen::push {

/// Called in the thread of the store's changes; the work happens in one thread of the pool, and
/// changes that come meanwhile are taken together.
void PushService::articlesChanged(const QStringList &ids)
{
    const QMutexLocker lock(&m_mutex);
    if (ids.isEmpty()) {
        m_changed.insert(QString()); // another process wrote: nobody knows what
    }
    for (const QString &id : ids) {
        m_changed.insert(id);
    }
    if (!m_checking) {
        m_checking = true;
        m_pool.start([this] { recheck(); });
    }
}

void PushService::recheck()
{
    while (true) {
        QSet<QString> changed;
        {
            const QMutexLocker lock(&m_mutex);
            changed.swap(m_changed);
            if (changed.isEmpty()) {
                m_checking = false;
                return;
            }
        }
        const auto confirmed = await(m_store.read<QVector<Push>>([](store::Connection &connection) {
            return store::pushes::inStates(connection, {PushState::Confirmed, PushState::Retry});
        }));
        if (!confirmed) {
            // The dispatcher looks again before anything is sent, so nothing wrong can leave.
            qCWarning(logPush).noquote()
                << "cannot look at confirmed pushes:" << toText(confirmed.error());
            continue;
        }
        for (const Push &push : *confirmed) {
            if (!changed.contains(push.article.value) && !changed.contains(QString())) {
                continue;
            }
            if (const auto checked = recheckPush(push); !checked) {
                qCWarning(logPush).noquote()
                    << "cannot check" << push.id.value << toText(checked.error());
            }
        }
    }
}

Result<> PushService::recheckPush(const Push &push)
{
    const auto account = await(m_accounts.get(push.account));
    if (!account) {
        return failure(account.error());
    }
    const auto rendered = renderFor(m_store, m_articles, push.article, *account);
    const bool gone = !rendered && (rendered.error().kind == ErrorKind::NotFound ||
                                    rendered.error().kind == ErrorKind::Rejected);
    if (!rendered && !gone) {
        return failure(rendered.error());
    }
    if (rendered && rendered->preview.contentHash == push.contentHash) {
        return {};
    }
    const UtcTime now = m_store.clock().now();
    const QString reason = gone ? rendered.error().detail
                                : QStringLiteral("the article changed after it was confirmed");
    return await(m_store.write<bool>([=](store::Connection &connection) {
               return fallIn(connection, now, push, reason);
           }))
        .map([](bool) {});
}

} // namespace tuiwen::push
