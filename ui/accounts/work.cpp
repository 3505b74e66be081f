// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with accounts; page.cpp shows them.
#include "ui/accounts/page.h"

#include "core/article/service.h"
#include "core/base/clock.h"
#include "ui/accounts/detail.h"
#include "ui/accounts/dialog.h"
#include "ui/prompter.h"
#include "ui/style/style.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/toast.h"

#include <QLocale>
#include <QPointer>

namespace tuiwen::ui::accounts {

void AccountsPage::addAccount()
{
    Account account;
    account.colour = style::accountColours()
                         .at(static_cast<int>(m_accounts.size() % style::accountColours().size()))
                         .name();
    account.verification = Verification::Verified;
    edit(account);
}

void AccountsPage::edit(const Account &account)
{
    QStringList clusters;
    for (const Account &each : m_accounts) {
        if (!each.cluster.isEmpty() && !clusters.contains(each.cluster)) {
            clusters << each.cluster;
        }
    }
    const bool chinese = QLocale().language() == QLocale::Chinese;
    QVector<ThemeChoice> themes;
    for (const article::ThemeInfo &theme : m_services.articles.themes()) {
        themes << ThemeChoice{theme.id,
                              chinese || theme.nameEn.isEmpty() ? theme.name : theme.nameEn};
    }
    auto *dialog = new AccountDialog(account, clusters, themes, this);
    connect(dialog, &AccountDialog::saveRequested, this, [this, dialog] { save(dialog); });
    dialog->open();
}

void AccountsPage::save(AccountDialog *dialog)
{
    dialog->showBusy();
    const QPointer<AccountDialog> open(dialog);
    whenDone(m_services.accounts.save(dialog->account(), dialog->secret()), this,
             [this, open](const Result<Account> &saved) {
                 if (!saved) {
                     if (open) {
                         open->showError(saved.error());
                         offerSealedFile(open, saved.error());
                     } else {
                         m_services.prompter.report(this, tr("The account was not saved"),
                                                    saved.error());
                     }
                     return;
                 }
                 if (open) {
                     open->accept();
                 }
                 m_wanted = saved->id;
                 refresh();
                 if (saved->kind != AccountKind::NoApi) {
                     probe(saved->id);
                 }
             });
}

void AccountsPage::offerSealedFile(AccountDialog *dialog, const Error &error)
{
    // Auth without a code comes from the secret store: no keychain runs or it stays locked.
    if (error.kind != ErrorKind::Auth || error.code != 0 || !m_services.desk.sealSecrets) {
        return;
    }
    if (!m_services.prompter.ask(dialog, tr("The system keychain cannot be used"),
                                 tr("The AppSecret can be kept in an encrypted file in the data "
                                    "folder instead. You will be "
                                    "asked for its passphrase at each start; without it the "
                                    "AppSecrets have to be entered "
                                    "again."),
                                 tr("Use an encrypted file"))) {
        return;
    }
    const Secret passphrase(m_services.prompter.askPassphrase(
        dialog, tr("Encrypted file"),
        tr("Choose a passphrase, or enter the one you chose before.")));
    if (passphrase.isEmpty()) {
        return;
    }
    const QPointer<AccountDialog> open(dialog);
    whenDone(m_services.desk.sealSecrets(passphrase), this, [this, open](const Result<> &sealed) {
        if (!sealed) {
            m_services.prompter.report(this, tr("The encrypted file cannot be used"),
                                       sealed.error());
        } else if (open) {
            save(open);
        }
    });
}

void AccountsPage::probe(const AccountId &id)
{
    const int row = [&] {
        for (int i = 0; i < m_accounts.size(); ++i) {
            if (m_accounts.at(i).id == id) {
                return i;
            }
        }
        return -1;
    }();
    if (m_probing.contains(id) || (row >= 0 && m_accounts.at(row).kind == AccountKind::NoApi)) {
        return;
    }
    m_probing.insert(id);
    showSnapshot();
    whenDone(m_services.accounts.probe(id), this, [this, id](const Result<Account> &probed) {
        m_probing.remove(id);
        // A failure is kept as the account's trouble and shown by the doctor; only what cannot be
        // kept there is told here.
        if (!probed && (probed.error().kind == ErrorKind::Storage ||
                        probed.error().kind == ErrorKind::NotFound)) {
            m_services.prompter.report(this, tr("The account could not be probed"), probed.error());
        }
        if (m_probing.isEmpty()) {
            m_strip->hide();
        }
        refresh();
    });
}

void AccountsPage::probeAll()
{
    const QVector<Account> accounts = m_accounts;
    int asked = 0;
    for (const Account &account : accounts) {
        if (account.kind != AccountKind::NoApi) {
            probe(account.id);
            ++asked;
        }
    }
    if (asked > 0) {
        m_strip->showBusy(tr("Asking WeChat what %n account(s) may do…", nullptr, asked));
    }
}

void AccountsPage::askQuotas()
{
    const AccountRow *row = current();
    if (row == nullptr) {
        return;
    }
    const AccountId id = row->account.id;
    whenDone(m_services.accounts.quotas(id), this,
             [this, id](const Result<QVector<Quota>> &quotas) {
                 const AccountRow *shown = current();
                 if (shown == nullptr || shown->account.id != id) {
                     return;
                 }
                 if (quotas) {
                     m_detail->showQuotas(*quotas);
                 } else {
                     m_detail->showQuotaError(quotas.error());
                 }
             });
}

void AccountsPage::removeCurrent()
{
    const AccountRow *row = current();
    if (row == nullptr) {
        return;
    }
    const Account account = row->account;
    if (!m_services.prompter.ask(this, tr("Remove “%1”?").arg(account.name),
                                 tr("Its AppSecret is deleted from this computer. Articles stay, "
                                    "and nothing changes at WeChat."),
                                 tr("Remove the account"))) {
        return;
    }
    whenDone(m_services.accounts.remove(account.id), this,
             [this, account](const Result<> &removed) {
                 if (removed) {
                     m_toast->say(tr("“%1” was removed").arg(account.name));
                 } else {
                     m_services.prompter.report(this, tr("“%1” was not removed").arg(account.name),
                                                removed.error());
                 }
                 refresh();
             });
}

void AccountsPage::adoptSandbox()
{
    m_strip->showBusy(tr("Preparing the sandbox…"));
    whenDone(m_services.desk.adoptSandbox(), this, [this](const Result<> &adopted) {
        m_strip->hide();
        if (!adopted) {
            m_services.prompter.report(this, tr("The sandbox could not be prepared"),
                                       adopted.error());
        }
        refresh();
    });
}

} // namespace tuiwen::ui::accounts
