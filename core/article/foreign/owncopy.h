// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/foreign/page.h"
#include "core/article/losses.h"

#include <optional>

namespace tuiwen::article::foreign {

struct Element;

/// The document that a copy out of this editor carries with it, checked against the schema: anybody
/// can write such an attribute, so links, pictures and foreign markup in it are cleaned as always.
/// Nothing when there is none or it does not fit.
[[nodiscard]] std::optional<ForeignArticle> ownCopy(const Element &body, Losses &losses);

} // namespace tuiwen::article::foreign
