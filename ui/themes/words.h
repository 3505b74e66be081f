// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tuiwen::themes {
struct ThemeCard;
}

/// Names a person reads for what theme files call "heading2", "pill" or "wash".
namespace tuiwen::ui::themes {

[[nodiscard]] QString slotText(const QString &slot);
[[nodiscard]] QString choiceText(const QString &slot, const QString &choice);
/// A role of the user's own keeps its name.
[[nodiscard]] QString roleText(const QString &role);
/// Chinese or English, as the window speaks.
[[nodiscard]] QString nameOf(const tuiwen::themes::ThemeCard &card);
/// "blocks.link in quote" as "Links in quotes"; unknown places as they are.
[[nodiscard]] QString placeText(const QString &where);

} // namespace tuiwen::ui::themes
