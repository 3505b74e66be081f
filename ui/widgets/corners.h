// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPixmap>

#include <array>

class QPainter;
class QWidget;

namespace tuiwen::ui {

/// Rounds a frameless window. Where no compositor runs, transparent pixels of a window are black;
/// so its corners show a picture of the window it belongs to, taken when it appears or moves. What
/// stands beyond that window stays transparent.
class Corners : public QObject
{
    Q_OBJECT

public:
    /// Makes `window` translucent and watches it; belongs to it. Call it before the first show.
    Corners(QWidget *window, int radius);

    /// The whole background of the window, called from its paintEvent().
    void paint(QPainter &painter) const;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] std::array<QRect, 4> places() const;
    void take();

    QWidget *m_window;
    int m_radius;
    std::array<QPixmap, 4> m_beneath;
};

} // namespace tuiwen::ui
