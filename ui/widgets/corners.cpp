// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/corners.h"

#include "ui/style/style.h"

#include <QEvent>
#include <QPainter>
#include <QWidget>

namespace tuiwen::ui {

Corners::Corners(QWidget *window, int radius)
    : QObject(window)
    , m_window(window)
    , m_radius(radius)
{
    window->setAttribute(Qt::WA_TranslucentBackground);
    window->installEventFilter(this);
}

std::array<QRect, 4> Corners::places() const
{
    const QSize side(m_radius, m_radius);
    const int right = m_window->width() - m_radius;
    const int bottom = m_window->height() - m_radius;
    return {QRect({0, 0}, side), QRect({right, 0}, side), QRect({0, bottom}, side),
            QRect({right, bottom}, side)};
}

void Corners::take()
{
    QWidget *owner =
        m_window->parentWidget() != nullptr ? m_window->parentWidget()->window() : nullptr;
    const std::array<QRect, 4> corners = places();
    for (size_t i = 0; i < corners.size(); ++i) {
        m_beneath[i] = {};
        if (owner == nullptr) {
            continue;
        }
        const QRect there(owner->mapFromGlobal(m_window->mapToGlobal(corners[i].topLeft())),
                          corners[i].size());
        if (owner->rect().contains(there)) {
            m_beneath[i] = owner->grab(there);
        }
    }
}

void Corners::paint(QPainter &painter) const
{
    const style::Palette &p = style::palette();
    const std::array<QRect, 4> corners = places();
    painter.save();
    for (size_t i = 0; i < corners.size(); ++i) {
        if (!m_beneath[i].isNull()) {
            painter.drawPixmap(corners[i], m_beneath[i]);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(p.lineStrong);
    painter.setBrush(p.surface);
    painter.drawRoundedRect(QRectF(m_window->rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_radius,
                            m_radius);
    painter.restore();
}

bool Corners::eventFilter(QObject *watched, QEvent *event)
{
    // After the event: what appears with the window, like the scrim behind a dialog, belongs to it.
    if (watched == m_window && (event->type() == QEvent::Show || event->type() == QEvent::Move ||
                                event->type() == QEvent::Resize)) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_window->isVisible()) {
                    take();
                    m_window->update();
                }
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tuiwen::ui
