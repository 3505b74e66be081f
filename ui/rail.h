// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QHash>
#include <QString>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace tuiwen::ui {

class NavItem;

/// Where to go: sections with places. Folds to icons while the editor needs the room.
class Rail : public QFrame
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    void addSection(const QString &name);
    void addPlace(int id, const QString &icon, const QString &text, const QString &keys);
    /// What follows stands at the bottom.
    void addStretch();
    void setCurrent(int id);
    void setCount(int id, int count);
    void setNarrow(bool narrow);
    [[nodiscard]] bool isNarrow() const { return m_narrow; }
    void focusCurrent();

Q_SIGNALS:
    void chosen(int id);

private:
    QVBoxLayout *m_layout;
    QButtonGroup *m_group;
    QHash<int, NavItem *> m_items;
    QVector<QLabel *> m_sections;
    bool m_narrow = false;
};

} // namespace tuiwen::ui
