// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/style/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

#include <utility>

namespace tuiwen::ui {

Toast::Toast(QWidget *host)
    : QFrame(host)
    , m_text(new QLabel)
    , m_button(new QPushButton(tr("Undo")))
    , m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("toast"));
    setProperty("role", QStringLiteral("toast"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(16);
    m_text->setTextFormat(Qt::PlainText);
    m_button->setObjectName(QStringLiteral("undo"));
    m_button->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(m_text);
    layout->addWidget(m_button);
    m_timer->setSingleShot(true);
    m_timer->setInterval(style::metrics::toastMs);
    connect(m_timer, &QTimer::timeout, this, [this] {
        m_undo = nullptr;
        hide();
    });
    connect(m_button, &QPushButton::clicked, this, &Toast::undo);
    host->installEventFilter(this);
    hide();
}

void Toast::offerUndo(const QString &text, std::function<void()> undo)
{
    m_undo = std::move(undo);
    m_text->setText(text);
    m_button->setVisible(m_undo != nullptr);
    setAccessibleName(text);
    m_timer->start();
    place();
    show();
    raise();
}

void Toast::say(const QString &text)
{
    offerUndo(text, nullptr);
}

QString Toast::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void Toast::undo()
{
    if (const auto fn = std::exchange(m_undo, nullptr)) {
        m_timer->stop();
        hide();
        fn();
    }
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

void Toast::place()
{
    adjustSize();
    const QRect area = parentWidget()->rect();
    move(area.x() + (area.width() - width()) / 2, area.bottom() - height() - 16);
}

} // namespace tuiwen::ui
