// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/push/workshop.h"

namespace tuiwen::push {

/// Keeps what went out as a version of the article, labelled with the account's name, unless
/// somebody has edited it since. The exact HTML is kept with the push in any case.
[[nodiscard]] Result<> keepSentVersion(Workshop &workshop, const Push &push);

} // namespace tuiwen::push
