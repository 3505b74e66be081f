// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/color.h"

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVector>

#include <utility>

/// One block's look in a theme: declarations that WeChat keeps (wechat-html.md 4.3, the green
/// group) with references to the theme's colours (@accent) and sizes ($small).
namespace tuiwen::article {

using Declarations = QVector<std::pair<QString, QString>>;

struct Palette
{
    QHash<QString, Color> light;
    QHash<QString, Color> dark;
    QHash<QString, QString> sizes;
};

struct Recipe
{
    Declarations style; ///< of the block itself, references unresolved
    Declarations inner; ///< of a span around its text; empty = no span
    QString before;     ///< text ahead of the content; "{n}" "{0n}" "{cn}" count headings, \n breaks
    QString after;      ///< text behind the content
    Declarations beforeStyle{}; ///< of a span around `before`; empty = no span
    Declarations afterStyle{};
};

enum class Scheme
{
    Light,
    Dark
};

/// Longest text ahead of or behind a block.
inline constexpr qsizetype maxOrnament = 40;

/// Reads {"style": {…}, "inner": {…}, "before": "…", "beforeStyle": {…}, "after": "…",
/// "afterStyle": {…}}; every problem is added to `problems` with `where` in front.
[[nodiscard]] Recipe readRecipe(const QJsonObject &json, const Palette &palette,
                                const QString &where, QStringList &problems);
/// What is wrong with one declaration of a recipe; empty when WeChat keeps it.
[[nodiscard]] QString problemOf(const QString &name, const QString &value, const Palette &palette);
/// A value with colours and sizes filled in, colours in their shortest form.
[[nodiscard]] QString resolved(const QString &value, const Palette &palette, Scheme scheme);
/// The value of a property; empty when it is not declared. The last one counts.
[[nodiscard]] QString valueOf(const Declarations &declarations, QLatin1StringView property);
/// True for properties a child takes over from its parent.
[[nodiscard]] bool isInherited(const QString &property);

} // namespace tuiwen::article
