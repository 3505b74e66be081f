// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions.h"

#include "ui/style/style.h"

#include <QAction>
#include <QWidget>

namespace tuiwen::ui {

Actions::Actions(QWidget &window)
    : QObject(&window)
    , m_window(window)
{}

Result<QAction *> Actions::add(const ActionSpec &spec)
{
    if (find(spec.id) != nullptr) {
        return failure(ErrorKind::Conflict,
                       QStringLiteral("there is an action %1 already").arg(spec.id));
    }
    for (const QKeySequence &keys : spec.keys) {
        if (m_keys.contains(keys)) {
            return failure(ErrorKind::Conflict, QStringLiteral("%1 is used by %2 already")
                                                    .arg(keys.toString(), m_keys.value(keys)));
        }
    }
    auto *action = new QAction(style::icon(spec.icon), spec.text, this);
    action->setObjectName(spec.id);
    action->setProperty("lucide", spec.icon);
    action->setShortcuts(QList<QKeySequence>(spec.keys.begin(), spec.keys.end()));
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, [run = spec.run] { run(); });
    for (const QKeySequence &keys : spec.keys) {
        m_keys.insert(keys, spec.id);
    }
    m_actions << action;
    m_window.addAction(action);
    return action;
}

QAction *Actions::find(const QString &id) const
{
    for (QAction *action : m_actions) {
        if (action->objectName() == id) {
            return action;
        }
    }
    return nullptr;
}

} // namespace tuiwen::ui
