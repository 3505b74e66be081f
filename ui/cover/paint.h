// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cover/design.h"

#include "core/domain/article.h"

#include <QImage>

namespace tuiwen::ui::cover {

/// The cover, coverSize large. `picture` is used by designs that want one; null leaves the plain
/// ground. May run in any thread.
[[nodiscard]] QImage painted(const Design &design, const QImage &picture);
/// The square crop that belongs to a design's template; the wide one is the whole cover.
[[nodiscard]] Crop squareCropOf(const Design &design);

} // namespace tuiwen::ui::cover
