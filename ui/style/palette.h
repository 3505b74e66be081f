// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style.h"

namespace tuiwen::ui::style {

[[nodiscard]] const Palette &lightPalette();
[[nodiscard]] const Palette &darkPalette();
/// The style sheet with every @colour@ replaced; `dark` chooses the tinted arrows.
[[nodiscard]] QString sheet(const Palette &palette, bool dark);

} // namespace tuiwen::ui::style
