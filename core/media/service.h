// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/domain/media.h"
#include "core/store/store.h"
#include "core/wechat/client.h"

#include <QByteArray>
#include <QObject>
#include <QSet>
#include <QVector>

#include <functional>

namespace tuiwen::media {

/// Pictures: bytes in files named by their SHA-256, rows in the store, uploads made once per
/// account and content.
class MediaService : public QObject
{
    Q_OBJECT

public:
    explicit MediaService(store::Store &store);
    ~MediaService() override;

    /// Keeps a picture (png, jpeg, gif, bmp, webp, svg; at most 50 MB). Rejected with a reason when
    /// it cannot be decoded. The same bytes give the same Media.
    [[nodiscard]] QFuture<Result<Media>> add(const QByteArray &bytes, const QString &name);
    [[nodiscard]] QFuture<Result<Media>> addFile(const QString &path);
    /// Blocking forms for worker threads.
    [[nodiscard]] Result<Media> addNow(const QByteArray &bytes, const QString &name);
    [[nodiscard]] Result<QByteArray> bytes(const QString &hash) const;
    [[nodiscard]] QFuture<Result<QVector<Media>>> all();

    /// Uploads unless this account has it already; blocking, for the push engine's threads. Body
    /// pictures are fitted first: jpg or png under 1 MB (wechat-api.md 5.1). InDoubt is given back
    /// as it is, also when stopped() ends the wait: repeating costs a second address at worst.
    [[nodiscard]] Result<Upload> ensureUploaded(wechat::Client &client,
                                                const wechat::Credentials &credentials,
                                                const QString &hash, UploadKind kind,
                                                const std::function<bool()> &stopped = {});
    /// Forgets an upload that WeChat no longer knows.
    [[nodiscard]] Result<> forgetUpload(const AccountId &account, const QString &hash,
                                        UploadKind kind);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tuiwen::media
