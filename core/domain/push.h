// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

#include <optional>

namespace tuiwen {

/// The four ways an article leaves (product.md): 群发, 发布, 草稿, 复制.
enum class DeliveryMode { Push, Publish, Draft, Clipboard };

/// States of the outbox. "Due" is not one of them: it follows from `at` and the clock.
enum class PushState {
    Planned,    ///< waits for a person's confirmation
    Confirmed,  ///< may be executed when its time comes
    Preparing,  ///< claimed; pictures, cover and draft are being brought to WeChat
    Sending,    ///< the intent to send is committed; the call may be on the wire
    Submitted,  ///< WeChat accepted the job and works on it; we ask now and then
    Sent,       ///< done: pushed or published
    HandedOver, ///< done: the draft or the clipboard waits for a person
    InDoubt,    ///< the call ended without an answer; being reconciled
    Retry,      ///< nothing went out; the next try is at nextAttemptAt
    Failed,     ///< a person has to change something
    Missed,     ///< too late by the lateness policy; a person decides
    Cancelled,
};

struct Push
{
    PushId id;
    ArticleId article;
    AccountId account;
    DeliveryMode mode = DeliveryMode::Push;
    UtcTime at; ///< when it shall leave
    PushState state = PushState::Planned;
    QString contentHash;       ///< SHA-256 of what was confirmed; empty while planned
    int attempt = 0;           ///< claims so far; fences late completions
    UtcTime nextAttemptAt;
    QString draftMediaId;      ///< the account's draft made for this push
    QString clientMsgId;       ///< de-duplication key of the mass send, at most 32 bytes
    qint64 msgId = 0;
    qint64 msgDataId = 0;
    QString publishId;
    QString articleUrl;        ///< the permanent link, when known
    std::optional<Error> lastError;
    UtcTime createdAt;
    UtcTime updatedAt;
    UtcTime finishedAt;

    bool operator==(const Push &) const = default;
};

/// A person's word: this content, for this push, at this time (valid 24 h).
struct Confirmation
{
    ConfirmationId id;
    PushId push;
    AccountId account;
    QString contentHash;
    QString by;
    UtcTime at;
    UtcTime voidedAt; ///< null = in force
    QString voidReason;

    bool operator==(const Confirmation &) const = default;
};

/// One line of a push's history.
struct PushEvent
{
    PushId push;
    UtcTime at;
    PushState state = PushState::Planned;
    QString step;   ///< "confirm", "images", "draft.add", "send", "reconcile" …
    QString detail; ///< technical, English

    bool operator==(const PushEvent &) const = default;
};

/// True for states in which nothing more will happen by itself.
[[nodiscard]] bool isFinal(PushState state);
[[nodiscard]] QString toText(DeliveryMode mode);
[[nodiscard]] QString toText(PushState state);
[[nodiscard]] std::optional<DeliveryMode> deliveryModeFrom(const QString &text);
[[nodiscard]] std::optional<PushState> pushStateFrom(const QString &text);

} // namespace tuiwen
