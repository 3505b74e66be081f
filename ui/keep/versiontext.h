// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/article.h"

#include <QString>

namespace tuiwen::ui::keep {

/// What a version is called in lists: "Autosaved", "Milestone: second draft".
[[nodiscard]] QString nameOf(const ArticleVersion &version);
/// When it was kept, on Beijing's clock: "Today 15:12", "9-23 20:08", "2025-12-31".
[[nodiscard]] QString timeOf(const ArticleVersion &version, UtcTime now);

} // namespace tuiwen::ui::keep
