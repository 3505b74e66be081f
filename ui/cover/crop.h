// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/article.h"

#include <QImage>
#include <QWidget>

#include <optional>

namespace tuiwen::ui::cover {

/// The two shapes a cover is shown in (wechat-api.md 6.1).
inline constexpr double wideRatio = 2.35;
inline constexpr double squareRatio = 1.0;

/// The largest rectangle of that shape in the middle of a picture, in fractions.
[[nodiscard]] Crop centred(const QSize &picture, double ratio);
/// The part of a picture that a crop (or, without one, the centred crop) takes.
[[nodiscard]] QImage cropped(const QImage &picture, const std::optional<Crop> &crop, double ratio);

/// A picture with a frame of fixed proportions: dragged by mouse or arrow keys (Shift: further), sized
/// by wheel, by its corners, or by plus and minus; Home centres it.
class CropView : public QWidget
{
    Q_OBJECT

public:
    explicit CropView(QWidget *parent = nullptr);

    /// `original` is the size the fractions refer to; the picture shown may be a smaller copy of it.
    void setPicture(const QImage &picture, const QSize &original);
    /// Shows the frame for a shape; an absent crop is the centred one.
    void setCrop(const std::optional<Crop> &crop, double ratio);
    [[nodiscard]] Crop crop() const { return m_crop; }
    [[nodiscard]] QSize sizeHint() const override { return {368, 220}; }

Q_SIGNALS:
    /// A person moved or sized the frame.
    void cropped(const tuiwen::Crop &crop);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRectF pictureRect() const;
    void moveBy(double dx, double dy);
    void scaleBy(double factor);
    void scaleTo(double width);

    enum class Grip
    {
        None,
        Move,
        Size
    };
    [[nodiscard]] Grip gripAt(const QPointF &at) const;

    QImage m_picture;
    QSize m_original;
    Grip m_grip = Grip::None;
    Crop m_crop;
    double m_ratio = wideRatio;
    QPointF m_last;
};

} // namespace tuiwen::ui::cover
