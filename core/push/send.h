// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/push/steps.h"

namespace tuiwen::push {

/// De-duplication key of a mass send, at most 32 bytes: the same for the same push, account and
/// draft.
[[nodiscard]] QString clientMsgIdOf(const Push &push);

/// Commits the intent to send (state Sending) if the confirmation in force covers this content,
/// then makes the one call, then records its answer. `from` is the state the push is in. Gives the
/// push as it was recorded: Submitted, or Sent when WeChat says that it was sent already.
[[nodiscard]] Step<Push> sendDraft(Workshop &workshop, const Job &job, PushState from);

/// Records that WeChat accepted: by message id or publish id. `from` is the state the push is in.
[[nodiscard]] Step<Push> recordSubmitted(Workshop &workshop, Push push, PushState from,
                                         const QString &detail);

} // namespace tuiwen::push
