// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tuiwen::ui::accounts {

/// The names of the columns over the list of accounts.
class Heading : public QWidget
{
    Q_OBJECT

public:
    explicit Heading(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tuiwen::ui::accounts
