// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/world.h"

namespace tuiwen::sandbox {

/// Where the running server shows the first article of a publish or push.
[[nodiscard]] QString readerPath(qint64 dataId);
/// A published or pushed article as a page with its pictures served from here, under a line that
/// says nobody received it. 404 when there is none. `index` is 1-based.
[[nodiscard]] Answer readerPage(World &world, qint64 dataId, int index);

} // namespace tuiwen::sandbox
