// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/style/metrics.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>

namespace tuiwen::ui {

namespace {

constexpr int pauseMs = 120; ///< between the last key and the search

} // namespace

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QFrame(parent)
    , m_line(new QLineEdit)
    , m_clear(makeIconButton(QStringLiteral("x"), tr("Clear the search")))
    , m_pause(new QTimer(this))
{
    setProperty("role", QStringLiteral("field"));
    setFixedHeight(style::metrics::field);
    auto *icon = new QLabel;
    const auto draw = [this, icon] {
        icon->setPixmap(style::pixmap(QStringLiteral("search"), style::palette().mute, 16,
                                      devicePixelRatioF()));
    };
    draw();
    connect(&style::notifier(), &style::Notifier::changed, this, draw);
    m_line->setPlaceholderText(placeholder);
    m_line->setAccessibleName(placeholder);
    m_line->setProperty("plain", QStringLiteral("true"));
    m_line->installEventFilter(this);
    m_clear->hide();
    setFocusProxy(m_line);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 0, 2, 0);
    layout->setSpacing(8);
    layout->addWidget(icon);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_clear);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &SearchField::announce);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_clear->setVisible(!text.isEmpty());
        if (text.isEmpty()) {
            announce();
        } else {
            m_pause->start();
        }
    });
    connect(m_clear, &QToolButton::clicked, m_line, &QLineEdit::clear);
}

QString SearchField::text() const
{
    return m_line->text().trimmed();
}

void SearchField::setText(const QString &text)
{
    m_line->setText(text);
    announce();
}

bool SearchField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line) {
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
            style::setVariant(this, "focused",
                              event->type() == QEvent::FocusIn ? QStringLiteral("true")
                                                               : QString());
        } else if (event->type() == QEvent::KeyPress) {
            const auto *key = static_cast<QKeyEvent *>(event);
            if (key->key() == Qt::Key_Escape && !m_line->text().isEmpty()) {
                m_line->clear();
                return true;
            }
            if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return ||
                key->key() == Qt::Key_Enter) {
                announce();
                Q_EMIT leftDownwards();
                return true;
            }
        }
    }
    return QFrame::eventFilter(watched, event);
}

void SearchField::announce()
{
    m_pause->stop();
    if (text() != m_last) {
        m_last = text();
        Q_EMIT searched(m_last);
    }
}

} // namespace tuiwen::ui
