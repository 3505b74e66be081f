// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/findbar.h"

#include "ui/style/style.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace tuiwen::ui::editor {

FindBar::FindBar(QWidget *parent)
    : QFrame(parent)
    , m_find(new QLineEdit)
    , m_replace(new QLineEdit)
    , m_case(makeIconButton(QStringLiteral("case-sensitive"), tr("Match case")))
    , m_regex(makeIconButton(QStringLiteral("regex"), tr("Regular expression")))
    , m_count(makeLabel({}, "small", "mute"))
{
    setObjectName(QStringLiteral("findbar"));
    setProperty("surface", QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(48);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 12, 8);
    row->setSpacing(6);
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("Find"));
    m_replace->setPlaceholderText(tr("Replace with"));
    m_replace->setAccessibleName(tr("Replace with"));
    auto *previous = makeIconButton(QStringLiteral("chevron-up"), tr("Previous"),
                                    QKeySequence(QStringLiteral("Shift+Return")));
    auto *next = makeIconButton(QStringLiteral("chevron-down"), tr("Next"),
                                QKeySequence(QStringLiteral("Return")));
    auto *one = makeButton(tr("Replace"), {}, Variant::Normal, Size::Small);
    auto *all = makeButton(tr("Replace all"), {}, Variant::Normal, Size::Small);
    auto *close =
        makeIconButton(QStringLiteral("x"), tr("Close"), QKeySequence(QStringLiteral("Esc")));
    m_count->setMinimumWidth(64);
    row->addWidget(m_find, 3);
    for (QWidget *widget : {static_cast<QWidget *>(m_case), static_cast<QWidget *>(m_regex),
                            static_cast<QWidget *>(m_count), static_cast<QWidget *>(previous),
                            static_cast<QWidget *>(next)}) {
        row->addWidget(widget);
    }
    row->addWidget(m_replace, 2);
    row->addWidget(one);
    row->addWidget(all);
    row->addWidget(close);
    for (QToolButton *toggle : {m_case, m_regex}) {
        toggle->setCheckable(true);
        connect(toggle, &QToolButton::toggled, this, &FindBar::search);
    }
    connect(m_find, &QLineEdit::textChanged, this, &FindBar::search);
    const auto order = [this](QAbstractButton *button, const QString &name) {
        connect(button, &QAbstractButton::clicked, this, [this, name] {
            Q_EMIT command(name, {{QStringLiteral("by"), m_replace->text()}});
        });
    };
    order(previous, QStringLiteral("findPrevious"));
    order(next, QStringLiteral("findNext"));
    order(one, QStringLiteral("replace"));
    order(all, QStringLiteral("replaceAll"));
    connect(close, &QToolButton::clicked, this, &FindBar::finish);
    hide();
}

void FindBar::start(Field field)
{
    show();
    if (!m_chosen.isEmpty()) {
        m_find->setText(m_chosen);
    }
    QLineEdit *first = field == Field::Replace && !m_find->text().isEmpty() ? m_replace : m_find;
    first->setFocus(Qt::ShortcutFocusReason);
    first->selectAll();
    search();
}

void FindBar::search()
{
    Q_EMIT command(QStringLiteral("find"), {{QStringLiteral("text"), m_find->text()},
                                            {QStringLiteral("regex"), m_regex->isChecked()},
                                            {QStringLiteral("matchCase"), m_case->isChecked()}});
}

void FindBar::show(const Selected &selected)
{
    m_chosen = selected.chosenText;
    const QString &fault = selected.findFault;
    style::setVariant(m_find, "invalid", fault.isEmpty() ? QString() : QStringLiteral("true"));
    m_count->setToolTip(fault);
    if (m_find->text().isEmpty()) {
        m_count->clear();
    } else if (!fault.isEmpty()) {
        m_count->setText(tr("Not a pattern: %1").arg(fault));
    } else if (selected.found == 0) {
        m_count->setText(tr("No match"));
    } else if (selected.foundAt >= 0) {
        m_count->setText(QStringLiteral("%1 / %2").arg(selected.foundAt + 1).arg(selected.found));
    } else {
        m_count->setText(tr("%n match(es)", nullptr, selected.found));
    }
}

void FindBar::finish()
{
    hide();
    Q_EMIT command(QStringLiteral("find"), {{QStringLiteral("text"), QString()}});
    Q_EMIT closed();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool back = (event->modifiers() & Qt::ShiftModifier) != 0;
    if (event->key() == Qt::Key_Escape) {
        finish();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        const bool replacing = m_replace->hasFocus() && !back;
        Q_EMIT command(replacing ? QStringLiteral("replace")
                       : back    ? QStringLiteral("findPrevious")
                                 : QStringLiteral("findNext"),
                       {{QStringLiteral("by"), m_replace->text()}});
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace tuiwen::ui::editor
