// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/page.h"

#include "core/base/clock.h"
#include "core/push/service.h"
#include "core/store/changes.h"
#include "ui/accounts/delegate.h"
#include "ui/accounts/detail.h"
#include "ui/accounts/doctor.h"
#include "ui/accounts/heading.h"
#include "ui/accounts/model.h"
#include "ui/style/metrics.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pushstate.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/toast.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace tuiwen::ui::accounts {

namespace metrics = style::metrics;

namespace {

constexpr int refreshPauseMs = 30;
constexpr int tokenPeriodMs = 60000; ///< how often remaining token times are shown anew
constexpr int detailNeeds = 1000;    ///< page width below which the detail is hidden

bool isOpen(PushState state)
{
    return !isFinal(state) || state == PushState::Failed;
}

} // namespace

AccountsPage::AccountsPage(Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_model(new AccountModel(this))
    , m_delegate(new AccountDelegate(this))
    , m_soon(new QTimer(this))
    , m_minute(new QTimer(this))
{
    setObjectName(QStringLiteral("accountsPage"));
    auto *main = new QWidget;
    main->setProperty("surface", QStringLiteral("paper"));
    main->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_strip = new Strip;
    column->addWidget(m_strip);

    auto *content = new QWidget;
    content->setProperty("surface", QStringLiteral("surface"));
    content->setAttribute(Qt::WA_StyledBackground);
    auto *contentColumn = new QVBoxLayout(content);
    contentColumn->setContentsMargins(0, 0, 0, 0);
    contentColumn->setSpacing(0);
    contentColumn->addWidget(makeSummary());
    contentColumn->addWidget(makeLine());
    contentColumn->addWidget(new Heading);
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("accounts"));
    m_list->setAccessibleName(tr("Accounts"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->installEventFilter(this);
    m_list->setProperty("region", true);
    contentColumn->addWidget(m_list, 1);
    m_stack = new QStackedWidget;
    m_stack->addWidget(content);
    makeEmpty();
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    m_toast = new Toast(main);

    m_detail = new AccountDetail;
    m_detail->setFixedWidth(metrics::sidePanel);
    m_detailLine = makeLine(Qt::Vertical);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(main, 1);
    row->addWidget(m_detailLine);
    row->addWidget(m_detail);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(makeToolBar());
    page->addWidget(makeLine());
    page->addLayout(row, 1);

    m_soon->setSingleShot(true);
    m_soon->setInterval(refreshPauseMs);
    m_minute->setInterval(tokenPeriodMs);
    connect(m_soon, &QTimer::timeout, this, &AccountsPage::refresh);
    connect(m_minute, &QTimer::timeout, this, [this] {
        if (isVisible()) {
            showSnapshot();
        }
    });
    m_minute->start();
    connect(&services.changes, &store::Changes::changed, this, [this](store::Topic topic) {
        if (m_loaded && (topic == store::Topic::Accounts || topic == store::Topic::Pushes)) {
            m_soon->start();
        }
    });
    connect(m_strip, &Strip::acted, this, &AccountsPage::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AccountsPage::showDetail);
    connect(m_list, &QListView::doubleClicked, this, [this] {
        if (const AccountRow *chosen = current()) {
            edit(chosen->account);
        }
    });
    connect(&style::notifier(), &style::Notifier::changed, m_list->viewport(),
            qOverload<>(&QWidget::update));
    connect(m_detail, &AccountDetail::probeRequested, this, [this] {
        if (const AccountRow *chosen = current()) {
            probe(chosen->account.id);
        }
    });
    connect(m_detail, &AccountDetail::editRequested, this, [this] {
        if (const AccountRow *chosen = current()) {
            edit(chosen->account);
        }
    });
    connect(m_detail, &AccountDetail::quotasRequested, this, &AccountsPage::askQuotas);
    connect(m_detail, &AccountDetail::removeRequested, this, &AccountsPage::removeCurrent);
    m_detail->hide();
    m_detailLine->hide();
}

QWidget *AccountsPage::makeToolBar()
{
    auto *bar = new QWidget;
    bar->setProperty("surface", QStringLiteral("surface"));
    bar->setAttribute(Qt::WA_StyledBackground);
    bar->setFixedHeight(metrics::toolBar);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    row->addWidget(makeLabel(tr("Accounts"), "page"));
    row->addStretch();
    m_probeAll = makeButton(tr("Probe again"), QStringLiteral("radar"));
    m_probeAll->setObjectName(QStringLiteral("probeAll"));
    m_probeAll->setToolTip(tr("Ask WeChat what each account may do"));
    connect(m_probeAll, &QPushButton::clicked, this, &AccountsPage::probeAll);
    auto *add = makeButton(tr("Add account"), QStringLiteral("plus"), Variant::Primary);
    add->setObjectName(QStringLiteral("addAccount"));
    connect(add, &QPushButton::clicked, this, &AccountsPage::addAccount);
    row->addWidget(m_probeAll);
    row->addWidget(add);
    return bar;
}

QWidget *AccountsPage::makeSummary()
{
    auto *summary = new QWidget;
    summary->setFixedHeight(52);
    auto *row = new QHBoxLayout(summary);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(16);
    m_summary = makeLabel({}, "", "ink2");
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summaryTrouble = makeLabel({}, "strong", "err");
    row->addWidget(m_summary);
    row->addWidget(m_summaryTrouble);
    row->addStretch();
    return summary;
}

void AccountsPage::makeEmpty()
{
    m_empty = new EmptyState(
        tr("No accounts yet. Add your Official Account, or practise on the sandbox first."));
    m_empty->setObjectName(QStringLiteral("empty"));
    connect(m_empty->addButton(tr("Add account"), QStringLiteral("plus")), &QPushButton::clicked,
            this, &AccountsPage::addAccount);
    if (m_services.desk.adoptSandbox) {
        connect(m_empty->addButton(tr("Use the sandbox"), QStringLiteral("flask-conical")),
                &QPushButton::clicked, this, &AccountsPage::adoptSandbox);
    }
}

void AccountsPage::activate()
{
    if (!m_loaded) {
        refresh();
    } else {
        showSnapshot();
    }
    m_list->setFocus();
}

void AccountsPage::select(const AccountId &id)
{
    m_wanted = id;
    const int row = m_model->rowOf(id);
    if (row >= 0) {
        m_list->setCurrentIndex(m_model->index(row));
        m_wanted = {};
    }
}

void AccountsPage::refresh()
{
    const int ticket = ++m_ticket;
    whenDone(m_services.pushes.between({}, {}), this,
             [this, ticket](const Result<QVector<Push>> &pushes) {
                 if (ticket == m_ticket && pushes) {
                     m_pushes = *pushes;
                     showSnapshot();
                 }
             });
    whenDone(m_services.accounts.all(), this,
             [this, ticket](const Result<QVector<Account>> &accounts) {
                 if (ticket != m_ticket) {
                     return;
                 }
                 m_loaded = true;
                 if (!accounts) {
                     m_strip->showError(tr("The accounts could not be read"), accounts.error(),
                                        tr("Try again"));
                     return;
                 }
                 if (m_probing.isEmpty()) {
                     m_strip->hide();
                 }
                 m_accounts = *accounts;
                 showSnapshot();
             });
}

void AccountsPage::showSnapshot()
{
    if (!m_loaded) {
        return;
    }
    const UtcTime now = m_services.clock.now();
    m_delegate->setNow(now);
    QVector<AccountRow> rows;
    for (const Account &account : m_accounts) {
        const wechat::TokenState token = m_services.accounts.tokenState(account.id);
        AccountRow row;
        row.account = account;
        row.allowance = allowanceOf(account, m_pushes, now);
        row.tokenValid = token.valid;
        row.tokenMinutes = static_cast<int>(token.remaining.count() / 60000);
        row.probing = m_probing.contains(account.id);
        rows << row;
    }
    m_model->show(rows);
    m_stack->setCurrentIndex(rows.isEmpty() ? 1 : 0);
    if (!m_wanted.isNull()) {
        select(m_wanted);
    }
    if (!m_list->currentIndex().isValid() && !rows.isEmpty()) {
        m_list->setCurrentIndex(m_model->index(0));
    }
    showSummary();
    showDetail();
}

void AccountsPage::showSummary()
{
    int pushing = 0;
    int drafting = 0;
    int trouble = 0;
    for (const Account &account : m_accounts) {
        if (account.capabilities.push == Capability::Yes) {
            ++pushing;
        } else if (account.kind == AccountKind::NoApi ||
                   account.capabilities.push == Capability::No) {
            ++drafting;
        }
        trouble += account.trouble ? 1 : 0;
    }
    const auto count = static_cast<int>(m_accounts.size());
    QStringList parts{tr("%n account(s)", nullptr, count)};
    if (pushing > 0) {
        parts << tr("%n can push", nullptr, pushing);
    }
    if (drafting > 0) {
        parts << tr("%n by draft or clipboard only", nullptr, drafting);
    }
    m_summary->setText(parts.join(QStringLiteral("   ·   ")));
    m_summaryTrouble->setText(trouble > 0 ? tr("%n need(s) attention", nullptr, trouble)
                                          : QString());
    m_probeAll->setEnabled(
        m_probing.isEmpty() &&
        std::any_of(m_accounts.begin(), m_accounts.end(),
                    [](const Account &each) { return each.kind != AccountKind::NoApi; }));
}

const AccountRow *AccountsPage::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model->rows().at(index.row()) : nullptr;
}

void AccountsPage::showDetail()
{
    const AccountRow *row = current();
    const bool room = row != nullptr && width() >= detailNeeds;
    m_detail->setVisible(room);
    m_detailLine->setVisible(room);
    if (row == nullptr) {
        return;
    }
    const UtcTime now = m_services.clock.now();
    QStringList waiting;
    for (const Push &push : m_pushes) {
        if (push.account == row->account.id && isOpen(push.state) && waiting.size() < 5) {
            waiting << whenText(push.at, now) + QStringLiteral("   ") + lookOf(push.mode).text +
                           QStringLiteral(" · ") + lookOf(push.state).text;
        }
    }
    m_detail->show(*row, waiting, m_services.accounts.secretStoreKind(), now);
}

bool AccountsPage::eventFilter(QObject *watched, QEvent *event)
{
    // The list would take letters for a search and Copy for the row's text.
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        return pressed(*static_cast<QKeyEvent *>(event));
    }
    return Page::eventFilter(watched, event);
}

bool AccountsPage::pressed(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy) && !m_detail->doctor()->ip().isEmpty()) {
        m_detail->doctor()->copyIp();
        m_toast->say(tr("The IP was copied"));
        return true;
    }
    const AccountRow *row = current();
    if (row == nullptr || event.modifiers() != Qt::NoModifier) {
        return false;
    }
    switch (event.key()) {
    case Qt::Key_R:
        probe(row->account.id);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        edit(row->account);
        return true;
    case Qt::Key_Delete:
        removeCurrent();
        return true;
    default:
        return false;
    }
}

void AccountsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    showDetail();
}

} // namespace tuiwen::ui::accounts
