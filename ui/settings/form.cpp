// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/form.h"

#include "ui/style/metrics.h"
#include "ui/widgets/button.h"

#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace tuiwen::ui::settings {

namespace {

constexpr int labelWidth = 180;

} // namespace

QFormLayout *makeForm()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    return form;
}

QLabel *makeName(const QString &text, QWidget *field)
{
    auto *label = makeLabel(text);
    label->setMinimumWidth(labelWidth);
    label->setMinimumHeight(style::metrics::field);
    label->setBuddy(field);
    field->setAccessibleName(text);
    return label;
}

QLabel *makeHint(const QString &text)
{
    auto *label = makeLabel(text, "small", "mute");
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    return label;
}

void fillCard(QFrame *card, const QString &title, QLayout *content)
{
    card->setProperty("card", QStringLiteral("true"));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(12);
    column->addWidget(makeLabel(title, "title"));
    column->addLayout(content);
}

QFrame *makeCard(const QString &title, QLayout *content)
{
    auto *card = new QFrame;
    fillCard(card, title, content);
    return card;
}

} // namespace tuiwen::ui::settings
