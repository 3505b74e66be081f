// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/list.h"

#include "ui/library/delegate.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace tuiwen::ui::library {

namespace {

bool isArrow(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp ||
           key == Qt::Key_PageDown || key == Qt::Key_Home || key == Qt::Key_End;
}

} // namespace

ArticleList::ArticleList(QWidget *parent)
    : QListView(parent)
{
    setObjectName(QStringLiteral("articles"));
    setAccessibleName(tr("Articles"));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

QModelIndexList ArticleList::targets() const
{
    QModelIndexList rows =
        selectionModel() != nullptr ? selectionModel()->selectedRows() : QModelIndexList();
    if (rows.isEmpty() && currentIndex().isValid()) {
        rows << currentIndex();
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

QItemSelectionModel::SelectionFlags ArticleList::selectionCommand(const QModelIndex &index,
                                                                  const QEvent *event) const
{
    if (event == nullptr) {
        return QItemSelectionModel::NoUpdate;
    }
    if (event->type() == QEvent::MouseButtonPress && index.isValid()) {
        const auto *mouse = static_cast<const QMouseEvent *>(event);
        if (mouse->modifiers().testFlag(Qt::ShiftModifier)) {
            return QListView::selectionCommand(index, event);
        }
        const bool onBox =
            ArticleDelegate::checkBoxOf(visualRect(index)).contains(mouse->position().toPoint());
        if (mouse->button() == Qt::LeftButton &&
            (onBox || mouse->modifiers().testFlag(Qt::ControlModifier))) {
            return QItemSelectionModel::Toggle;
        }
        return QItemSelectionModel::NoUpdate;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        if (isArrow(key->key()) && key->modifiers().testFlag(Qt::ShiftModifier)) {
            return QListView::selectionCommand(index, event);
        }
    }
    return QItemSelectionModel::NoUpdate;
}

void ArticleList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_X:
    case Qt::Key_Space:
        if (currentIndex().isValid() && event->modifiers() == Qt::NoModifier) {
            selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle);
        }
        return;
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
        if (selectionModel()->hasSelection()) {
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

void ArticleList::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && event->button() == Qt::LeftButton &&
        !ArticleDelegate::checkBoxOf(visualRect(index)).contains(event->position().toPoint())) {
        Q_EMIT opened(index);
    }
}

} // namespace tuiwen::ui::library
