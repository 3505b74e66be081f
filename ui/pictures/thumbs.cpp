// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures/thumbs.h"

#include "core/base/async.h"
#include "core/base/log.h"
#include "core/media/service.h"

#include <algorithm>

namespace tuiwen::ui::pictures {

namespace {

constexpr int cacheKilobytes = 64 * 1024;

} // namespace

Thumbs::Thumbs(const media::MediaService &media, QObject *parent)
    : QObject(parent)
    , m_media(media)
    , m_cache(cacheKilobytes)
{
    m_pool.setMaxThreadCount(std::clamp(QThread::idealThreadCount() - 1, 1, 4));
}

Thumbs::~Thumbs()
{
    m_pool.clear();
    m_pool.waitForDone();
}

QPixmap Thumbs::thumb(const QString &hash)
{
    if (const QPixmap *found = m_cache.object(hash)) {
        return *found;
    }
    if (m_asked.contains(hash) || m_broken.contains(hash)) {
        return {};
    }
    m_asked.insert(hash);
    auto promise = std::make_shared<QPromise<Result<QImage>>>();
    promise->start();
    whenDone(promise->future(), this, [this, hash](const Result<QImage> &image) {
        m_asked.remove(hash);
        if (image) {
            m_cache.insert(hash, new QPixmap(QPixmap::fromImage(*image)),
                           static_cast<int>(image->sizeInBytes() / 1024) + 1);
        } else {
            m_broken.insert(hash);
            qCWarning(logMedia).noquote() << "no thumbnail:" << toText(image.error());
        }
        Q_EMIT loaded(hash);
    });
    m_pool.start(
        [&media = m_media, hash, promise] {
            promise->addResult(media.thumbnail(hash, side));
            promise->finish();
        },
        ++m_turn);
    return {};
}

} // namespace tuiwen::ui::pictures
