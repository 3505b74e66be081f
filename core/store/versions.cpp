// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/versions.h"

#include "core/base/json.h"
#include "core/store/dialect.h"
#include "core/store/pictures.h"
#include "core/store/retention.h"
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

Result<ArticleVersion> readHead(const Statement &row)
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
    return version;
}

Result<ArticleVersion> read(const Statement &row)
{
    auto head = readHead(row);
    if (!head) {
        return failure(head.error());
    }
    ArticleVersion version = std::move(*head);
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
    if (!added) {
        return failure(added.error());
    }
    return pictures::noteVersion(connection, version.article, body);
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

Result<QVector<ArticleVersion>> versionHeads(Connection &connection, const ArticleId &id)
{
    return rows::all<ArticleVersion>(
        rows::bound(connection,
                    QStringLiteral("SELECT id, article, revision, reason, label, title, author,"
                                   " digest, created_at FROM article_versions WHERE article = ?"
                                   " ORDER BY created_at DESC, id DESC"),
                    id),
        readHead);
}

Result<ArticleVersion> version(Connection &connection, const VersionId &id)
{
    return rows::one<ArticleVersion>(
        rows::bound(connection,
                    QStringLiteral("SELECT %1 FROM article_versions WHERE id = ?").arg(columns),
                    id),
        QStringLiteral("version ") + id.value, read);
}

Result<UtcTime> newestVersionAt(Connection &connection, const ArticleId &id)
{
    return rows::one<UtcTime>(
        rows::bound(
            connection,
            QStringLiteral(
                "SELECT COALESCE(MAX(created_at), 0) FROM article_versions WHERE article = ?"),
            id),
        QStringLiteral("article ") + id.value,
        [](const Statement &row) { return Result<UtcTime>(row.time(0)); });
}

Result<> nameVersion(Connection &connection, const VersionId &id, const QString &label)
{
    auto named = version(connection, id);
    if (!named) {
        return failure(named.error());
    }
    named->reason = VersionReason::Milestone;
    named->label = label;
    Store::touched(connection, Topic::Articles, named->article.value);
    const QString body = QString::fromUtf8(json::compact(named->body));
    return rows::changed(
        connection.run(
            QStringLiteral(
                "UPDATE article_versions SET reason = ?, label = ?, seal = ? WHERE id = ?"),
            toText(named->reason), label, sealOf(*named, body), id),
        QStringLiteral("version ") + id.value);
}

Result<int> thinVersions(Connection &connection, const ArticleId &id, UtcTime now)
{
    const auto points = rows::all<retention::Point>(
        rows::bound(connection,
                    QStringLiteral("SELECT id, created_at FROM article_versions"
                                   " WHERE article = ? AND reason = ?"),
                    id, toText(VersionReason::Autosave)),
        [](const Statement &row) {
            return Result<retention::Point>(retention::Point{row.id<VersionTag>(0), row.time(1)});
        });
    if (!points) {
        return failure(points.error());
    }
    const QVector<VersionId> going = retention::superfluous(*points, now);
    for (const VersionId &version : going) {
        const auto body = rows::one<QString>(
            rows::bound(connection,
                        QStringLiteral("DELETE FROM article_versions WHERE id = ? RETURNING body"),
                        version),
            QStringLiteral("version ") + version.value,
            [](const Statement &row) { return Result<QString>(row.text(0)); });
        const auto gone = body.and_then(
            [&](const QString &text) { return pictures::forgetVersion(connection, id, text); });
        if (!gone) {
            return failure(gone.error());
        }
    }
    return static_cast<int>(going.size());
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
