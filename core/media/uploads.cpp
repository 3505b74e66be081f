// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/uploads.h"

#include "core/base/log.h"
#include "core/store/media.h"
#include "core/wechat/material.h"

#include <QMutexLocker>

#include <optional>

namespace tuiwen::media {

namespace {

/// How long a closing program still waits for an upload that is under way.
constexpr std::chrono::seconds closingGrace{1};

} // namespace

Uploads::Uploads(store::Store &store, const Files &files)
    : m_store(store)
    , m_files(files)
{}

Result<Upload> Uploads::ensure(wechat::Client &client, const wechat::Credentials &credentials,
                               const QString &hash, UploadKind kind,
                               const std::function<bool()> &stopped)
{
    const QString key = credentials.account.value % u'/' % hash % u'/' % toText(kind);
    std::promise<Result<Upload>> promise;
    {
        QMutexLocker lock(&m_mutex);
        if (const auto running = m_running.constFind(key); running != m_running.constEnd()) {
            const std::shared_future<Result<Upload>> shared = *running;
            lock.unlock();
            return shared.get();
        }
        m_running.insert(key, promise.get_future().share());
    }
    Result<Upload> result = find(credentials.account, hash, kind);
    if (!result && result.error().kind == ErrorKind::NotFound) {
        result = upload(client, credentials, hash, kind, stopped);
    }
    const QMutexLocker lock(&m_mutex);
    m_running.remove(key);
    promise.set_value(result);
    return result;
}

Result<Upload> Uploads::find(const AccountId &account, const QString &hash, UploadKind kind)
{
    return await(m_store.read<Upload>([=](store::Connection &connection) {
        return store::media::findUpload(connection, account, hash, kind);
    }));
}

Result<Upload> Uploads::upload(wechat::Client &client, const wechat::Credentials &credentials,
                               const QString &hash, UploadKind kind,
                               const std::function<bool()> &stopped)
{
    const auto form = fitted(hash, kind);
    if (!form) {
        return failure(form.error());
    }
    Upload upload{credentials.account, hash, kind, {}, {}, {}};
    // uploadimg takes jpg and png only; covers and animations become permanent material.
    if (kind == UploadKind::Body && form->mime != mimeOf(Format::Gif)) {
        const auto reply =
            awaitUnless(client.send(credentials, wechat::UploadImage{form->bytes, form->mime}),
                        stopped, closingGrace);
        if (!reply) {
            return failure(reply.error());
        }
        upload.url = reply->url;
    } else {
        const auto reply =
            awaitUnless(client.send(credentials, wechat::AddMaterial{form->bytes, form->mime}),
                        stopped, closingGrace);
        if (!reply) {
            return failure(reply.error());
        }
        upload.url = reply->url;
        upload.mediaId = reply->mediaId;
    }
    const QString &answer = kind == UploadKind::Body ? upload.url : upload.mediaId;
    if (answer.isEmpty() || answer.contains(QChar::ReplacementCharacter)) {
        return failure(ErrorKind::InDoubt,
                       QStringLiteral("the upload's address is missing or arrived damaged"));
    }
    upload.at = m_store.clock().now();
    qCInfo(logMedia).noquote() << "uploaded" << hash.left(12) << form->mime << form->bytes.size()
                               << "bytes";
    return await(m_store.write<Upload>([upload](store::Connection &connection) -> Result<Upload> {
        return store::media::saveUpload(connection, upload).map([&] { return upload; });
    }));
}

Result<> Uploads::forget(const AccountId &account, const QString &hash, UploadKind kind)
{
    return await(m_store.write<void>([=](store::Connection &connection) {
        return store::media::dropUpload(connection, account, hash, kind);
    }));
}

namespace {

/// What the fitted copy of a width is called; without an ending for the usual one.
QString useOf(UploadKind kind, int width)
{
    return kind == UploadKind::Cover || width == bodyWidth
               ? toText(kind)
               : toText(kind) + QString::number(width);
}

std::optional<Fitted> keptForm(const Files &files, const QString &hash, const QString &use)
{
    const auto kept = files.readDerived(hash, use);
    const Format format = kept ? sniff(*kept) : Format::Unknown;
    return format == Format::Unknown ? std::nullopt
                                     : std::optional(Fitted{*kept, mimeOf(format)});
}

} // namespace

Result<Fitted> Uploads::fitted(const QString &hash, UploadKind kind) const
{
    const int width = m_bodyWidth;
    const QString use = useOf(kind, width);
    if (auto kept = keptForm(m_files, hash, use)) {
        return *kept;
    }
    const auto bytes = m_files.read(hash);
    if (!bytes) {
        return failure(bytes.error());
    }
    auto form = fit(*bytes, kind, width);
    if (!form && sniff(*bytes) == Format::Svg) {
        // Drawn when it came in, where fonts were; the agent may run without them.
        if (auto kept = keptForm(m_files, hash, toText(kind))) {
            return *kept;
        }
    }
    if (form && form->bytes != *bytes) {
        if (const auto kept = m_files.keepDerived(hash, use, form->bytes); !kept) {
            // Only time is lost: it will be computed again.
            qCWarning(logMedia).noquote()
                << "cannot keep a fitted picture:" << toText(kept.error());
        }
    }
    return form;
}

} // namespace tuiwen::media
