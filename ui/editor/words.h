// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace tuiwen::ui::editor {

/// A sentence of the page under the key its program asks for; English, of the context "EditorPage".
struct Words
{
    const char *key;
    const char *text;
};

/// Everything the page says.
[[nodiscard]] std::span<const Words> pageWords();

} // namespace tuiwen::ui::editor
