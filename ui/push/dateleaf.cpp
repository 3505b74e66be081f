// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/push/dateleaf.h"

#include "ui/style/style.h"
#include "ui/widgets/paint.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace tuiwen::ui {

DateLeaf::DateLeaf(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(sizeHint());
}

void DateLeaf::setDate(QDate date)
{
    m_date = date;
    update();
}

void DateLeaf::paintEvent(QPaintEvent *)
{
    const style::Palette &p = style::palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF leaf = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(leaf, 6, 6);
    painter.fillPath(shape, p.surface);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(QRectF(0, 0, width(), 15), p.accentSolid);
    painter.restore();
    painter.setPen(p.lineStrong);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
    paint::line(painter, QRect(0, 1, width(), 14),
                QLocale().toString(m_date, tr("MMM", "month on a calendar leaf, QDate format")), 10,
                QFont::Medium, p.onAccent, Qt::AlignCenter);
    paint::line(painter, QRect(0, 16, width(), 26), QString::number(m_date.day()), 18,
                QFont::DemiBold, p.ink, Qt::AlignCenter);
}

} // namespace tuiwen::ui
