// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace tuiwen::ui::library {

/// The list of articles. A click moves the current row; the check box, Ctrl, Shift, X and Space
/// select, so that looking at a row never changes what an action applies to.
class ArticleList : public QListView
{
    Q_OBJECT

public:
    explicit ArticleList(QWidget *parent = nullptr);

    /// The checked rows, or the current one when nothing is checked; in order.
    [[nodiscard]] QModelIndexList targets() const;

Q_SIGNALS:
    void opened(const QModelIndex &index);
    void trashRequested();
    void renameRequested();
    void moveRequested();
    void tagRequested();
    /// Esc with nothing selected: the search wants the keyboard back.
    void escaped();

protected:
    [[nodiscard]] QItemSelectionModel::SelectionFlags
    selectionCommand(const QModelIndex &index, const QEvent *event) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    /// Drags the checked articles, or the one under the mouse when that is not checked.
    void dragFrom(const QModelIndex &index);

    QPoint m_pressed;
};

} // namespace tuiwen::ui::library
