// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tuiwen::ui {

/// Sentences for one WeChat code, in translation context "ErrorText".
struct CodeText
{
    int code = 0;
    const char *title = "";
    const char *explanation = "";
    const char *nextStep = "";
};

/// Null when the code has no text of its own (wechat-api.md 19 lists them all).
[[nodiscard]] const CodeText *textOfCode(int code);

} // namespace tuiwen::ui
