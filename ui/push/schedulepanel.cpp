// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/push/schedulepanel.h"

#include "core/account/service.h"
#include "core/article/service.h"
#include "core/base/clock.h"
#include "core/calendar/service.h"
#include "core/push/service.h"
#include "ui/push/accountlist.h"
#include "ui/push/advicebox.h"
#include "ui/push/confirmdialog.h"
#include "ui/push/modepicker.h"
#include "ui/push/whenpicker.h"
#include "ui/push/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/strip.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tuiwen::ui {

namespace {

/// Pushes of neighbouring months matter for spacing.
constexpr int marginDays = 8;

} // namespace

ScheduleDialog::ScheduleDialog(Services &services, const ArticleId &article, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_article(article)
    , m_title(new ElidedLabel)
    , m_accounts(new AccountList(this))
    , m_modes(new ModePicker(4, this))
    , m_when(new WhenPicker(services.calendar, services.clock, this))
    , m_advice(new AdviceBox(this))
    , m_strip(new Strip(this))
    , m_cancel(makeButton(tr("Cancel")))
    , m_schedule(makeButton(tr("Schedule"), QStringLiteral("calendar-plus"), Variant::Primary))
    , m_confirm(makeButton(tr("Confirm now…"), QStringLiteral("circle-check"), Variant::Primary))
{
    setObjectName(QStringLiteral("scheduleDialog"));
    setWindowTitle(tr("Schedule"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    build();
    connect(m_accounts, &AccountList::accountChosen, this, [this](const AccountId &id) {
        m_modes->setAccount(m_around.accounts.value(id));
        advise();
    });
    connect(m_accounts, &QListWidget::itemActivated, m_when, [this] { m_when->setFocus(); });
    connect(m_modes, &ModePicker::chosen, this, &ScheduleDialog::advise);
    connect(m_when, &WhenPicker::changed, this, &ScheduleDialog::loadPushes);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_schedule, &QPushButton::clicked, this, &ScheduleDialog::schedule);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        auto *dialog = new ConfirmDialog(m_services, m_planned, parentWidget());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        accept();
    });
    connect(m_strip, &Strip::acted, this, [this] {
        loadAccounts();
        loadPushes();
    });
    loadArticle();
    loadAccounts();
    loadPushes();
}

void ScheduleDialog::build()
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(20, 14, 20, 14);
    head->setSpacing(2);
    head->addWidget(makeLabel(tr("Schedule an article"), "dialog"));
    m_title->setProperty("role", QStringLiteral("small"));
    m_title->setProperty("tone", QStringLiteral("mute"));
    head->addWidget(m_title);
    all->addLayout(head);
    all->addWidget(makeLine());
    m_strip->hide();
    all->addWidget(m_strip);

    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    m_accounts->setFixedWidth(288);
    m_accounts->setObjectName(QStringLiteral("scheduleAccounts"));
    body->addWidget(m_accounts);
    body->addWidget(makeLine(Qt::Vertical));
    auto *side = new QVBoxLayout;
    side->setContentsMargins(20, 16, 20, 16);
    side->setSpacing(8);
    side->addWidget(makeLabel(tr("How it leaves"), "strong"));
    side->addWidget(m_modes);
    side->addSpacing(12);
    side->addWidget(makeLabel(tr("When"), "strong"));
    side->addWidget(m_when);
    side->addSpacing(4);
    side->addWidget(makeLine());
    side->addSpacing(4);
    side->addWidget(m_advice);
    side->addStretch();
    body->addLayout(side, 1);
    all->addLayout(body, 1);

    all->addWidget(makeLine());
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(20, 12, 20, 12);
    foot->setSpacing(8);
    foot->addWidget(
        makeLabel(tr("Nothing leaves before a person has confirmed it."), "small", "mute"));
    foot->addStretch();
    m_schedule->setObjectName(QStringLiteral("schedule"));
    m_confirm->setObjectName(QStringLiteral("confirmNow"));
    m_confirm->hide();
    foot->addWidget(m_cancel);
    foot->addWidget(m_schedule);
    foot->addWidget(m_confirm);
    all->addLayout(foot);
    m_schedule->setDefault(true);
    m_schedule->setEnabled(false);
    resize(960, 640);
}

void ScheduleDialog::setDay(QDate day)
{
    const UtcTime now = m_services.clock.now();
    const UtcTime at = fromChina(day, inChina(m_when->at()).time());
    m_when->setAt(at > now ? at : WhenPicker::suggested(now));
}

void ScheduleDialog::setAccount(const AccountId &account)
{
    m_wanted = account;
    m_accounts->choose(account);
}

void ScheduleDialog::loadArticle()
{
    whenDone(m_services.articles.open(m_article), this, [this](const Result<Article> &article) {
        if (article) {
            m_title->setFullText(article->title.isEmpty() ? tr("Untitled article")
                                                          : article->title);
        } else {
            m_strip->showError(tr("The article could not be read"), article.error());
            m_strip->show();
        }
    });
}

void ScheduleDialog::loadAccounts()
{
    whenDone(m_services.accounts.all(), this, [this](const Result<QVector<Account>> &accounts) {
        if (!accounts) {
            m_strip->showError(tr("The accounts could not be read"), accounts.error(), tr("Retry"));
            m_strip->show();
            return;
        }
        m_around.accounts.clear();
        for (const Account &account : *accounts) {
            m_around.accounts.insert(account.id, account);
        }
        if (accounts->isEmpty()) {
            m_strip->showNotice(tr("There is no account yet. Add one on the accounts page."),
                                Hue::Warn, QStringLiteral("circle-alert"));
            m_strip->show();
        }
        m_accounts->setAccounts(*accounts);
        if (!m_wanted.isNull()) {
            m_accounts->choose(m_wanted);
        }
        const Account chosen = m_around.accounts.value(m_accounts->chosen());
        m_modes->setAccount(chosen);
        m_modes->setMode(ModePicker::bestFor(chosen));
        advise();
    });
}

void ScheduleDialog::loadPushes()
{
    const QDate day = inChina(m_when->at()).date();
    const QDate month(day.year(), day.month(), 1);
    if (month == m_loadedMonth) {
        advise();
        return;
    }
    const UtcTime from = fromChina(month.addDays(-marginDays), QTime(0, 0));
    const UtcTime to = fromChina(month.addMonths(1).addDays(marginDays), QTime(0, 0));
    whenDone(m_services.pushes.between(from, to), this,
             [this, month](const Result<QVector<Push>> &pushes) {
                 if (!pushes) {
                     m_strip->showError(tr("The plan could not be read"), pushes.error(),
                                        tr("Retry"));
                     m_strip->show();
                     return;
                 }
                 m_loadedMonth = month;
                 m_around.pushes = *pushes;
                 QHash<QDate, int> planned;
                 for (const Push &push : *pushes) {
                     if (push.state != PushState::Cancelled) {
                         ++planned[inChina(push.at).date()];
                     }
                 }
                 m_when->setPlanned(planned);
                 advise();
             });
}

void ScheduleDialog::advise()
{
    const AccountId account = m_accounts->chosen();
    if (account.isNull()) {
        m_schedule->setEnabled(false);
        return;
    }
    m_around.now = m_services.clock.now();
    m_around.day = m_when->day();
    const QDate day = inChina(m_when->at()).date();
    m_around.noticeKnown = m_services.calendar.noticeKnown(day.year());
    for (auto each = m_around.accounts.begin(); each != m_around.accounts.end(); ++each) {
        const QuotaUse use = quotaUse(*each, day, m_around.pushes);
        const bool pushes = PushWords::modeObstacle(*each, DeliveryMode::Push).isEmpty();
        m_accounts->setFact(
            each.key(), pushes ? tr("%1/%2 taken").arg(use.taken()).arg(use.allowance) : QString());
    }
    const Advice advice =
        ui::advise({{}, m_article, account, m_modes->mode(), m_when->at()}, m_around);
    m_advice->setAdvice(advice);
    m_schedule->setEnabled(!advice.blocked() && m_modes->isPossible(m_modes->mode()) &&
                           m_planned.isNull());
    m_schedule->setToolTip(advice.blocked() ? advice.verdict() : QString());
}

void ScheduleDialog::schedule()
{
    m_schedule->setEnabled(false);
    m_strip->showBusy(tr("Scheduling…"));
    m_strip->show();
    const push::Plan plan{m_article, m_accounts->chosen(), m_when->at(), m_modes->mode()};
    whenDone(m_services.pushes.schedule(plan), this, [this](const Result<Push> &push) {
        if (!push) {
            m_strip->showError(tr("The article was not scheduled"), push.error());
            m_loadedMonth = {};
            loadPushes();
            return;
        }
        showPlanned(*push);
        Q_EMIT scheduled(push->id);
    });
}

void ScheduleDialog::showPlanned(const Push &push)
{
    m_planned = push.id;
    m_strip->showNotice(tr("Planned for %1. It leaves once you have confirmed the content.")
                            .arg(PushWords::moment(push.at)),
                        Hue::Ok, QStringLiteral("circle-check"));
    m_accounts->setEnabled(false);
    m_modes->setEnabled(false);
    m_when->setEnabled(false);
    m_schedule->hide();
    m_confirm->show();
    m_confirm->setDefault(true);
    m_confirm->setFocus();
    m_cancel->setText(tr("Confirm later"));
}

} // namespace tuiwen::ui
