// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/push/marks.h"

#include "ui/style/style.h"

#include <QFontMetricsF>
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
    const QString source = account.glyph.isEmpty() ? account.name : account.glyph;
    if (source.isEmpty()) {
        return QStringLiteral("?");
    }
    return source.left(source.at(0).isHighSurrogate() ? 2 : 1);
}

void account(QPainter &painter, const QRectF &rect, const Account &account)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(account));
    const qreal radius = rect.width() >= 32 ? 8 : rect.width() >= 24 ? 6 : 4;
    painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
    text(painter, rect, glyph(account),
         style::font(qMax(10, qRound(rect.width() * 0.54)), QFont::Medium),
         style::palette().onAccent, Qt::AlignHCenter);
}

void icon(QPainter &painter, QPointF corner, const QString &name, const QColor &tint, int size)
{
    const qreal dpr = painter.device() != nullptr ? painter.device()->devicePixelRatioF() : 1.0;
    painter.drawPixmap(corner, style::pixmap(name, tint, size, dpr));
}

void text(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
          const QColor &colour, Qt::Alignment alignment)
{
    if (text.isEmpty() || rect.width() <= 0) {
        return;
    }
    painter.setFont(font);
    painter.setPen(colour);
    const QFontMetricsF metrics(font, painter.device());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    const qreal width = metrics.horizontalAdvance(shown);
    // Han fonts have a tall ascent: centring by cap height keeps Latin and Han rows level.
    const qreal baseline = rect.center().y() + metrics.capHeight() / 2;
    const qreal left = alignment.testFlag(Qt::AlignHCenter) ? rect.center().x() - width / 2
                       : alignment.testFlag(Qt::AlignRight) ? rect.right() - width
                                                            : rect.left();
    painter.drawText(QPointF(left, qRound(baseline)), shown);
}

} // namespace marks

AccountMark::AccountMark(int side, QWidget *parent)
    : QWidget(parent)
    , m_side(side)
{
    setFixedSize(side, side);
}

void AccountMark::setAccount(const Account &account)
{
    m_account = account;
    setAccessibleName(account.name);
    update();
}

void AccountMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setOpacity(isEnabled() ? 1.0 : 0.5);
    marks::account(painter, rect(), m_account);
}

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
