// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/push/movedialog.h"

#include "core/account/service.h"
#include "core/base/clock.h"
#include "core/calendar/service.h"
#include "core/push/service.h"
#include "ui/push/advicebox.h"
#include "ui/push/whenpicker.h"
#include "ui/push/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/strip.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tuiwen::ui {

namespace {

constexpr int marginDays = 8;

bool hasEnded(const Push &push)
{
    return push.state == PushState::Failed || push.state == PushState::Missed;
}

} // namespace

MoveDialog::MoveDialog(Services &services, const Push &push, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_push(push)
    , m_strip(new Strip(this))
    , m_when(new WhenPicker(services.calendar, services.clock, this))
    , m_advice(new AdviceBox(this))
    , m_move(makeButton(hasEnded(push) ? tr("Plan again") : tr("Move"),
                        QStringLiteral("calendar-clock"), Variant::Primary))
{
    setObjectName(QStringLiteral("moveDialog"));
    setWindowTitle(tr("Another time"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    m_strip->hide();
    all->addWidget(m_strip);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(20, 16, 20, 16);
    body->setSpacing(12);
    body->addWidget(m_when);
    body->addWidget(makeLine());
    body->addWidget(m_advice);
    all->addLayout(body, 1);
    all->addWidget(makeLine());
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(20, 12, 20, 12);
    foot->setSpacing(8);
    if (push.state == PushState::Confirmed) {
        foot->addWidget(makeLabel(tr("A moved push has to be confirmed again."), "small", "warn"));
    }
    foot->addStretch();
    auto *cancel = makeButton(tr("Cancel"));
    foot->addWidget(cancel);
    foot->addWidget(m_move);
    m_move->setObjectName(QStringLiteral("move"));
    m_move->setDefault(true);
    all->addLayout(foot);

    const bool past = push.at < services.clock.now();
    m_when->setAt(past ? WhenPicker::suggested(services.clock.now()) : push.at);
    connect(m_when, &WhenPicker::changed, this, &MoveDialog::loadPushes);
    connect(m_move, &QPushButton::clicked, this, &MoveDialog::move);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    whenDone(services.accounts.all(), this, [this](const Result<QVector<Account>> &accounts) {
        if (!accounts) {
            m_strip->showError(tr("The accounts could not be read"), accounts.error());
            m_strip->show();
            return;
        }
        for (const Account &account : *accounts) {
            m_around.accounts.insert(account.id, account);
        }
        advise();
    });
    loadPushes();
}

void MoveDialog::loadPushes()
{
    const QDate day = inChina(m_when->at()).date();
    const QDate month(day.year(), day.month(), 1);
    if (month == m_loadedMonth) {
        advise();
        return;
    }
    whenDone(
        m_services.pushes.between(fromChina(month.addDays(-marginDays), QTime(0, 0)),
                                  fromChina(month.addMonths(1).addDays(marginDays), QTime(0, 0))),
        this, [this, month](const Result<QVector<Push>> &pushes) {
            if (!pushes) {
                m_strip->showError(tr("The plan could not be read"), pushes.error());
                m_strip->show();
                return;
            }
            m_loadedMonth = month;
            m_around.pushes = *pushes;
            advise();
        });
}

void MoveDialog::advise()
{
    m_around.now = m_services.clock.now();
    m_around.day = m_when->day();
    m_around.noticeKnown = m_services.calendar.noticeKnown(inChina(m_when->at()).date().year());
    const Advice advice = ui::advise(
        {m_push.id, m_push.article, m_push.account, m_push.mode, m_when->at()}, m_around);
    m_advice->setAdvice(advice);
    m_move->setEnabled(!advice.blocked() && (m_when->at() != m_push.at || hasEnded(m_push)));
}

void MoveDialog::move()
{
    m_move->setEnabled(false);
    const UtcTime at = m_when->at();
    const auto future = hasEnded(m_push) ? m_services.pushes.replan(m_push.id, at)
                                         : m_services.pushes.move(m_push.id, at);
    whenDone(future, this, [this](const Result<Push> &push) {
        if (!push) {
            m_strip->showError(tr("The push was not moved"), push.error());
            m_strip->show();
            m_loadedMonth = {};
            loadPushes();
            return;
        }
        Q_EMIT moved(*push);
        accept();
    });
}

} // namespace tuiwen::ui
