// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusline.h"

#include "core/account/service.h"
#include "core/base/clock.h"
#include "core/push/service.h"
#include "core/store/changes.h"
#include "ui/style/metrics.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/pushstate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace tuiwen::ui {

namespace {

constexpr int refreshPauseMs = 100;
constexpr int minuteMs = 20000; ///< how often the minute shown is checked

QPushButton *makeItem(const QString &name)
{
    auto *button = makeButton({}, {}, Variant::Quiet);
    button->setObjectName(name);
    button->setProperty("status", QStringLiteral("true"));
    button->setIconSize(style::besideText(14));
    button->hide();
    return button;
}

} // namespace

StatusLine::StatusLine(Services &services, QWidget *parent)
    : QFrame(parent)
    , m_services(services)
    , m_next(makeItem(QStringLiteral("nextPush")))
    , m_trouble(makeItem(QStringLiteral("trouble")))
    , m_backup(makeItem(QStringLiteral("lastBackup")))
    , m_clock(makeLabel({}, "small", "mute"))
    , m_soon(new QTimer(this))
    , m_minute(new QTimer(this))
{
    setObjectName(QStringLiteral("statusLine"));
    setProperty("surface", QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(style::metrics::statusBar);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 16, 0);
    row->setSpacing(12);
    row->addWidget(m_next);
    row->addWidget(m_trouble);
    row->addStretch();
    row->addWidget(m_backup);
    row->addWidget(m_clock);
    m_soon->setSingleShot(true);
    m_soon->setInterval(refreshPauseMs);
    m_minute->setInterval(minuteMs);
    m_minute->start();
    connect(m_soon, &QTimer::timeout, this, &StatusLine::refresh);
    connect(m_minute, &QTimer::timeout, this, &StatusLine::showState);
    connect(&services.changes, &store::Changes::changed, this, [this](store::Topic topic) {
        if (topic == store::Topic::Pushes || topic == store::Topic::Accounts) {
            m_soon->start();
        }
    });
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT dateRequested(m_nextDate); });
    connect(m_trouble, &QPushButton::clicked, this, &StatusLine::accountsRequested);
    connect(m_backup, &QPushButton::clicked, this, &StatusLine::settingsRequested);
    showClock();
}

void StatusLine::refresh()
{
    const int ticket = ++m_ticket;
    whenDone(m_services.pushes.between({}, {}), this,
             [this, ticket](const Result<QVector<Push>> &pushes) {
                 if (ticket == m_ticket && pushes) {
                     m_pushes = *pushes;
                     showState();
                 }
             });
    whenDone(
        m_services.accounts.all(), this, [this, ticket](const Result<QVector<Account>> &accounts) {
            if (ticket == m_ticket && accounts) {
                m_accounts = *accounts;
                showState();
                const bool only =
                    !m_accounts.isEmpty() &&
                    std::all_of(m_accounts.begin(), m_accounts.end(), [](const Account &account) {
                        return account.kind == AccountKind::Sandbox;
                    });
                Q_EMIT practising(only);
                Q_EMIT accountsCounted(static_cast<int>(m_accounts.size()));
            }
        });
}

void StatusLine::refreshBackup()
{
    if (!m_services.desk.backups) {
        return;
    }
    whenDone(m_services.desk.backups(), this, [this](const Result<QVector<BackupFile>> &files) {
        const bool known = files && !files->isEmpty();
        m_backup->setVisible(files.has_value());
        m_backup->setIcon(style::icon(QStringLiteral("hard-drive"), style::palette().mute));
        m_backup->setText(
            known ? tr("Backed up %1").arg(whenText(files->first().takenAt, m_services.clock.now()))
                  : tr("No backup yet"));
    });
}

void StatusLine::showState()
{
    showClock();
    const UtcTime now = m_services.clock.now();
    const Push *next = nullptr;
    for (const Push &push : std::as_const(m_pushes)) {
        const bool waits = push.state == PushState::Planned || push.state == PushState::Confirmed ||
                           push.state == PushState::Retry;
        if (waits && push.at >= now && (next == nullptr || push.at < next->at)) {
            next = &push;
        }
    }
    m_next->setVisible(next != nullptr);
    if (next != nullptr) {
        const auto account =
            std::find_if(m_accounts.begin(), m_accounts.end(),
                         [next](const Account &each) { return each.id == next->account; });
        const QString name =
            account == m_accounts.end() ? QString() : QStringLiteral(" · ") + account->name;
        m_next->setText(next->state == PushState::Planned
                            ? tr("Next %1, to be confirmed").arg(whenText(next->at, now) + name)
                            : tr("Next %1").arg(whenText(next->at, now) + name));
        m_next->setIcon(style::icon(QStringLiteral("send"), style::palette().mute));
        m_nextDate = inChina(next->at).date();
    }
    const auto troubled = static_cast<int>(
        std::count_if(m_accounts.begin(), m_accounts.end(),
                      [](const Account &account) { return account.trouble.has_value(); }));
    m_trouble->setVisible(troubled > 0);
    m_trouble->setText(tr("%n account(s) need attention", nullptr, troubled));
    m_trouble->setIcon(style::icon(QStringLiteral("circle-alert"), style::palette().err));
}

void StatusLine::showClock()
{
    m_clock->setText(
        tr("Beijing %1")
            .arg(inChina(m_services.clock.now()).time().toString(QStringLiteral("HH:mm"))));
}

} // namespace tuiwen::ui
