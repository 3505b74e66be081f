// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/navitem.h"

#include "ui/style/metrics.h"
#include "ui/style/style.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace tuiwen::ui {

namespace metrics = style::metrics;

NavItem::NavItem(Kind kind, const QString &icon, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_kind(kind)
    , m_icon(icon)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setKind(kind);
}

void NavItem::setKind(Kind kind)
{
    m_kind = kind;
    if (kind == Kind::Narrow) {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    } else {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    describe();
    updateGeometry();
}

void NavItem::setCount(int count)
{
    m_count = count;
    describe();
    update();
}

void NavItem::setKeys(const QString &keys)
{
    m_keys = keys;
    describe();
}

void NavItem::describe()
{
    setAccessibleName(m_count >= 0 ? tr("%1, %n item(s)", nullptr, m_count).arg(text()) : text());
    const QString keys = m_keys.isEmpty() ? QString() : QStringLiteral("  ") + m_keys;
    setToolTip(m_kind == Kind::Narrow || !m_keys.isEmpty() ? text() + keys : QString());
}

QSize NavItem::sizeHint() const
{
    switch (m_kind) {
    case Kind::Narrow:
        return {36, 36};
    case Kind::Side:
        return {160, 28};
    case Kind::Rail:
        break;
    }
    return {160, 32};
}

void NavItem::paintEvent(QPaintEvent *)
{
    const style::Palette &p = style::palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool side = m_kind == Kind::Side;
    const int radius = side ? 6 : metrics::radius;
    if (isChecked() || underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? (side ? p.chip : p.accentSoft) : p.hover);
        painter.drawRoundedRect(rect(), radius, radius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(p.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }
    const bool hot = isChecked() && !side;
    const QColor glyph = hot ? p.accent : side ? p.mute : p.ink2;
    const int iconSize = m_kind == Kind::Narrow ? 18 : 16;
    const int left = m_kind == Kind::Narrow ? (width() - iconSize) / 2 : 8;
    painter.drawPixmap(QPoint(left, (height() - iconSize) / 2),
                       style::pixmap(m_icon, glyph, iconSize, devicePixelRatioF()));
    if (m_kind == Kind::Narrow) {
        return;
    }
    int right = width() - 8;
    if (m_count >= 0) {
        const QString number = QString::number(m_count);
        paint::line(painter, {8, 0, width() - 16, height()}, number, metrics::textMeta,
                    QFont::Normal, hot ? p.accent : p.mute, Qt::AlignRight | Qt::AlignVCenter);
        right -= 28;
    }
    const int textLeft = left + iconSize + (side ? 8 : 12);
    paint::line(painter, {textLeft, 0, right - textLeft, height()}, text(), metrics::textBase,
                isChecked() ? QFont::DemiBold : QFont::Normal, hot ? p.accent : p.ink);
}

void NavItem::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void NavItem::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace tuiwen::ui
