// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QString>
#include <QVector>

#include <functional>

class QAction;
class QWidget;

namespace tuiwen::ui {

/// One thing the program can do, as the palette, menus and shortcuts know it.
struct ActionSpec
{
    QString id; ///< "article.new"
    QString text;
    QString icon; ///< Lucide name
    QVector<QKeySequence> keys;
    std::function<void()> run;
};

/// The one table of actions. Shortcuts work in the whole window; two actions cannot have the same.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget &window);

    /// Conflict when the id or one of the keys is taken; nothing is added then.
    [[nodiscard]] Result<QAction *> add(const ActionSpec &spec);
    /// Null when there is no such action.
    [[nodiscard]] QAction *find(const QString &id) const;
    /// In the order in which they were added; their objectName is the id.
    [[nodiscard]] const QVector<QAction *> &all() const { return m_actions; }

private:
    QWidget &m_window;
    QVector<QAction *> m_actions;
    QHash<QKeySequence, QString> m_keys;
};

} // namespace tuiwen::ui
