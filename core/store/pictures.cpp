// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pictures.h"

#include "core/store/rows.h"
#include "core/store/store.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace tuiwen::store::pictures {

namespace {

QString what(const QString &hash)
{
    return QStringLiteral("picture ") + hash;
}

Result<Picture> readPicture(const Statement &row)
{
    Picture picture;
    picture.media.hash = row.text(0);
    picture.media.mime = row.text(1);
    picture.media.bytes = row.integer(2);
    picture.media.size =
        QSize(static_cast<int>(row.integer(3)), static_cast<int>(row.integer(4)));
    picture.media.name = row.text(5);
    picture.media.alt = row.text(6);
    picture.media.createdAt = row.time(7);
    picture.trashedAt = row.time(8);
    picture.articles = static_cast<int>(row.integer(9));
    picture.reserved = row.integer(10) > 0;
    picture.versions = row.integer(11) > 0;
    picture.uploads = static_cast<int>(row.integer(12));
    return picture;
}

/// Tags of all pictures in one go: a query per picture would be thousands.
Result<QHash<QString, QStringList>> allTags(Connection &connection)
{
    QHash<QString, QStringList> tags;
    const auto read = rows::all<bool>(
        connection.prepare(QStringLiteral("SELECT hash, tag FROM media_tags ORDER BY hash, tag")),
        [&tags](const Statement &row) -> Result<bool> {
            tags[row.text(0)] << row.text(1);
            return true;
        });
    if (!read) {
        return failure(read.error());
    }
    return tags;
}

Result<bool> exists(Connection &connection, const QString &sql, const QString &hash)
{
    auto statement = rows::bound(connection, sql, hash);
    if (!statement) {
        return failure(statement.error());
    }
    return statement->step();
}

} // namespace

Result<QVector<Picture>> list(Connection &connection, bool trash)
{
    auto tags = allTags(connection);
    if (!tags) {
        return failure(tags.error());
    }
    auto pictures = rows::all<Picture>(
        connection.prepare(
            QStringLiteral(
                "SELECT m.hash, m.mime, m.bytes, m.width, m.height, m.name, m.alt, m.created_at,"
                " m.trashed_at, COALESCE(u.live, 0), COALESCE(u.kept, 0), COALESCE(u.old, 0), COALESCE(p.times, 0)"
                " FROM media m LEFT JOIN (SELECT s.hash AS hash,"
                " COUNT(DISTINCT CASE WHEN s.place <> 'version' AND a.trashed_at = 0"
                " THEN s.article END) AS live,"
                " SUM(CASE WHEN s.place <> 'version' AND a.trashed_at <> 0 THEN 1 ELSE 0 END) AS kept,"
                " SUM(CASE WHEN s.place = 'version' THEN 1 ELSE 0 END) AS old"
                " FROM media_uses s JOIN articles a ON a.id = s.article GROUP BY s.hash) u"
                " ON u.hash = m.hash"
                " LEFT JOIN (SELECT hash, COUNT(*) AS times FROM uploads GROUP BY hash) p"
                " ON p.hash = m.hash WHERE m.trashed_at %1 0 ORDER BY m.created_at DESC, m.hash")
                .arg(trash ? QStringLiteral("<>") : QStringLiteral("="))),
        readPicture);
    if (pictures) {
        for (Picture &picture : *pictures) {
            picture.tags = tags->value(picture.media.hash);
        }
    }
    return pictures;
}

Result<Picture> get(Connection &connection, const QString &hash)
{
    return rows::one<Picture>(
        rows::bound(connection,
                    QStringLiteral("SELECT hash, mime, bytes, width, height, name, alt, created_at,"
                                   " trashed_at, 0, 0, 0, 0 FROM media WHERE hash = ?"),
                    hash),
        what(hash), readPicture);
}

Result<QVector<PictureUse>> uses(Connection &connection, const QString &hash)
{
    return rows::all<PictureUse>(
        rows::bound(
            connection,
            QStringLiteral(
                "SELECT a.id, a.title, a.trashed_at, MAX(CASE WHEN s.place = 'cover' THEN 1 ELSE 0"
                " END), MAX(CASE WHEN s.place = 'body' THEN 1 ELSE 0 END),"
                " MAX(CASE WHEN s.place = 'version' THEN 1 ELSE 0 END)"
                " FROM media_uses s JOIN articles a ON a.id = s.article WHERE s.hash = ?"
                " GROUP BY a.id, a.title, a.trashed_at"
                " ORDER BY CASE WHEN a.trashed_at = 0 THEN 0 ELSE 1 END, a.title, a.id"),
            hash),
        [](const Statement &row) {
            return Result<PictureUse>(PictureUse{row.id<ArticleTag>(0), row.text(1),
                                                 row.integer(3) > 0, row.integer(4) > 0,
                                                 row.integer(5) > 0, row.integer(2) != 0});
        });
}

Result<QVector<Upload>> uploads(Connection &connection, const QString &hash)
{
    return rows::all<Upload>(
        rows::bound(connection,
                    QStringLiteral("SELECT account, kind, url, media_id, uploaded_at FROM uploads"
                                   " WHERE hash = ? ORDER BY uploaded_at DESC, account, kind"),
                    hash),
        [&](const Statement &row) {
            const UploadKind kind =
                row.text(1) == toText(UploadKind::Cover) ? UploadKind::Cover : UploadKind::Body;
            return Result<Upload>(Upload{row.id<AccountTag>(0), hash, kind, row.text(2),
                                         row.text(3), row.time(4)});
        });
}

Result<> setAlt(Connection &connection, const QString &hash, const QString &alt)
{
    Store::touched(connection, Topic::Media, hash);
    return rows::changed(
        connection.run(QStringLiteral("UPDATE media SET alt = ? WHERE hash = ?"), alt, hash),
        what(hash));
}

Result<> setName(Connection &connection, const QString &hash, const QString &name)
{
    Store::touched(connection, Topic::Media, hash);
    return rows::changed(
        connection.run(QStringLiteral("UPDATE media SET name = ? WHERE hash = ?"), name, hash),
        what(hash));
}

Result<> setTags(Connection &connection, const QString &hash, const QStringList &tags)
{
    Store::touched(connection, Topic::Media, hash);
    const auto known =
        exists(connection, QStringLiteral("SELECT 1 FROM media WHERE hash = ?"), hash);
    if (!known) {
        return failure(known.error());
    }
    if (!*known) {
        return failure(ErrorKind::NotFound, QStringLiteral("no ") + what(hash));
    }
    const auto cleared =
        connection.run(QStringLiteral("DELETE FROM media_tags WHERE hash = ?"), hash);
    if (!cleared) {
        return failure(cleared.error());
    }
    for (const QString &tag : tags) {
        if (tag.trimmed().isEmpty()) {
            continue;
        }
        const auto added = connection.run(
            QStringLiteral("INSERT INTO media_tags (hash, tag) VALUES (?, ?) ON CONFLICT DO"
                           " NOTHING"),
            hash, tag.trimmed());
        if (!added) {
            return failure(added.error());
        }
    }
    return {};
}

Result<QStringList> trash(Connection &connection, const QStringList &hashes, UtcTime at)
{
    QStringList moved;
    for (const QString &hash : hashes) {
        const auto done = connection.run(
            QStringLiteral("UPDATE media SET trashed_at = ? WHERE hash = ? AND trashed_at = 0"
                           " AND NOT EXISTS (SELECT 1 FROM media_uses u WHERE u.hash ="
                           " media.hash AND u.place <> 'version')"),
            at, hash);
        if (!done) {
            return failure(done.error());
        }
        if (*done > 0) {
            moved << hash;
            Store::touched(connection, Topic::Media, hash);
        }
    }
    return moved;
}

Result<> restore(Connection &connection, const QStringList &hashes)
{
    for (const QString &hash : hashes) {
        Store::touched(connection, Topic::Media, hash);
        const auto done = rows::changed(
            connection.run(QStringLiteral("UPDATE media SET trashed_at = 0 WHERE hash = ?"), hash),
            what(hash));
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<QStringList> erase(Connection &connection, const QStringList &hashes)
{
    QStringList gone;
    for (const QString &hash : hashes) {
        const auto sent = exists(
            connection,
            QStringLiteral("SELECT 1 FROM sent_contents WHERE instr(content, ?) > 0"), hash);
        if (!sent) {
            return failure(sent.error());
        }
        if (*sent) {
            continue; // the record of what went out shows it
        }
        const auto done = connection.run(
            QStringLiteral("DELETE FROM media WHERE hash = ? AND trashed_at <> 0 AND NOT EXISTS"
                           " (SELECT 1 FROM media_uses u WHERE u.hash = media.hash)"),
            hash);
        if (!done) {
            return failure(done.error());
        }
        if (*done > 0) {
            gone << hash;
            Store::touched(connection, Topic::Media, hash);
        }
    }
    return gone;
}

QStringList named(const QString &text)
{
    static const QRegularExpression address(QStringLiteral("tuiwen://media/([0-9a-f]{64})"));
    QStringList hashes;
    auto matches = address.globalMatch(text);
    while (matches.hasNext()) {
        hashes << matches.next().captured(1);
    }
    hashes.removeDuplicates();
    return hashes;
}

namespace {

Result<> note(Connection &connection, const ArticleId &article, const QString &hash,
              const QString &place)
{
    const auto noted = connection.run(
        QStringLiteral("INSERT INTO media_uses (hash, article, place) VALUES (?, ?, ?)"
                       " ON CONFLICT DO NOTHING"),
        hash, article, place);
    if (!noted) {
        return failure(noted.error());
    }
    if (*noted > 0) {
        Store::touched(connection, Topic::Media, hash);
    }
    return {};
}

/// Drops the uses of one place that are no more and notes the new ones.
Result<> replace(Connection &connection, const ArticleId &article, const QString &place,
                 const QStringList &hashes)
{
    const auto before = rows::all<QString>(
        rows::bound(connection,
                    QStringLiteral("SELECT hash FROM media_uses WHERE article = ? AND place = ?"),
                    article, place),
        [](const Statement &row) { return Result<QString>(row.text(0)); });
    if (!before) {
        return failure(before.error());
    }
    for (const QString &hash : *before) {
        if (hashes.contains(hash)) {
            continue;
        }
        Store::touched(connection, Topic::Media, hash);
        const auto dropped = connection.run(
            QStringLiteral("DELETE FROM media_uses WHERE article = ? AND place = ? AND hash = ?"),
            article, place, hash);
        if (!dropped) {
            return failure(dropped.error());
        }
    }
    for (const QString &hash : hashes) {
        if (before->contains(hash)) {
            continue;
        }
        if (const auto noted = note(connection, article, hash, place); !noted) {
            return noted;
        }
        const auto fetched = connection.run(
            QStringLiteral("UPDATE media SET trashed_at = 0 WHERE hash = ? AND trashed_at <> 0"),
            hash);
        if (!fetched) {
            return failure(fetched.error());
        }
    }
    return {};
}

} // namespace

Result<> noteUses(Connection &connection, const ArticleId &article, const QString &cover,
                  const QString &body)
{
    const auto covers = replace(connection, article, QStringLiteral("cover"),
                                cover.isEmpty() ? QStringList() : QStringList{cover});
    return covers.and_then(
        [&] { return replace(connection, article, QStringLiteral("body"), named(body)); });
}

Result<> noteVersion(Connection &connection, const ArticleId &article, const QString &body)
{
    for (const QString &hash : named(body)) {
        if (const auto noted = note(connection, article, hash, QStringLiteral("version"));
            !noted) {
            return noted;
        }
    }
    return {};
}

Result<> forgetVersion(Connection &connection, const ArticleId &article, const QString &body)
{
    for (const QString &hash : named(body)) {
        const auto dropped = connection.run(
            QStringLiteral("DELETE FROM media_uses WHERE article = ? AND place = 'version' AND"
                           " hash = ? AND NOT EXISTS (SELECT 1 FROM article_versions v WHERE"
                           " v.article = media_uses.article AND instr(v.body, media_uses.hash) > 0)"),
            article, hash);
        if (!dropped) {
            return failure(dropped.error());
        }
        if (*dropped > 0) {
            Store::touched(connection, Topic::Media, hash);
        }
    }
    return {};
}

} // namespace tuiwen::store::pictures
