// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cover/design.h"

class QPainter;

namespace tuiwen::ui::cover {

/// Draws the ground of a cover, coverSize large: colour, gradient or what a festival is known by.
/// Nothing that matters lies outside the square crop only.
void drawMotif(QPainter &painter, const Template &design, const Scheme &scheme);

} // namespace tuiwen::ui::cover
