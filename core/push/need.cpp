// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/push/need.h"

#include "core/push/confirm.h"

#include <algorithm>

namespace tuiwen::push {

namespace {

using namespace std::chrono_literals;

/// Waits that we set ourselves end within this; polls of a long job are the longest.
std::chrono::milliseconds longestWait(PushState state)
{
    return state == PushState::Submitted ? 6h + 1min : 35min;
}

bool waiting(const Push &push, UtcTime now)
{
    return push.nextAttemptAt > now && push.nextAttemptAt - now <= longestWait(push.state);
}

} // namespace

Need needOf(const OpenPush &open, UtcTime now, std::chrono::minutes lateLimit)
{
    const Push &push = open.push;
    switch (push.state) {
    case PushState::Confirmed:
    case PushState::Retry:
        if (now - push.at > lateLimit) {
            return Need::Miss;
        }
        if (!open.confirmation ||
            !weakness(*open.confirmation, push, push.contentHash, now).isEmpty()) {
            return Need::Fall;
        }
        return push.at <= now && !waiting(push, now) ? Need::Execute : Need::Nothing;
    case PushState::Preparing:
        return now - push.at > lateLimit ? Need::Miss : Need::Execute;
    case PushState::Sending:
        return Need::Settle;
    case PushState::InDoubt:
        return waiting(push, now) ? Need::Nothing : Need::Settle;
    case PushState::Submitted:
        return waiting(push, now) ? Need::Nothing : Need::Poll;
    default:
        return Need::Nothing;
    }
}

UtcTime wakeOf(const OpenPush &open)
{
    const Push &push = open.push;
    return push.state == PushState::Confirmed || push.state == PushState::Retry
               ? std::max(push.at, push.nextAttemptAt)
               : push.nextAttemptAt;
}

} // namespace tuiwen::push
