// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QVector>

namespace tuiwen::ui::themes {

/// A theme on the designer's desk with every step back. Steps with the same name that follow each
/// other (a colour being dragged) count as one.
class Draft : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Takes a theme; its history begins here. `stored` = it is in a file like this.
    void take(const QJsonObject &theme, bool stored);
    [[nodiscard]] const QJsonObject &theme() const { return m_theme; }
    [[nodiscard]] bool isEmpty() const { return m_theme.isEmpty(); }
    [[nodiscard]] bool isChanged() const { return m_theme != m_stored; }
    [[nodiscard]] bool canUndo() const { return m_at > 0; }
    [[nodiscard]] bool canRedo() const { return m_at + 1 < m_states.size(); }

    /// Makes `theme` the present state; nothing when it is that already.
    void change(const QJsonObject &theme, const QString &step);
    /// Sets one value ("colors.light.accent", "blocks.article.style.line-height"); an empty value
    /// removes it.
    void set(const QString &path, const QJsonValue &value, const QString &step);
    [[nodiscard]] QJsonValue value(const QString &path) const;
    /// The present state is in a file now.
    void markStored();

public Q_SLOTS:
    void undo();
    void redo();

Q_SIGNALS:
    /// The theme, or what can be undone, is another.
    void changed();

private:
    struct State
    {
        QJsonObject theme;
        QString step;
    };

    void goTo(qsizetype at);

    QJsonObject m_theme;
    QJsonObject m_stored;
    QVector<State> m_states;
    qsizetype m_at = 0;
};

} // namespace tuiwen::ui::themes
