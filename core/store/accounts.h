// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/store/connection.h"

#include <QVector>

namespace tuiwen::store::accounts {

/// Inserts or replaces by id. Conflict when another account has the same AppID.
[[nodiscard]] Result<> save(Connection &connection, const Account &account);
[[nodiscard]] Result<Account> get(Connection &connection, const AccountId &id);
/// By cluster, then name.
[[nodiscard]] Result<QVector<Account>> all(Connection &connection);
/// Conflict when pushes of this account are still open.
[[nodiscard]] Result<> remove(Connection &connection, const AccountId &id);
/// Remembers (or clears) the last trouble without touching the rest.
[[nodiscard]] Result<> setTrouble(Connection &connection, const AccountId &id,
                                  const std::optional<AccountTrouble> &trouble);
[[nodiscard]] Result<> setCapabilities(Connection &connection, const AccountId &id,
                                       const Capabilities &capabilities);

} // namespace tuiwen::store::accounts
