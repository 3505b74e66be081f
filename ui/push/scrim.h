// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tuiwen::ui {

/// A flat veil over a window while a decision is made above it. Goes away with its owner.
class Scrim : public QWidget
{
    Q_OBJECT

public:
    /// Covers `window`; lives as long as `owner`.
    Scrim(QWidget *window, QObject *owner);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace tuiwen::ui
