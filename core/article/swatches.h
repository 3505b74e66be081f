// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/theme.h"

#include <QJsonObject>
#include <QVector>

/// What becomes of a theme's colours: its dark swatches and how well its text can be read.
namespace tuiwen::article {

/// Gives every colour without a dark swatch the one WeChat's dark mode turns it into: as a
/// background when a recipe of `blocks` uses it as one, as text on the dark page otherwise.
void completeDark(Palette &palette, const QJsonObject &blocks);

/// How one text of a theme reads.
struct Reading
{
    QString where; ///< "blocks.heading2", "blocks.strong in quote"
    QStringList roles; ///< colours of the text and of its background, as far as they come from roles
    Color text;
    Color ground;
    Color shownText; ///< in dark mode
    Color shownGround;
    double light = 0; ///< contrast ratios
    double dark = 0;
    double least = 4.5; ///< 3 for bold text of at least 18 px

    [[nodiscard]] bool isFine() const { return light >= least && dark >= least; }
};

/// "blocks.link: #888888 on #ffffff has a contrast of 3.54 in light mode, at least 4.5 is needed".
[[nodiscard]] QString sentenceOf(const Reading &reading);

/// Every text of a theme: each block on the page, text inside of quotes and boxes, code.
[[nodiscard]] QVector<Reading> readings(const Theme &theme);

/// The colour nearest to `color` (same hue) whose contrast reaches `least` on `ground` in light mode
/// and after the conversion; `color` itself when it does. Nothing when no lightness does.
[[nodiscard]] std::optional<Color> readableColor(const Color &color, const Color &ground,
                                                 double least = 4.5);

} // namespace tuiwen::article
