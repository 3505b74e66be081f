// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/wechat/client.h"

#include <optional>

namespace tuiwen::account {

struct Probe
{
    Capabilities capabilities;
    std::optional<Error> trouble; ///< the first answer that was neither yes nor no
};

/// Asks by draft/count, freepublish/batchget and mass/speed/get what the account may do
/// (wechat-api.md 3.1): an answer means yes, 48001 no; anything else leaves the old value. Stops
/// asking when the account cannot be reached at all. Blocks the calling thread.
[[nodiscard]] Probe probed(wechat::Client &client, const wechat::Credentials &credentials,
                           const Capabilities &before, UtcTime now);

} // namespace tuiwen::account
