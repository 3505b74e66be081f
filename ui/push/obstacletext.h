// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"

namespace tuiwen::ui {

/// What a person reads about a planning obstacle (rules PL001 to PL012); the finding's own message
/// for every other rule.
[[nodiscard]] QString obstacleText(const Finding &finding);

} // namespace tuiwen::ui
