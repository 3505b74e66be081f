// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

class QButtonGroup;
class QHBoxLayout;
class QPushButton;

namespace tuiwen::ui {

/// A few exclusive choices side by side: a sunken track with a raised cell. Left and Right move.
class Segmented : public QFrame
{
    Q_OBJECT

public:
    explicit Segmented(const QString &name, QWidget *parent = nullptr);

    /// Adds a cell; the first one added is chosen.
    QPushButton *add(int id, const QString &text, const QString &icon = {});
    void setCurrent(int id);
    [[nodiscard]] int current() const;

Q_SIGNALS:
    /// A person chose another cell.
    void chosen(int id);

private:
    QButtonGroup *m_group;
    QHBoxLayout *m_layout;
};

} // namespace tuiwen::ui
