// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace tuiwen::ui {

/// What a mark says by its colour; the colour never stands alone.
enum class Hue
{
    Neutral,
    Ok,
    Warn,
    Err,
    Info,
    Accent
};

[[nodiscard]] QColor inkOf(Hue hue);
[[nodiscard]] QColor softOf(Hue hue);
/// The word the style sheet knows ("ok"); empty for Neutral.
[[nodiscard]] const char *wordOf(Hue hue);

} // namespace tuiwen::ui
