// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/push/scrim.h"

#include "ui/style/style.h"

#include <QEvent>
#include <QPainter>

namespace tuiwen::ui {

Scrim::Scrim(QWidget *window, QObject *owner)
    : QWidget(window)
{
    setGeometry(window->rect());
    window->installEventFilter(this);
    connect(owner, &QObject::destroyed, this, &QObject::deleteLater);
    raise();
    show();
}

void Scrim::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), style::palette().scrim);
}

bool Scrim::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget()) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tuiwen::ui
