// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/theme.h"

#include <QString>

namespace tuiwen::article {

/// A theme as a style sheet for the editor's page, so that writing looks like the rendered article.
/// The colours are custom properties; `[data-theme=dark]` on an ancestor switches them.
[[nodiscard]] QString editorStyleSheet(const Theme &theme);

} // namespace tuiwen::article
