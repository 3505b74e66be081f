// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/activewindow.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace tuiwen::ui {

namespace {

bool takesKeys(const QWidget &window)
{
    const Qt::WindowType type = window.windowType();
    return (type == Qt::Window || type == Qt::Dialog || type == Qt::Sheet) &&
           !window.testAttribute(Qt::WA_ShowWithoutActivating);
}

/// After the events of showing and hiding: until then the display still has its own idea.
void activateSoon(QWidget *window)
{
    QTimer::singleShot(0, window, [window] {
        if (window->isVisible() && QApplication::activeWindow() == nullptr) {
            window->activateWindow();
        }
    });
}

} // namespace

ActiveWindow::ActiveWindow(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool ActiveWindow::eventFilter(QObject *watched, QEvent *event)
{
    if ((event->type() == QEvent::Show || event->type() == QEvent::Hide) &&
        watched->isWidgetType()) {
        auto *widget = static_cast<QWidget *>(watched);
        if (widget->isWindow() && takesKeys(*widget)) {
            QWidget *front = event->type() == QEvent::Show       ? widget
                             : widget->parentWidget() != nullptr ? widget->parentWidget()->window()
                                                                 : nullptr;
            if (front != nullptr) {
                activateSoon(front);
            }
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tuiwen::ui
