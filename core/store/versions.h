// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/articles.h"

namespace tuiwen::store::articles {

/// Reads every version and appends the ids of those that are damaged.
[[nodiscard]] Result<> checkVersionSeals(Connection &connection, QStringList &broken);

} // namespace tuiwen::store::articles
