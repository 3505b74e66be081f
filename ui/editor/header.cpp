// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/header.h"

#include "ui/style/metrics.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace tuiwen::ui::editor {

Header::Header(QWidget *parent)
    : QFrame(parent)
    , m_title(new ElidedLabel)
    , m_inspector(makeIconButton(QStringLiteral("panel-right"), tr("Preview and checks"),
                                 QKeySequence(QStringLiteral("Ctrl+Shift+P"))))
    , m_versions(makeIconButton(QStringLiteral("history"), tr("Versions"),
                                QKeySequence(QStringLiteral("Ctrl+Alt+V"))))
    , m_export(makeIconButton(QStringLiteral("download"), tr("Export…"),
                              QKeySequence(QStringLiteral("Ctrl+Shift+E"))))
    , m_copy(makeButton(tr("Copy for WeChat"), QStringLiteral("clipboard-copy")))
    , m_schedule(makeButton(tr("Schedule…"), QStringLiteral("calendar-clock"), Variant::Primary))
{
    setObjectName(QStringLiteral("header"));
    setProperty("surface", QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(style::metrics::topBar);
    m_title->setProperty("role", QStringLiteral("strong"));
    m_copy->setObjectName(QStringLiteral("copy"));
    m_schedule->setObjectName(QStringLiteral("schedule"));
    m_versions->setObjectName(QStringLiteral("versionsButton"));
    auto *back =
        makeButton(tr("Library"), QStringLiteral("chevron-left"), Variant::Ghost, Size::Small);
    back->setObjectName(QStringLiteral("back"));
    auto *milestone = makeIconButton(QStringLiteral("flag"), tr("Keep a milestone"),
                                     QKeySequence(QStringLiteral("Ctrl+S")));
    auto *focus =
        makeIconButton(QStringLiteral("maximize"), tr("Only the text"), QKeySequence(Qt::Key_F11));
    m_inspector->setCheckable(true);
    m_inspector->setChecked(true);
    m_copy->setToolTip(
        tr("Copies the finished article with its pictures for pasting into WeChat's editor"));
    m_schedule->setToolTip(
        tr("Schedule…") + QStringLiteral("  ") +
        QKeySequence(QStringLiteral("Ctrl+Return")).toString(QKeySequence::NativeText));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 16, 0);
    row->setSpacing(8);
    row->addWidget(back);
    row->addWidget(makeLabel(QStringLiteral("/"), "", "mute"));
    row->addWidget(m_title, 1);
    row->addWidget(milestone);
    row->addWidget(m_versions);
    row->addWidget(m_export);
    row->addWidget(focus);
    row->addWidget(m_inspector);
    row->addSpacing(4);
    row->addWidget(m_copy);
    row->addSpacing(4);
    row->addWidget(m_schedule);

    connect(back, &QPushButton::clicked, this, &Header::backWanted);
    connect(milestone, &QToolButton::clicked, this, &Header::milestoneWanted);
    m_export->setObjectName(QStringLiteral("export"));
    connect(m_export, &QToolButton::clicked, this, &Header::exportWanted);
    connect(m_versions, &QToolButton::clicked, this, &Header::versionsWanted);
    connect(focus, &QToolButton::clicked, this, &Header::focusWanted);
    connect(m_inspector, &QToolButton::clicked, this, &Header::inspectorWanted);
    connect(m_copy, &QPushButton::clicked, this, &Header::copyWanted);
    connect(m_schedule, &QPushButton::clicked, this, &Header::scheduleWanted);
    setReady(false);
}

void Header::setTitle(const QString &title)
{
    m_title->setFullText(title.isEmpty() ? tr("Untitled article") : title);
}

void Header::setInspectorShown(bool shown)
{
    m_inspector->setChecked(shown);
}

void Header::setReady(bool ready)
{
    m_copy->setEnabled(ready);
    m_export->setEnabled(ready);
    m_schedule->setEnabled(ready);
}

} // namespace tuiwen::ui::editor
