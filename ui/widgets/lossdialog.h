// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"
#include "ui/widgets/hue.h"

#include <QDialog>
#include <QVector>

namespace tuiwen::ui {

/// Icon, a sentence that can be selected, and its reason in smaller type.
[[nodiscard]] QWidget *makeReportEntry(const QString &icon, Hue hue, const QString &what,
                                       const QString &why);
/// The entry for a loss, with how often it happened.
[[nodiscard]] QWidget *makeLossEntry(const Loss &loss);

/// What was changed on the way in, line by line. Deletes itself when closed.
class LossDialog : public QDialog
{
    Q_OBJECT

public:
    LossDialog(const QString &title, const QVector<Loss> &losses, QWidget *parent);
};

} // namespace tuiwen::ui
