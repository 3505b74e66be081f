// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/service.h"

#include "core/media/files.h"
#include "core/media/fit.h"
#include "core/media/qrcode.h"
#include "core/media/workshop.h"
#include "core/store/media.h"
#include "core/store/pictures.h"

#include <QFileInfo>
#include <QtConcurrent>

namespace tuiwen::media {

namespace {

Result<QByteArray> fileBytes(const QString &path)
{
    if (QFileInfo(path).size() > keptBytes) {
        return failure(ErrorKind::Rejected, QStringLiteral("the picture is larger than 50 MB"));
    }
    return readWhole(path);
}

} // namespace

MediaService::MediaService(store::Store &store)
    : d(std::make_unique<Private>(store))
{}

MediaService::~MediaService()
{
    d->pool.waitForDone();
}

QFuture<Result<Media>> MediaService::add(const QByteArray &bytes, const QString &name)
{
    return QtConcurrent::run(&d->pool, [this, bytes, name] { return addNow(bytes, name); });
}

QFuture<Result<Media>> MediaService::addFile(const QString &path)
{
    return QtConcurrent::run(&d->pool, [this, path]() -> Result<Media> {
        return fileBytes(path).and_then([&](const QByteArray &bytes) {
            return addNow(bytes, QFileInfo(path).fileName());
        });
    });
}

QFuture<Result<Media>> MediaService::addCode(const QString &text, const QString &name)
{
    return QtConcurrent::run(&d->pool, [this, text, name]() -> Result<Media> {
        return qrPng(text).and_then([&](const QByteArray &png) { return addNow(png, name); });
    });
}

QFuture<Taken> MediaService::addMany(const QVector<Incoming> &pictures)
{
    return QtConcurrent::mapped(&d->pool, pictures, [this](const Incoming &incoming) {
        Taken taken;
        taken.name =
            incoming.name.isEmpty() ? QFileInfo(incoming.path).fileName() : incoming.name;
        const auto bytes = incoming.path.isEmpty() ? Result<QByteArray>(incoming.bytes)
                                                   : fileBytes(incoming.path);
        if (!bytes) {
            taken.media = failure(bytes.error());
            return taken;
        }
        const QString hash = Files::hashOf(*bytes);
        const auto before = await(d->store.read<Picture>([hash](store::Connection &connection) {
            return store::pictures::get(connection, hash);
        }));
        taken.fresh = !before || !before->trashedAt.isNull();
        taken.media = addNow(*bytes, taken.name);
        return taken;
    });
}

Result<Media> MediaService::addNow(const QByteArray &bytes, const QString &name)
{
    const auto facts = inspect(bytes);
    if (!facts) {
        return failure(facts.error());
    }
    const auto hash = d->files.keep(bytes);
    if (!hash) {
        return failure(hash.error());
    }
    if (facts->format == Format::Svg) {
        // Drawn here, where fonts are, because the agent may run without them.
        for (const UploadKind kind : {UploadKind::Body, UploadKind::Cover}) {
            if (const auto drawn = d->uploads.fitted(*hash, kind); !drawn) {
                return failure(drawn.error());
            }
        }
    }
    const Media media{*hash,
                      QString::fromLatin1(mimeOf(facts->format)),
                      bytes.size(),
                      facts->size,
                      name,
                      {},
                      d->store.clock().now()};
    return await(d->store.write<Media>([media](store::Connection &connection) -> Result<Media> {
        return store::media::add(connection, media).and_then([&] {
            store::Store::touched(connection, store::Topic::Media, media.hash);
            return store::media::get(connection, media.hash); // the first name given stays
        });
    }));
}

Result<QByteArray> MediaService::bytes(const QString &hash) const
{
    return d->files.read(hash);
}

QFuture<Result<QVector<Media>>> MediaService::all()
{
    return d->store.read<QVector<Media>>(
        [](store::Connection &connection) { return store::media::all(connection); });
}

Result<Upload> MediaService::ensureUploaded(wechat::Client &client,
                                            const wechat::Credentials &credentials,
                                            const QString &hash, UploadKind kind,
                                            const std::function<bool()> &stopped)
{
    return d->uploads.ensure(client, credentials, hash, kind, stopped);
}

Result<> MediaService::forgetUpload(const AccountId &account, const QString &hash, UploadKind kind)
{
    return d->uploads.forget(account, hash, kind);
}

} // namespace tuiwen::media
