// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/color.h"
#include "core/article/recipe.h"

#include <QString>

/// What the reader's dark mode makes of an article's colours (rules.md i, wechat-html.md 4.10):
/// single colours, the style of one element among its ancestors, and whole pages for the preview.
/// Nothing that is sent ever goes through here.
namespace tuiwen::article {

inline constexpr Color lightPage{0xff, 0xff, 0xff, 1};
inline constexpr Color lightText{0x19, 0x19, 0x19, 1};
inline constexpr Color darkPage{0x19, 0x19, 0x19, 1};
inline constexpr Color darkPageText{0xa3, 0xa3, 0xa3, 1};
/// Fainter colours are left alone.
inline constexpr double visibleAlpha = 0.05;

/// Perceived brightness as the reader weighs it, 0–255; alpha left out.
[[nodiscard]] double brightness(const Color &color);
/// A background in dark mode. Greys and near-white are turned over, bright ones dimmed to 190,
/// nearly black ones lifted; alpha stays.
[[nodiscard]] Color darkBackground(const Color &background);
/// Text, borders and strokes in dark mode. `onto` is the converted background below them; its
/// alpha is mixed over the dark page.
[[nodiscard]] Color darkText(const Color &text, const Color &onto);

/// What an element stands on and writes with, in both appearances. A child starts from its parent's.
struct Surroundings
{
    Color text = lightText;       ///< as the article says
    Color ground = lightPage;     ///< opaque, as seen in light mode
    Color shownText = darkPageText; ///< as seen in dark mode
    Color converted = darkPage;   ///< nearest background after the conversion, alpha kept
    Color shownGround = darkPage; ///< opaque, as seen in dark mode
    bool onPicture = false;       ///< above a background picture: light colours stay
    bool onGradient = false;      ///< above a gradient, which has become one colour
};

/// Converts the declarations of one element and updates `here`, which comes in as its parent's. An
/// element with a background but no colour gets the converted colour of its ancestors added, as the
/// reader does.
[[nodiscard]] Declarations darkStyle(const Declarations &style, Surroundings &here);

/// The colours of a CSS gradient mixed into one; nothing for other values.
[[nodiscard]] std::optional<Color> gradientColor(const QString &value);

/// A copy of an article's HTML with its inline colours converted. SVG, iframe and mpcps are left
/// alone, elements with data-no-dark too (not their descendants). Linear in the length of `html`.
[[nodiscard]] QString darkened(const QString &html);

} // namespace tuiwen::article
