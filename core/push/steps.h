// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/push/confirm.h"
#include "core/push/workshop.h"
#include "core/wechat/draft.h"

#include <QJsonObject>

namespace tuiwen::push {

/// A push on its way: its row, what it sends, and who sends it.
struct Job
{
    Push push;
    Account account;
    wechat::Credentials credentials;
    Rendered rendered;
};

/// The crop WeChat would take from the middle of a picture of this size: a share of it with the
/// given width-to-height ratio. Sent explicitly because WeChat's own choice can fail with 53402.
[[nodiscard]] Crop centredCrop(QSize picture, double ratio);

/// What was kept of the draft made for a push: its fields under their API names, "content_hash" and
/// the "fingerprint" of what WeChat gave back (compare.h), the confirmed "html" with our own
/// pictures and the "account_name". Empty when there is no draft yet.
[[nodiscard]] Result<QJsonObject> evidenceOf(const Workshop &workshop, const PushId &id);

/// True while this row is still ours to work on and nobody asked to stop.
[[nodiscard]] bool stillOurs(const Workshop &workshop, const Push &push);

/// Brings body pictures and cover to WeChat, each once per account, and composes the draft's
/// article: the rendered HTML with WeChat's picture addresses. Never sends anything twice that it
/// knows of.
[[nodiscard]] Step<wechat::DraftArticle> composeDraft(Workshop &workshop, const Job &job);

} // namespace tuiwen::push
