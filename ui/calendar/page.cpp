// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/page.h"

#include "core/base/clock.h"
#include "core/push/service.h"
#include "ui/calendar/daypanel.h"
#include "ui/calendar/model.h"
#include "ui/calendar/monthview.h"
#include "ui/push/articlepicker.h"
#include "ui/push/confirmdialog.h"
#include "ui/push/details.h"
#include "ui/push/movedialog.h"
#include "ui/push/schedulepanel.h"
#include "ui/push/words.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/toast.h"

#include <QAccessible>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tuiwen::ui {

namespace {

constexpr int panelWidth = 300;
constexpr int narrowPage = 900;

} // namespace

CalendarPage::CalendarPage(Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_model(new CalendarModel(services, this))
    , m_strip(new Strip(this))
    , m_empty(new Strip(this))
    , m_month(new MonthView(this))
    , m_panel(new DayPanel(this))
    , m_toast(new Toast(this))
{
    setObjectName(QStringLiteral("calendarPage"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(toolbar());
    all->addWidget(filters());
    m_strip->hide();
    all->addWidget(m_strip);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_month, 1);
    m_empty->hide();
    left->addWidget(m_empty);
    row->addLayout(left, 1);
    auto *line = new QFrame;
    line->setProperty("line", QStringLiteral("true"));
    line->setFixedWidth(1);
    row->addWidget(line);
    m_panel->setFixedWidth(panelWidth);
    row->addWidget(m_panel);
    all->addLayout(row, 1);
    wire();
}

void CalendarPage::wire()
{
    connect(m_model, &CalendarModel::changed, this, &CalendarPage::refresh);
    connect(m_model, &CalendarModel::failed, this, [this](const Error &error) {
        m_unread = true;
        m_strip->showError(tr("The plan could not be read"), error, tr("Retry"));
        m_strip->show();
    });
    connect(m_strip, &Strip::acted, this, [this] {
        m_strip->hide();
        m_model->reload();
    });
    connect(m_empty, &Strip::acted, this, [this] { addPush(m_month->selected()); });
    connect(m_month, &MonthView::daySelected, this, &CalendarPage::refreshPanel);
    connect(m_month, &MonthView::pushFocused, this, &CalendarPage::refreshPanel);
    connect(m_month, &MonthView::monthWanted, this, &CalendarPage::showMonth);
    connect(m_month, &MonthView::moveWanted, this, &CalendarPage::movePush);
    connect(m_month, &MonthView::newWanted, this, &CalendarPage::addPush);
    connect(m_month, &MonthView::ideaActivated, this,
            [this](QDate date) { Q_EMIT newArticle(date); });
    connect(m_month, &MonthView::pushActivated, this, [this](const PushId &id, const QRect &rect) {
        showDetails(id, QRect(m_month->mapToGlobal(rect.topLeft()), rect.size()));
    });
    connect(m_month, &MonthView::announced, this, [this](const QString &text) {
        m_month->setAccessibleDescription(text);
        QAccessibleEvent event(m_month, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    });
    connect(m_panel, &DayPanel::pushActivated, this, [this](const PushId &id, QWidget *from) {
        showDetails(id, QRect(from->mapToGlobal(QPoint()), from->size()));
    });
    connect(m_panel, &DayPanel::addPush, this, &CalendarPage::addPush);
    connect(m_panel, &DayPanel::addArticle, this, [this](QDate date) { Q_EMIT newArticle(date); });
    connect(m_panel, &DayPanel::stepped, this,
            [this](int days) { m_month->select(m_month->selected().addDays(days)); });
}

void CalendarPage::activate()
{
    if (m_model->data().month.isValid()) {
        m_model->reload();
    } else {
        takeOccasions();
        showDate(inChina(m_services.clock.now()).date());
    }
    m_month->setFocus();
}

void CalendarPage::showDate(QDate date)
{
    showMonth(date);
    m_month->select(date);
    refreshPanel();
}

void CalendarPage::showMonth(QDate month)
{
    m_model->showMonth(month);
}

void CalendarPage::refresh()
{
    const MonthData &shown = m_model->data();
    if (m_model->isLoaded() && m_unread) {
        m_unread = false;
        m_strip->hide();
    }
    m_title->setText(
        QLocale().toString(shown.month, tr("MMMM yyyy", "title of a month, QDate format")));
    m_notice->setVisible(!shown.noticeKnown && shown.month.year() >= shown.today.year());
    m_month->setSurroundings(m_model->surroundings());
    m_month->setData(shown);
    fillAccounts();
    bool any = false;
    for (auto day = shown.pushes.begin(); day != shown.pushes.end(); ++day) {
        any = any || (day.key().month() == shown.month.month() && !day->isEmpty());
    }
    if (m_model->isLoaded() && !any) {
        m_empty->showNotice(tr("No push in this month yet."), Hue::Neutral,
                            QStringLiteral("calendar-plus"), tr("Schedule an article"));
        m_empty->show();
    } else {
        m_empty->hide();
    }
    refreshPanel();
}

void CalendarPage::refreshPanel()
{
    if (m_model->data().month.isValid()) {
        m_panel->setDay(m_month->selected(), m_model->data(), m_model->surroundings(),
                        m_model->accounts(), m_month->focusedPush());
    }
}

void CalendarPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_panel->setVisible(width() >= narrowPage);
}

void CalendarPage::showTrouble(const QString &what, const Error &error)
{
    m_unread = false;
    m_strip->showError(what, error, tr("Close"));
    m_strip->show();
}

void CalendarPage::movePush(const PushId &id, UtcTime at)
{
    // The neighbouring months count too: a push may have been carried out of the one that is shown.
    const QVector<Push> &known = m_model->surroundings().pushes;
    const auto found =
        std::find_if(known.begin(), known.end(), [&id](const Push &push) { return push.id == id; });
    if (found == known.end()) {
        showTrouble(tr("The push was not moved"),
                    Error{ErrorKind::NotFound, 0, QStringLiteral("the push is gone"), {}});
        return;
    }
    const Push before = *found;
    const bool ended = before.state == PushState::Failed || before.state == PushState::Missed;
    const auto work = ended ? m_services.pushes.replan(id, at) : m_services.pushes.move(id, at);
    whenDone(work, this, [this, before, ended](const Result<Push> &push) {
        if (!push) {
            showTrouble(tr("The push was not moved"), push.error());
            m_model->reload();
            return;
        }
        m_model->reload();
        const QString where = PushWords::moment(push->at);
        if (ended) {
            m_toast->say(tr("Planned again for %1. It has to be confirmed.").arg(where));
            return;
        }
        const QString text = before.state == PushState::Confirmed
                                 ? tr("Moved to %1. It has to be confirmed again.").arg(where)
                                 : tr("Moved to %1.").arg(where);
        m_toast->offerUndo(text, [this, before] {
            whenDone(m_services.pushes.move(before.id, before.at), this,
                     [this](const Result<Push> &back) {
                         if (!back) {
                             showTrouble(tr("The push was not moved back"), back.error());
                         }
                         m_model->reload();
                     });
        });
    });
}

void CalendarPage::showDetails(const PushId &id, const QRect &anchor)
{
    auto *details = new PushDetails(m_services, id, this);
    connect(details, &PushDetails::openArticle, this, &CalendarPage::openArticle);
    connect(details, &PushDetails::confirmWanted, this, &CalendarPage::confirmPush);
    connect(details, &PushDetails::moveWanted, this,
            [this](const Push &push) { (new MoveDialog(m_services, push, this))->open(); });
    details->openAt(anchor);
}

void CalendarPage::confirmPush(const PushId &id)
{
    auto *dialog = new ConfirmDialog(m_services, id, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CalendarPage::addPush(QDate date)
{
    auto *picker = new ArticlePicker(m_services, this);
    connect(picker, &ArticlePicker::picked, this,
            [this, date](const ArticleId &article) { schedule(article, date); });
    connect(picker, &ArticlePicker::newWanted, this, [this, date] { Q_EMIT newArticle(date); });
    picker->open();
}

void CalendarPage::schedule(const ArticleId &article, QDate date)
{
    auto *dialog = new ScheduleDialog(m_services, article, this);
    if (date >= m_model->data().today) {
        dialog->setDay(date);
    }
    dialog->open();
}

} // namespace tuiwen::ui
