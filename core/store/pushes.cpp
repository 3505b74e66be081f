// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pushes.h"

#include "core/store/dialect.h"
#include "core/store/rows.h"
#include "core/store/store.h"

#include <QStringList>

#include <algorithm>
#include <limits>

namespace tuiwen::store::pushes {

namespace {

const QString columns = QStringLiteral(
    "id, article, account, mode, at, state, content_hash, attempt, next_attempt_at, draft_media_id,"
    " client_msg_id, msg_id, msg_data_id, publish_id, article_url, last_error, created_at, "
    "updated_at,"
    " finished_at");

Result<Push> read(const Statement &row)
{
    Push push;
    push.id = row.id<PushTag>(0);
    push.article = row.id<ArticleTag>(1);
    push.account = row.id<AccountTag>(2);
    push.at = row.time(4);
    push.contentHash = row.text(6);
    push.attempt = static_cast<int>(row.integer(7));
    push.nextAttemptAt = row.time(8);
    push.draftMediaId = row.text(9);
    push.clientMsgId = row.text(10);
    push.msgId = row.integer(11);
    push.msgDataId = row.integer(12);
    push.publishId = row.text(13);
    push.articleUrl = row.text(14);
    push.createdAt = row.time(16);
    push.updatedAt = row.time(17);
    push.finishedAt = row.time(18);
    const auto mode = rows::word(deliveryModeFrom(row.text(3)), row.text(3));
    if (!mode) {
        return failure(mode.error());
    }
    push.mode = *mode;
    const auto state = rows::word(pushStateFrom(row.text(5)), row.text(5));
    if (!state) {
        return failure(state.error());
    }
    push.state = *state;
    const auto error = rows::toError(row.text(15));
    if (!error) {
        return failure(error.error());
    }
    push.lastError = *error;
    return push;
}

/// "'planned', 'sent'": words of ours, never a person's text.
QString stateList(std::initializer_list<PushState> states)
{
    QStringList words;
    for (const PushState state : states) {
        words.append(QLatin1Char('\'') + toText(state) + QLatin1Char('\''));
    }
    return words.join(QStringLiteral(", "));
}

/// Says in our words why a row could not be written.
Error explained(const Push &push, const Error &problem)
{
    if (problem.kind != ErrorKind::Conflict) {
        return problem;
    }
    if (problem.code == dialect::brokenReference) {
        return {ErrorKind::NotFound, problem.code,
                QStringLiteral("no article ") + push.article.value, std::nullopt};
    }
    return {ErrorKind::Conflict, problem.code,
            QStringLiteral("article %1, account %2, mode %3 at %4 is planned already")
                .arg(push.article.value, push.account.value, toText(push.mode), toIso(push.at)),
            std::nullopt};
}

} // namespace

Result<> insert(Connection &connection, const Push &push)
{
    Store::touched(connection, Topic::Pushes, push.id.value);
    const auto inserted = connection.run(
        QStringLiteral(
            "INSERT INTO pushes (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
            " ?, ?, ?)")
            .arg(columns),
        push.id, push.article, push.account, toText(push.mode), push.at, toText(push.state),
        push.contentHash, push.attempt, push.nextAttemptAt, push.draftMediaId, push.clientMsgId,
        push.msgId, push.msgDataId, push.publishId, push.articleUrl,
        rows::fromError(push.lastError), push.createdAt, push.updatedAt, push.finishedAt);
    if (!inserted) {
        return failure(explained(push, inserted.error()));
    }
    return {};
}

Result<Push> get(Connection &connection, const PushId &id)
{
    return rows::one<Push>(
        rows::bound(connection, QStringLiteral("SELECT %1 FROM pushes WHERE id = ?").arg(columns),
                    id),
        QStringLiteral("push ") + id.value, read);
}

Result<QVector<Push>> between(Connection &connection, UtcTime from, UtcTime to)
{
    const qint64 last = to.isNull() ? std::numeric_limits<qint64>::max() : to.ms;
    const qint64 first = from.isNull() ? std::numeric_limits<qint64>::min() : from.ms;
    return rows::all<Push>(
        rows::bound(
            connection,
            QStringLiteral("SELECT %1 FROM pushes WHERE at >= ? AND at <= ? ORDER BY at, id")
                .arg(columns),
            first, last),
        read);
}

Result<QVector<Push>> ofArticle(Connection &connection, const ArticleId &article)
{
    return rows::all<Push>(
        rows::bound(
            connection,
            QStringLiteral("SELECT %1 FROM pushes WHERE article = ? ORDER BY at, id").arg(columns),
            article),
        read);
}

Result<QVector<Push>> inStates(Connection &connection, std::initializer_list<PushState> states)
{
    return rows::all<Push>(
        connection.prepare(
            QStringLiteral("SELECT %1 FROM pushes WHERE state IN (%2) ORDER BY at, id")
                .arg(columns, stateList(states))),
        read);
}

Result<bool> transition(Connection &connection, const Push &push,
                        std::initializer_list<PushState> from, int attempt)
{
    const auto stored = get(connection, push.id);
    if (!stored) {
        return stored.error().kind == ErrorKind::NotFound ? Result<bool>(false)
                                                          : Result<bool>(failure(stored.error()));
    }
    if (stored->attempt != attempt ||
        std::find(from.begin(), from.end(), stored->state) == from.end()) {
        return false;
    }
    // Columns that are named are written into their indexes again, so only those that changed are.
    const bool replanned = stored->article != push.article || stored->account != push.account ||
                           stored->mode != push.mode || stored->at != push.at;
    const bool turned = stored->state != push.state;
    auto update = connection.prepare(
        QStringLiteral("UPDATE pushes SET %1%2content_hash = ?, attempt = ?, next_attempt_at = ?,"
                       " draft_media_id = ?, client_msg_id = ?, msg_id = ?, msg_data_id = ?,"
                       " publish_id = ?, article_url = ?, last_error = ?, created_at = ?,"
                       " updated_at = ?, finished_at = ? WHERE id = ?")
            .arg(replanned ? QStringLiteral("article = ?, account = ?, mode = ?, at = ?, ")
                           : QString(),
                 turned ? QStringLiteral("state = ?, ") : QString()));
    if (!update) {
        return failure(update.error());
    }
    if (replanned) {
        update->bind(push.article).bind(push.account).bind(toText(push.mode)).bind(push.at);
    }
    if (turned) {
        update->bind(toText(push.state));
    }
    update->bind(push.contentHash)
        .bind(push.attempt)
        .bind(push.nextAttemptAt)
        .bind(push.draftMediaId)
        .bind(push.clientMsgId)
        .bind(push.msgId)
        .bind(push.msgDataId)
        .bind(push.publishId)
        .bind(push.articleUrl)
        .bind(rows::fromError(push.lastError))
        .bind(push.createdAt)
        .bind(push.updatedAt)
        .bind(push.finishedAt)
        .bind(push.id);
    if (const auto updated = update->exec(); !updated) {
        return failure(explained(push, updated.error()));
    }
    Store::touched(connection, Topic::Pushes, push.id.value);
    return true;
}

} // namespace tuiwen::store::pushes
