// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <QVector>

namespace tuiwen::ui::cover {

/// Covers are made at this size: 2.35:1, twice what WeChat asks for at least (wechat-html.md 4.5).
inline constexpr QSize coverSize(1800, 766);

enum class Motif
{
    None,
    Gradient,
    Frame,
    Band,
    Circles,
    Picture,      ///< fills the cover under a scrim
    PictureRight, ///< beside a plain side
    Spring,       ///< lanterns: Spring Festival
    Qingming,     ///< hills in the rain
    DragonBoat,   ///< leaves and waves
    MidAutumn,    ///< moon over clouds
    DoubleNinth,  ///< chrysanthemum and far hills
    Snow          ///< winter solstice, new year
};

/// Four colours that go together.
struct Scheme
{
    QColor ground;
    QColor second;
    QColor ink;
    QColor accent;
};

struct Template
{
    QString id;
    QString name; ///< translated
    Motif motif = Motif::None;
    Qt::Alignment alignment = Qt::AlignCenter;
    double squareLeft = 0; ///< where the 1:1 crop begins, as a fraction of the cover's width
    QVector<Scheme> schemes;

    [[nodiscard]] bool wantsPicture() const
    {
        return motif == Motif::Picture || motif == Motif::PictureRight;
    }
};

/// What a person chose for a cover.
struct Design
{
    QString templateId;
    int scheme = 0;
    QString title;
    QString note; ///< a short second line: column, date, place
    QString family;
    int scrim = 45; ///< percent of darkness over a picture
};

[[nodiscard]] const QVector<Template> &templates();
/// The first one for an unknown id.
[[nodiscard]] const Template &templateOf(const QString &id);
/// Font families for titles that exist here, serif first; never empty.
[[nodiscard]] QStringList titleFamilies();

/// The part that both crops show, in pixels of coverSize: titles stay inside it.
[[nodiscard]] QRectF safeArea(const Template &design);
/// The 1:1 crop, in pixels of coverSize.
[[nodiscard]] QRectF squareArea(const Template &design);

} // namespace tuiwen::ui::cover
