// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/push/holdbutton.h"

#include "core/base/clock.h"
#include "ui/push/marks.h"
#include "ui/style/style.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QtMath>

namespace tuiwen::ui {

namespace {

constexpr std::chrono::milliseconds frame{16};
constexpr double fallPerFrame = 16.0 / 150.0; ///< the fill is gone after 150 ms

} // namespace

HoldButton::HoldButton(const Clock &clock, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_clock(clock)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setAccessibleDescription(tr("Hold for one and a half seconds"));
}

QSize HoldButton::sizeHint() const
{
    const QFontMetrics metrics(style::font(14, QFont::DemiBold));
    const int text = qMax(metrics.horizontalAdvance(this->text()),
                          metrics.horizontalAdvance(tr("Keep holding…")));
    return {qMax(216, text + 64), 40};
}

void HoldButton::beginHold()
{
    m_released.reset();
    if (m_holding || m_done || !isEnabled()) {
        return;
    }
    m_holding = true;
    m_start = m_clock.steady();
    m_progress = 0;
    const int hold = ++m_hold;
    m_clock.callAfter(frame, this, [this, hold] { step(hold); });
    update();
}

void HoldButton::endHold()
{
    if (!m_holding) {
        return;
    }
    m_holding = false;
    const int hold = ++m_hold;
    m_clock.callAfter(frame, this, [this, hold] { step(hold); });
    update();
}

void HoldButton::releaseKey()
{
    if (m_holding && !m_released) {
        m_released = m_clock.steady();
    }
}

void HoldButton::step(int hold)
{
    if (hold != m_hold) {
        return;
    }
    if (m_released && m_clock.steady() - *m_released >= repeatGap) {
        m_released.reset();
        endHold();
        return;
    }
    if (m_holding) {
        const auto elapsed = m_clock.steady() - m_start;
        m_progress = qMin(1.0, double(elapsed.count()) / double(holdTime.count()));
        if (elapsed >= holdTime && !m_released) {
            m_holding = false;
            ++m_hold;
            m_progress = 0;
            update();
            Q_EMIT held();
            return;
        }
    } else {
        m_progress = qMax(0.0, m_progress - fallPerFrame);
    }
    update();
    if (m_holding || m_progress > 0) {
        m_clock.callAfter(frame, this, [this, hold] { step(hold); });
    }
}

void HoldButton::setDone(const QString &text)
{
    m_done = true;
    m_holding = false;
    ++m_hold;
    m_doneText = text;
    setAccessibleName(text);
    update();
}

void HoldButton::reset()
{
    m_done = false;
    m_holding = false;
    ++m_hold;
    m_progress = 0;
    setAccessibleName(text());
    update();
}

void HoldButton::paintEvent(QPaintEvent *)
{
    const style::Palette &p = style::palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF face = QRectF(rect()).adjusted(3, 3, -3, -3);
    const bool armed = isEnabled() || m_done;
    const QColor base = m_done                       ? (style::isDark() ? p.okSoft : p.ok)
                        : !isEnabled()               ? p.chip
                        : underMouse() && !m_holding ? p.accentHover
                                                     : p.accentSolid;
    painter.setPen(Qt::NoPen);
    painter.setBrush(base);
    painter.drawRoundedRect(face, 8, 8);
    if (m_progress > 0) {
        QPainterPath shape;
        shape.addRoundedRect(face, 8, 8);
        painter.save();
        painter.setClipPath(shape);
        painter.setBrush(p.accentPressed.darker(112));
        painter.drawRect(QRectF(face.left(), face.top(), face.width() * m_progress, face.height()));
        painter.restore();
    }
    if (hasFocus()) {
        painter.setPen(QPen(p.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 9.5, 9.5);
    }
    const QColor ink = !armed ? p.ink2 : m_done && style::isDark() ? p.ok : p.onAccent;
    const QString shown = m_done ? m_doneText : m_holding ? tr("Keep holding…") : text();
    const QFont font = style::font(14, QFont::DemiBold);
    const qreal width = QFontMetricsF(font).horizontalAdvance(shown);
    const qreal left = face.center().x() - (width + 26) / 2;
    marks::icon(painter, QPointF(left, face.center().y() - 9),
                m_done ? QStringLiteral("check") : QStringLiteral("hand"), ink, 18);
    paint::line(painter, QRect(qRound(left) + 26, 0, qCeil(width) + 2, height()), shown, 14,
                QFont::DemiBold, ink);
}

void HoldButton::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        setFocus(Qt::MouseFocusReason);
        beginHold();
    }
    event->accept();
}

void HoldButton::mouseMoveEvent(QMouseEvent *event)
{
    if (!rect().contains(event->pos())) {
        endHold();
    }
    event->accept();
}

void HoldButton::mouseReleaseEvent(QMouseEvent *event)
{
    endHold();
    event->accept();
}

void HoldButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space) {
        if (!event->isAutoRepeat()) {
            beginHold();
        }
        event->accept();
        return;
    }
    // Enter must do nothing here, not even press the dialog's default button.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept();
        return;
    }
    QWidget::keyPressEvent(event);
}

void HoldButton::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space) {
        if (!event->isAutoRepeat()) {
            releaseKey();
        }
        event->accept();
        return;
    }
    QWidget::keyReleaseEvent(event);
}

void HoldButton::focusOutEvent(QFocusEvent *event)
{
    endHold();
    QAbstractButton::focusOutEvent(event);
}

void HoldButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::EnabledChange && !isEnabled()) {
        endHold();
    }
    QAbstractButton::changeEvent(event);
}

} // namespace tuiwen::ui
