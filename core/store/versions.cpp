// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/versions.h"

#include "core/base/json.h"
#include "core/store/dialect.h"
#include "core/store/rows.h"
#include "core/store/seal.h"
#include "core/store/store.h"

namespace tuiwen::store::articles {

namespace {

const QString columns = QStringLiteral(
    "id, article, revision, reason, label, title, author, digest, created_at, seal, body");

QString sealOf(const ArticleVersion &version, const QString &body)
{
    return Seal()
        .add(version.id.value)
        .add(version.article.value)
        .add(version.revision)
        .add(toText(version.reason))
        .add(version.label)
        .add(version.title)
        .add(version.author)
        .add(version.digest)
        .add(version.createdAt.ms)
        .add(body)
        .hex();
}

Result<ArticleVersion> read(const Statement &row)
{
    ArticleVersion version;
    version.id = row.id<VersionTag>(0);
    version.article = row.id<ArticleTag>(1);
    version.revision = row.integer(2);
    const auto reason = rows::word(versionReasonFrom(row.text(3)), row.text(3));
    if (!reason) {
        return failure(reason.error());
    }
    version.reason = *reason;
    version.label = row.text(4);
    version.title = row.text(5);
    version.author = row.text(6);
    version.digest = row.text(7);
    version.createdAt = row.time(8);
    const QString body = row.text(10);
    if (sealOf(version, body) != row.text(9)) {
        return failure(ErrorKind::Storage,
                       QStringLiteral("version %1 of article %2 is damaged: its hash does not fit")
                           .arg(version.id.value, version.article.value),
                       Store::Damaged);
    }
    const auto object = json::parseObject(body.toUtf8());
    if (!object) {
        return failure(ErrorKind::Storage, object.error().detail, Store::Damaged);
    }
    version.body = *object;
    return version;
}

} // namespace

Result<> addVersion(Connection &connection, const ArticleVersion &version)
{
    Store::touched(connection, Topic::Articles, version.article.value);
    const QString body = QString::fromUtf8(json::compact(version.body));
    const auto added = connection.run(
        QStringLiteral("INSERT INTO article_versions (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .arg(columns),
        version.id, version.article, version.revision, toText(version.reason), version.label,
        version.title, version.author, version.digest, version.createdAt, sealOf(version, body),
        body);
    if (!added && added.error().code == dialect::brokenReference) {
        return failure(ErrorKind::NotFound, QStringLiteral("no article ") + version.article.value);
    }
    return rows::done(added);
}

Result<QVector<ArticleVersion>> versions(Connection &connection, const ArticleId &id)
{
    return rows::all<ArticleVersion>(
        rows::bound(connection,
                    QStringLiteral("SELECT %1 FROM article_versions WHERE article = ?"
                                   " ORDER BY created_at DESC, id DESC")
                        .arg(columns),
                    id),
        read);
}

Result<> checkVersionSeals(Connection &connection, QStringList &broken)
{
    const auto checked = rows::all<bool>(
        connection.prepare(
            QStringLiteral("SELECT %1 FROM article_versions ORDER BY id").arg(columns)),
        [&broken](const Statement &row) -> Result<bool> {
            if (!read(row)) {
                broken.append(row.text(0));
            }
            return true;
        });
    return checked ? Result<>() : Result<>(failure(checked.error()));
}

} // namespace tuiwen::store::articles
