// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/docx/xml.h"

namespace tuiwen::article::docx {

/// A Word equation as TeX: fractions, roots, scripts, brackets, sums, matrices, accents. What it
/// does not know keeps its signs; `complete` becomes false then.
[[nodiscard]] QString texOf(const Xml &equation, bool &complete);

} // namespace tuiwen::article::docx
