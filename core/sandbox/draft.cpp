// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/draft.h"

#include "core/base/json.h"
#include "core/sandbox/article.h"
#include "core/sandbox/material.h"
#include "core/sandbox/routes.h"

namespace tuiwen::sandbox {

namespace {

constexpr qsizetype articleLimit = 8;

QString liveDrafts(const char *columns)
{
    return QStringLiteral("SELECT %1 FROM draft WHERE appid = ? AND deleted_at IS NULL AND "
                          "(consumed_at IS NULL OR revived_at <= ?) ")
        .arg(QLatin1String(columns));
}

Draft draftFrom(const QVariantList &row)
{
    const auto list = [](const QVariant &text) {
        return json::parseArray(text.toString().toUtf8()).value_or(QJsonArray());
    };
    return {row[0].toString(), row[1].toString(), list(row[2]), list(row[4]),
            UtcTime{row[3].toLongLong()}};
}

qint64 countDrafts(World &world, const QString &appId)
{
    return world.database().number(liveDrafts("count(*)"), {appId, world.now().ms});
}

QString mediaIdOf(const Call &call)
{
    return call.json.value(QStringLiteral("media_id")).toString();
}

/// The draft a body names, or the refusal.
tl::expected<Draft, Answer> draftOf(World &world, const Profile &profile, const Call &call)
{
    const QString mediaId = mediaIdOf(call);
    if (mediaId.isEmpty()) {
        return tl::unexpected<Answer>(world.refuse(41006));
    }
    auto draft = liveDraft(world, profile.account.appId, mediaId);
    if (!draft) {
        return tl::unexpected<Answer>(world.refuse(40007));
    }
    return *std::move(draft);
}

} // namespace

std::optional<Draft> liveDraft(World &world, const QString &appId, const QString &mediaId)
{
    const Rows rows =
        world.database().select(QString(liveDrafts("media_id, title, articles, updated_at, sizes") +
                                        QStringLiteral("AND media_id = ?")),
                                {appId, world.now().ms, mediaId});
    return rows.isEmpty() ? std::nullopt : std::optional(draftFrom(rows.first()));
}

void consumeDraft(World &world, const QString &mediaId, std::optional<UtcTime> revivesAt)
{
    world.database().run(
        QStringLiteral("UPDATE draft SET consumed_at = ?, revived_at = ? WHERE media_id = ?"),
        {world.now().ms, revivesAt ? QVariant(revivesAt->ms) : QVariant(), mediaId});
}

QJsonArray shownArticles(World &world, QJsonArray articles, bool withContent)
{
    for (auto &&entry : articles) {
        QJsonObject article = entry.toObject();
        const Rows cover =
            world.database().select(QStringLiteral("SELECT url FROM material WHERE media_id = ?"),
                                    {article.value(QStringLiteral("thumb_media_id")).toString()});
        article.insert(QStringLiteral("thumb_url"),
                       cover.isEmpty() ? QString() : cover.first().first().toString());
        if (!withContent) {
            article.insert(QStringLiteral("content"), QString());
        }
        entry = article;
    }
    return articles;
}

std::optional<Page> pageOf(const QJsonObject &body)
{
    const Page page{json::integerOr(body, QLatin1StringView("offset"), -1),
                    json::integerOr(body, QLatin1StringView("count"), -1),
                    json::integerOr(body, QLatin1StringView("no_content"), 0) == 0};
    return page.offset < 0 || page.count < 1 || page.count > 20 ? std::nullopt
                                                                : std::optional(page);
}

Answer draftAdd(World &world, const Profile &profile, const Call &call)
{
    const QJsonArray articles = call.json.value(QStringLiteral("articles")).toArray();
    if (articles.isEmpty()) {
        return world.refuse(44003);
    }
    if (articles.size() > articleLimit) {
        return world.refuse(45008);
    }
    QJsonArray stored;
    QJsonArray sizes;
    for (const auto &article : articles) {
        const auto one = storeArticle(world, profile, article.toObject(), articles.size() == 1);
        if (!one) {
            return world.refuse(one.error());
        }
        stored.append(one->article);
        sizes.append(QJsonArray{one->images, one->contentLength});
    }
    const QString mediaId = randomText(64);
    const QString title = stored.first().toObject().value(QStringLiteral("title")).toString();
    world.database().run(
        QStringLiteral(
            "INSERT INTO draft (media_id, appid, articles, title, sizes, created_at, updated_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {mediaId, profile.account.appId, QString::fromUtf8(json::compact(stored)), title,
         QString::fromUtf8(json::compact(sizes)), world.now().ms, world.now().ms});
    return plain({{QStringLiteral("media_id"), mediaId}, {QStringLiteral("item"), QJsonArray()}});
}

Answer draftUpdate(World &world, const Profile &profile, const Call &call)
{
    auto draft = draftOf(world, profile, call);
    if (!draft) {
        return draft.error();
    }
    if (!call.json.value(QStringLiteral("articles")).isObject()) {
        return world.refuse(44003);
    }
    const qint64 index = json::integerOr(call.json, QLatin1StringView("index"), 0);
    if (index < 0 || index >= draft->articles.size()) {
        return world.refuse(40114);
    }
    const auto stored =
        storeArticle(world, profile, call.json.value(QStringLiteral("articles")).toObject(),
                     draft->articles.size() == 1);
    if (!stored) {
        return world.refuse(stored.error());
    }
    draft->articles.replace(index, stored->article);
    draft->sizes.replace(index, QJsonArray{stored->images, stored->contentLength});
    world.database().run(
        QStringLiteral("UPDATE draft SET articles = ?, title = ?, sizes = ?, "
                       "updated_at = ? WHERE media_id = ?"),
        {QString::fromUtf8(json::compact(draft->articles)),
         draft->articles.first().toObject().value(QStringLiteral("title")).toString(),
         QString::fromUtf8(json::compact(draft->sizes)), world.now().ms, draft->mediaId});
    return done();
}

Answer draftGet(World &world, const Profile &profile, const Call &call)
{
    const auto draft = draftOf(world, profile, call);
    if (!draft) {
        return draft.error();
    }
    return plain({{QStringLiteral("news_item"), shownArticles(world, draft->articles, true)},
                  {QStringLiteral("update_time"), draft->updatedAt.ms / 1000}});
}

Answer draftDelete(World &world, const Profile &profile, const Call &call)
{
    const auto draft = draftOf(world, profile, call);
    if (!draft) {
        return draft.error();
    }
    world.database().run(QStringLiteral("UPDATE draft SET deleted_at = ? WHERE media_id = ?"),
                         {world.now().ms, draft->mediaId});
    return done();
}

Answer draftCount(World &world, const Profile &profile, const Call &)
{
    return plain({{QStringLiteral("total_count"), countDrafts(world, profile.account.appId)}});
}

Answer draftList(World &world, const Profile &profile, const Call &call)
{
    const auto page = pageOf(call.json);
    if (!page) {
        return world.refuse(40097);
    }
    const Rows rows = world.database().select(
        QString(liveDrafts("media_id, title, articles, updated_at, sizes") +
                QStringLiteral("ORDER BY updated_at DESC, seq DESC LIMIT ? OFFSET ?")),
        {profile.account.appId, world.now().ms, page->count, page->offset});
    QJsonArray items;
    for (const QVariantList &row : rows) {
        const Draft draft = draftFrom(row);
        items.append(
            QJsonObject{{QStringLiteral("media_id"), draft.mediaId},
                        {QStringLiteral("content"),
                         QJsonObject{{QStringLiteral("news_item"),
                                      shownArticles(world, draft.articles, page->withContent)},
                                     {QStringLiteral("update_time"), draft.updatedAt.ms / 1000}}},
                        {QStringLiteral("update_time"), draft.updatedAt.ms / 1000}});
    }
    return plain({{QStringLiteral("total_count"), countDrafts(world, profile.account.appId)},
                  {QStringLiteral("item_count"), items.size()},
                  {QStringLiteral("item"), items}});
}

} // namespace tuiwen::sandbox
