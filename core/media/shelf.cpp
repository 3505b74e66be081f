// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The media library: what is in it, who uses it, how it looks small, what may go.
#include "core/base/log.h"
#include "core/media/workshop.h"
#include "core/store/pictures.h"

#include <QtConcurrent>

#include <algorithm>

namespace tuiwen::media {

QFuture<Result<QVector<Picture>>> MediaService::pictures(bool trash)
{
    return d->store.read<QVector<Picture>>([trash](store::Connection &connection) {
        return store::pictures::list(connection, trash);
    });
}

QFuture<Result<Picture>> MediaService::picture(const QString &hash)
{
    return d->store.read<Picture>(
        [hash](store::Connection &connection) { return store::pictures::get(connection, hash); });
}

QFuture<Result<QVector<PictureUse>>> MediaService::uses(const QString &hash)
{
    return d->store.read<QVector<PictureUse>>(
        [hash](store::Connection &connection) { return store::pictures::uses(connection, hash); });
}

QFuture<Result<QVector<Upload>>> MediaService::uploads(const QString &hash)
{
    return d->store.read<QVector<Upload>>([hash](store::Connection &connection) {
        return store::pictures::uploads(connection, hash);
    });
}

QFuture<Result<>> MediaService::setAlt(const QString &hash, const QString &alt)
{
    return d->store.write<void>([=](store::Connection &connection) {
        return store::pictures::setAlt(connection, hash, alt);
    });
}

QFuture<Result<>> MediaService::setName(const QString &hash, const QString &name)
{
    return d->store.write<void>([=](store::Connection &connection) {
        return store::pictures::setName(connection, hash, name);
    });
}

QFuture<Result<>> MediaService::setTags(const QString &hash, const QStringList &tags)
{
    return d->store.write<void>([=](store::Connection &connection) {
        return store::pictures::setTags(connection, hash, tags);
    });
}

QFuture<Result<QStringList>> MediaService::trash(const QStringList &hashes)
{
    const UtcTime now = d->store.clock().now();
    return d->store.write<QStringList>([=](store::Connection &connection) {
        return store::pictures::trash(connection, hashes, now);
    });
}

QFuture<Result<>> MediaService::restore(const QStringList &hashes)
{
    return d->store.write<void>([=](store::Connection &connection) {
        return store::pictures::restore(connection, hashes);
    });
}

QFuture<Result<QStringList>> MediaService::erase(const QStringList &hashes)
{
    const auto rows = d->store.write<QStringList>([=](store::Connection &connection) {
        return store::pictures::erase(connection, hashes);
    });
    return QtConcurrent::run(&d->pool, [this, rows]() -> Result<QStringList> {
        const auto gone = await(rows);
        if (gone) {
            for (const QString &hash : *gone) {
                // The row is gone: a file that stays only takes room.
                if (const auto removed = d->files.remove(hash); !removed) {
                    qCWarning(logMedia).noquote() << toText(removed.error());
                }
            }
        }
        return gone;
    });
}

Result<QImage> MediaService::thumbnail(const QString &hash, int side) const
{
    const QString use = QStringLiteral("thumb") + QString::number(side);
    if (const auto kept = d->files.readDerived(hash, use); kept) {
        if (const QImage image = QImage::fromData(*kept); !image.isNull()) {
            return image;
        }
    }
    const auto image = d->files.read(hash).and_then(
        [side](const QByteArray &bytes) { return thumbnailOf(bytes, side); });
    if (image) {
        if (const auto kept = d->files.keepDerived(hash, use, encodedThumbnail(*image)); !kept) {
            // Only time is lost: it will be made again.
            qCWarning(logMedia).noquote() << "cannot keep a thumbnail:" << toText(kept.error());
        }
    }
    return image;
}

Result<QByteArray> MediaService::viewable(const QString &hash) const
{
    return d->files.read(hash).and_then([&](const QByteArray &bytes) -> Result<QByteArray> {
        const Format format = sniff(bytes);
        if (format != Format::Tiff && format != Format::Heif) {
            return bytes;
        }
        return d->uploads.fitted(hash, UploadKind::Body).map([](const Fitted &form) {
            return form.bytes;
        });
    });
}

Result<Outgoing> MediaService::outgoing(const QString &hash) const
{
    const auto form = d->uploads.fitted(hash, UploadKind::Body);
    if (!form) {
        return failure(form.error());
    }
    const auto original = d->files.read(hash).and_then(look);
    const auto sent = look(form->bytes);
    if (!original || !sent) {
        return failure(original ? sent.error() : original.error());
    }
    return Outgoing{form->mime, form->bytes.size(), sent->upright,
                    original->animated && !sent->animated};
}

void MediaService::setBodyWidth(int pixels)
{
    d->uploads.setBodyWidth(std::clamp(pixels, leastBodyWidth, bodyWidth));
}

} // namespace tuiwen::media
