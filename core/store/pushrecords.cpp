// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs to a push beside its row: confirmations, history, what was sent, and the lease.
#include "core/base/json.h"
#include "core/store/pushes.h"
#include "core/store/rows.h"
#include "core/store/seal.h"
#include "core/store/store.h"

namespace tuiwen::store::pushes {

Result<> addConfirmation(Connection &connection, const Confirmation &confirmation)
{
    Store::touched(connection, Topic::Pushes, confirmation.push.value);
    return rows::done(connection.run(
        QStringLiteral(
            "INSERT INTO confirmations (id, push, account, content_hash, person, at, voided_at,"
            " void_reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        confirmation.id, confirmation.push, confirmation.account, confirmation.contentHash,
        confirmation.by, confirmation.at, confirmation.voidedAt, confirmation.voidReason));
}

Result<Confirmation> confirmationOf(Connection &connection, const PushId &push)
{
    return rows::one<Confirmation>(
        rows::bound(
            connection,
            QStringLiteral("SELECT id, account, content_hash, person, at, voided_at, void_reason"
                           " FROM confirmations WHERE push = ? AND voided_at = 0"
                           " ORDER BY at DESC, id DESC LIMIT 1"),
            push),
        QStringLiteral("confirmation in force of push ") + push.value, [&](const Statement &row) {
            return Result<Confirmation>(
                Confirmation{row.id<ConfirmationTag>(0), push, row.id<AccountTag>(1), row.text(2),
                             row.text(3), row.time(4), row.time(5), row.text(6)});
        });
}

Result<> voidConfirmations(Connection &connection, const PushId &push, UtcTime at,
                           const QString &reason)
{
    const auto voided =
        connection.run(QStringLiteral("UPDATE confirmations SET voided_at = ?,"
                                      " void_reason = ? WHERE push = ? AND voided_at = 0"),
                       at, reason, push);
    if (voided && *voided > 0) {
        Store::touched(connection, Topic::Pushes, push.value);
    }
    return rows::done(voided);
}

Result<> addEvent(Connection &connection, const PushEvent &event)
{
    Store::touched(connection, Topic::Pushes, event.push.value);
    return rows::done(connection.run(
        QStringLiteral(
            "INSERT INTO push_events (push, seq, at, state, step, detail) VALUES (?,"
            " (SELECT COALESCE(MAX(seq), 0) + 1 FROM push_events WHERE push = ?), ?, ?, ?, ?)"),
        event.push, event.push, event.at, toText(event.state), event.step, event.detail));
}

Result<QVector<PushEvent>> events(Connection &connection, const PushId &push)
{
    return rows::all<PushEvent>(
        rows::bound(
            connection,
            QStringLiteral(
                "SELECT at, state, step, detail FROM push_events WHERE push = ? ORDER BY seq"),
            push),
        [&](const Statement &row) -> Result<PushEvent> {
            const auto state = rows::word(pushStateFrom(row.text(1)), row.text(1));
            if (!state) {
                return failure(state.error());
            }
            return PushEvent{push, row.time(0), *state, row.text(2), row.text(3)};
        });
}

Result<> saveSent(Connection &connection, const PushId &push, const QString &contentHash,
                  const QJsonObject &content, UtcTime at)
{
    Store::touched(connection, Topic::Pushes, push.value);
    const QString text = QString::fromUtf8(json::compact(content));
    return rows::done(connection.run(
        QStringLiteral(
            "INSERT INTO sent_contents (push, content_hash, at, seal, content)"
            " VALUES (?, ?, ?, ?, ?) ON CONFLICT (push) DO UPDATE SET"
            " content_hash = excluded.content_hash, at = excluded.at, seal = excluded.seal,"
            " content = excluded.content"),
        push, contentHash, at, Seal().add(contentHash).add(text).hex(), text));
}

Result<QJsonObject> sent(Connection &connection, const PushId &push)
{
    const QString what = QStringLiteral("sent content of push ") + push.value;
    return rows::one<QJsonObject>(
        rows::bound(
            connection,
            QStringLiteral("SELECT content_hash, content, seal FROM sent_contents WHERE push = ?"),
            push),
        what, [&](const Statement &row) -> Result<QJsonObject> {
            if (Seal().add(row.text(0)).add(row.text(1)).hex() != row.text(2)) {
                return failure(ErrorKind::Storage, what + QStringLiteral(" is damaged"),
                               Store::Damaged);
            }
            return json::parseObject(row.text(1).toUtf8());
        });
}

Result<QVector<SentCopy>> sentCopies(Connection &connection, const ArticleId &article)
{
    return rows::all<SentCopy>(
        rows::bound(
            connection,
            QStringLiteral("SELECT p.id, p.article, p.account, COALESCE(a.name, ''), p.mode,"
                           " p.state, s.at, s.content_hash, p.article_url, s.content, s.seal"
                           " FROM sent_contents s JOIN pushes p ON p.id = s.push"
                           " LEFT JOIN accounts a ON a.id = p.account"
                           " WHERE ? = '' OR p.article = ? ORDER BY s.at DESC, p.id LIMIT 500"),
            article, article),
        [](const Statement &row) -> Result<SentCopy> {
            const auto mode = rows::word(deliveryModeFrom(row.text(4)), row.text(4));
            const auto state = rows::word(pushStateFrom(row.text(5)), row.text(5));
            if (!mode || !state) {
                return failure(mode ? state.error() : mode.error());
            }
            SentCopy copy;
            copy.push = row.id<PushTag>(0);
            copy.article = row.id<ArticleTag>(1);
            copy.account = row.id<AccountTag>(2);
            copy.accountName = row.text(3);
            copy.mode = *mode;
            copy.state = *state;
            copy.at = row.time(6);
            copy.contentHash = row.text(7);
            copy.url = row.text(8);
            copy.sound = Seal().add(copy.contentHash).add(row.text(9)).hex() == row.text(10);
            const auto content = json::parseObject(row.text(9).toUtf8());
            if (content) {
                copy.title = (*content)[QLatin1StringView("title")].toString();
                copy.author = (*content)[QLatin1StringView("author")].toString();
                copy.sentHtml = (*content)[QLatin1StringView("content")].toString();
                copy.html = (*content)[QLatin1StringView("html")].toString();
                if (copy.accountName.isEmpty()) {
                    copy.accountName = (*content)[QLatin1StringView("account_name")].toString();
                }
            }
            return copy;
        });
}

Result<bool> takeLease(Connection &connection, const Lease &lease, UtcTime now,
                       const std::function<bool(const QString &)> &ownerGone)
{
    const auto held = currentLease(connection);
    if (!held && held.error().kind != ErrorKind::NotFound) {
        return failure(held.error());
    }
    const bool free = !held || held->owner == lease.owner || held->expiresAt <= now ||
                      (ownerGone && ownerGone(held->owner));
    if (!free) {
        return false;
    }
    const auto taken = connection.run(
        QStringLiteral("INSERT INTO dispatch_lease (id, owner, expires_at) VALUES (1, ?, ?)"
                       " ON CONFLICT (id) DO UPDATE SET owner = excluded.owner,"
                       " expires_at = excluded.expires_at"),
        lease.owner, lease.expiresAt);
    if (!taken) {
        return failure(taken.error());
    }
    return true;
}

Result<> releaseLease(Connection &connection, const QString &owner)
{
    return rows::done(
        connection.run(QStringLiteral("DELETE FROM dispatch_lease WHERE owner = ?"), owner));
}

Result<Lease> currentLease(Connection &connection)
{
    return rows::one<Lease>(connection.prepare(QStringLiteral(
                                "SELECT owner, expires_at FROM dispatch_lease WHERE id = 1")),
                            QStringLiteral("lease is held"), [](const Statement &row) {
                                return Result<Lease>(Lease{row.text(0), row.time(1)});
                            });
}

} // namespace tuiwen::store::pushes
