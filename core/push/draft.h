// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/push/steps.h"

namespace tuiwen::push {

/// draft/add may still arrive at WeChat this long after it ended without an answer.
inline constexpr std::chrono::seconds draftGrace{10};

/// Makes sure that the account holds exactly one draft of this push with the confirmed content: one
/// that is there is kept, brought up to date or adopted, else it is added; its intent is committed
/// before. Gives the push with its draft's id recorded. Doubt when a send has begun on a draft that
/// is gone.
[[nodiscard]] Step<Push> ensureDraft(Workshop &workshop, const Job &job);

} // namespace tuiwen::push
