// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/coverpanel.h"

#include "core/base/async.h"
#include "core/base/log.h"
#include "core/media/service.h"
#include "ui/cover/crop.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmented.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace tuiwen::ui::editor {

using cover::CropView;
using cover::squareRatio;
using cover::wideRatio;

namespace {

constexpr int shownSide = 1200; // pixels of the longer side, enough for every use on the screen
constexpr QSize thumbSize(108, 72);
constexpr QSize leastCover(900, 383); // wechat-html.md 4.5

struct Read
{
    QImage image;
    QSize size; ///< of the original
};

QFuture<Result<Read>> readImage(QThreadPool &pool, media::MediaService &media, const QString &hash,
                                int side)
{
    return QtConcurrent::run(&pool, [&media, hash, side]() -> Result<Read> {
        const auto image = media.thumbnail(hash, side);
        if (!image) {
            return failure(image.error());
        }
        return await(media.picture(hash)).map([&](const Picture &picture) {
            return Read{*image, picture.media.size};
        });
    });
}

} // namespace

CoverPanel::CoverPanel(media::MediaService &media, QWidget *parent)
    : QWidget(parent)
    , m_media(media)
    , m_shape(new Segmented(tr("Shape")))
    , m_crop(new CropView)
    , m_hint(makeLabel({}, "small", "mute"))
    , m_make(makeButton(tr("Make a cover…"), QStringLiteral("wand-sparkles"), Variant::Normal,
                        Size::Small))
    , m_library(makeButton(tr("From the library…"), QStringLiteral("images"), Variant::Normal,
                           Size::Small))
    , m_file(makeButton(tr("Choose a file…"), QStringLiteral("image-plus"), Variant::Normal,
                        Size::Small))
    , m_both(makeButton(tr("Both crops…"), QStringLiteral("crop"), Variant::Normal, Size::Small))
    , m_reset(makeButton(tr("Centre"), {}, Variant::Normal, Size::Small))
    , m_remove(makeButton(tr("Remove"), QStringLiteral("trash-2"), Variant::Ghost, Size::Small))
    , m_pictures(new QListWidget)
{
    m_shape->add(0, tr("Big card 2.35 : 1"));
    m_shape->add(1, tr("List 1 : 1"));
    m_hint->setWordWrap(true);
    m_pictures->setObjectName(QStringLiteral("coverPictures"));
    m_pictures->setAccessibleName(tr("Pictures of the article"));
    m_pictures->setViewMode(QListView::IconMode);
    m_pictures->setIconSize(thumbSize);
    m_pictures->setResizeMode(QListView::Adjust);
    m_pictures->setMovement(QListView::Static);
    m_pictures->setSpacing(6);
    m_pictures->setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(10);
    column->addWidget(m_shape, 0, Qt::AlignLeft);
    column->addWidget(m_crop);
    column->addWidget(m_hint);
    auto *cropping = new QHBoxLayout;
    cropping->addWidget(m_both);
    cropping->addWidget(m_reset);
    cropping->addStretch(1);
    cropping->addWidget(m_remove);
    column->addLayout(cropping);
    column->addWidget(makeLabel(tr("Another cover"), "section"));
    auto *choosing = new QHBoxLayout;
    choosing->addWidget(m_make);
    choosing->addWidget(m_library);
    choosing->addStretch(1);
    column->addLayout(choosing);
    column->addWidget(m_file, 0, Qt::AlignLeft);
    column->addWidget(makeLabel(tr("Pictures of the article"), "section"));
    column->addWidget(m_pictures, 1);

    connect(m_shape, &Segmented::chosen, this, &CoverPanel::showCrop);
    connect(m_crop, &CropView::cropped, this, [this](const Crop &crop) {
        (m_shape->current() == 0 ? m_cover.wide : m_cover.square) = crop;
        Q_EMIT coverChanged(m_cover);
    });
    connect(m_file, &QPushButton::clicked, this, &CoverPanel::fileWanted);
    connect(m_library, &QPushButton::clicked, this, &CoverPanel::libraryWanted);
    connect(m_make, &QPushButton::clicked, this, &CoverPanel::makerWanted);
    connect(m_both, &QPushButton::clicked, this, &CoverPanel::cropWanted);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        (m_shape->current() == 0 ? m_cover.wide : m_cover.square).reset();
        showCrop();
        Q_EMIT coverChanged(m_cover);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { choose({}); });
    const auto take = [this](const QListWidgetItem *item) {
        choose(item->data(Qt::UserRole).toString());
    };
    connect(m_pictures, &QListWidget::itemClicked, this, take);
    connect(m_pictures, &QListWidget::itemActivated, this, take);
    showCrop();
}

CoverPanel::~CoverPanel()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void CoverPanel::choose(const QString &hash)
{
    if (hash == m_cover.media && !hash.isEmpty()) {
        return;
    }
    setCover({hash, std::nullopt, std::nullopt});
    Q_EMIT coverChanged(m_cover);
}

void CoverPanel::setCover(const Cover &cover)
{
    m_cover = cover;
    readPicture();
    showCrop();
}

void CoverPanel::readPicture()
{
    if (m_cover.media == m_read) {
        Q_EMIT pictureRead();
        return;
    }
    m_read = m_cover.media;
    m_picture = {};
    if (m_read.isEmpty()) {
        Q_EMIT pictureRead();
        return;
    }
    whenDone(
        readImage(m_pool, m_media, m_read, shownSide), this,
        [this, hash = m_read](const Result<Read> &read) {
            if (hash != m_read) {
                return;
            }
            if (read) {
                m_picture = read->image;
                m_original = read->size;
            } else {
                qCWarning(logEditor) << "the cover cannot be read:" << toText(read.error());
            }
            showCrop();
            Q_EMIT pictureRead();
        });
}

void CoverPanel::showCrop()
{
    const bool wide = m_shape->current() == 0;
    m_crop->setPicture(m_picture, m_original);
    m_crop->setCrop(wide ? m_cover.wide : m_cover.square, wide ? wideRatio : squareRatio);
    m_crop->setEnabled(!m_picture.isNull());
    m_reset->setEnabled(!m_picture.isNull());
    m_both->setEnabled(!m_picture.isNull());
    m_remove->setVisible(!m_cover.media.isEmpty());
    const QString size =
        QStringLiteral("%1 × %2").arg(m_original.width()).arg(m_original.height());
    if (m_cover.media.isEmpty()) {
        m_hint->setText(tr("No cover yet. WeChat asks for at least 900 × 383 pixels."));
    } else if (m_picture.isNull()) {
        m_hint->setText(tr("The picture is being read…"));
    } else if (m_original.width() < leastCover.width() ||
               m_original.height() < leastCover.height()) {
        m_hint->setText(tr("%1 pixels: smaller than the 900 × 383 WeChat recommends.").arg(size));
    } else {
        m_hint->setText(tr("%1 pixels. Drag the frame; the wheel or + and − size it.").arg(size));
    }
}

void CoverPanel::setPictures(const QStringList &addresses)
{
    if (addresses == m_addresses) {
        return;
    }
    m_addresses = addresses;
    m_pictures->clear();
    for (const QString &address : addresses) {
        const QString hash = address.section(QLatin1Char('/'), -1);
        auto *item = new QListWidgetItem(m_pictures);
        item->setData(Qt::UserRole, hash);
        item->setSizeHint(thumbSize + QSize(8, 8));
        item->setToolTip(tr("Use as the cover"));
        whenDone(readImage(m_pool, m_media, hash, thumbSize.width() * 2), this,
                 [this, hash](const Result<Read> &read) {
                     for (int row = 0; read && row < m_pictures->count(); ++row) {
                         if (m_pictures->item(row)->data(Qt::UserRole).toString() == hash) {
                             m_pictures->item(row)->setIcon(QPixmap::fromImage(read->image));
                         }
                     }
                 });
    }
}

void CoverPanel::setReadOnly(bool on)
{
    for (QWidget *widget : {static_cast<QWidget *>(m_crop), static_cast<QWidget *>(m_file),
                            static_cast<QWidget *>(m_reset), static_cast<QWidget *>(m_remove),
                            static_cast<QWidget *>(m_make), static_cast<QWidget *>(m_library),
                            static_cast<QWidget *>(m_both),
                            static_cast<QWidget *>(m_pictures)}) {
        widget->setEnabled(!on);
    }
}

} // namespace tuiwen::ui::editor
