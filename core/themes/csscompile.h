// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"
#include "core/themes/stylesheet.h"

#include <QJsonObject>
#include <QVector>

namespace tuiwen::themes {

/// A theme made from a style sheet, and what could not be kept.
struct Compiled
{
    QJsonObject theme; ///< a whole theme file without an id; Theme::parse() takes it once it has one
    QVector<Loss> losses;
};

/// Turns the rules of a Markdown editor's style sheet (selectors such as "#nice h2 .content",
/// "h2::before", "blockquote_title" aside) into recipes of WeChat-safe declarations. What a rule
/// does not say comes from `base`, a whole theme file. Pure. Rejected when not one rule concerns a
/// part of an article.
[[nodiscard]] Result<Compiled> compileTheme(const StyleSheet &sheet, const QJsonObject &base,
                                            const QString &name);

} // namespace tuiwen::themes
