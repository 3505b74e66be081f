// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cover/crop.h"

#include "ui/style/style.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace tuiwen::ui::cover {

namespace {

constexpr double leastShare = 0.2; // of the largest frame, so that a cover is never a few pixels

QRectF inPixels(const Crop &crop, const QRectF &picture)
{
    return {picture.x() + crop.x1 * picture.width(), picture.y() + crop.y1 * picture.height(),
            (crop.x2 - crop.x1) * picture.width(), (crop.y2 - crop.y1) * picture.height()};
}

} // namespace

Crop centred(const QSize &picture, double ratio)
{
    if (picture.isEmpty()) {
        return {};
    }
    const double shape = double(picture.width()) / picture.height();
    if (shape > ratio) {
        const double side = (1 - ratio / shape) / 2;
        return {side, 0, 1 - side, 1};
    }
    const double side = (1 - shape / ratio) / 2;
    return {0, side, 1, 1 - side};
}

QImage cropped(const QImage &picture, const std::optional<Crop> &crop, double ratio)
{
    if (picture.isNull()) {
        return {};
    }
    const QRectF whole(QPointF(0, 0), QSizeF(picture.size()));
    return picture.copy(inPixels(crop.value_or(centred(picture.size(), ratio)), whole).toRect());
}

CropView::CropView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumHeight(160);
    setAccessibleName(tr("Crop of the cover: arrow keys move the frame, plus and minus size it"));
}

void CropView::setPicture(const QImage &picture, const QSize &original)
{
    m_picture = picture;
    m_original = original.isEmpty() ? picture.size() : original;
    update();
}

void CropView::setCrop(const std::optional<Crop> &crop, double ratio)
{
    m_ratio = ratio;
    m_crop = crop.value_or(centred(m_original, ratio));
    update();
}

QRectF CropView::pictureRect() const
{
    if (m_picture.isNull()) {
        return {};
    }
    const QSizeF size = QSizeF(m_picture.size()).scaled(this->size(), Qt::KeepAspectRatio);
    return {QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

void CropView::paintEvent(QPaintEvent *)
{
    const style::Palette &p = style::palette();
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), p.sunken);
    if (m_picture.isNull()) {
        return;
    }
    const QRectF picture = pictureRect();
    const QRectF frame = inPixels(m_crop, picture);
    painter.drawImage(picture, m_picture);
    QRegion outside = QRegion(picture.toAlignedRect()).subtracted(QRegion(frame.toRect()));
    painter.setClipRegion(outside);
    painter.fillRect(picture, QColor(0, 0, 0, 130));
    painter.setClipping(false);
    painter.setPen(QPen(hasFocus() ? p.focus : QColor(Qt::white), 2));
    painter.drawRect(frame);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    for (const QPointF &corner :
         {frame.topLeft(), frame.topRight(), frame.bottomLeft(), frame.bottomRight()}) {
        painter.drawRect(QRectF(corner - QPointF(4, 4), QSizeF(8, 8)));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(255, 255, 255, 90), 1));
    for (int i = 1; i < 3; ++i) {
        const double x = frame.x() + frame.width() * i / 3;
        const double y = frame.y() + frame.height() * i / 3;
        painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()));
        painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y));
    }
}

CropView::Grip CropView::gripAt(const QPointF &at) const
{
    constexpr double reach = 12;
    const QRectF frame = inPixels(m_crop, pictureRect());
    for (const QPointF &corner :
         {frame.topLeft(), frame.topRight(), frame.bottomLeft(), frame.bottomRight()}) {
        if (std::abs(at.x() - corner.x()) <= reach && std::abs(at.y() - corner.y()) <= reach) {
            return Grip::Size;
        }
    }
    return pictureRect().contains(at) ? Grip::Move : Grip::None;
}

void CropView::mousePressEvent(QMouseEvent *event)
{
    m_last = event->position();
    m_grip = event->button() == Qt::LeftButton ? gripAt(event->position()) : Grip::None;
}

void CropView::mouseReleaseEvent(QMouseEvent *)
{
    m_grip = Grip::None;
}

void CropView::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF picture = pictureRect();
    if (picture.isEmpty()) {
        return;
    }
    const Grip grip = m_grip == Grip::None ? gripAt(event->position()) : m_grip;
    setCursor(grip == Grip::Size   ? Qt::SizeFDiagCursor
              : grip == Grip::Move ? Qt::SizeAllCursor
                                   : Qt::ArrowCursor);
    const QPointF by = event->position() - m_last;
    if (m_grip == Grip::Move) {
        m_last = event->position();
        moveBy(by.x() / picture.width(), by.y() / picture.height());
    } else if (m_grip == Grip::Size) {
        // A corner follows the pointer while the middle stays.
        const QPointF middle = inPixels(m_crop, picture).center();
        scaleTo(2 * std::abs(event->position().x() - middle.x()) / picture.width());
    }
}

void CropView::wheelEvent(QWheelEvent *event)
{
    scaleBy(std::pow(1.001, event->angleDelta().y()));
    event->accept();
}

void CropView::keyPressEvent(QKeyEvent *event)
{
    const double step = event->modifiers().testFlag(Qt::ShiftModifier) ? 0.05 : 0.005;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveBy(-step, 0);
    case Qt::Key_Right:
        return moveBy(step, 0);
    case Qt::Key_Up:
        return moveBy(0, -step);
    case Qt::Key_Down:
        return moveBy(0, step);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return scaleBy(1.05);
    case Qt::Key_Minus:
        return scaleBy(1 / 1.05);
    case Qt::Key_Home:
        m_crop = centred(m_original, m_ratio);
        update();
        Q_EMIT cropped(m_crop);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void CropView::moveBy(double dx, double dy)
{
    if (m_picture.isNull()) {
        return;
    }
    dx = std::clamp(dx, -m_crop.x1, 1 - m_crop.x2);
    dy = std::clamp(dy, -m_crop.y1, 1 - m_crop.y2);
    m_crop = {m_crop.x1 + dx, m_crop.y1 + dy, m_crop.x2 + dx, m_crop.y2 + dy};
    update();
    Q_EMIT cropped(m_crop);
}

void CropView::scaleBy(double factor)
{
    scaleTo((m_crop.x2 - m_crop.x1) * factor);
}

void CropView::scaleTo(double wanted)
{
    if (m_picture.isNull()) {
        return;
    }
    const Crop most = centred(m_original, m_ratio);
    const double widest = most.x2 - most.x1;
    const double width = std::clamp(wanted, widest * leastShare, widest);
    const double height = width / widest * (most.y2 - most.y1);
    const double left = std::clamp((m_crop.x1 + m_crop.x2 - width) / 2, 0.0, 1 - width);
    const double top = std::clamp((m_crop.y1 + m_crop.y2 - height) / 2, 0.0, 1 - height);
    m_crop = {left, top, left + width, top + height};
    update();
    Q_EMIT cropped(m_crop);
}

} // namespace tuiwen::ui::cover
