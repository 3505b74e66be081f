// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tuiwen::article {

/// An sRGB colour with alpha; components 0–255, alpha 0–1.
struct Color
{
    int red = 0;
    int green = 0;
    int blue = 0;
    double alpha = 1;

    bool operator==(const Color &) const = default;
};

/// #rgb, #rrggbb, #rrggbbaa, rgb(), rgba() and the common names; nothing for other notations.
[[nodiscard]] std::optional<Color> parseColor(QStringView text);
/// The shortest notation: "#c00", "#b93a26" or "rgba(0,0,0,.9)".
[[nodiscard]] QString shortText(const Color &color);
/// "#b93a26", alpha left out.
[[nodiscard]] QString hexText(const Color &color);
/// `color` as seen through its alpha on `background`.
[[nodiscard]] Color over(const Color &color, const Color &background);
/// Hue in degrees, saturation and lightness in per cent.
struct Hsl
{
    double hue = 0;
    double saturation = 0;
    double lightness = 0;
};
[[nodiscard]] Hsl toHsl(const Color &color);
/// Lightness and saturation are clamped to 0–100; the hue may be any angle.
[[nodiscard]] Color fromHsl(const Hsl &hsl, double alpha = 1);
/// WCAG 2 contrast ratio of two opaque colours, 1–21.
[[nodiscard]] double contrast(const Color &a, const Color &b);

} // namespace tuiwen::article
