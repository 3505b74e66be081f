// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures/grid.h"

#include "ui/pictures/delegate.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace tuiwen::ui::pictures {

PictureGrid::PictureGrid(QWidget *parent)
    : QListView(parent)
{
    setObjectName(QStringLiteral("pictures"));
    setAccessibleName(tr("Pictures"));
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setUniformItemSizes(true);
    setResizeMode(QListView::Adjust);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setViewportMargins(PictureDelegate::margin, PictureDelegate::margin, 0, 0);
    verticalScrollBar()->setSingleStep(48);
}

QModelIndexList PictureGrid::targets() const
{
    QModelIndexList rows =
        selectionModel() != nullptr ? selectionModel()->selectedRows() : QModelIndexList();
    if (rows.isEmpty() && currentIndex().isValid()) {
        rows << currentIndex();
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

QItemSelectionModel::SelectionFlags PictureGrid::selectionCommand(const QModelIndex &index,
                                                                  const QEvent *event) const
{
    if (event != nullptr && event->type() == QEvent::MouseButtonPress && index.isValid()) {
        const auto *mouse = static_cast<const QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::NoModifier &&
            PictureDelegate::checkBoxOf(visualRect(index)).contains(mouse->position().toPoint())) {
            return QItemSelectionModel::Toggle;
        }
    }
    return QListView::selectionCommand(index, event);
}

void PictureGrid::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_X:
    case Qt::Key_Space:
        if (currentIndex().isValid() && event->modifiers() == Qt::NoModifier) {
            selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle);
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid() && event->modifiers() == Qt::NoModifier) {
            Q_EMIT opened(currentIndex());
            return;
        }
        break;
    case Qt::Key_Delete:
        Q_EMIT trashRequested();
        return;
    case Qt::Key_F2:
        Q_EMIT renameRequested();
        return;
    case Qt::Key_Escape:
        if (selectionModel()->selectedRows().size() > 1) {
            clearSelection();
        } else {
            Q_EMIT escaped();
        }
        return;
    default:
        break;
    }
    QListView::keyPressEvent(event);
}

void PictureGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && event->button() == Qt::LeftButton) {
        Q_EMIT opened(index);
    }
}

void PictureGrid::resizeEvent(QResizeEvent *event)
{
    fillWidth();
    QListView::resizeEvent(event);
}

void PictureGrid::fillWidth()
{
    const int width = viewport()->width() - 1;
    const int columns = std::max(1, width / PictureDelegate::leastWidth);
    const int cell = width / columns;
    setGridSize({cell, PictureDelegate::heightFor(cell)});
}

} // namespace tuiwen::ui::pictures
