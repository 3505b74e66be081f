// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/push.h"
#include "ui/accounts/rows.h"
#include "ui/page.h"
#include "ui/services.h"

#include <QSet>
#include <QVector>

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace tuiwen::ui {
class EmptyState;
class Strip;
class Toast;
} // namespace tuiwen::ui

namespace tuiwen::ui::accounts {

class AccountDelegate;
class AccountDetail;
class AccountDialog;
class AccountModel;

/// The Official Accounts of this newsroom: what each may do, what is left of its allowance, and how
/// to mend what is wrong.
class AccountsPage : public Page
{
    Q_OBJECT

public:
    explicit AccountsPage(Services &services, QWidget *parent = nullptr);

    void activate() override;
    void select(const AccountId &id);
    void addAccount();
    void probeAll();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeToolBar();
    QWidget *makeSummary();
    void makeEmpty();

    [[nodiscard]] bool pressed(const QKeyEvent &event);
    void refresh();
    void showSnapshot();
    void showSummary();
    void showDetail();
    [[nodiscard]] const AccountRow *current() const;
    void edit(const Account &account);
    void save(AccountDialog *dialog);
    void offerSealedFile(AccountDialog *dialog, const Error &error);
    void probe(const AccountId &id);
    void askQuotas();
    void removeCurrent();
    void adoptSandbox();

    Services &m_services;
    AccountModel *m_model;
    AccountDelegate *m_delegate;
    Strip *m_strip = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_summaryTrouble = nullptr;
    QPushButton *m_probeAll = nullptr;
    QStackedWidget *m_stack = nullptr;
    QListView *m_list = nullptr;
    EmptyState *m_empty = nullptr;
    AccountDetail *m_detail = nullptr;
    QWidget *m_detailLine = nullptr;
    Toast *m_toast = nullptr;
    QTimer *m_soon;
    QTimer *m_minute;

    int m_ticket = 0;
    bool m_loaded = false;
    AccountId m_wanted;
    QSet<AccountId> m_probing;
    QVector<Account> m_accounts;
    QVector<Push> m_pushes;
};

} // namespace tuiwen::ui::accounts
