// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/push/marks.h"

#include "ui/style/style.h"
#include "ui/widgets/avatar.h"

#include <QPainter>

namespace tuiwen::ui {

namespace marks {

void tone(QPainter &painter, QPointF centre, Tone tone)
{
    const style::Palette &p = style::palette();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    switch (tone) {
    case Tone::Festive:
        painter.setBrush(p.festive);
        painter.drawEllipse(centre, 4, 4);
        break;
    case Tone::Neutral:
        painter.setBrush(p.neutral);
        painter.drawEllipse(centre, 4, 4);
        break;
    case Tone::Solemn:
        painter.setBrush(p.solemn);
        painter.drawRect(QRectF(centre.x() - 4, centre.y() - 4, 8, 8));
        break;
    case Tone::Mourning:
        painter.setPen(QPen(p.mourning, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, 3, 3);
        break;
    case Tone::Commercial:
        painter.setBrush(p.commercial);
        painter.drawPolygon(QPolygonF{{centre.x(), centre.y() - 4.8},
                                      {centre.x() + 4.8, centre.y()},
                                      {centre.x(), centre.y() + 4.8},
                                      {centre.x() - 4.8, centre.y()}});
        break;
    }
    painter.restore();
}

QColor colour(const Account &account)
{
    const QColor own(account.colour);
    return own.isValid() ? own : style::accountColours().last();
}

QString glyph(const Account &account)
{
    return account.glyph.isEmpty() ? Avatar::glyphOf(account.name) : account.glyph;
}

void icon(QPainter &painter, QPointF corner, const QString &name, const QColor &tint, int size)
{
    const qreal dpr = painter.device() != nullptr ? painter.device()->devicePixelRatioF() : 1.0;
    painter.drawPixmap(corner, style::pixmap(name, tint, size, dpr));
}

} // namespace marks

ToneMark::ToneMark(Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
{
    setFixedSize(sizeHint());
}

void ToneMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    marks::tone(painter, QRectF(rect()).center(), m_tone);
}

} // namespace tuiwen::ui
