// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

namespace tuiwen::ui {

/// The reader's dark mode (wechat-html.md 4.10), approximated for the preview: a copy of an
/// article's HTML with the colours of its inline styles converted. SVG is left alone, as the reader
/// leaves it. Never used for what is sent.
[[nodiscard]] QString darkened(const QString &html);

/// The rules for single colours. `onto` is the converted background a text stands on.
[[nodiscard]] QColor darkBackground(const QColor &color);
[[nodiscard]] QColor darkText(const QColor &color, const QColor &onto);

} // namespace tuiwen::ui
