// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tuiwen::article {

/// The last gate before an article leaves: kept markup written anew from what is allowed
/// (wechat-html.md 4.1 to 4.3, platform elements 4.7), whatever the document says it is. Empty when
/// nothing may stay. Results are remembered, since the same markup is rendered at every keystroke.
[[nodiscard]] QString gatedMarkup(const QString &html, bool platform);

/// True for the id of a v.qq.com video, the only ones an article can play (wechat-html.md 4.1).
[[nodiscard]] bool isPlayable(const QString &vid);

} // namespace tuiwen::article
