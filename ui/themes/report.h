// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"

#include <QVector>

class QDialog;
class QWidget;

namespace tuiwen::ui::themes {

/// A window that lists what a theme could not keep when it was brought in. Deletes itself.
[[nodiscard]] QDialog *makeReport(const QString &theme, const QVector<Loss> &losses, QWidget *parent);

} // namespace tuiwen::ui::themes
