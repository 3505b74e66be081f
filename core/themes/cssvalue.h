// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/color.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

/// Values of style sheets brought into the few notations an article may use.
namespace tuiwen::themes {

using Variables = QHash<QString, QString>;

/// A value with var() filled in, several levels deep; nothing when a variable is unknown and has no
/// fallback, or the text grows beyond 2,000 characters.
[[nodiscard]] std::optional<QString> filled(const QString &value, const Variables &variables);
/// Tokens separated by blanks outside of parentheses and quotes.
[[nodiscard]] QStringList tokensOf(const QString &value);
/// Any colour notation of CSS 3: names, #rgb, rgb(), hsl().
[[nodiscard]] std::optional<article::Color> colorOf(const QString &token);
/// A length in px, em or % ("0", "1.5em"); rem and pt become px, calc() of one product or sum of
/// like units is worked out. Nothing for anything else.
[[nodiscard]] std::optional<QString> lengthOf(const QString &token);
/// The text of a content property: strings joined, counter() as "{n}"; nothing when pictures or
/// attributes stand in it.
[[nodiscard]] std::optional<QString> contentOf(const QString &value);

} // namespace tuiwen::themes
