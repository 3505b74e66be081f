// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/base/settings.h"
#include "core/domain/picture.h"
#include "core/media/fit.h"
#include "core/store/store.h"
#include "core/wechat/client.h"

#include <QByteArray>
#include <QObject>
#include <QSet>
#include <QVector>

#include <functional>

namespace tuiwen::media {

/// Pixels a body picture has at most when it is sent: 1080 to 1440 (wechat-html.md 4.5).
inline const Setting<int> pictureWidthSetting{"pictures/width", bodyWidth};

/// A picture to be taken in: a file, or bytes with a name.
struct Incoming
{
    QString path;
    QByteArray bytes;
    QString name;
};

/// What became of it.
struct Taken
{
    QString name;
    Result<Media> media = failure(ErrorKind::Cancelled);
    bool fresh = false; ///< it was not in the library before, or lay in its trash
};

/// A picture as it would go out.
struct Outgoing
{
    QByteArray mime;
    qint64 bytes = 0;
    QSize size; ///< pixels
    bool still = false; ///< it moves, but only its first frame can be sent

    bool operator==(const Outgoing &) const = default;
};

/// Pictures: bytes in files named by their SHA-256, rows in the store, uploads made once per
/// account and content.
class MediaService : public QObject
{
    Q_OBJECT

public:
    explicit MediaService(store::Store &store);
    ~MediaService() override;

    /// Keeps a picture (png, jpeg, gif, bmp, webp, tiff, heic, svg; at most 50 MB). Rejected with a reason when
    /// it cannot be decoded. The same bytes give the same Media.
    [[nodiscard]] QFuture<Result<Media>> add(const QByteArray &bytes, const QString &name);
    [[nodiscard]] QFuture<Result<Media>> addFile(const QString &path);
    /// Draws a QR Code that says `text` and keeps it under `name`. Rejected when the text is empty or
    /// more than a code can hold.
    [[nodiscard]] QFuture<Result<Media>> addCode(const QString &text, const QString &name);
    /// Blocking forms for worker threads.
    [[nodiscard]] Result<Media> addNow(const QByteArray &bytes, const QString &name);
    [[nodiscard]] Result<QByteArray> bytes(const QString &hash) const;
    [[nodiscard]] QFuture<Result<QVector<Media>>> all();
    /// Takes many in, several at a time, results in their order; the future tells the progress.
    /// Cancelling it lets those under way finish and leaves the rest out.
    [[nodiscard]] QFuture<Taken> addMany(const QVector<Incoming> &pictures);

    /// The library, newest first; or its trash.
    [[nodiscard]] QFuture<Result<QVector<Picture>>> pictures(bool trash);
    /// The row and whether it lies in the trash; without tags and uses.
    [[nodiscard]] QFuture<Result<Picture>> picture(const QString &hash);
    [[nodiscard]] QFuture<Result<QVector<PictureUse>>> uses(const QString &hash);
    [[nodiscard]] QFuture<Result<QVector<Upload>>> uploads(const QString &hash);
    /// NotFound when the picture is gone.
    [[nodiscard]] QFuture<Result<>> setAlt(const QString &hash, const QString &alt);
    [[nodiscard]] QFuture<Result<>> setName(const QString &hash, const QString &name);
    [[nodiscard]] QFuture<Result<>> setTags(const QString &hash, const QStringList &tags);
    /// Gives those that were moved: what an article shows, even one in the trash, stays.
    [[nodiscard]] QFuture<Result<QStringList>> trash(const QStringList &hashes);
    [[nodiscard]] QFuture<Result<>> restore(const QStringList &hashes);
    /// Deletes trashed pictures for good and gives them; what an earlier version or the record of
    /// a push shows stays.
    [[nodiscard]] QFuture<Result<QStringList>> erase(const QStringList &hashes);

    /// At most `side` pixels in either direction; made once and kept on disk. Blocking.
    [[nodiscard]] Result<QImage> thumbnail(const QString &hash, int side) const;
    /// A form that browsers and the clipboard know: the original, or what would be sent in the body
    /// where the original is tiff or heic. Blocking.
    [[nodiscard]] Result<QByteArray> viewable(const QString &hash) const;
    /// The body picture as it would go out. Blocking.
    [[nodiscard]] Result<Outgoing> outgoing(const QString &hash) const;
    /// See pictureWidthSetting; from now on.
    void setBodyWidth(int pixels);

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
