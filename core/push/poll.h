// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/push/steps.h"

namespace tuiwen::push {

/// Wait before asking for the first, second … time what became of a job WeChat accepted.
[[nodiscard]] std::chrono::milliseconds pollWait(int polls);

/// Asks what became of a job WeChat accepted and records it: Sent, Failed with WeChat's reason, or
/// the time of the next question. An error of the question itself changes nothing about the push.
[[nodiscard]] Step<Push> poll(Workshop &workshop, const Job &job);

} // namespace tuiwen::push
