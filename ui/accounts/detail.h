// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accounts/rows.h"

#include <QFrame>
#include <QVector>

class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace tuiwen::ui {
class Avatar;
class ElidedLabel;
class Tag;
} // namespace tuiwen::ui

namespace tuiwen::ui::accounts {

class Doctor;

/// Everything about the chosen account: trouble and its cure, delivery modes, allowances,
/// credentials. Asks for actions by signals; knows no service.
class AccountDetail : public QFrame
{
    Q_OBJECT

public:
    explicit AccountDetail(QWidget *parent = nullptr);

    /// `waiting` are the titles and times of pushes that wait for this account.
    void show(const AccountRow &row, const QStringList &waiting, const QString &secretStore,
              UtcTime now);
    void showQuotas(const QVector<Quota> &quotas);
    void showQuotaError(const Error &error);
    [[nodiscard]] Doctor *doctor() const { return m_doctor; }

Q_SIGNALS:
    void probeRequested();
    void quotasRequested();
    void editRequested();
    void removeRequested();

private:
    QWidget *makeHead();
    QWidget *makeSection(const QString &title, QLayout *content, QPushButton *action = nullptr);
    void fill(QGridLayout *grid, const QVector<QPair<QString, QString>> &facts);
    void clearQuotas();

    Avatar *m_avatar = nullptr;
    ElidedLabel *m_name = nullptr;
    ElidedLabel *m_kind = nullptr;
    QToolButton *m_more = nullptr;
    Doctor *m_doctor;
    QWidget *m_waitingSection = nullptr;
    QVBoxLayout *m_waiting;
    std::array<Tag *, 4> m_modes{};
    QLabel *m_probed = nullptr;
    QPushButton *m_probe;
    QWidget *m_quotaSection = nullptr;
    QVBoxLayout *m_quotas;
    QPushButton *m_askQuotas;
    QGridLayout *m_facts;
    AccountId m_shown;
};

} // namespace tuiwen::ui::accounts
