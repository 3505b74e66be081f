// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

namespace tuiwen::ui {

/// The body of the phone around the article: bezel, status bar, reader's bars. Everything inside
/// the screen is measured in CSS pixels of the device and drawn through a scale.
struct PhoneFrame
{
    int width = 375; ///< of the screen
    double scale = 1;
    bool dark = false;
    bool notched = true;
    QString clock;   ///< "20:00"
    QString account; ///< name under the article

    static constexpr int bezel = 7;
    static constexpr int statusHeight = 44;
    static constexpr int barHeight = 44;
    static constexpr int footHeight = 82;

    /// Height of the screen that belongs to the width.
    [[nodiscard]] static int heightFor(int width);
    /// Outer size of the phone at this scale.
    [[nodiscard]] QSizeF outerSize() const;
    /// Where the article stands when the phone's outer corner is at `origin`.
    [[nodiscard]] QRectF articleRect(const QPointF &origin) const;
    void paint(QPainter &painter, const QPointF &origin, qreal dpr) const;
    [[nodiscard]] QColor screenColor() const;
};

} // namespace tuiwen::ui
