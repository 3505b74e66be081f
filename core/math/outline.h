// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/math/formula.h"

namespace tuiwen::math {

/// Redraws an SVG of MathJax as few short paths: groups, transforms and nested drawings resolved,
/// coordinates relative and rounded to 1/150 of the font size, lines and frames as outlines. An
/// article pays for every character. `pixels` is the font size. Internal when the drawing holds
/// something this cannot redraw.
[[nodiscard]] Result<Formula> outlined(const QString &svg, double pixels);

} // namespace tuiwen::math
