// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace tuiwen::store::settings {

/// Settings that the studio and the agent must agree on; plain text by key.
[[nodiscard]] Result<QString> get(Connection &connection, const QString &key,
                                  const QString &fallback);
[[nodiscard]] Result<> set(Connection &connection, const QString &key, const QString &value);

} // namespace tuiwen::store::settings
