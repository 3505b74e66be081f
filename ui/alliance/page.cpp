// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliance/page.h"

#include "core/alliance/service.h"
#include "core/base/clock.h"
#include "core/store/changes.h"
#include "ui/alliance/delegate.h"
#include "ui/alliance/detail.h"
#include "ui/prompter.h"
#include "ui/style/metrics.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/toast.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace tuiwen::ui::alliance {

namespace {

constexpr int refreshPauseMs = 30;
constexpr int listWidth = 500;

} // namespace

AlliancePage::AlliancePage(Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_model(new PartnerModel(this))
    , m_proxy(new PartnerProxy(this))
    , m_soon(new QTimer(this))
{
    setObjectName(QStringLiteral("alliancePage"));
    m_proxy->setSourceModel(m_model);
    m_strip = new Strip;
    m_detail = new PartnerDetail;
    m_blank = new QWidget;
    auto *right = new QStackedWidget;
    right->addWidget(m_blank);
    right->addWidget(m_detail);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(makeSide(), 2);
    row->addWidget(makeLine(Qt::Vertical));
    row->addWidget(right, 3);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(makeToolBar());
    page->addWidget(makeLine());
    page->addWidget(m_strip);
    page->addLayout(row, 1);
    m_toast = new Toast(this);

    m_soon->setSingleShot(true);
    m_soon->setInterval(refreshPauseMs);
    connect(m_soon, &QTimer::timeout, this, &AlliancePage::refresh);
    connect(&services.changes, &store::Changes::changed, this, [this](store::Topic topic) {
        if (m_loaded && topic == store::Topic::Partners) {
            m_soon->start();
        }
    });
    connect(m_strip, &Strip::acted, this, &AlliancePage::refresh);
    connect(m_detail, &PartnerDetail::edited, this, &AlliancePage::save);
    connect(m_detail, &PartnerDetail::settled, this, &AlliancePage::settle);
    connect(m_detail, &PartnerDetail::removeRequested, this, &AlliancePage::removeCurrent);
    connect(&style::notifier(), &style::Notifier::changed, m_list->viewport(),
            qOverload<>(&QWidget::update));
}

QWidget *AlliancePage::makeToolBar()
{
    auto *bar = new QWidget;
    bar->setProperty("surface", QStringLiteral("surface"));
    bar->setAttribute(Qt::WA_StyledBackground);
    bar->setFixedHeight(style::metrics::toolBar);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(12);
    row->addWidget(makeLabel(tr("Alliances"), "page"));
    m_scope = new Segmented(tr("Which partners"));
    m_scope->add(static_cast<int>(Scope::All), tr("All"));
    m_scope->add(static_cast<int>(Scope::Soon), tr("Due soon"));
    m_scope->add(static_cast<int>(Scope::Overdue), tr("Overdue"));
    connect(m_scope, &Segmented::chosen, this, [this](int id) {
        m_proxy->setScope(static_cast<Scope>(id));
        showEmptiness();
    });
    row->addWidget(m_scope);
    row->addStretch();
    auto *add = makeButton(tr("Add partner"), QStringLiteral("plus"), Variant::Primary);
    add->setObjectName(QStringLiteral("addPartner"));
    connect(add, &QPushButton::clicked, this, &AlliancePage::addPartner);
    row->addWidget(add);
    return bar;
}

QWidget *AlliancePage::makeSide()
{
    auto *side = new QWidget;
    side->setProperty("surface", QStringLiteral("surface"));
    side->setAttribute(Qt::WA_StyledBackground);
    side->setMinimumWidth(320);
    side->setMaximumWidth(listWidth);
    side->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(16, 6, 16, 6);
    m_search = new SearchField(tr("Search partners"));
    m_search->setObjectName(QStringLiteral("search"));
    searchRow->addWidget(m_search);
    column->addLayout(searchRow);
    column->addWidget(makeLine());
    m_stack = new QStackedWidget;
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("partners"));
    m_list->setAccessibleName(tr("Partners"));
    m_list->setModel(m_proxy);
    m_list->setItemDelegate(new PartnerDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setProperty("region", true);
    m_empty = new EmptyState;
    m_empty->setObjectName(QStringLiteral("empty"));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    connect(m_search, &SearchField::searched, this, [this](const QString &query) {
        m_proxy->setQuery(query);
        showEmptiness();
    });
    connect(m_search, &SearchField::leftDownwards, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AlliancePage::showCurrent);
    return side;
}

void AlliancePage::activate()
{
    if (!m_loaded) {
        refresh();
    }
    m_list->setFocus();
}

bool AlliancePage::mayLeave()
{
    m_detail->flush();
    return true;
}

void AlliancePage::focusSearch()
{
    m_search->line()->setFocus(Qt::ShortcutFocusReason);
    m_search->line()->selectAll();
}

void AlliancePage::refresh()
{
    const int ticket = ++m_ticket;
    whenDone(m_services.alliance.all(), this,
             [this, ticket](const Result<QVector<Partner>> &partners) {
                 if (ticket != m_ticket) {
                     return;
                 }
                 m_loaded = true;
                 if (!partners) {
                     m_strip->showError(tr("The partners could not be read"), partners.error(),
                                        tr("Try again"));
                     return;
                 }
                 m_strip->hide();
                 m_partners = *partners;
                 showSnapshot();
             });
}

void AlliancePage::showSnapshot()
{
    const QDate today = inChina(m_services.clock.now()).date();
    QVector<PartnerRow> rows;
    for (const Partner &partner : m_partners) {
        rows << rowOf(partner, today);
    }
    m_model->show(rows);
    const int wanted = m_wanted.isNull() ? -1 : m_model->rowOf(m_wanted);
    if (wanted >= 0) {
        m_list->setCurrentIndex(m_proxy->mapFromSource(m_model->index(wanted)));
        m_wanted = {};
        m_detail->focusFirst();
    }
    showEmptiness();
}

void AlliancePage::showEmptiness()
{
    const bool empty = m_proxy->rowCount() == 0;
    if (empty) {
        m_empty->clearButtons();
        if (m_partners.isEmpty()) {
            m_empty->setSentence(
                tr("No partners yet. Note whom you recommend each other with, and what was "
                   "agreed."));
            connect(m_empty->addButton(tr("Add partner"), QStringLiteral("plus")),
                    &QPushButton::clicked, this, &AlliancePage::addPartner);
        } else {
            m_empty->setSentence(m_search->text().isEmpty()
                                     ? tr("No obligations are due here.")
                                     : tr("Nothing was found for “%1”.").arg(m_search->text()));
        }
    }
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_list);
    if (!empty && !m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_proxy->index(0, 0));
    }
    showCurrent();
}

void AlliancePage::showCurrent()
{
    auto *right = qobject_cast<QStackedWidget *>(m_detail->parentWidget());
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid()) {
        m_detail->flush();
        right->setCurrentWidget(m_blank);
        return;
    }
    m_detail->show(m_proxy->at(index));
    right->setCurrentWidget(m_detail);
}

void AlliancePage::addPartner()
{
    const QString name =
        m_services.prompter.askText(this, tr("Add a partner"), tr("Name of the partner"), {})
            .trimmed();
    if (name.isEmpty()) {
        return;
    }
    Partner partner;
    partner.name = name;
    whenDone(m_services.alliance.save(partner), this, [this](const Result<Partner> &saved) {
        if (!saved) {
            m_services.prompter.report(this, tr("The partner was not added"), saved.error());
            return;
        }
        m_search->setText({});
        m_scope->setCurrent(static_cast<int>(Scope::All));
        m_proxy->setScope(Scope::All);
        m_wanted = saved->id;
        refresh();
    });
}

void AlliancePage::save(const Partner &partner)
{
    ++m_saving;
    m_detail->showState(tr("Saving…"), Hue::Neutral);
    whenDone(m_services.alliance.save(partner), this, [this](const Result<Partner> &saved) {
        --m_saving;
        if (!saved) {
            m_detail->showState(tr("Not saved"), Hue::Err);
            m_strip->showError(tr("The partner was not saved"), saved.error());
            return;
        }
        if (m_saving == 0) {
            m_detail->showState(tr("Saved"), Hue::Ok);
        }
        refresh();
    });
}

void AlliancePage::settle(const Partner &before)
{
    Partner after = before;
    after.obligation.clear();
    after.obligationDue = {};
    save(after);
    m_toast->offerUndo(tr("“%1” was marked as done").arg(before.obligation.simplified().left(40)),
                       [this, before] { save(before); });
}

void AlliancePage::removeCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid()) {
        return;
    }
    m_detail->flush();
    const Partner partner = m_proxy->at(index).partner;
    whenDone(m_services.alliance.remove(partner.id), this,
             [this, partner](const Result<> &removed) {
                 if (!removed) {
                     m_services.prompter.report(this, tr("The partner was not removed"),
                                                removed.error());
                     return;
                 }
                 m_toast->offerUndo(tr("“%1” was removed").arg(partner.name), [this, partner] {
                     m_wanted = partner.id;
                     save(partner);
                 });
                 refresh();
             });
}

void AlliancePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && m_list->hasFocus()) {
        removeCurrent();
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace tuiwen::ui::alliance
