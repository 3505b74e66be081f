// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/shelfitem.h"

#include "ui/library/model.h"
#include "ui/style/metrics.h"
#include "ui/style/style.h"
#include "ui/widgets/paint.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

namespace tuiwen::ui::library {

namespace metrics = style::metrics;

ShelfItem::ShelfItem(const Spot &spot, const QString &name, const QString &icon,
                     const QColor &colour, int depth, QWidget *parent)
    : QAbstractButton(parent)
    , m_spot(spot)
    , m_icon(icon)
    , m_colour(colour)
    , m_depth(depth)
{
    setText(name);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAcceptDrops(spot.search.isNull());
    setAccessibleName(name);
}

void ShelfItem::setCount(int count)
{
    if (m_count != count) {
        m_count = count;
        setAccessibleName(tr("%1, %n article(s)", nullptr, count).arg(text()));
        update();
    }
}

void ShelfItem::paintEvent(QPaintEvent *)
{
    const style::Palette &p = style::palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? p.chip : p.hover);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    if (hasFocus() || m_target) {
        painter.setPen(QPen(p.focus, m_target ? 1 : 2));
        painter.setBrush(m_target ? QBrush(p.drop) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    const int left = 8 + 16 * m_depth;
    if (m_colour.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colour);
        painter.drawRoundedRect(QRectF(left + 4, (height() - 8) / 2.0, 8, 8), 2, 2);
    } else {
        painter.drawPixmap(QPoint(left, (height() - 16) / 2),
                           style::pixmap(m_icon, p.mute, 16, devicePixelRatioF()));
    }
    int right = width() - 8;
    if (m_count >= 0) {
        paint::line(painter, {8, 0, width() - 16, height()}, QString::number(m_count),
                    metrics::textMeta, QFont::Normal, p.mute, Qt::AlignRight | Qt::AlignVCenter);
        right -= 28;
    }
    paint::line(painter, {left + 24, 0, right - left - 24, height()}, text(), metrics::textBase,
                isChecked() ? QFont::DemiBold : QFont::Normal, p.ink);
}

void ShelfItem::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ShelfItem::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void ShelfItem::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_F2:
        Q_EMIT renameWanted();
        return;
    case Qt::Key_Delete:
        Q_EMIT removeWanted();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void ShelfItem::dragEnterEvent(QDragEnterEvent *event)
{
    if (!ArticleModel::articlesIn(event->mimeData()).isEmpty()) {
        m_target = true;
        event->acceptProposedAction();
        update();
    }
}

void ShelfItem::dragLeaveEvent(QDragLeaveEvent *)
{
    m_target = false;
    update();
}

void ShelfItem::dropEvent(QDropEvent *event)
{
    m_target = false;
    update();
    event->acceptProposedAction();
    Q_EMIT dropped(ArticleModel::articlesIn(event->mimeData()));
}

} // namespace tuiwen::ui::library
