// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/media.h"

#include "core/store/rows.h"
#include "core/store/store.h"

namespace tuiwen::store::media {

namespace {

const QString columns = QStringLiteral("hash, mime, bytes, width, height, name, alt, created_at");

Result<Media> read(const Statement &row)
{
    Media media;
    media.hash = row.text(0);
    media.mime = row.text(1);
    media.bytes = row.integer(2);
    media.size = QSize(static_cast<int>(row.integer(3)), static_cast<int>(row.integer(4)));
    media.name = row.text(5);
    media.alt = row.text(6);
    media.createdAt = row.time(7);
    return media;
}

} // namespace

Result<> add(Connection &connection, const Media &media)
{
    const auto added = connection.run(
        QStringLiteral("INSERT INTO media (hash, mime, bytes, width, height, name, alt, created_at)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (hash) DO UPDATE SET"
                       " trashed_at = 0 WHERE media.trashed_at <> 0"),
        media.hash, media.mime, media.bytes, media.size.width(), media.size.height(), media.name,
        media.alt, media.createdAt);
    if (added && *added > 0) {
        Store::touched(connection, Topic::Media, media.hash);
    }
    return rows::done(added);
}

Result<Media> get(Connection &connection, const QString &hash)
{
    return rows::one<Media>(
        rows::bound(connection, QStringLiteral("SELECT %1 FROM media WHERE hash = ?").arg(columns),
                    hash),
        QStringLiteral("picture ") + hash, read);
}

Result<QVector<Media>> all(Connection &connection)
{
    return rows::all<Media>(
        connection.prepare(
            QStringLiteral("SELECT %1 FROM media ORDER BY created_at DESC, hash").arg(columns)),
        read);
}

Result<Upload> findUpload(Connection &connection, const AccountId &account, const QString &hash,
                          UploadKind kind)
{
    return rows::one<Upload>(
        rows::bound(connection,
                    QStringLiteral("SELECT url, media_id, uploaded_at FROM uploads"
                                   " WHERE account = ? AND hash = ? AND kind = ?"),
                    account, hash, toText(kind)),
        QStringLiteral("upload of picture %1 to account %2").arg(hash, account.value),
        [&](const Statement &row) {
            return Result<Upload>(
                Upload{account, hash, kind, row.text(0), row.text(1), row.time(2)});
        });
}

Result<> saveUpload(Connection &connection, const Upload &upload)
{
    Store::touched(connection, Topic::Media, upload.hash);
    return rows::done(connection.run(
        QStringLiteral("INSERT INTO uploads (account, hash, kind, url, media_id, uploaded_at)"
                       " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (account, hash, kind) DO UPDATE SET"
                       " url = excluded.url, media_id = excluded.media_id,"
                       " uploaded_at = excluded.uploaded_at"),
        upload.account, upload.hash, toText(upload.kind), upload.url, upload.mediaId, upload.at));
}

Result<> dropUpload(Connection &connection, const AccountId &account, const QString &hash,
                    UploadKind kind)
{
    Store::touched(connection, Topic::Media, hash);
    return rows::done(connection.run(
        QStringLiteral("DELETE FROM uploads WHERE account = ? AND hash = ? AND kind = ?"), account,
        hash, toText(kind)));
}

} // namespace tuiwen::store::media
