// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/monthview.h"

#include "ui/calendar/accessible.h"
#include "ui/calendar/hint.h"
#include "ui/push/daytext.h"
#include "ui/push/words.h"
#include "ui/style/style.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace tuiwen::ui {

MonthView::MonthView(QWidget *parent)
    : QWidget(parent)
    , m_hint(new DragHint(this))
{
    setObjectName(QStringLiteral("monthView"));
    setAccessibleName(tr("Month"));
    installMonthAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&style::notifier(), &style::Notifier::changed, this, qOverload<>(&QWidget::update));
}

void MonthView::setData(const MonthData &data)
{
    m_data = data;
    if (!m_look.selected.isValid()) {
        m_look.selected = data.today;
    }
    relayout();
    if (!m_look.focusedPush.isNull() && m_layout.pill(m_look.focusedPush) == nullptr && !m_move) {
        m_look.focusedPush = {};
    }
    m_look.focusedIdea = -1;
    if (m_move) {
        aim(m_move->target);
    }
}

void MonthView::setSurroundings(const Surroundings &around)
{
    m_around = around;
}

void MonthView::relayout()
{
    m_layout = MonthLayout(m_data, size());
    update();
}

void MonthView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    relayout();
    if (m_move) {
        showHint();
    }
}

void MonthView::select(QDate date)
{
    if (!date.isValid() || date == m_look.selected) {
        return;
    }
    m_look.selected = date;
    m_look.focusedPush = {};
    m_look.focusedIdea = -1;
    update();
    Q_EMIT daySelected(date);
    if (date.month() != m_data.month.month() || date.year() != m_data.month.year()) {
        Q_EMIT monthWanted(QDate(date.year(), date.month(), 1));
    }
    if (const CalendarDay *day = m_data.day(date)) {
        const QString text =
            QStringLiteral("%1, %2, %3, %4")
                .arg(
                    PushWords::longDate(date), DayText::lunarLong(*day), DayText::dayClass(*day),
                    tr("%n push(es)", nullptr, static_cast<int>(m_data.pushes.value(date).size())));
        Q_EMIT announced(text);
    }
}

void MonthView::focusPush(const PushId &id)
{
    m_look.focusedPush = id;
    m_look.focusedIdea = -1;
    update();
    if (!id.isNull()) {
        Q_EMIT pushFocused(id);
        if (const PlannedPush *push = m_data.push(id)) {
            Q_EMIT announced(pillText(*push));
        }
    }
}

void MonthView::pickUp(const PlannedPush &push, bool byMouse)
{
    if (!isMovable(push.push)) {
        Q_EMIT announced(
            tr("This push cannot be moved any more: %1.").arg(PushWords::look(push.push).text));
        return;
    }
    m_move = Move{push, push.push.at, byMouse, {}, {}};
    m_look.liftedPush = push.push.id;
    m_look.focusedPush = push.push.id;
    aim(push.push.at);
}

void MonthView::aim(UtcTime target)
{
    m_move->target = target;
    const QDate date = inChina(target).date();
    m_look.target = date;
    Surroundings around = m_around;
    const CalendarDay *day = m_data.day(date);
    around.day = day != nullptr ? std::optional(*day) : std::nullopt;
    const Push &push = m_move->push.push;
    m_advice = advise({push.id, push.article, push.account, push.mode, target}, around);
    // Its own place is always a good place: dropping there changes nothing.
    m_look.targetBlocked = m_advice.blocked() && target != push.at;
    showHint();
    update();
    if (day == nullptr || date.month() != m_data.month.month()) {
        if (!m_move->byMouse) {
            Q_EMIT monthWanted(QDate(date.year(), date.month(), 1));
        }
    }
}

QRect MonthView::liftedRect() const
{
    const MonthLayout::Pill *pill = m_layout.pill(m_move->push.push.id);
    const QRect cell = m_layout.cell(m_look.target);
    const int width = pill != nullptr ? pill->rect.width() : cell.width() - 9;
    if (m_move->byMouse) {
        return {m_move->pointer - m_move->grip, QSize(width, MonthLayout::tallPillHeight)};
    }
    return {cell.left() + 9, cell.top() + MonthLayout::headHeight + 2, width,
            MonthLayout::tallPillHeight};
}

void MonthView::showHint()
{
    m_hint->setAdvice(m_move->push.push, m_move->target, m_advice, !m_move->byMouse);
    m_hint->standBy(liftedRect());
    m_hint->show();
    if (!m_move->byMouse) {
        Q_EMIT announced(m_hint->text());
    }
}

void MonthView::drop()
{
    const Push push = m_move->push.push;
    const UtcTime target = m_move->target;
    if (m_look.targetBlocked) {
        Q_EMIT announced(tr("Cannot be dropped here."));
        if (m_move->byMouse) {
            putBack();
        }
        return;
    }
    putBack();
    if (target != push.at) {
        const QDate date = inChina(target).date();
        m_look.selected = date;
        Q_EMIT daySelected(date);
        Q_EMIT moveWanted(push.id, target);
    }
}

void MonthView::putBack()
{
    m_move.reset();
    m_look.liftedPush = {};
    m_look.target = {};
    m_look.targetBlocked = false;
    m_hint->hide();
    unsetCursor();
    update();
}

void MonthView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_move) {
        return;
    }
    const MonthLayout::Hit hit = m_layout.hit(event->pos());
    if (hit.part == MonthLayout::Part::Nothing) {
        return;
    }
    select(hit.date);
    if (hit.part == MonthLayout::Part::Pill) {
        focusPush(hit.push);
        m_pressed = hit.push;
        m_pressPoint = event->pos();
    }
}

void MonthView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->pos();
    if (m_move && m_move->byMouse) {
        m_move->pointer = point;
        const QDate date = m_layout.dateAt(point);
        const QTime time = inChina(m_move->target).time();
        if (date.isValid() && date != inChina(m_move->target).date()) {
            aim(fromChina(date, time));
        } else {
            m_hint->standBy(liftedRect());
            update();
        }
        setCursor(m_look.targetBlocked || !date.isValid() ? Qt::ForbiddenCursor
                                                          : Qt::ClosedHandCursor);
        return;
    }
    if (m_pressed && event->buttons().testFlag(Qt::LeftButton)) {
        const MonthLayout::Pill *pill = m_layout.pill(*m_pressed);
        const PlannedPush *push = m_data.push(*m_pressed);
        if (pill != nullptr && push != nullptr && (point - m_pressPoint).manhattanLength() >= 8) {
            const QPoint grip = m_pressPoint - pill->rect.topLeft();
            pickUp(*push, true);
            m_pressed.reset();
            if (m_move) {
                m_move->grip = grip;
                m_move->pointer = point;
                mouseMoveEvent(event);
            }
        }
        return;
    }
    const MonthLayout::Hit hit = m_layout.hit(point);
    const PushId hovered = hit.part == MonthLayout::Part::Pill ? hit.push : PushId();
    if (hovered != m_look.hoveredPush) {
        m_look.hoveredPush = hovered;
        update();
    }
    setCursor(hit.part == MonthLayout::Part::Pill || hit.part == MonthLayout::Part::Idea
                  ? Qt::PointingHandCursor
                  : Qt::ArrowCursor);
}

void MonthView::mouseReleaseEvent(QMouseEvent *event)
{
    m_pressed.reset();
    if (event->button() != Qt::LeftButton) {
        return;
    }
    if (m_move && m_move->byMouse) {
        // Outside the days there is nothing to drop on.
        m_layout.dateAt(event->pos()).isValid() ? drop() : putBack();
        return;
    }
    const MonthLayout::Hit hit = m_layout.hit(event->pos());
    if (hit.part == MonthLayout::Part::Idea) {
        const MonthLayout::Idea &idea = m_layout.ideas().at(hit.index);
        if (!idea.quiet) {
            Q_EMIT ideaActivated(idea.date, DayText::name(idea.occasion));
        }
    }
}

void MonthView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const MonthLayout::Hit hit = m_layout.hit(event->pos());
    if (hit.part == MonthLayout::Part::Pill) {
        m_pressed.reset();
        Q_EMIT pushActivated(hit.push, m_layout.pill(hit.push)->rect);
    } else if (hit.part == MonthLayout::Part::Day) {
        Q_EMIT newWanted(hit.date);
    }
}

void MonthView::leaveEvent(QEvent *event)
{
    m_look.hoveredPush = {};
    update();
    QWidget::leaveEvent(event);
}

void MonthView::focusInEvent(QFocusEvent *event)
{
    m_look.focus = true;
    update();
    QWidget::focusInEvent(event);
}

void MonthView::focusOutEvent(QFocusEvent *event)
{
    m_look.focus = false;
    if (m_move && !m_move->byMouse) {
        putBack();
    }
    update();
    QWidget::focusOutEvent(event);
}

void MonthView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    MonthPainter(painter, m_data, m_layout, m_look).paint(size());
    if (!m_move) {
        return;
    }
    const style::Palette &p = style::palette();
    const QRect lifted = liftedRect();
    PlannedPush shown = m_move->push;
    shown.push.at = m_move->target;
    for (int i = 4; i >= 1; --i) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(30, 34, 39, 10));
        painter.drawRoundedRect(lifted.adjusted(-i, -i + 2, i, i + 2), 4 + i, 4 + i);
    }
    MonthPainter::paintPill(painter, lifted, shown, true, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_look.targetBlocked ? p.err : p.focus, 1.5));
    painter.drawRoundedRect(QRectF(lifted).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

bool MonthView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_move) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const MonthLayout::Hit hit = m_layout.hit(help->pos());
        QStringList lines;
        if (hit.part == MonthLayout::Part::Pill) {
            if (const PlannedPush *push = m_data.push(hit.push)) {
                lines.append(pillText(*push));
            }
        } else if (const CalendarDay *day = m_data.day(hit.date)) {
            lines = {PushWords::longDate(hit.date),
                     DayText::lunarLong(*day) + QStringLiteral(" · ") + DayText::dayClass(*day)};
            for (const Occasion &occasion : day->occasions) {
                const QString rule = DayText::restriction(occasion);
                lines.append(rule.isEmpty() ? DayText::name(occasion) : rule);
            }
        }
        if (lines.isEmpty()) {
            QToolTip::hideText();
        } else {
            QToolTip::showText(help->globalPos(), lines.join(QLatin1Char('\n')), this);
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace tuiwen::ui
