// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/pushrow.h"

#include "ui/calendar/monthpainter.h"
#include "ui/push/marks.h"
#include "ui/push/words.h"
#include "ui/style/style.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace tuiwen::ui {

PushRow::PushRow(const PlannedPush &push, bool current, QWidget *parent)
    : QAbstractButton(parent)
    , m_push(push)
    , m_current(current)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(pillText(push));
    setToolTip(pillText(push));
    setObjectName(QStringLiteral("pushRow"));
}

void PushRow::paintEvent(QPaintEvent *)
{
    const style::Palette &p = style::palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_current || underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(p.focus, 2) : QPen(Qt::NoPen));
        painter.setBrush(m_current ? p.accentSoft : p.hover);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    }
    const StateLook look = PushWords::look(m_push.push);
    const QColor tint = look.hue == Hue::Neutral ? p.mute : inkOf(look.hue);
    paint::line(painter, QRect(8, 5, 40, 20), PushWords::clock(m_push.push.at), 12, QFont::Medium,
                p.ink2);
    paint::avatar(painter, QRect(54, 7, 16, 16), marks::glyph(m_push.account),
                  marks::colour(m_push.account), 16);
    const int right = width() - 28;
    paint::line(painter, QRect(78, 5, right - 78, 20),
                m_push.title.isEmpty() ? tr("Untitled article") : m_push.title, 12, QFont::Medium,
                p.ink);
    paint::line(painter, QRect(78, 25, right - 78, 16),
                m_push.account.name + QStringLiteral(" · ") + lookOf(m_push.push.mode).text +
                    QStringLiteral(" · ") + look.text,
                11, QFont::Normal, p.mute);
    marks::icon(painter, QPointF(width() - 24, 8), look.icon, tint, 16);
}

} // namespace tuiwen::ui
