// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace tuiwen::ui::gallery {

/// What can be done with several pictures at once; hidden while fewer than two are chosen.
class BulkBar : public QWidget
{
    Q_OBJECT

public:
    explicit BulkBar(QWidget *parent = nullptr);

    void setSelection(int count, bool inTrash);

Q_SIGNALS:
    void tagRequested();
    void trashRequested();
    void restoreRequested();
    void eraseRequested();
    void cleared();

private:
    QLabel *m_selected;
    QPushButton *m_tag;
    QPushButton *m_trash;
    QPushButton *m_restore;
    QPushButton *m_erase;
};

} // namespace tuiwen::ui::gallery
