// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace tuiwen::ui {

/// Keeps the keyboard with the window in front. A window manager does this by itself; on a display
/// without one (a remote screen, a kiosk) a new window would stay without keys, and a closed dialog
/// would leave its window without shortcuts.
class ActiveWindow : public QObject
{
    Q_OBJECT

public:
    /// Watches every window of the program as long as it lives.
    explicit ActiveWindow(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace tuiwen::ui
