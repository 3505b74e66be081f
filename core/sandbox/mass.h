// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/world.h"

namespace tuiwen::sandbox {

/// The administrator's answer to a push that waits for one (API 群发保护); false when no push with
/// this id waits.
[[nodiscard]] bool decidePush(World &world, qint64 msgId, bool accepted);

} // namespace tuiwen::sandbox
