// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/push/steps.h"

#include "core/article/images.h"
#include "core/store/media.h"
#include "core/store/pushes.h"

namespace tuiwen::push {

namespace {

constexpr double wideRatio = 2.35; // wechat-api.md 6.1
constexpr double squareRatio = 1.0;

/// Uploads count as safe: one that ended without an answer costs a second address at worst.
Stop stopForUpload(Error error, const QString &step, const QString &what)
{
    error.detail = what % QStringLiteral(": ") % error.detail;
    return stopFor(error, step, false);
}

Step<QHash<QString, QString>> uploadPictures(Workshop &workshop, const Job &job)
{
    QHash<QString, QString> urls;
    const QStringList &pictures = job.rendered.preview.payload.pictures;
    for (const QString &hash : pictures) {
        if (!stillOurs(workshop, job.push)) {
            return tl::unexpected(stopLost());
        }
        const auto upload = workshop.media.ensureUploaded(workshop.client, job.credentials, hash,
                                                          UploadKind::Body, workshop.stopping);
        if (!upload) {
            const QString what =
                QStringLiteral("picture %1 of %2").arg(urls.size() + 1).arg(pictures.size());
            return tl::unexpected(stopForUpload(upload.error(), QStringLiteral("images"), what));
        }
        urls.insert(hash, upload->url);
    }
    if (!pictures.isEmpty()) {
        const auto noted = workshop.outbox.note(
            job.push, QStringLiteral("images"),
            QStringLiteral("%1 pictures of the article are at WeChat").arg(pictures.size()));
        if (!noted) {
            return tl::unexpected(stopStorage(noted.error(), QStringLiteral("images")));
        }
    }
    return urls;
}

Step<QString> uploadCover(Workshop &workshop, const Job &job)
{
    const QString &hash = job.rendered.preview.payload.cover.media;
    if (hash.isEmpty()) {
        return tl::unexpected(
            stopFor({ErrorKind::Rejected, 0, QStringLiteral("the article has no cover"), {}},
                    QStringLiteral("cover"), false));
    }
    const auto upload = workshop.media.ensureUploaded(workshop.client, job.credentials, hash,
                                                      UploadKind::Cover, workshop.stopping);
    if (!upload) {
        return tl::unexpected(
            stopForUpload(upload.error(), QStringLiteral("cover"), QStringLiteral("cover")));
    }
    return upload->mediaId;
}

} // namespace

Crop centredCrop(QSize picture, double ratio)
{
    if (picture.isEmpty()) {
        return {};
    }
    const double own = double(picture.width()) / picture.height();
    if (own > ratio) {
        const double margin = (1 - ratio / own) / 2;
        return {margin, 0, 1 - margin, 1};
    }
    const double margin = (1 - own / ratio) / 2;
    return {0, margin, 1, 1 - margin};
}

Result<QJsonObject> evidenceOf(const Workshop &workshop, const PushId &id)
{
    const auto kept = await(workshop.store.read<QJsonObject>(
        [id](store::Connection &connection) { return store::pushes::sent(connection, id); }));
    return kept || kept.error().kind != ErrorKind::NotFound ? kept : QJsonObject();
}

bool stillOurs(const Workshop &workshop, const Push &push)
{
    if (!workshop.mayWork()) {
        return false;
    }
    const auto row = workshop.outbox.get(push.id);
    return row && row->state == push.state && row->attempt == push.attempt;
}

Step<wechat::DraftArticle> composeDraft(Workshop &workshop, const Job &job)
{
    const article::Payload &payload = job.rendered.preview.payload;
    const auto urls = uploadPictures(workshop, job);
    if (!urls) {
        return tl::unexpected(urls.error());
    }
    if (!stillOurs(workshop, job.push)) {
        return tl::unexpected(stopLost());
    }
    const auto thumb = uploadCover(workshop, job);
    if (!thumb) {
        return tl::unexpected(thumb.error());
    }
    const auto html = article::withPictureUrls(payload.html, *urls);
    if (!html) {
        return tl::unexpected(stopFor(html.error(), QStringLiteral("images"), false));
    }
    const auto cover = await(workshop.store.read<Media>([&](store::Connection &connection) {
        return store::media::get(connection, payload.cover.media);
    }));
    if (!cover) {
        return tl::unexpected(stopFor(cover.error(), QStringLiteral("cover"), false));
    }
    wechat::DraftArticle draft;
    draft.title = payload.title;
    draft.author = payload.author;
    draft.digest = payload.digest;
    draft.content = *html;
    draft.contentSourceUrl = payload.sourceUrl;
    draft.thumbMediaId = *thumb;
    draft.cropWide = payload.cover.wide.value_or(centredCrop(cover->size, wideRatio));
    draft.cropSquare = payload.cover.square.value_or(centredCrop(cover->size, squareRatio));
    return draft;
}

} // namespace tuiwen::push
