// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/article.h"

#include <QDialog>
#include <QImage>

class QLabel;

namespace tuiwen::ui::cover {

class CropView;
class Surfaces;

/// Both crops WeChat asks for, side by side, with what readers will see of them.
class CropDialog : public QDialog
{
    Q_OBJECT

public:
    /// `picture` may be a smaller copy; `original` is the size of the cover itself.
    CropDialog(const QImage &picture, const QSize &original, const Cover &cover,
               QWidget *parent = nullptr);

    void setText(const QString &title, const QString &digest);
    [[nodiscard]] Cover cover() const { return m_cover; }

Q_SIGNALS:
    /// A person took the crops over.
    void taken(const tuiwen::Cover &cover);

private:
    QWidget *makeSide(CropView *view, const QString &name, QLabel *measure);
    void showCrops();

    QImage m_picture;
    QSize m_original;
    Cover m_cover;
    CropView *m_wide;
    CropView *m_square;
    QLabel *m_wideMeasure;
    QLabel *m_squareMeasure;
    Surfaces *m_surfaces;
};

} // namespace tuiwen::ui::cover
