// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/push/outbox.h"

#include <chrono>

namespace tuiwen::push {

/// What an open push needs now.
enum class Need
{
    Nothing, ///< not its time
    Execute, ///< confirmed and due, or a claim nobody works on any more
    Settle,  ///< its send may be on the wire: ask
    Poll,    ///< WeChat works on it: ask
    Miss,    ///< too late by the policy
    Fall,    ///< its confirmation no longer counts
};

/// Decides from the row, the confirmation and the clock alone. A waiting time that lies further
/// ahead than any we set means that the clock was set back: it counts as over.
[[nodiscard]] Need needOf(const OpenPush &open, UtcTime now, std::chrono::minutes lateLimit);
/// When a push that needs nothing now will need something; null when only a person can tell.
[[nodiscard]] UtcTime wakeOf(const OpenPush &open);

} // namespace tuiwen::push
