// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/push.h"
#include "core/domain/sent.h"
#include "core/store/connection.h"

#include <QJsonObject>
#include <QVector>

#include <functional>
#include <initializer_list>

namespace tuiwen::store::pushes {

/// Conflict when the same article, account, mode and time is planned already.
[[nodiscard]] Result<> insert(Connection &connection, const Push &push);
[[nodiscard]] Result<Push> get(Connection &connection, const PushId &id);
/// By time; both ends inclusive; null UtcTime = open end.
[[nodiscard]] Result<QVector<Push>> between(Connection &connection, UtcTime from, UtcTime to);
[[nodiscard]] Result<QVector<Push>> ofArticle(Connection &connection, const ArticleId &article);
[[nodiscard]] Result<QVector<Push>> inStates(Connection &connection,
                                             std::initializer_list<PushState> states);

/// Writes every field of `push` where the stored row is still in one of `from` and has the given
/// attempt; false when somebody else was faster (fencing).
[[nodiscard]] Result<bool> transition(Connection &connection, const Push &push,
                                      std::initializer_list<PushState> from, int attempt);

[[nodiscard]] Result<> addConfirmation(Connection &connection, const Confirmation &confirmation);
/// The confirmation in force, NotFound when there is none.
[[nodiscard]] Result<Confirmation> confirmationOf(Connection &connection, const PushId &push);
[[nodiscard]] Result<> voidConfirmations(Connection &connection, const PushId &push, UtcTime at,
                                         const QString &reason);

[[nodiscard]] Result<> addEvent(Connection &connection, const PushEvent &event);
[[nodiscard]] Result<QVector<PushEvent>> events(Connection &connection, const PushId &push);

/// What was sent, kept as evidence: the exact HTML and fields.
[[nodiscard]] Result<> saveSent(Connection &connection, const PushId &push,
                                const QString &contentHash, const QJsonObject &content, UtcTime at);
[[nodiscard]] Result<QJsonObject> sent(Connection &connection, const PushId &push);

/// What was sent for an article, newest first; a null article means all. The newest 500.
[[nodiscard]] Result<QVector<SentCopy>> sentCopies(Connection &connection,
                                                   const ArticleId &article);

/// The one row that says who may dispatch.
struct Lease
{
    QString owner; ///< "host:pid:start"
    UtcTime expiresAt;
};
/// Takes or renews the lease; false when another owner holds one that has not expired.
/// `ownerGone` is asked about the present owner (a process that no longer exists).
[[nodiscard]] Result<bool> takeLease(Connection &connection, const Lease &lease, UtcTime now,
                                     const std::function<bool(const QString &owner)> &ownerGone);
[[nodiscard]] Result<> releaseLease(Connection &connection, const QString &owner);
/// NotFound when nobody holds one.
[[nodiscard]] Result<Lease> currentLease(Connection &connection);

} // namespace tuiwen::store::pushes
