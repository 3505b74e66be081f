// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the confirm dialog reads and changes: the dossier, the other accounts, mode and time.
#include "ui/push/confirmdialog.h"

#include "core/base/clock.h"
#include "ui/preview/phone.h"
#include "ui/push/accountstepper.h"
#include "ui/push/checklist.h"
#include "ui/push/confirmsheet.h"
#include "ui/push/movedialog.h"
#include "ui/push/statement.h"
#include "ui/push/words.h"
#include "ui/widgets/strip.h"

#include <QLabel>
#include <QStackedWidget>

#include <algorithm>

namespace tuiwen::ui {

namespace {

QString pledge(const push::Dossier &dossier)
{
    const QString me = QStringLiteral("%1");
    const QString account = dossier.account.name;
    const QString time = PushWords::moment(dossier.push.at);
    switch (dossier.push.mode) {
    case DeliveryMode::Push:
        return ConfirmDialog::tr(
                   "I, %1, have read all of it and agree that it is pushed to %2 on %3.")
            .arg(me, account, time);
    case DeliveryMode::Publish:
        return ConfirmDialog::tr(
                   "I, %1, have read all of it and agree that it is published on %2 on %3.")
            .arg(me, account, time);
    case DeliveryMode::Draft:
        return ConfirmDialog::
            tr("I, %1, have read all of it and agree that it goes to the draft box of %2 on %3.")
                .arg(me, account, time);
    case DeliveryMode::Clipboard:
        return ConfirmDialog::tr(
                   "I, %1, have read all of it and agree that it is handed over for %2 on %3.")
            .arg(me, account, time);
    }
    return {};
}

} // namespace

void ConfirmDialog::loadSiblings()
{
    whenDone(m_services.pushes.get(m_push), this, [this](const Result<Push> &self) {
        if (!self) {
            return; // load() reports it
        }
        whenDone(
            m_services.pushes.ofArticle(self->article), this,
            [this](const Result<QVector<Push>> &pushes) {
                if (!pushes) {
                    m_strip->showError(tr("The other accounts could not be read"), pushes.error());
                    m_strip->show();
                    return;
                }
                const QVector<Push> found = *pushes;
                whenDone(
                    m_services.accounts.all(), this,
                    [this, found](const Result<QVector<Account>> &accounts) {
                        QVector<AccountStepper::Step> steps;
                        for (const Push &push : found) {
                            if (push.state != PushState::Planned &&
                                push.state != PushState::Confirmed && push.id != m_push) {
                                continue;
                            }
                            Account account;
                            for (const Account &each : accounts.value_or(QVector<Account>())) {
                                if (each.id == push.account) {
                                    account = each;
                                }
                            }
                            steps.append({push.id, account, push.state == PushState::Confirmed});
                        }
                        m_stepper->setSteps(steps, m_push);
                        m_progress->setText(steps.size() > 1 ? tr("Account %1 of %2, one by one")
                                                                   .arg(m_stepper->position() + 1)
                                                                   .arg(steps.size())
                                                             : QString());
                    });
            });
    });
}

void ConfirmDialog::load()
{
    m_arming.loaded = false;
    m_arming.changed = false;
    m_arming.busy = false;
    m_right->setCurrentIndex(0);
    rearm();
    const int request = ++m_request;
    whenDone(m_services.pushes.dossier(m_push), this,
             [this, request](const Result<push::Dossier> &dossier) {
                 if (request != m_request) {
                     return;
                 }
                 if (!dossier) {
                     m_strip->showError(tr("The push could not be read"), dossier.error(),
                                        tr("Retry"));
                     m_strip->show();
                     return;
                 }
                 present(*dossier);
             });
}

void ConfirmDialog::present(const push::Dossier &dossier)
{
    m_dossier = dossier;
    m_sheet->setDossier(dossier);
    m_statement->setSentence(pledge(dossier));
    m_sandbox->setVisible(dossier.account.kind == AccountKind::Sandbox);
    m_phone->show(dossier.preview, dossier.account.name, inChina(dossier.push.at));
    m_arming.loaded = true;
    m_arming.confirmable = dossier.push.state == PushState::Planned;
    // What WeChat would refuse for its length keeps a push back as an obstacle does.
    m_arming.errors = std::max(errorCount(dossier.obstacles), overLimits(dossier));
    m_strip->hide();
    if (dossier.push.state == PushState::Confirmed && dossier.confirmation) {
        m_strip->showNotice(
            tr("Confirmed by %1, %2.")
                .arg(dossier.confirmation->by, PushWords::moment(dossier.confirmation->at)),
            Hue::Ok, QStringLiteral("circle-check"), tr("Withdraw"));
        m_strip->show();
    }
    if (m_stepper->count() > 1) {
        m_progress->setText(tr("Account %1 of %2, one by one")
                                .arg(m_stepper->position() + 1)
                                .arg(m_stepper->count()));
    }
    loadQuota();
    rearm();
}

void ConfirmDialog::loadQuota()
{
    const Account account = m_dossier.account;
    if (account.trouble) {
        m_sheet->setToken(tr("Trouble"), Hue::Err);
    } else if (account.kind == AccountKind::NoApi) {
        m_sheet->setToken(tr("By hand"), Hue::Neutral);
    } else {
        m_sheet->setToken(tr("Ready"), Hue::Ok);
    }
    const QDate day = inChina(m_dossier.push.at).date();
    const QDate month(day.year(), day.month(), 1);
    const PushId self = m_push;
    whenDone(m_services.pushes.between(fromChina(month, QTime(0, 0)),
                                       fromChina(month.addMonths(1), QTime(0, 0))),
             this, [this, self, account, day](const Result<QVector<Push>> &pushes) {
                 if (pushes && self == m_push) {
                     m_sheet->setQuota(quotaUse(account, day, *pushes, self),
                                       account.type == AccountType::Service);
                 }
             });
}

void ConfirmDialog::contentMayHaveChanged(store::Topic topic, const QStringList &ids)
{
    const bool article = topic == store::Topic::Articles &&
                         (ids.isEmpty() || ids.contains(m_dossier.push.article.value));
    const bool self =
        topic == store::Topic::Pushes && (ids.isEmpty() || ids.contains(m_push.value));
    if (!m_arming.loaded || m_arming.busy || (!article && !self)) {
        return;
    }
    const int request = ++m_request;
    whenDone(m_services.pushes.dossier(m_push), this,
             [this, request](const Result<push::Dossier> &dossier) {
                 if (request != m_request || !m_arming.loaded || !dossier) {
                     return;
                 }
                 if (dossier->preview.contentHash != m_dossier.preview.contentHash) {
                     m_arming.changed = true;
                     m_statement->setTicked(false);
                     m_right->setCurrentIndex(1);
                     rearm();
                 } else if (dossier->push != m_dossier.push) {
                     present(*dossier);
                 }
             });
}

void ConfirmDialog::changeMode(DeliveryMode mode)
{
    m_arming.busy = true;
    m_statement->setTicked(false);
    rearm();
    whenDone(m_services.pushes.setMode(m_push, mode), this, [this](const Result<Push> &push) {
        load();
        if (!push) {
            m_strip->showError(tr("The push still leaves as before"), push.error());
            m_strip->show();
        }
    });
}

void ConfirmDialog::changeTime()
{
    auto *dialog = new MoveDialog(m_services, m_dossier.push, this);
    connect(dialog, &MoveDialog::moved, this, [this] {
        m_statement->setTicked(false);
        load();
    });
    dialog->open();
}

} // namespace tuiwen::ui
