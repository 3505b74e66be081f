// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The keyboard of the month: walking, picking up and dropping.
#include "ui/calendar/monthview.h"

#include "ui/push/daytext.h"

#include <QKeyEvent>

namespace tuiwen::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto timeStep = 15min;

/// Moves within the day only: the date is the arrows' business.
UtcTime shifted(UtcTime at, std::chrono::milliseconds by)
{
    const UtcTime moved = at + by;
    return inChina(moved).date() == inChina(at).date() ? moved : at;
}

} // namespace

void MonthView::keyPressEvent(QKeyEvent *event)
{
    if (!(m_move ? moveKey(event) : viewKey(event))) {
        QWidget::keyPressEvent(event);
    }
}

bool MonthView::moveKey(const QKeyEvent *event)
{
    const bool fine = event->modifiers().testFlag(Qt::ControlModifier) || m_move->byMouse;
    const QDateTime target = inChina(m_move->target);
    const auto days = [this, &target](int count) {
        aim(fromChina(target.date().addDays(count), target.time()));
    };
    switch (event->key()) {
    case Qt::Key_Escape:
        putBack();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        drop();
        return true;
    case Qt::Key_Up:
        fine ? aim(shifted(m_move->target, -timeStep)) : days(-7);
        return true;
    case Qt::Key_Down:
        fine ? aim(shifted(m_move->target, timeStep)) : days(7);
        return true;
    case Qt::Key_Left:
        days(-1);
        return true;
    case Qt::Key_Right:
        days(1);
        return true;
    case Qt::Key_PageUp:
        days(-28);
        return true;
    case Qt::Key_PageDown:
        days(28);
        return true;
    default:
        return !m_move->byMouse; // nothing else happens while a push is in the hand
    }
}

bool MonthView::viewKey(const QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_BracketLeft:
        step(-1);
        return true;
    case Qt::Key_Right:
    case Qt::Key_BracketRight:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-7);
        return true;
    case Qt::Key_Down:
        step(7);
        return true;
    case Qt::Key_PageUp:
        select(m_look.selected.addMonths(-1));
        return true;
    case Qt::Key_PageDown:
        select(m_look.selected.addMonths(1));
        return true;
    case Qt::Key_T:
        select(m_data.today);
        return true;
    case Qt::Key_N:
        Q_EMIT newWanted(m_look.selected);
        return true;
    case Qt::Key_M: {
        if (m_look.focusedPush.isNull()) {
            const QVector<PushId> pills = m_layout.pillsOf(m_look.selected);
            if (pills.isEmpty()) {
                Q_EMIT announced(tr("There is no push on this day."));
                return true;
            }
            focusPush(pills.first());
        }
        if (const PlannedPush *push = m_data.push(m_look.focusedPush)) {
            pickUp(*push, false);
        }
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activate();
        return true;
    case Qt::Key_Escape:
        if (!m_look.focusedPush.isNull() || m_look.focusedIdea >= 0) {
            m_look.focusedIdea = -1;
            focusPush({});
            return true;
        }
        return false;
    default:
        return false;
    }
}

void MonthView::step(int days)
{
    select(m_look.selected.addDays(days));
}

void MonthView::activate()
{
    if (const MonthLayout::Pill *pill = m_layout.pill(m_look.focusedPush)) {
        Q_EMIT pushActivated(pill->id, pill->rect);
        return;
    }
    if (m_look.focusedIdea >= 0 && m_look.focusedIdea < m_layout.ideas().size()) {
        const MonthLayout::Idea &idea = m_layout.ideas().at(m_look.focusedIdea);
        if (!idea.quiet) {
            Q_EMIT ideaActivated(idea.date, DayText::name(idea.occasion));
        }
        return;
    }
    const QVector<PushId> pills = m_layout.pillsOf(m_look.selected);
    if (pills.isEmpty()) {
        Q_EMIT newWanted(m_look.selected);
    } else {
        focusPush(pills.first());
    }
}

bool MonthView::focusNextPrevChild(bool next)
{
    if (m_move) {
        return true; // stays here until the push is dropped
    }
    // Tab walks the day's pushes, then its idea, then leaves.
    const QVector<PushId> pills = m_layout.pillsOf(m_look.selected);
    int idea = -1;
    for (int i = 0; i < m_layout.ideas().size(); ++i) {
        if (m_layout.ideas().at(i).date == m_look.selected) {
            idea = i;
        }
    }
    const int last = static_cast<int>(pills.size()) + (idea >= 0 ? 1 : 0) - 1;
    int place = m_look.focusedIdea >= 0 ? static_cast<int>(pills.size())
                                        : static_cast<int>(pills.indexOf(m_look.focusedPush));
    place += next ? 1 : -1;
    if (place > last || (!next && place < -1)) {
        return QWidget::focusNextPrevChild(next);
    }
    if (place == static_cast<int>(pills.size())) {
        focusPush({});
        m_look.focusedIdea = idea;
        Q_EMIT announced(ideaText(m_layout.ideas().at(idea)));
        update();
    } else {
        focusPush(place < 0 ? PushId() : pills.at(place));
    }
    return true;
}

} // namespace tuiwen::ui
