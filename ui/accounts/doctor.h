// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"

#include <QFrame>
#include <QString>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tuiwen::ui::accounts {

/// The error doctor: what is wrong with an account in plain words, the steps that mend it, and for
/// an unknown IP the address with a copy button.
class Doctor : public QFrame
{
    Q_OBJECT

public:
    explicit Doctor(QWidget *parent = nullptr);

    /// Hidden when the account has no trouble.
    void show(const Account &account);
    void setBusy(bool busy);
    /// The address WeChat named; empty when that is not the trouble.
    [[nodiscard]] QString ip() const { return m_ip; }
    void copyIp();

Q_SIGNALS:
    void retryRequested();
    void editRequested();

private:
    void showSteps(const QStringList &steps);

    QLabel *m_title;
    QLabel *m_explanation;
    QWidget *m_ipRow;
    QLabel *m_ipText;
    QPushButton *m_copy;
    QVBoxLayout *m_steps;
    QPushButton *m_platform;
    QPushButton *m_retry;
    QPushButton *m_edit;
    QLabel *m_technical;
    QString m_ip;
};

} // namespace tuiwen::ui::accounts
