// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/importer.h"

#include <QDialog>

namespace tuiwen::ui::library {

/// What an import brought in and what it had to change, file by file.
class LossReport : public QDialog
{
    Q_OBJECT

public:
    LossReport(const QVector<Importer::Outcome> &outcomes, QWidget *parent);

    /// True when there is something to tell: a failure or a loss.
    [[nodiscard]] static bool isNeeded(const QVector<Importer::Outcome> &outcomes);

Q_SIGNALS:
    void openRequested(const tuiwen::ArticleId &article);
};

} // namespace tuiwen::ui::library
