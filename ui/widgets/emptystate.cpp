// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tuiwen::ui {

EmptyState::EmptyState(const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(sentence))
    , m_buttons(new QHBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(16);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setProperty("tone", QStringLiteral("ink2"));
    m_buttons->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addLayout(m_buttons);
    row->addStretch();
    layout->addStretch(2);
    layout->addWidget(m_sentence);
    layout->addLayout(row);
    layout->addStretch(3);
    setAccessibleName(sentence);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

QPushButton *EmptyState::addButton(const QString &text, const QString &icon)
{
    auto *button =
        makeButton(text, icon, m_buttons->count() == 0 ? Variant::Primary : Variant::Normal);
    m_buttons->addWidget(button);
    return button;
}

void EmptyState::clearButtons()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->deleteLater();
        }
        delete item;
    }
}

} // namespace tuiwen::ui
