// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/theme.h"

#include <QJsonValue>

/// What a theme file leaves open: made from its own colours, so that files written before a block
/// existed dress it as well, and readably.
namespace tuiwen::article {

/// Adds the light roles that derived recipes name and the file does not define: calm, line, onAccent,
/// and for note, tip, warning and danger a colour and a pale ground (tipText, tipWash). Needs
/// paper, ink and accent.
void deriveColors(Palette &palette);

/// The recipe of a slot from CalloutNote on. `references` is the theme's own title of references;
/// `comment` the role of comments in code ("@comment"), undefined when there is none.
[[nodiscard]] Recipe derivedRecipe(Slot slot, const Recipe &references, const QJsonValue &comment);

} // namespace tuiwen::article
