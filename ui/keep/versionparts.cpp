// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog's regions; versions.cpp fills them.
#include "ui/keep/versionlist.h"
#include "ui/keep/versions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmented.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace tuiwen::ui::keep {

namespace {

constexpr int listWidth = 248;
constexpr int barHeight = 48;

QWidget *makeBand(QHBoxLayout *&row)
{
    auto *band = new QWidget;
    band->setFixedHeight(barHeight);
    row = new QHBoxLayout(band);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    return band;
}

} // namespace

QWidget *VersionDialog::makeList()
{
    auto *side = new QFrame;
    side->setFixedWidth(listWidth);
    side->setProperty("surface", QStringLiteral("paper"));
    side->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 8, 0, 8);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setStyleSheet(QStringLiteral("QListWidget { background: transparent; }"));
    column->addWidget(m_list);
    return side;
}

QWidget *VersionDialog::makeBar()
{
    QHBoxLayout *row = nullptr;
    QWidget *bar = makeBand(row);
    m_how->add(ToNow, tr("Compared with now"));
    m_how->add(FromBefore, tr("What it changed"));
    m_how->add(AsItWas, tr("As it was"));
    m_count->setObjectName(QStringLiteral("changes"));
    row->addWidget(m_how);
    row->addStretch(1);
    row->addWidget(m_count);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    return bar;
}

QWidget *VersionDialog::makeFoot()
{
    QHBoxLayout *row = nullptr;
    QWidget *foot = makeBand(row);
    foot->setFixedHeight(56);
    auto *close = makeButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_name->setObjectName(QStringLiteral("name"));
    m_passage->setObjectName(QStringLiteral("passage"));
    m_restore->setObjectName(QStringLiteral("restore"));
    m_passage->setToolTip(tr("Only the passage that is marked becomes as it was (Alt+R)"));
    m_passage->setShortcut(QKeySequence(QStringLiteral("Alt+R")));
    m_name->setToolTip(tr("A named version is a milestone and is kept for ever (F2)"));
    m_name->setShortcut(QKeySequence(Qt::Key_F2));
    for (QPushButton *button : {m_name, m_passage, close, m_restore}) {
        button->setAutoDefault(false);
    }
    row->addWidget(m_name);
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(m_passage);
    row->addWidget(m_restore);
    return foot;
}

} // namespace tuiwen::ui::keep
