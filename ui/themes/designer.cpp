// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themes/designer.h"

#include "core/themes/service.h"
#include "ui/style/style.h"
#include "ui/themes/colours.h"
#include "ui/themes/measures.h"
#include "ui/themes/shapes.h"
#include "ui/themes/words.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace tuiwen::ui::themes {

namespace {

QScrollArea *scrolling(QWidget *content)
{
    auto *area = new QScrollArea;
    content->setProperty("surface", QStringLiteral("surface"));
    content->setAttribute(Qt::WA_StyledBackground);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

} // namespace

Designer::Designer(tuiwen::themes::ThemeService &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_title(makeLabel({}, "title"))
    , m_note(makeLabel({}, "small", "mute"))
    , m_undo(makeIconButton(QStringLiteral("undo-2"), tr("Undo"), QKeySequence::Undo))
    , m_redo(makeIconButton(QStringLiteral("redo-2"), tr("Redo"), QKeySequence::Redo))
    , m_save(makeButton(tr("Save"), QStringLiteral("save"), Variant::Primary))
    , m_colours(new Colours(m_draft))
    , m_measures(new Measures(m_draft))
    , m_shapes(new Shapes(m_draft))
{
    setObjectName(QStringLiteral("designer"));
    setProperty("surface", QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    auto *bar = new QWidget;
    bar->setFixedHeight(48);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 0, 16, 0);
    row->setSpacing(8);
    auto *back = makeIconButton(QStringLiteral("arrow-left"), tr("Back to the themes"));
    back->setObjectName(QStringLiteral("back"));
    row->addWidget(back);
    row->addWidget(m_title);
    row->addStretch();
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    m_save->setObjectName(QStringLiteral("saveTheme"));
    row->addWidget(m_save);
    auto *tabs = new QTabBar;
    tabs->setExpanding(false);
    tabs->setUsesScrollButtons(false);
    tabs->setElideMode(Qt::ElideNone);
    for (const QString &name : {tr("Shapes"), tr("Colours"), tr("Type and spacing")}) {
        tabs->addTab(name);
    }
    auto *stack = new QStackedWidget;
    stack->addWidget(scrolling(m_shapes));
    stack->addWidget(scrolling(m_colours));
    stack->addWidget(scrolling(m_measures));
    connect(tabs, &QTabBar::currentChanged, stack, &QStackedWidget::setCurrentIndex);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(16, 8, 16, 8);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    head->addWidget(tabs);
    head->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(makeLine());
    column->addLayout(head);
    column->addWidget(makeLine());
    column->addWidget(stack, 1);
    column->addWidget(makeLine());
    column->addWidget(m_note);
    connect(&m_draft, &Draft::changed, this, &Designer::refresh);
    connect(m_undo, &QToolButton::clicked, &m_draft, &Draft::undo);
    connect(m_redo, &QToolButton::clicked, &m_draft, &Draft::redo);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(back, &QToolButton::clicked, this, &Designer::closed);
    const auto on = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    on(QKeySequence::Undo, [this] { m_draft.undo(); });
    on(QKeySequence::Redo, [this] { m_draft.redo(); });
    on(QKeySequence::Save, [this] { save(); });
    on(QKeySequence(Qt::Key_Escape), [this] { Q_EMIT closed(); });
}

void Designer::refresh()
{
    if (m_draft.isEmpty()) {
        return;
    }
    m_title->setText(m_draft.value(QStringLiteral("name")).toString());
    m_undo->setEnabled(m_draft.canUndo());
    m_redo->setEnabled(m_draft.canRedo());
    m_save->setEnabled(m_draft.isChanged());
    m_measures->refresh();
    m_shapes->refresh();
    const auto examined = m_themes.examine(m_draft.theme());
    if (examined) {
        m_colours->show(*examined);
        const auto count = static_cast<int>(examined->warnings.size());
        m_note->setText(count == 0 ? tr("Everything reads well, in light mode and in WeChat's dark mode.")
                                   : tr("%n text(s) are hard to read; see the contrast of the colours.",
                                        nullptr, count));
        style::setVariant(m_note, "tone", count == 0 ? QStringLiteral("mute") : QStringLiteral("warn"));
    } else {
        m_note->setText(examined.error().detail);
        style::setVariant(m_note, "tone", QStringLiteral("err"));
    }
    Q_EMIT changed(m_draft.theme());
}

bool Designer::save()
{
    if (m_draft.isEmpty() || !m_draft.isChanged()) {
        return true;
    }
    const auto done = m_themes.save(m_draft.theme());
    if (!done) {
        Q_EMIT failed(done.error());
        return false;
    }
    m_draft.markStored();
    Q_EMIT saved(m_draft.value(QStringLiteral("name")).toString());
    return true;
}

} // namespace tuiwen::ui::themes
