// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace tuiwen::ui {

/// A page of the main window's stack.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Called each time the page comes to the front; loads lazily the first time.
    virtual void activate() {}
    /// Asks whether the page may be left (unsaved work is saved, not asked about).
    virtual bool mayLeave() { return true; }
};

} // namespace tuiwen::ui
