// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace tuiwen::ui::library {

/// The bar under the list while articles are checked: how many, and what may be done with them.
class BulkBar : public QWidget
{
    Q_OBJECT

public:
    explicit BulkBar(QWidget *parent = nullptr);

    /// Hidden when `count` is 0; in the trash other actions are offered.
    void setSelection(int count, bool inTrash);

Q_SIGNALS:
    void moveRequested();
    void tagRequested();
    void exportRequested();
    void trashRequested();
    void restoreRequested();
    void eraseRequested();
    void cleared();

private:
    QLabel *m_selected;
    QWidget *m_move;
    QWidget *m_tag;
    QWidget *m_export;
    QWidget *m_trash;
    QWidget *m_restore;
    QWidget *m_erase;
};

} // namespace tuiwen::ui::library
