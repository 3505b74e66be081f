// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/bulkbar.h"

#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tuiwen::ui::gallery {

BulkBar::BulkBar(QWidget *parent)
    : QWidget(parent)
    , m_selected(makeLabel({}, "strong", "accent"))
{
    setObjectName(QStringLiteral("mediaBulk"));
    setFixedHeight(56);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeLine());
    auto *row = new QHBoxLayout;
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(4);
    row->addWidget(m_selected);
    row->addSpacing(12);
    const auto add = [this, row](const QString &text, const QString &icon, Variant variant,
                                 void (BulkBar::*signal)()) {
        QPushButton *button = makeButton(text, icon, variant);
        connect(button, &QPushButton::clicked, this, signal);
        row->addWidget(button);
        return button;
    };
    m_tag = add(tr("Add tags…"), QStringLiteral("tag"), Variant::Ghost, &BulkBar::tagRequested);
    m_restore = add(tr("Restore"), QStringLiteral("archive-restore"), Variant::Ghost,
                    &BulkBar::restoreRequested);
    m_trash = add(tr("Move to trash"), QStringLiteral("trash-2"), Variant::Ghost,
                  &BulkBar::trashRequested);
    m_erase = add(tr("Delete for good"), QStringLiteral("trash-2"), Variant::Danger,
                  &BulkBar::eraseRequested);
    row->addStretch();
    add(tr("Clear the selection"), {}, Variant::Ghost, &BulkBar::cleared);
    row->addWidget(new KeyCap(QStringLiteral("Esc")));
    column->addLayout(row, 1);
    hide();
}

void BulkBar::setSelection(int count, bool inTrash)
{
    m_selected->setText(tr("%n selected", nullptr, count));
    m_tag->setVisible(!inTrash);
    m_trash->setVisible(!inTrash);
    m_restore->setVisible(inTrash);
    m_erase->setVisible(inTrash);
    setVisible(count > 1);
}

} // namespace tuiwen::ui::gallery
