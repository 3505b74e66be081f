// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/pathwriter.h"

#include <algorithm>
#include <functional>

namespace tuiwen::math {

struct Box
{
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    /// The point itself, or the nearest one inside: cuts straight bars off at the edge.
    [[nodiscard]] Point nearest(Point p) const
    {
        return {std::clamp(p.x, x, x + width), std::clamp(p.y, y, y + height)};
    }
};

/// Copies path data with absolute coordinates (M L H V Q T C Z, what fonts of formulas use), each
/// point sent through `place`. False for other commands and damaged data.
[[nodiscard]] bool copyPath(QStringView data, const std::function<Point(Point)> &place,
                            PathWriter &out);

} // namespace tuiwen::math
