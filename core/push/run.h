// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/push/service.h"
#include "core/push/workshop.h"

namespace tuiwen::push {

/// Takes one push as far as it gets now: claim, prepare, send, record; or settle, or poll. Adds
/// what happened to the report. Blocking.
void runPush(Workshop &workshop, const OpenPush &open, PassReport &report);

} // namespace tuiwen::push
