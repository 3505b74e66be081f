// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/push.h"
#include "ui/push/advice.h"
#include "ui/services.h"

#include <QDialog>

class QPushButton;

namespace tuiwen::ui {

class AdviceBox;
class Strip;
class WhenPicker;

/// Another time for a push; failed and missed ones go back to the plan with it.
class MoveDialog : public QDialog
{
    Q_OBJECT

public:
    MoveDialog(Services &services, const Push &push, QWidget *parent);

Q_SIGNALS:
    void moved(const tuiwen::Push &push);

private:
    void loadPushes();
    void advise();
    void move();

    Services &m_services;
    Push m_push;
    Surroundings m_around;
    QDate m_loadedMonth;
    Strip *m_strip;
    WhenPicker *m_when;
    AdviceBox *m_advice;
    QPushButton *m_move;
};

} // namespace tuiwen::ui
