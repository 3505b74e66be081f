// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/list.h"

#include "ui/library/delegate.h"
#include "ui/library/model.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QDrag>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

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
    case Qt::Key_M:
        Q_EMIT moveRequested();
        return;
    case Qt::Key_T:
        Q_EMIT tagRequested();
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

void ArticleList::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    QListView::mousePressEvent(event);
}

void ArticleList::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(m_pressed);
    const int distance = (event->position().toPoint() - m_pressed).manhattanLength();
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (event->buttons() == Qt::LeftButton && plain && index.isValid() &&
        distance >= QApplication::startDragDistance()) {
        dragFrom(index);
        return;
    }
    QListView::mouseMoveEvent(event);
}

void ArticleList::dragFrom(const QModelIndex &index)
{
    QModelIndexList rows{index};
    if (selectionModel()->isSelected(index)) {
        rows = selectionModel()->selectedRows();
    }
    QVector<ArticleId> articles;
    for (const QModelIndex &row : rows) {
        articles << ArticleId{row.data(ArticleModel::IdRole).toString()};
    }
    const style::Palette &p = style::palette();
    QPixmap badge(QSize(28, 22) * devicePixelRatioF());
    badge.setDevicePixelRatio(devicePixelRatioF());
    badge.fill(Qt::transparent);
    QPainter painter(&badge);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(p.accentSolid);
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(QRect(0, 0, 28, 22), 11, 11);
    painter.setPen(p.onAccent);
    painter.setFont(style::font(12, QFont::DemiBold));
    painter.drawText(QRect(0, 0, 28, 22), Qt::AlignCenter, QString::number(articles.size()));
    painter.end();
    auto *drag = new QDrag(this);
    drag->setMimeData(ArticleModel::mimeFor(articles).release());
    drag->setPixmap(badge);
    drag->setHotSpot({-8, -8});
    drag->exec(Qt::MoveAction);
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
