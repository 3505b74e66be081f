// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"

#include <QString>

namespace tuiwen::ui {

/// What an import changed, in the window's language; the importers write plain English. Sentences
/// this table does not know stay as they are.
[[nodiscard]] QString lossWhat(const Loss &loss);
/// Why it was changed.
[[nodiscard]] QString lossWhy(const Loss &loss);

} // namespace tuiwen::ui
