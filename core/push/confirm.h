// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/service.h"
#include "core/domain/account.h"
#include "core/domain/push.h"
#include "core/store/store.h"

#include <chrono>

namespace tuiwen::push {

/// A person's word counts this long (product.md, "A person always decides").
inline constexpr std::chrono::hours confirmationLife{24};
/// A confirmation dated later than this after now means that the clock was set back.
inline constexpr std::chrono::minutes clockSlack{5};

/// An article as a push to this account would send it now.
struct Rendered
{
    Article article;
    article::Preview preview;
};

/// Renders with the article's theme or, when it has none, the account's. Blocking. Rejected when
/// the article lies in the trash.
[[nodiscard]] Result<Rendered> renderFor(store::Store &store,
                                         const article::ArticleService &articles,
                                         const ArticleId &id, const Account &account);

/// Why this confirmation does not cover this content at this time; empty when it does.
[[nodiscard]] QString weakness(const Confirmation &confirmation, const Push &push,
                               const QString &contentHash, UtcTime now);

/// Voids the confirmation and takes the push back to Planned where nothing is on the wire; false
/// when the row moved on meanwhile.
[[nodiscard]] Result<bool> fallIn(store::Connection &connection, UtcTime now, const Push &push,
                                  const QString &reason);

} // namespace tuiwen::push
