// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QVector>

/// How long the versions that autosave makes are kept: all for an hour, then the last of each hour
/// for a day, the last of each Beijing day for thirty days, the last of each week after that.
namespace tuiwen::store::retention {

struct Point
{
    VersionId id;
    UtcTime at;
};

/// Those of `points` (in any order) that may go. Never the newest one. Asking again later gives
/// only ones that this answer kept, so a point that survived a rule is not lost to the same rule.
[[nodiscard]] QVector<VersionId> superfluous(QVector<Point> points, UtcTime now);

} // namespace tuiwen::store::retention
