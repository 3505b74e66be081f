// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paint.h"

#include "ui/style/metrics.h"
#include "ui/style/style.h"

#include <QFontMetrics>
#include <QPainter>

namespace tuiwen::ui::paint {

namespace {

QFont metaFont()
{
    return style::font(style::metrics::textMeta, QFont::Medium);
}

QRect centred(const QRect &rect, int width, int height)
{
    return {rect.x(), rect.y() + (rect.height() - height) / 2, width, height};
}

} // namespace

int chipWidth(const QString &text)
{
    return QFontMetrics(metaFont()).horizontalAdvance(text) + 8 + 6 + 6 + 8;
}

int chip(QPainter &painter, const QRect &rect, const QString &text, Hue hue)
{
    const QRect box = centred(rect, qMin(chipWidth(text), rect.width()), 20);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(softOf(hue));
    painter.drawRoundedRect(box, 10, 10);
    painter.setBrush(inkOf(hue));
    painter.drawEllipse(QRectF(box.x() + 8, box.center().y() - 2.5, 6, 6));
    painter.restore();
    line(painter, box.adjusted(20, 0, -6, 0), text, style::metrics::textMeta, QFont::Medium,
         inkOf(hue));
    return box.width();
}

int tagWidth(const QString &text, bool withIcon)
{
    return QFontMetrics(metaFont()).horizontalAdvance(text) + 12 + (withIcon ? 16 : 0);
}

int tag(QPainter &painter, const QRect &rect, const QString &text, Hue hue, const QString &icon,
        bool outlined)
{
    const bool withIcon = !icon.isEmpty();
    const QRect box =
        centred(rect, qMin(tagWidth(text, withIcon), rect.width()), withIcon ? 22 : 18);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (outlined) {
        painter.setPen(style::palette().lineStrong);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(softOf(hue));
        painter.drawRoundedRect(box, 4, 4);
    }
    painter.restore();
    int x = 6;
    if (withIcon) {
        const qreal dpr = painter.device()->devicePixelRatioF();
        painter.drawPixmap(QPoint(box.x() + 6, box.y() + (box.height() - 12) / 2),
                           style::pixmap(icon, inkOf(hue), 12, dpr));
        x += 16;
    }
    line(painter, box.adjusted(x, 0, -4, 0), text, style::metrics::textMeta, QFont::Medium,
         inkOf(hue));
    return box.width();
}

int avatar(QPainter &painter, const QRect &rect, const QString &glyph, const QColor &colour,
           int side, bool round)
{
    const QRect box = centred(rect, side, side);
    const qreal radius = round ? side / 2.0 : (side >= 40 ? 8 : side >= 24 ? 6 : 4);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour.isValid() ? colour : style::palette().neutral);
    painter.drawRoundedRect(box, radius, radius);
    painter.restore();
    const int px = side >= 40 ? 18 : side >= 28 ? 14 : side >= 24 ? 13 : side >= 20 ? 11 : 10;
    line(painter, box, glyph, px, QFont::DemiBold, Qt::white, Qt::AlignCenter);
    return side;
}

int keycapWidth(const QString &key)
{
    return qMax(18, QFontMetrics(metaFont()).horizontalAdvance(key) + 12);
}

int keycap(QPainter &painter, const QRect &rect, const QString &key)
{
    const style::Palette &p = style::palette();
    const QRect box = centred(rect, keycapWidth(key), 18);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(p.lineStrong);
    painter.setBrush(p.surface);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.restore();
    line(painter, box, key, style::metrics::textMeta, QFont::Medium, p.mute, Qt::AlignCenter);
    return box.width();
}

void line(QPainter &painter, const QRect &rect, const QString &text, int px, int weight,
          const QColor &colour, Qt::Alignment alignment)
{
    const QFont font = style::font(px, weight);
    const QFontMetrics metrics(font);
    painter.save();
    painter.setFont(font);
    painter.setPen(colour);
    const QString shown = alignment.testFlag(Qt::AlignHCenter)
                              ? text
                              : metrics.elidedText(text, Qt::ElideRight, rect.width());
    int x = rect.x();
    const int width = metrics.horizontalAdvance(shown);
    if (alignment.testFlag(Qt::AlignHCenter)) {
        x += (rect.width() - width) / 2;
    } else if (alignment.testFlag(Qt::AlignRight)) {
        x += rect.width() - width;
    }
    // Han fonts have tall ascents: the middle of the capitals is what the eye centres on.
    const int baseline = rect.y() + (rect.height() + metrics.capHeight()) / 2;
    painter.drawText(QPoint(x, baseline), shown);
    painter.restore();
}

} // namespace tuiwen::ui::paint
