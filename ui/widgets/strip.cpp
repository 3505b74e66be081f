// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/strip.h"

#include "ui/errortext.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace tuiwen::ui {

Strip::Strip(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_progress(new QProgressBar)
    , m_action(makeButton({}, {}, Variant::Normal, Size::Small))
{
    setProperty("role", QStringLiteral("strip"));
    setMinimumHeight(36);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 4, 16, 4);
    layout->setSpacing(8);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setRange(0, 0);
    m_progress->setFixedWidth(96);
    m_progress->setTextVisible(false);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_action);
    connect(m_action, &QPushButton::clicked, this, &Strip::acted);
    connect(&style::notifier(), &style::Notifier::changed, this, &Strip::tint);
    hide();
}

void Strip::showBusy(const QString &text)
{
    dress(Hue::Neutral, QStringLiteral("hourglass"), text, {});
    m_progress->setRange(0, 0);
    m_progress->show();
}

void Strip::showProgress(const QString &text, int done, int total, const QString &action)
{
    if (!m_progress->isVisible() || m_action->text() != action) {
        dress(Hue::Neutral, QStringLiteral("hourglass"), text, action);
    }
    m_text->setText(text);
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progress->show();
}

void Strip::showError(const QString &what, const Error &error, const QString &action)
{
    const ErrorText words = describe(error);
    dress(Hue::Err, QStringLiteral("circle-alert"),
          tr("%1: %2. %3").arg(what, words.title, words.nextStep), action);
    setToolTip(words.explanation);
}

void Strip::showNotice(const QString &text, Hue hue, const QString &icon, const QString &action)
{
    dress(hue, icon, text, action);
}

QString Strip::text() const
{
    return m_text->text();
}

void Strip::tint()
{
    if (!m_iconName.isEmpty()) {
        m_icon->setPixmap(style::pixmap(m_iconName, inkOf(m_hue), 16, devicePixelRatioF()));
    }
}

void Strip::dress(Hue hue, const QString &icon, const QString &text, const QString &action)
{
    m_progress->hide();
    m_hue = hue;
    m_iconName = icon;
    tint();
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setToolTip({});
    setAccessibleName(text);
    style::setVariant(this, "tone", QLatin1StringView(wordOf(hue)));
    show();
}

} // namespace tuiwen::ui
