// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/spot.h"

#include <QAbstractButton>
#include <QColor>

namespace tuiwen::ui::library {

/// One folder, tag or saved search at the left: 28 px, indented, with a count; articles can be
/// dropped on folders and tags.
class ShelfItem : public QAbstractButton
{
    Q_OBJECT

public:
    /// `colour` draws a swatch instead of the icon.
    ShelfItem(const Spot &spot, const QString &name, const QString &icon, const QColor &colour,
              int depth, QWidget *parent = nullptr);

    [[nodiscard]] const Spot &spot() const { return m_spot; }
    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override { return {160, 28}; }

Q_SIGNALS:
    void dropped(const QVector<tuiwen::ArticleId> &articles);
    void renameWanted();
    void removeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    Spot m_spot;
    QString m_icon;
    QColor m_colour;
    int m_depth;
    int m_count = -1;
    bool m_target = false;
};

} // namespace tuiwen::ui::library
