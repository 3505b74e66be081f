// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/thumbs.h"

#include "core/base/async.h"
#include "core/base/log.h"
#include "core/media/service.h"

#include <QImage>
#include <QtConcurrent>

namespace tuiwen::ui::library {

namespace {

constexpr int storedSide = 360; ///< pixels of the longer side, as the media library keeps them

/// Fills `size` and cuts what sticks out, from the middle.
QImage filling(const QImage &picture, const QSize &size)
{
    const QImage image =
        picture.scaled(size, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    return image.copy((image.width() - size.width()) / 2, (image.height() - size.height()) / 2,
                      size.width(), size.height());
}

} // namespace

Thumbs::Thumbs(const media::MediaService &media, QObject *parent)
    : QObject(parent)
    , m_media(media)
    , m_cache(256)
{
    m_pool.setMaxThreadCount(2);
}

Thumbs::~Thumbs()
{
    m_pool.clear();
    m_pool.waitForDone();
}

QPixmap Thumbs::thumb(const QString &hash, const QSize &size, qreal dpr)
{
    const QString key = QStringLiteral("%1@%2").arg(hash).arg(dpr);
    if (const QPixmap *found = m_cache.object(key)) {
        return *found;
    }
    if (m_asked.contains(key)) {
        return {};
    }
    m_asked.insert(key);
    const QSize pixels = size * dpr;
    const media::MediaService &media = m_media;
    const auto work = QtConcurrent::run(&m_pool, [&media, hash, pixels]() -> Result<QImage> {
        return media.thumbnail(hash, storedSide).map([&](const QImage &picture) {
            return filling(picture, pixels);
        });
    });
    whenDone(work, this, [this, key, hash, dpr](const Result<QImage> &image) {
        if (!image) {
            qCWarning(logMedia) << "no thumbnail:" << toText(image.error());
            return;
        }
        auto *pixmap = new QPixmap(QPixmap::fromImage(*image));
        pixmap->setDevicePixelRatio(dpr);
        m_cache.insert(key, pixmap);
        m_asked.remove(key);
        Q_EMIT loaded(hash);
    });
    return {};
}

} // namespace tuiwen::ui::library
