// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace tuiwen::app {

/// From now on only critical messages reach standard error, not the toolkit's chatter.
void quietConsole();

/// Sends log messages to DIR/logs/<name>.log (redacted, rotated at 2 MB, three kept) and warnings
/// also to standard error.
[[nodiscard]] Result<> installLogFile(const QString &folder, const QString &name);

} // namespace tuiwen::app
