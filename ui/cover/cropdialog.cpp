// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cover/cropdialog.h"

#include "ui/cover/crop.h"
#include "ui/cover/surfaces.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace tuiwen::ui::cover {

namespace {

constexpr QSize leastWide(900, 383);  // wechat-html.md 4.5
constexpr QSize leastSquare(200, 200); // rules.md E07

void showMeasure(QLabel &label, const Crop &crop, const QSize &original, const QSize &least)
{
    const int width = int(std::lround((crop.x2 - crop.x1) * original.width()));
    const int height = int(std::lround((crop.y2 - crop.y1) * original.height()));
    const bool small = width < least.width() || height < least.height();
    const QString size = QStringLiteral("%1 × %2").arg(width).arg(height);
    label.setText(small ? CropDialog::tr("%1 pixels, fewer than the %2 × %3 WeChat recommends")
                              .arg(size)
                              .arg(least.width())
                              .arg(least.height())
                        : CropDialog::tr("%1 pixels").arg(size));
    style::setVariant(&label, "tone", small ? QStringLiteral("warn") : QStringLiteral("mute"));
}

} // namespace

CropDialog::CropDialog(const QImage &picture, const QSize &original, const Cover &cover,
                       QWidget *parent)
    : QDialog(parent)
    , m_picture(picture)
    , m_original(original)
    , m_cover(cover)
    , m_wide(new CropView)
    , m_square(new CropView)
    , m_wideMeasure(makeLabel({}, "small", "mute"))
    , m_squareMeasure(makeLabel({}, "small", "mute"))
    , m_surfaces(new Surfaces)
{
    setObjectName(QStringLiteral("cropDialog"));
    setWindowTitle(tr("Crop the cover"));
    resize(1120, 600);
    m_wide->setObjectName(QStringLiteral("cropWide"));
    m_square->setObjectName(QStringLiteral("cropSquare"));
    m_wide->setAccessibleName(
        tr("Big card, 2.35 to 1: arrow keys move the frame, plus and minus size it"));
    m_square->setAccessibleName(
        tr("List and share card, 1 to 1: arrow keys move the frame, plus and minus size it"));
    auto *sides = new QHBoxLayout;
    sides->setSpacing(16);
    sides->addWidget(makeSide(m_wide, tr("Big card 2.35 : 1"), m_wideMeasure), 1);
    sides->addWidget(makeSide(m_square, tr("List 1 : 1"), m_squareMeasure), 1);
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    left->addLayout(sides, 1);
    auto *hint = makeLabel(tr("Drag the frame or its corners. Arrow keys move it, with Shift "
                              "further; + and − or the wheel size it; Home centres it."),
                           "small", "mute");
    hint->setWordWrap(true);
    left->addWidget(hint);
    auto *body = new QHBoxLayout;
    body->setContentsMargins(20, 20, 20, 16);
    body->setSpacing(24);
    body->addLayout(left, 1);
    body->addWidget(m_surfaces, 0, Qt::AlignTop);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(20, 12, 20, 12);
    foot->setSpacing(8);
    auto *centre = makeButton(tr("Centre both"), QStringLiteral("crop"));
    auto *cancel = makeButton(tr("Cancel"));
    auto *take = makeButton(tr("Use these crops"), {}, Variant::Primary);
    take->setObjectName(QStringLiteral("take"));
    for (QPushButton *button : {centre, cancel}) {
        button->setAutoDefault(false);
    }
    take->setDefault(true);
    foot->addWidget(centre);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(take);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(body, 1);
    column->addWidget(makeLine());
    column->addLayout(foot);

    m_wide->setPicture(picture, original);
    m_square->setPicture(picture, original);
    m_wide->setCrop(m_cover.wide, wideRatio);
    m_square->setCrop(m_cover.square, squareRatio);
    connect(m_wide, &CropView::cropped, this, [this](const Crop &crop) {
        m_cover.wide = crop;
        showCrops();
    });
    connect(m_square, &CropView::cropped, this, [this](const Crop &crop) {
        m_cover.square = crop;
        showCrops();
    });
    connect(centre, &QPushButton::clicked, this, [this] {
        m_cover.wide.reset();
        m_cover.square.reset();
        m_wide->setCrop(m_cover.wide, wideRatio);
        m_square->setCrop(m_cover.square, squareRatio);
        showCrops();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(take, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT taken(m_cover);
    });
    m_surfaces->setText({}, {});
    m_wide->setFocus();
    showCrops();
}

QWidget *CropDialog::makeSide(CropView *view, const QString &name, QLabel *measure)
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(makeLabel(name, "strong"));
    column->addWidget(view, 1);
    measure->setWordWrap(true);
    column->addWidget(measure);
    return side;
}

void CropDialog::setText(const QString &title, const QString &digest)
{
    m_surfaces->setText(title, digest);
}

void CropDialog::showCrops()
{
    showMeasure(*m_wideMeasure, m_wide->crop(), m_original, leastWide);
    showMeasure(*m_squareMeasure, m_square->crop(), m_original, leastSquare);
    m_surfaces->setCrops(cropped(m_picture, m_wide->crop(), wideRatio),
                         cropped(m_picture, m_square->crop(), squareRatio));
}

} // namespace tuiwen::ui::cover
