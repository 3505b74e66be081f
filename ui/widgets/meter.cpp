// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/meter.h"

#include "ui/style/style.h"

#include <QPainter>

namespace tuiwen::ui {

Meter::Meter(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Meter::setValue(qint64 value, qint64 limit)
{
    m_value = value;
    m_limit = limit;
    setAccessibleName(tr("%1 of %2").arg(value).arg(limit));
    setToolTip(accessibleName());
    update();
}

void Meter::paintEvent(QPaintEvent *)
{
    const style::Palette &p = style::palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(p.chip);
    painter.drawRoundedRect(rect(), 2, 2);
    if (m_limit <= 0 || m_value <= 0) {
        return;
    }
    const double share = qMin(1.0, static_cast<double>(m_value) / static_cast<double>(m_limit));
    painter.setBrush(share >= 1.0 ? p.err : share >= 0.8 ? p.warn : p.ok);
    painter.drawRoundedRect(QRectF(0, 0, qMax(4.0, width() * share), height()), 2, 2);
}

} // namespace tuiwen::ui
