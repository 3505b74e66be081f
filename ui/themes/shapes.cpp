// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themes/shapes.h"

#include "core/themes/service.h"
#include "ui/themes/draft.h"
#include "ui/themes/words.h"
#include "ui/widgets/button.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace tuiwen::ui::themes {

namespace {

QString alignPath(const QString &slot)
{
    return QStringLiteral("blocks.%1.style.text-align").arg(slot);
}

} // namespace

Shapes::Shapes(Draft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 12, 16, 12);
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(16);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (const QString &slot : tuiwen::themes::choosableSlots()) {
        auto *choice = new QComboBox;
        choice->setObjectName(QStringLiteral("choice-") + slot);
        choice->setAccessibleName(slotText(slot));
        choice->setPlaceholderText(tr("As it is"));
        choice->setMaximumWidth(360);
        for (const QString &id : tuiwen::themes::choicesFor(slot)) {
            choice->addItem(choiceText(slot, id), id);
        }
        m_choices.insert(slot, choice);
        connect(choice, &QComboBox::activated, this, [this, slot, choice] {
            m_draft.change(tuiwen::themes::withChoice(m_draft.theme(), slot,
                                                      choice->currentData().toString()),
                           {});
        });
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(choice, 2);
        if (slot.startsWith(QLatin1StringView("heading"))) {
            auto *side = new QComboBox;
            side->setObjectName(QStringLiteral("align-") + slot);
            side->setAccessibleName(tr("Alignment: %1").arg(slotText(slot)));
            side->addItem(tr("Left"), QStringLiteral("left"));
            side->addItem(tr("Centre"), QStringLiteral("center"));
            m_sides.insert(slot, side);
            connect(side, &QComboBox::activated, this, [this, slot, side] {
                m_draft.set(alignPath(slot), side->currentData().toString(), {});
            });
            row->addWidget(side);
        }
        row->addStretch(1);
        form->addRow(slotText(slot), row);
    }
}

void Shapes::refresh()
{
    for (auto it = m_choices.constBegin(); it != m_choices.constEnd(); ++it) {
        const QSignalBlocker quiet(it.value());
        it.value()->setCurrentIndex(
            it.value()->findData(tuiwen::themes::choiceOf(m_draft.theme(), it.key())));
    }
    for (auto it = m_sides.constBegin(); it != m_sides.constEnd(); ++it) {
        const QSignalBlocker quiet(it.value());
        const bool centred = m_draft.value(alignPath(it.key())).toString() == QLatin1StringView("center");
        it.value()->setCurrentIndex(centred ? 1 : 0);
    }
}

} // namespace tuiwen::ui::themes
