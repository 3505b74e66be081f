// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/account.h"

namespace tuiwen::account {

/// The account as it will be stored: texts trimmed, glyph filled in, no API fields for NoApi.
/// Rejected with a reason when a person must change something.
[[nodiscard]] Result<Account> checked(Account account);

/// Where the account's AppSecret lives in the SecretStore.
[[nodiscard]] QString secretKey(const AccountId &id);

} // namespace tuiwen::account
