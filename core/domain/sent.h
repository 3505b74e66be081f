// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/push.h"

namespace tuiwen {

/// What was brought to WeChat for one push, kept as evidence.
struct SentCopy
{
    PushId push;
    ArticleId article;
    AccountId account;
    QString accountName; ///< as it is now, or as it was when the account is gone
    DeliveryMode mode = DeliveryMode::Push;
    PushState state = PushState::Planned;
    UtcTime at;
    QString contentHash; ///< what was confirmed
    QString url;         ///< permanent link, when known
    QString title;
    QString author;
    QString sentHtml;  ///< byte for byte, with WeChat's pictures
    QString html;      ///< the same with the pictures of the library; empty in older records
    bool sound = true; ///< its seal fits

    bool operator==(const SentCopy &) const = default;
};

} // namespace tuiwen
