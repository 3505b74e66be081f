// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/sandbox/article.h"
#include "core/sandbox/draft.h"
#include "core/sandbox/outcome.h"
#include "core/sandbox/routes.h"

#include <QHash>
#include <QJsonArray>

namespace tuiwen::sandbox {

namespace {

// Ids are above 2^31 (wechat-api.md 1.11), so that nobody keeps them in 32 bits.
constexpr qint64 firstPublishId = 2147483648LL + 100000000LL;
constexpr qint64 throttleMs = 60LL * 1000;
constexpr qint64 throttleCalls = 10;

struct Published
{
    qint64 publishId = 0;
    QString articleId;
    QJsonArray articles;
    qint64 status = 0;
    QString failed;
    qint64 readyAt = 0;
};

QString publishColumns()
{
    return QStringLiteral(
        "SELECT publish_id, article_id, articles, outcome, failed, ready_at FROM publish "
        "WHERE appid = ? ");
}

Published publishedFrom(World &world, const QVariantList &row)
{
    Published published;
    published.publishId = row[0].toLongLong();
    published.articleId = row[1].toString();
    published.articles = json::parseArray(row[2].toString().toUtf8()).value_or(QJsonArray());
    published.readyAt = row[5].toLongLong();
    published.status = publishStatus(row[3].toLongLong(), published.readyAt, world.now());
    published.failed = row[4].toString();
    return published;
}

std::optional<Published> publishedArticle(World &world, const QString &appId,
                                          const QString &articleId)
{
    const Rows rows = world.database().select(
        QString(publishColumns() + QStringLiteral("AND article_id = ?")), {appId, articleId});
    if (rows.isEmpty()) {
        return std::nullopt;
    }
    auto published = publishedFrom(world, rows.first());
    // A job that failed or still runs has no article.
    const bool exists = published.status == 0 || published.status == 5 || published.status == 6;
    return exists ? std::optional(published) : std::nullopt;
}

/// Published articles carry no type and no picture list (wechat-api.md 7).
QJsonArray publicArticles(World &world, const QJsonArray &articles, bool withContent)
{
    QJsonArray shown = shownArticles(world, articles, withContent);
    for (auto &&entry : shown) {
        QJsonObject article = entry.toObject();
        article.remove(QStringLiteral("article_type"));
        article.remove(QStringLiteral("image_info"));
        entry = article;
    }
    return shown;
}

QJsonArray numbersIn(const QString &list)
{
    QJsonArray numbers;
    const QStringList parts = list.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        numbers.append(part.trimmed().toInt());
    }
    return numbers;
}

} // namespace

Answer publishSubmit(World &world, const Profile &profile, const Call &call)
{
    const QString &appId = profile.account.appId;
    const qint64 now = world.now().ms;
    const qint64 recent = world.database().number(
        QStringLiteral("SELECT count(*) FROM publish WHERE appid = ? AND submitted_at > ?"),
        {appId, now - throttleMs});
    if (recent >= throttleCalls) {
        return world.refuse(53501);
    }
    const auto draft =
        liveDraft(world, appId, call.json.value(QStringLiteral("media_id")).toString());
    if (!draft) {
        return world.refuse(40007);
    }
    const auto marks = marksIn(draft->title);
    if (marks.contains(QStringLiteral("submit"))) {
        return world.refuse(marks.value(QStringLiteral("submit")).toLongLong());
    }
    const qint64 outcome = marks.value(QStringLiteral("status"), QStringLiteral("0")).toLongLong();
    const qint64 readyAt = now + (marks.contains(QStringLiteral("delay"))
                                      ? marks.value(QStringLiteral("delay")).toLongLong()
                                      : world.knob(publishDelay));
    const qint64 id = world.next("data_id", firstPublishId);
    QJsonArray articles = draft->articles;
    for (qsizetype i = 0; i < articles.size(); ++i) {
        QJsonObject article = articles[i].toObject();
        article.insert(QStringLiteral("url"), articleLink(appId, id, static_cast<int>(i) + 1));
        article.insert(QStringLiteral("is_deleted"), false);
        articles.replace(i, article);
    }
    world.database().run(
        QStringLiteral(
            "INSERT INTO publish (publish_id, appid, media_id, article_id, articles, title, "
            "outcome, failed, submitted_at, ready_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {id, appId, draft->mediaId, randomText(43), QString::fromUtf8(json::compact(articles)),
         draft->title, outcome, marks.value(QStringLiteral("fail"), QStringLiteral("")), now,
         readyAt});
    const bool fails = outcome == 2 || outcome == 3 || outcome == 4;
    consumeDraft(world, draft->mediaId, fails ? std::optional(UtcTime{readyAt}) : std::nullopt);
    return done({{QStringLiteral("publish_id"), id}, {QStringLiteral("msg_data_id"), id}});
}

Answer publishGet(World &world, const Profile &profile, const Call &call)
{
    const Rows rows = world.database().select(
        QString(publishColumns() + QStringLiteral("AND publish_id = ?")),
        {profile.account.appId, json::integerOr(call.json, QLatin1StringView("publish_id"), -1)});
    if (rows.isEmpty()) {
        return world.refuse(53502);
    }
    const Published published = publishedFrom(world, rows.first());
    QJsonObject reply{{QStringLiteral("publish_id"), published.publishId},
                      {QStringLiteral("publish_status"), published.status}};
    const bool failed = published.status == 2 || published.status == 4;
    reply.insert(QStringLiteral("fail_idx"), failed ? numbersIn(published.failed) : QJsonArray());
    if (published.status == 0) {
        QJsonArray items;
        for (const auto &article : published.articles) {
            items.append(QJsonObject{
                {QStringLiteral("idx"), items.size() + 1},
                {QStringLiteral("article_url"), article.toObject().value(QStringLiteral("url"))}});
        }
        reply.insert(QStringLiteral("article_id"), published.articleId);
        reply.insert(
            QStringLiteral("article_detail"),
            QJsonObject{{QStringLiteral("count"), items.size()}, {QStringLiteral("item"), items}});
    }
    return plain(reply);
}

Answer publishDelete(World &world, const Profile &profile, const Call &call)
{
    auto published = publishedArticle(world, profile.account.appId,
                                      call.json.value(QStringLiteral("article_id")).toString());
    if (!published) {
        return world.refuse(53600);
    }
    const qint64 index = json::integerOr(call.json, QLatin1StringView("index"), 0);
    if (index < 0 || index > published->articles.size()) {
        return world.refuse(40060);
    }
    bool allDeleted = true;
    for (qsizetype i = 0; i < published->articles.size(); ++i) {
        QJsonObject article = published->articles[i].toObject();
        // 0 or absent means all of them.
        if (index == 0 || index == i + 1) {
            article.insert(QStringLiteral("is_deleted"), true);
        }
        allDeleted = allDeleted && article.value(QStringLiteral("is_deleted")).toBool();
        published->articles.replace(i, article);
    }
    world.database().run(
        QStringLiteral(
            "UPDATE publish SET articles = ?, outcome = CASE WHEN ? THEN 5 ELSE outcome END "
            "WHERE publish_id = ?"),
        {QString::fromUtf8(json::compact(published->articles)), allDeleted ? 1 : 0,
         published->publishId});
    return done();
}

Answer publishArticle(World &world, const Profile &profile, const Call &call)
{
    const auto published = publishedArticle(
        world, profile.account.appId, call.json.value(QStringLiteral("article_id")).toString());
    if (!published) {
        return world.refuse(53600);
    }
    return plain({{QStringLiteral("news_item"), publicArticles(world, published->articles, true)},
                  {QStringLiteral("create_time"), published->readyAt / 1000},
                  {QStringLiteral("update_time"), published->readyAt / 1000}});
}

Answer publishList(World &world, const Profile &profile, const Call &call)
{
    const auto page = pageOf(call.json);
    if (!page) {
        return world.refuse(40097);
    }
    const QString succeeded = QStringLiteral("outcome IN (0, 5, 6) AND ready_at <= ? ");
    const QString &appId = profile.account.appId;
    const Rows rows = world.database().select(
        QString(publishColumns() + QStringLiteral("AND ") + succeeded +
                QStringLiteral("ORDER BY publish_id DESC LIMIT ? OFFSET ?")),
        {appId, world.now().ms, page->count, page->offset});
    QJsonArray items;
    for (const QVariantList &row : rows) {
        const Published published = publishedFrom(world, row);
        items.append(QJsonObject{
            {QStringLiteral("article_id"), published.articleId},
            {QStringLiteral("content"),
             QJsonObject{{QStringLiteral("news_item"),
                          publicArticles(world, published.articles, page->withContent)}}},
            {QStringLiteral("update_time"), published.readyAt / 1000}});
    }
    const qint64 total = world.database().number(
        QString(QStringLiteral("SELECT count(*) FROM publish WHERE appid = ? AND ") + succeeded),
        {appId, world.now().ms});
    return plain({{QStringLiteral("total_count"), total},
                  {QStringLiteral("item_count"), items.size()},
                  {QStringLiteral("item"), items}});
}

} // namespace tuiwen::sandbox
