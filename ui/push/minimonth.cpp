// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/push/minimonth.h"

#include "core/calendar/service.h"
#include "ui/push/daytext.h"
#include "ui/push/marks.h"
#include "ui/push/words.h"
#include "ui/style/style.h"
#include "ui/widgets/paint.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace tuiwen::ui {

namespace {

constexpr int headHeight = 32;
constexpr int weekdayHeight = 20;
constexpr int cellWidth = 40;
constexpr int cellHeight = 38;
constexpr int weeks = 6;

} // namespace

MiniMonth::MiniMonth(const calendar::CalendarService &calendar, QWidget *parent)
    : QWidget(parent)
    , m_calendar(calendar)
{
    setFocusPolicy(Qt::StrongFocus);
    setFixedSize(sizeHint());
    setAccessibleName(tr("Day"));
    connect(&style::notifier(), &style::Notifier::changed, this, qOverload<>(&QWidget::update));
}

QSize MiniMonth::sizeHint() const
{
    return {cellWidth * 7, headHeight + weekdayHeight + cellHeight * weeks};
}

void MiniMonth::setToday(QDate today)
{
    m_today = today;
    if (!m_date.isValid()) {
        setDate(today);
    }
    update();
}

void MiniMonth::setDate(QDate date)
{
    m_date = date;
    const auto facts = m_calendar.days(date, date);
    m_day = facts ? std::optional(facts->first()) : std::nullopt;
    showMonth(date);
    setAccessibleDescription(PushWords::longDate(date));
    update();
}

void MiniMonth::setPlanned(const QHash<QDate, int> &planned)
{
    m_planned = planned;
    update();
}

void MiniMonth::showMonth(QDate month)
{
    const QDate first(month.year(), month.month(), 1);
    if (first == m_month) {
        return;
    }
    m_month = first;
    m_first = first.addDays(1 - first.dayOfWeek());
    m_days =
        m_calendar.days(m_first, m_first.addDays(weeks * 7 - 1)).value_or(QVector<CalendarDay>());
    update();
    Q_EMIT monthShown(m_month);
}

void MiniMonth::pick(QDate date)
{
    if (!date.isValid() || date < m_today) {
        return;
    }
    setDate(date);
    Q_EMIT picked(date);
}

QRect MiniMonth::arrow(int direction) const
{
    return {direction < 0 ? width() - 60 : width() - 30, 1, 28, 28};
}

QRect MiniMonth::rectOf(QDate date) const
{
    const qint64 index = m_first.daysTo(date);
    if (index < 0 || index >= weeks * 7) {
        return {};
    }
    return {static_cast<int>(index % 7) * cellWidth,
            headHeight + weekdayHeight + static_cast<int>(index / 7) * cellHeight, cellWidth,
            cellHeight};
}

QDate MiniMonth::dateAt(QPoint point) const
{
    const int top = headHeight + weekdayHeight;
    if (point.y() < top || point.x() < 0 || point.x() >= cellWidth * 7) {
        return {};
    }
    const int row = (point.y() - top) / cellHeight;
    return row < weeks ? m_first.addDays(row * 7 + point.x() / cellWidth) : QDate();
}

void MiniMonth::paintDay(QPainter &painter, QDate date) const
{
    const style::Palette &p = style::palette();
    const QRect cell = rectOf(date);
    const qint64 index = m_first.daysTo(date);
    const CalendarDay *day = index < m_days.size() ? &m_days.at(index) : nullptr;
    const bool chosen = date == m_date;
    const bool faded = date < m_today || date.month() != m_month.month();
    const bool off =
        day != nullptr && (day->dayClass == DayClass::Off || day->dayClass == DayClass::OffByLaw);
    const bool makeup = day != nullptr && day->dayClass == DayClass::Makeup;

    if (chosen || off) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(chosen ? p.accentSolid : p.dayOff);
        painter.drawRoundedRect(cell.adjusted(2, 1, -2, -1), 6, 6);
    }
    if (chosen && hasFocus()) {
        painter.setPen(QPen(p.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(cell.adjusted(1, 0, -1, 0), 7, 7);
    }
    const QColor number = chosen            ? p.onAccent
                          : date < m_today  ? p.ink3
                          : date == m_today ? p.accent
                          : faded           ? p.mute
                                            : p.ink;
    paint::line(painter, QRect(cell.x(), cell.y() + 3, cell.width(), 18),
                QString::number(date.day()), 13, QFont::DemiBold, number, Qt::AlignCenter);
    if (day != nullptr) {
        const QString below =
            day->term.isEmpty() || !DayText::chinese() ? DayText::lunarShort(*day) : day->term;
        const QColor ink = chosen ? p.onAccent : date < m_today ? p.ink3 : off ? p.accent : p.mute;
        paint::line(painter, QRect(cell.x(), cell.y() + 20, cell.width(), 14), below, 10,
                    QFont::Normal, ink, Qt::AlignCenter);
    }
    if (off || makeup) {
        const QString badge = DayText::badge(*day).left(DayText::chinese() ? 1 : 3);
        paint::line(painter, QRect(cell.right() - 16, cell.y() + 1, 14, 11),
                    DayText::chinese() ? badge : QString(badge.at(0)), 9, QFont::DemiBold,
                    chosen ? p.onAccent
                    : off  ? p.accent
                           : p.solemn,
                    Qt::AlignRight);
    }
    if (m_planned.value(date) > 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(chosen ? p.onAccent : p.info);
        painter.drawEllipse(QPointF(cell.left() + 7.5, cell.top() + 8.5), 2, 2);
    }
}

void MiniMonth::paintEvent(QPaintEvent *)
{
    const style::Palette &p = style::palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint::line(painter, QRect(6, 0, width() - 70, headHeight),
                QLocale().toString(m_month, tr("MMMM yyyy", "title of a month, QDate format")), 13,
                QFont::DemiBold, p.ink);
    marks::icon(painter, arrow(-1).topLeft() + QPoint(6, 6), QStringLiteral("chevron-left"), p.ink2,
                16);
    marks::icon(painter, arrow(1).topLeft() + QPoint(6, 6), QStringLiteral("chevron-right"), p.ink2,
                16);
    for (int i = 0; i < 7; ++i) {
        paint::line(painter, QRect(i * cellWidth, headHeight, cellWidth, weekdayHeight),
                    QLocale().dayName(i + 1, QLocale::NarrowFormat), 11, QFont::Normal, p.mute,
                    Qt::AlignCenter);
    }
    for (int i = 0; i < weeks * 7; ++i) {
        paintDay(painter, m_first.addDays(i));
    }
}

void MiniMonth::mousePressEvent(QMouseEvent *event)
{
    if (arrow(-1).contains(event->pos()) || arrow(1).contains(event->pos())) {
        showMonth(m_month.addMonths(arrow(-1).contains(event->pos()) ? -1 : 1));
        return;
    }
    pick(dateAt(event->pos()));
}

void MiniMonth::keyPressEvent(QKeyEvent *event)
{
    QDate target;
    switch (event->key()) {
    case Qt::Key_Left:
        target = m_date.addDays(-1);
        break;
    case Qt::Key_Right:
        target = m_date.addDays(1);
        break;
    case Qt::Key_Up:
        target = m_date.addDays(-7);
        break;
    case Qt::Key_Down:
        target = m_date.addDays(7);
        break;
    case Qt::Key_PageUp:
        target = m_date.addMonths(-1);
        break;
    case Qt::Key_PageDown:
        target = m_date.addMonths(1);
        break;
    case Qt::Key_Home:
        target = m_today;
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    pick(qMax(target, m_today));
}

bool MiniMonth::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QDate date = dateAt(help->pos());
        const qint64 index = date.isValid() ? m_first.daysTo(date) : m_days.size();
        if (index < m_days.size()) {
            const CalendarDay &day = m_days.at(index);
            QStringList lines{PushWords::longDate(date), DayText::lunarLong(day) +
                                                             QStringLiteral(" · ") +
                                                             DayText::dayClass(day)};
            for (const Occasion &occasion : day.occasions) {
                lines.append(DayText::name(occasion));
            }
            if (const int planned = m_planned.value(date); planned > 0) {
                lines.append(tr("%n push(es) planned", nullptr, planned));
            }
            QToolTip::showText(help->globalPos(), lines.join(QLatin1Char('\n')), this);
            return true;
        }
        QToolTip::hideText();
    }
    return QWidget::event(event);
}

} // namespace tuiwen::ui
