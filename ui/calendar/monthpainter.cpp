// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/monthpainter.h"

#include "ui/push/daytext.h"
#include "ui/push/marks.h"
#include "ui/push/words.h"
#include "ui/style/style.h"
#include "ui/widgets/paint.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainterPath>

namespace tuiwen::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(tuiwen::ui::MonthView)
};

bool isOff(const CalendarDay &day)
{
    return day.dayClass == DayClass::Off || day.dayClass == DayClass::OffByLaw;
}

QString titleOf(const PlannedPush &push)
{
    return push.title.isEmpty() ? Texts::tr("Untitled article") : push.title;
}

QString spanOf(const Occasion &occasion)
{
    const QDate last = occasion.first.addDays(occasion.days - 1);
    return DayText::name(occasion) + QStringLiteral("  ") + PushWords::shortDate(occasion.first) +
           QStringLiteral(" – ") + PushWords::shortDate(last);
}

} // namespace

QString ideaText(const MonthLayout::Idea &idea, int width)
{
    const QString full =
        (idea.quiet ? Texts::tr("%1: better no marketing") : Texts::tr("%1: nothing planned yet"))
            .arg(DayText::name(idea.occasion));
    if (width < 0 || QFontMetrics(style::font(11)).horizontalAdvance(full) <= width) {
        return full;
    }
    // The occasion stands in the line above.
    return idea.quiet ? Texts::tr("No marketing") : Texts::tr("No plan yet");
}

QString pillText(const PlannedPush &push)
{
    return QStringLiteral("%1, %2, %3, %4, %5")
        .arg(PushWords::moment(push.push.at), push.account.name, titleOf(push),
             lookOf(push.push.mode).text, PushWords::look(push.push).text);
}

MonthPainter::MonthPainter(QPainter &painter, const MonthData &data, const MonthLayout &layout,
                           const MonthLook &look)
    : m_painter(painter)
    , m_data(data)
    , m_layout(layout)
    , m_look(look)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
}

void MonthPainter::paint(QSize size)
{
    const style::Palette &p = style::palette();
    m_painter.fillRect(QRect(QPoint(), size), p.surface);
    for (int i = 0; i < 7 && !m_data.days.isEmpty(); ++i) {
        const QRect cell = m_layout.cell(m_data.first().addDays(i));
        paint::line(m_painter,
                    QRect(cell.left() + 9, 0, cell.width() - 10, MonthLayout::weekdayHeight),
                    QLocale().dayName(i + 1, QLocale::ShortFormat), 11, QFont::Normal, p.mute);
    }
    for (const CalendarDay &day : m_data.days) {
        paintCell(day);
    }
    for (int week = 0; week < m_data.weeks(); ++week) {
        const QRect row = m_layout.row(week);
        m_painter.fillRect(QRect(row.left(), row.top() - 1, row.width(), 1), p.line);
        paint::line(
            m_painter,
            QRect(row.left(), row.top(), MonthLayout::weekNumberWidth, MonthLayout::headHeight),
            QString::number(m_data.first().addDays(week * 7).weekNumber()), 10, QFont::Normal,
            p.mute, Qt::AlignCenter);
    }
    paintStrips();
    paintLines();
    paintIdeas();
    paintPills();
    paintMores();
    for (const QDate &date : {m_look.selected, m_look.target}) {
        const QRect cell = date.isValid() ? m_layout.cell(date) : QRect();
        if (!cell.isNull()) {
            const bool target = date == m_look.target;
            m_painter.setBrush(Qt::NoBrush);
            m_painter.setPen(QPen(!target                ? p.ink
                                  : m_look.targetBlocked ? p.err
                                                         : p.focus,
                                  2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
            m_painter.drawRect(QRectF(cell).adjusted(2, 1, -1, -2));
        }
    }
}

void MonthPainter::paintCell(const CalendarDay &day)
{
    const style::Palette &p = style::palette();
    const QRect cell = m_layout.cell(day.date);
    const bool outside = day.date.month() != m_data.month.month();
    m_painter.fillRect(cell, day.date == m_look.target ? p.drop
                             : isOff(day)              ? p.dayOff
                             : outside                 ? p.paper
                                                       : p.surface);
    m_painter.fillRect(QRect(cell.left(), cell.top(), 1, cell.height()), p.line);
    paintHead(day, cell);
}

void MonthPainter::paintHead(const CalendarDay &day, const QRect &cell)
{
    const style::Palette &p = style::palette();
    const bool today = day.date == m_data.today;
    const bool past = day.date < m_data.today;
    const QString number = day.date.day() == 1 || day.date == m_data.first()
                               ? PushWords::shortDate(day.date)
                               : QString::number(day.date.day());
    const QFont font = style::font(13, QFont::DemiBold);
    const int width = QFontMetrics(font).horizontalAdvance(number);
    int x = cell.left() + 9;
    if (today) {
        const int capsule = qMax(22, width + 10);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(p.accentSolid);
        m_painter.drawRoundedRect(QRectF(x - 4, cell.top() + 4, capsule, 20), 10, 10);
        paint::line(m_painter, QRect(x - 4, cell.top(), capsule, MonthLayout::headHeight), number,
                    13, QFont::DemiBold, p.onAccent, Qt::AlignCenter);
        x += capsule + 2;
    } else {
        paint::line(m_painter, QRect(x, cell.top(), width + 2, MonthLayout::headHeight), number, 13,
                    QFont::DemiBold, past ? p.ink2 : p.ink);
        x += width + 6;
    }

    int right = cell.right() - 4;
    const QString badge = DayText::badge(day);
    if (!badge.isEmpty()) {
        const QFont small = style::font(10, QFont::DemiBold);
        const int wide = qMax(16, QFontMetrics(small).horizontalAdvance(badge) + 8);
        const QRectF box(right - wide, cell.top() + 6, wide, 16);
        const bool off = isOff(day);
        // A day off by law alone is outlined: the notice may still add days around it.
        const bool byLaw = day.dayClass == DayClass::OffByLaw;
        m_painter.setPen(byLaw ? QPen(p.accent) : QPen(Qt::NoPen));
        m_painter.setBrush(byLaw ? QColor(Qt::transparent) : off ? p.accentSolid : p.solemn);
        m_painter.drawRoundedRect(byLaw ? box.adjusted(0.5, 0.5, -0.5, -0.5) : box, 4, 4);
        paint::line(m_painter, box.toRect(), badge, 10, QFont::DemiBold,
                    byLaw             ? p.accent
                    : off             ? p.onAccent
                    : style::isDark() ? p.paper
                                      : p.onAccent,
                    Qt::AlignCenter);
        right -= wide + 4;
    }
    const QFont lunarFont = style::font(11);
    const QString lunar = DayText::lunarShort(day);
    const int lunarWidth = QFontMetrics(lunarFont).horizontalAdvance(lunar) + 1;
    paint::line(m_painter,
                QRect(x, cell.top(), qMin(lunarWidth, right - x), MonthLayout::headHeight), lunar,
                11, QFont::Normal, p.mute);
    x += lunarWidth + 5;
    if (!day.term.isEmpty() && right - x > 20) {
        paint::line(m_painter, QRect(x, cell.top(), right - x, MonthLayout::headHeight),
                    DayText::term(day), 11, QFont::DemiBold, p.ok);
    }
}

void MonthPainter::paintStrips()
{
    const style::Palette &p = style::palette();
    for (const MonthLayout::Strip &strip : m_layout.strips()) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(p.sunken);
        m_painter.drawRoundedRect(strip.rect, 4, 4);
        marks::tone(m_painter, QPointF(strip.rect.left() + 10, strip.rect.center().y() + 1),
                    strip.occasion.tone);
        paint::line(m_painter, strip.rect.adjusted(20, 0, -4, 0), spanOf(strip.occasion), 11,
                    QFont::Normal, p.ink2);
    }
}

void MonthPainter::paintLines()
{
    for (const MonthLayout::Line &line : m_layout.lines()) {
        marks::tone(m_painter, QPointF(line.rect.left() + 8, line.rect.center().y() + 1),
                    line.occasion.tone);
        paint::line(m_painter, line.rect.adjusted(18, 0, -2, 0), DayText::name(line.occasion), 11,
                    QFont::Normal, style::palette().ink);
    }
}

void MonthPainter::paintIdeas()
{
    const style::Palette &p = style::palette();
    for (int i = 0; i < m_layout.ideas().size(); ++i) {
        const MonthLayout::Idea &idea = m_layout.ideas().at(i);
        const bool focused = m_look.focus && i == m_look.focusedIdea;
        const QColor ink = idea.quiet ? p.mute : p.accent;
        m_painter.setBrush(p.surface);
        m_painter.setPen(focused ? QPen(p.focus, 2) : QPen(ink, 1, Qt::DashLine));
        m_painter.drawRoundedRect(QRectF(idea.rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        marks::icon(m_painter, QPointF(idea.rect.left() + 5, idea.rect.top() + 5),
                    idea.quiet ? QStringLiteral("moon-star") : QStringLiteral("lightbulb"), ink,
                    12);
        paint::line(m_painter, idea.rect.adjusted(21, 0, -4, 0),
                    ideaText(idea, idea.rect.width() - 25), 11, QFont::Normal, ink);
    }
}

void MonthPainter::paintPill(QPainter &painter, const QRect &rect, const PlannedPush &push,
                             bool tall, bool lifted)
{
    const style::Palette &p = style::palette();
    const bool failed =
        push.push.state == PushState::Failed || push.push.state == PushState::Missed;
    const bool over =
        push.push.state == PushState::Sent || push.push.state == PushState::HandedOver;
    const bool cancelled = push.push.state == PushState::Cancelled;
    const QRectF face = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);

    QPainterPath shape;
    shape.addRoundedRect(face, 4, 4);
    painter.save();
    painter.setOpacity(lifted ? 0.5 : 1.0);
    painter.fillPath(shape, failed ? p.errSoft : over || cancelled || lifted ? p.paper : p.surface);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(QRect(rect.left(), rect.top(), 18, rect.height()),
                     marks::colour(push.account));
    painter.restore();
    QColor line = failed ? p.err : over ? p.line : p.lineStrong;
    line.setAlphaF(failed ? 0.45F : 1.0F);
    painter.setPen(QPen(line, 1, lifted || cancelled ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
    paint::line(painter, QRect(rect.left(), rect.top(), 18, rect.height()),
                marks::glyph(push.account), 10, QFont::Medium, p.onAccent, Qt::AlignCenter);

    const StateLook look = PushWords::look(push.push);
    const QColor tint = over || cancelled ? p.mute : inkOf(look.hue);
    const QString time = PushWords::clock(push.push.at);
    const int timeWidth = QFontMetrics(style::font(11)).horizontalAdvance(QStringLiteral("00:00"));
    const int left = rect.left() + 23;
    const QColor ink = over || cancelled ? p.ink2 : p.ink;
    const QPointF icon(rect.right() - 15, rect.top() + (tall ? 4 : (rect.height() - 12) / 2));
    marks::icon(painter, icon, look.icon, tint, 12);
    if (tall) {
        paint::line(painter, QRect(left, rect.top() + 1, rect.width() - 44, 18),
                    lifted ? Texts::tr("%1  was here").arg(time) : time, 11, QFont::Normal, p.ink2);
        paint::line(painter, QRect(left, rect.top() + 18, rect.width() - 28, 17), titleOf(push), 11,
                    QFont::Normal, ink);
    } else {
        paint::line(painter, QRect(left, rect.top(), timeWidth + 1, rect.height()), time, 11,
                    QFont::Normal, p.ink2);
        paint::line(
            painter,
            QRect(left + timeWidth + 5, rect.top(), rect.width() - timeWidth - 48, rect.height()),
            titleOf(push), 11, QFont::Normal, ink);
    }
    painter.restore();
}

void MonthPainter::paintPills()
{
    const style::Palette &p = style::palette();
    for (const MonthLayout::Pill &pill : m_layout.pills()) {
        const PlannedPush *push = m_data.push(pill.id);
        if (push == nullptr) {
            continue;
        }
        paintPill(m_painter, pill.rect, *push, pill.tall, pill.id == m_look.liftedPush);
        m_painter.setBrush(Qt::NoBrush);
        if (m_look.focus && pill.id == m_look.focusedPush) {
            m_painter.setPen(QPen(p.focus, 2));
            m_painter.drawRoundedRect(QRectF(pill.rect).adjusted(0, 0, 0, 0), 4, 4);
        } else if (pill.id == m_look.hoveredPush) {
            m_painter.setPen(QPen(p.ink2, 1));
            m_painter.drawRoundedRect(QRectF(pill.rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        }
    }
}

void MonthPainter::paintMores()
{
    for (const MonthLayout::More &more : m_layout.mores()) {
        paint::line(m_painter, more.rect.adjusted(6, 0, 0, 0),
                    Texts::tr("%n more", nullptr, more.count), 11, QFont::Normal,
                    style::palette().ink2);
    }
}

} // namespace tuiwen::ui
