// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace tuiwen {
struct Picture;
}

namespace tuiwen::ui::pictures {

class Thumbs;

/// One picture: the thumbnail whole on a quiet ground, its name, what it is, and what is missing.
class PictureDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int margin = 12; ///< around the grid; half of it around each cell
    static constexpr int leastWidth = 168;

    explicit PictureDelegate(Thumbs &thumbs, QObject *parent = nullptr);

    /// Height of a cell of this width.
    [[nodiscard]] static int heightFor(int width);
    [[nodiscard]] static QRect checkBoxOf(const QRect &item);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void paintThumb(QPainter &painter, const QRect &frame, const Picture &picture) const;
    void paintMarks(QPainter &painter, const QRect &frame, const Picture &picture) const;

    Thumbs &m_thumbs;
};

} // namespace tuiwen::ui::pictures
