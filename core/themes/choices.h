// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

/// The designer's shelf: ready decorations made of what WeChat keeps, per kind of block.
namespace tuiwen::themes {

/// Slots that have choices, in the order a designer shows them: "heading1", "quote", "divider" …
[[nodiscard]] QStringList choosableSlots();
/// Ids of the choices of a slot ("bar", "pill", "ruled" …); empty for slots without any.
[[nodiscard]] QStringList choicesFor(const QString &slot);
/// The theme file with one slot decorated by a choice. Size, weight, spacing and alignment of a
/// heading stay; colours the choice needs and the theme lacks are added.
[[nodiscard]] QJsonObject withChoice(const QJsonObject &theme, const QString &slot,
                                     const QString &choice);
/// The choice a theme's slot looks like; empty when it is something of its own.
[[nodiscard]] QString choiceOf(const QJsonObject &theme, const QString &slot);

} // namespace tuiwen::themes
