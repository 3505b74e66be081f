// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/service.h"

#include "core/media/files.h"
#include "core/media/fit.h"
#include "core/media/uploads.h"
#include "core/store/media.h"

#include <QFile>
#include <QFileInfo>
#include <QThreadPool>
#include <QtConcurrent>

namespace tuiwen::media {

struct MediaService::Private
{
    explicit Private(store::Store &s)
        : store(s)
        , files(s.folder().media())
        , uploads(s, files)
    {}

    store::Store &store;
    Files files;
    Uploads uploads;
    QThreadPool pool; ///< last member: its threads end before what they use
};

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
        QFile file(path);
        if (!file.exists()) {
            return failure(ErrorKind::NotFound, QStringLiteral("no file %1").arg(path));
        }
        if (file.size() > keptBytes) {
            return failure(ErrorKind::Rejected, QStringLiteral("the picture is larger than 50 MB"));
        }
        if (!file.open(QIODevice::ReadOnly)) {
            return failure(ErrorKind::Storage,
                           QStringLiteral("cannot read %1: %2").arg(path, file.errorString()));
        }
        return addNow(file.readAll(), QFileInfo(path).fileName());
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
