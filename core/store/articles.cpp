// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/articles.h"

#include "core/base/json.h"
#include "core/store/pictures.h"
#include "core/store/rows.h"
#include "core/store/seal.h"
#include "core/store/searchindex.h"
#include "core/store/store.h"
#include "core/store/versions.h"

#include <QJsonArray>

#include <algorithm>

namespace tuiwen::store::articles {

namespace {

const QString columns = QStringLiteral(
    "id, title, author, digest, source_url, cover_media, cover_wide, cover_square, theme,"
    " revision, created_at, updated_at, trashed_at, seal, body");

QString fromCrop(const std::optional<Crop> &crop)
{
    if (!crop) {
        return {};
    }
    return QString::fromLatin1(json::compact(QJsonArray{crop->x1, crop->y1, crop->x2, crop->y2}));
}

std::optional<Crop> toCrop(const QString &text)
{
    const auto numbers = json::parseArray(text.toUtf8());
    if (!numbers || numbers->size() != 4) {
        return std::nullopt;
    }
    return Crop{numbers->at(0).toDouble(), numbers->at(1).toDouble(), numbers->at(2).toDouble(),
                numbers->at(3).toDouble()};
}

QString asText(const QJsonObject &body)
{
    return QString::fromUtf8(json::compact(body));
}

/// Everything but the trash mark, which moves without a new revision.
QString sealOf(const Article &article, const QString &body)
{
    return Seal()
        .add(article.id.value)
        .add(article.title)
        .add(article.author)
        .add(article.digest)
        .add(article.sourceUrl)
        .add(article.cover.media)
        .add(fromCrop(article.cover.wide))
        .add(fromCrop(article.cover.square))
        .add(article.theme)
        .add(article.revision)
        .add(article.createdAt.ms)
        .add(article.updatedAt.ms)
        .add(body)
        .hex();
}

Result<Article> read(const Statement &row)
{
    Article article;
    article.id = row.id<ArticleTag>(0);
    article.title = row.text(1);
    article.author = row.text(2);
    article.digest = row.text(3);
    article.sourceUrl = row.text(4);
    article.cover = {row.text(5), toCrop(row.text(6)), toCrop(row.text(7))};
    article.theme = row.text(8);
    article.revision = row.integer(9);
    article.createdAt = row.time(10);
    article.updatedAt = row.time(11);
    article.trashedAt = row.time(12);
    const QString body = row.text(14);
    if (sealOf(article, body) != row.text(13)) {
        return failure(
            ErrorKind::Storage,
            QStringLiteral("article %1 is damaged: its hash does not fit").arg(article.id.value),
            Store::Damaged);
    }
    const auto object = json::parseObject(body.toUtf8());
    if (!object) {
        return failure(ErrorKind::Storage, object.error().detail, Store::Damaged);
    }
    article.body = *object;
    return article;
}

QString what(const ArticleId &id)
{
    return QStringLiteral("article ") + id.value;
}

/// Characters a reader sees: code points that are no white space.
int visibleCharacters(const QString &text)
{
    return static_cast<int>(std::count_if(text.cbegin(), text.cend(), [](QChar c) {
        return !c.isSpace() && !c.isLowSurrogate() && c.unicode() >= 0x20;
    }));
}

} // namespace

Result<> insert(Connection &connection, const Article &article, const QString &plainText)
{
    Store::touched(connection, Topic::Articles, article.id.value);
    if (article.revision != 1) {
        return failure(ErrorKind::Internal, QStringLiteral("a new article begins with revision 1"));
    }
    const QString body = asText(article.body);
    const auto inserted = connection.run(
        QStringLiteral(
            "INSERT INTO articles (id, search_key, title, author, digest, source_url,"
            " cover_media, cover_wide, cover_square, theme, revision, characters, created_at,"
            " updated_at, trashed_at, seal, body) VALUES (?,"
            " (SELECT COALESCE(MAX(search_key), 0) + 1 FROM articles),"
            " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        article.id, article.title, article.author, article.digest, article.sourceUrl,
        article.cover.media, fromCrop(article.cover.wide), fromCrop(article.cover.square),
        article.theme, article.revision, visibleCharacters(plainText), article.createdAt,
        article.updatedAt, article.trashedAt, sealOf(article, body), body);
    if (!inserted) {
        return failure(inserted.error());
    }
    return pictures::noteUses(connection, article.id, article.cover.media, body).and_then([&] {
        return searchindex::add(connection, article.id, article.title, plainText);
    });
}

Result<> update(Connection &connection, const Article &article, const QString &plainText)
{
    Store::touched(connection, Topic::Articles, article.id.value);
    const QString body = asText(article.body);
    const auto updated = connection.run(
        QStringLiteral(
            "UPDATE articles SET title = ?, author = ?, digest = ?, source_url = ?,"
            " cover_media = ?, cover_wide = ?, cover_square = ?, theme = ?, revision = ?,"
            " characters = ?, created_at = ?, updated_at = ?, seal = ?, body = ?"
            " WHERE id = ? AND revision = ?"),
        article.title, article.author, article.digest, article.sourceUrl, article.cover.media,
        fromCrop(article.cover.wide), fromCrop(article.cover.square), article.theme,
        article.revision, visibleCharacters(plainText), article.createdAt, article.updatedAt,
        sealOf(article, body), body, article.id, article.revision - 1);
    if (!updated) {
        return failure(updated.error());
    }
    if (*updated == 0) {
        const auto stored = rows::one<qint64>(
            rows::bound(connection, QStringLiteral("SELECT revision FROM articles WHERE id = ?"),
                        article.id),
            what(article.id), [](const Statement &row) { return Result<qint64>(row.integer(0)); });
        if (!stored) {
            return failure(stored.error());
        }
        return failure(ErrorKind::Conflict,
                       QStringLiteral("article %1 has revision %2; revision %3 cannot follow it")
                           .arg(article.id.value)
                           .arg(*stored)
                           .arg(article.revision));
    }
    return pictures::noteUses(connection, article.id, article.cover.media, body).and_then([&] {
        return searchindex::addLater(connection, article.id, article.title, plainText);
    });
}

Result<Article> get(Connection &connection, const ArticleId &id)
{
    return rows::one<Article>(
        rows::bound(connection, QStringLiteral("SELECT %1 FROM articles WHERE id = ?").arg(columns),
                    id),
        what(id), read);
}

Result<> setTrashed(Connection &connection, const ArticleId &id, UtcTime at)
{
    Store::touched(connection, Topic::Articles, id.value);
    return rows::changed(
        connection.run(QStringLiteral("UPDATE articles SET trashed_at = ? WHERE id = ?"), at, id),
        what(id));
}

Result<> erase(Connection &connection, const ArticleId &id)
{
    Store::touched(connection, Topic::Articles, id.value);
    if (auto unindexed = searchindex::remove(connection, id); !unindexed) {
        return unindexed;
    }
    const auto erased = connection.run(QStringLiteral("DELETE FROM articles WHERE id = ?"), id);
    if (!erased && erased.error().kind == ErrorKind::Conflict) {
        return failure(ErrorKind::Conflict,
                       QStringLiteral("pushes refer to article %1").arg(id.value),
                       erased.error().code);
    }
    return rows::changed(erased, what(id));
}

Result<QStringList> brokenSeals(Connection &connection)
{
    QStringList broken;
    const auto judge = [&broken](const auto &value, const QString &id) -> Result<bool> {
        if (!value) {
            broken.append(id);
        }
        return true;
    };
    const auto checked = rows::all<bool>(
        connection.prepare(QStringLiteral("SELECT %1 FROM articles ORDER BY id").arg(columns)),
        [&](const Statement &row) { return judge(read(row), row.text(0)); });
    if (!checked) {
        return failure(checked.error());
    }
    const auto versionsChecked = checkVersionSeals(connection, broken);
    if (!versionsChecked) {
        return failure(versionsChecked.error());
    }
    return broken;
}

} // namespace tuiwen::store::articles
