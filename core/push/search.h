// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/push/steps.h"

#include <optional>

namespace tuiwen::push {

/// Looks through the account's drafts for one that holds the wanted article, was made about `since`
/// or later and belongs to no other push of ours. Nothing when there is none among the newest 100.
[[nodiscard]] Step<std::optional<QString>>
findDraft(Workshop &workshop, const Job &job, const wechat::DraftArticle &wanted, UtcTime since);

} // namespace tuiwen::push
