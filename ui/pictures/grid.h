// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace tuiwen::ui::pictures {

/// Pictures in rows that fill the width. A click chooses one; the check box, Ctrl, Shift, X and
/// Space choose several.
class PictureGrid : public QListView
{
    Q_OBJECT

public:
    explicit PictureGrid(QWidget *parent = nullptr);

    /// The chosen pictures, or the current one; in order.
    [[nodiscard]] QModelIndexList targets() const;

Q_SIGNALS:
    /// Enter or a double click.
    void opened(const QModelIndex &index);
    void trashRequested();
    void renameRequested();
    /// Esc with nothing chosen: the search wants the keyboard back.
    void escaped();

protected:
    [[nodiscard]] QItemSelectionModel::SelectionFlags
    selectionCommand(const QModelIndex &index, const QEvent *event) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillWidth();
};

} // namespace tuiwen::ui::pictures
