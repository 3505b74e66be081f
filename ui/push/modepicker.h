// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/push.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QGridLayout;

namespace tuiwen::ui {

/// The four ways an article leaves, as cells; those the account cannot use say why. Keys 1 to 4.
class ModePicker : public QWidget
{
    Q_OBJECT

public:
    ModePicker(int columns, QWidget *parent);

    /// Shows what this account can do; keeps the mode when it is possible, else takes the best one.
    void setAccount(const Account &account);
    void setMode(DeliveryMode mode);
    [[nodiscard]] DeliveryMode mode() const;
    /// Forbids a mode for a reason of the moment, such as a used-up quota; empty allows it again.
    void setObstacle(DeliveryMode mode, const QString &reason);
    [[nodiscard]] bool isPossible(DeliveryMode mode) const;
    /// What an account does best: push, else publish, else draft, else clipboard.
    [[nodiscard]] static DeliveryMode bestFor(const Account &account);

Q_SIGNALS:
    /// A person chose another mode.
    void chosen(tuiwen::DeliveryMode mode);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QButtonGroup *m_group;
};

} // namespace tuiwen::ui
