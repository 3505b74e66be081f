// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/push.h"

#include <QVector>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace tuiwen::ui {

/// The pushes of one article, account by account: which is looked at, which are confirmed.
class AccountStepper : public QWidget
{
    Q_OBJECT

public:
    struct Step
    {
        PushId push;
        Account account;
        bool done = false;
    };

    explicit AccountStepper(QWidget *parent);

    void setSteps(const QVector<Step> &steps, const PushId &current);
    void setCurrent(const PushId &push);
    void setDone(const PushId &push);
    /// The next one that is not done after the current, from the start again; null when all are.
    [[nodiscard]] PushId nextOpen() const;
    /// The neighbour in the row, done or not; null at the ends.
    [[nodiscard]] PushId neighbour(int direction) const;
    [[nodiscard]] int position() const;
    [[nodiscard]] int count() const { return static_cast<int>(m_steps.size()); }

Q_SIGNALS:
    void chosen(const tuiwen::PushId &push);

private:
    QVector<Step> m_steps;
    PushId m_current;
    QButtonGroup *m_group;
    QHBoxLayout *m_row;
};

} // namespace tuiwen::ui
