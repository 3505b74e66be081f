// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/push.h"
#include "ui/services.h"

#include <QDate>
#include <QFrame>
#include <QVector>

class QLabel;
class QPushButton;
class QTimer;

namespace tuiwen::ui {

/// The 28 px at the bottom: the next push, accounts in trouble, the last backup, Beijing's time.
class StatusLine : public QFrame
{
    Q_OBJECT

public:
    explicit StatusLine(Services &services, QWidget *parent = nullptr);

    void refresh();
    /// Lists the backups anew; call when one was made.
    void refreshBackup();

Q_SIGNALS:
    void dateRequested(QDate date);
    void accountsRequested();
    void settingsRequested();
    /// Whether every account of this newsroom belongs to the sandbox.
    void practising(bool only);
    void accountsCounted(int accounts);

private:
    void showState();
    void showClock();

    Services &m_services;
    QPushButton *m_next;
    QPushButton *m_trouble;
    QPushButton *m_backup;
    QLabel *m_clock;
    QTimer *m_soon;
    QTimer *m_minute;
    QVector<Push> m_pushes;
    QVector<Account> m_accounts;
    QDate m_nextDate;
    int m_ticket = 0;
};

} // namespace tuiwen::ui
