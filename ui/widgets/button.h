// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

class QPushButton;
class QToolButton;
class QWidget;
class QFrame;
class QLabel;

namespace tuiwen::ui {

enum class Variant
{
    Normal,
    Primary,
    Ghost,
    Danger,
    Quiet
};
enum class Size
{
    Normal,
    Small,
    Large
};

/// A push button of the house style. `icon` is a Lucide name or empty.
[[nodiscard]] QPushButton *makeButton(const QString &text, const QString &icon = {},
                                      Variant variant = Variant::Normal, Size size = Size::Normal);
/// A 28 px button with an icon only; `name` is its tool tip and accessible name, the keys are shown
/// in the tool tip.
[[nodiscard]] QToolButton *makeIconButton(const QString &icon, const QString &name,
                                          const QKeySequence &keys = {});
/// A one pixel line.
[[nodiscard]] QFrame *makeLine(Qt::Orientation orientation = Qt::Horizontal);
/// A label with a role and tone of the style sheet (ui/style/style.h); plain text.
[[nodiscard]] QLabel *makeLabel(const QString &text, const char *role = "", const char *tone = "");

} // namespace tuiwen::ui
