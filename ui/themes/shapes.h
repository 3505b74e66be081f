// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QComboBox;

namespace tuiwen::ui::themes {

class Draft;

/// The decoration of each kind of block, chosen from a shelf.
class Shapes : public QWidget
{
    Q_OBJECT

public:
    explicit Shapes(Draft &draft, QWidget *parent = nullptr);

    void refresh();

private:
    Draft &m_draft;
    QHash<QString, QComboBox *> m_choices; ///< by slot
    QHash<QString, QComboBox *> m_sides;   ///< alignment of headings
};

} // namespace tuiwen::ui::themes
