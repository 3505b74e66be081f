// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFormLayout;
class QFrame;
class QLabel;
class QLayout;
class QWidget;

/// Pieces of a settings card.
namespace tuiwen::ui::settings {

[[nodiscard]] QFormLayout *makeForm();
/// The name of a field, also for screen readers.
[[nodiscard]] QLabel *makeName(const QString &text, QWidget *field);
[[nodiscard]] QLabel *makeHint(const QString &text);
/// Turns `card` into a white card with a title.
void fillCard(QFrame *card, const QString &title, QLayout *content);
[[nodiscard]] QFrame *makeCard(const QString &title, QLayout *content);

} // namespace tuiwen::ui::settings
