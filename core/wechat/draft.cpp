// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wechat/draft.h"

#include "core/wechat/article.h"
#include "core/wechat/wire.h"

namespace tuiwen::wechat {

namespace {

using L = QLatin1StringView;

constexpr int mostArticles = 8; // wechat-api.md 6.1

} // namespace

Outgoing DraftAdd::outgoing() const
{
    if (articles.isEmpty() || articles.size() > mostArticles) {
        return wire::refused(
            endpoint, QStringLiteral("a draft holds 1 to 8 articles, not %1").arg(articles.size()));
    }
    QJsonArray list;
    for (const DraftArticle &article : articles) {
        list.append(wire::articleObject(article));
    }
    return wire::withJson(endpoint, {{L("articles"), list}});
}

Result<DraftAdd::Reply> DraftAdd::parse(const Answer &answer)
{
    return json::text(answer.json, L("media_id")).map([](QString id) {
        return Reply{std::move(id)};
    });
}

Outgoing DraftUpdate::outgoing() const
{
    return wire::withJson(endpoint, {{L("media_id"), mediaId},
                                     {L("index"), index},
                                     {L("articles"), wire::articleObject(article)}});
}

Result<DraftUpdate::Reply> DraftUpdate::parse(const Answer &)
{
    return Reply{};
}

Outgoing DraftGet::outgoing() const
{
    return wire::withJson(endpoint, {{L("media_id"), mediaId}});
}

Result<DraftGet::Reply> DraftGet::parse(const Answer &answer)
{
    return wire::articlesOf(answer.json).map([](QVector<DraftArticle> list) {
        return Reply{std::move(list)};
    });
}

Outgoing DraftDelete::outgoing() const
{
    return wire::withJson(endpoint, {{L("media_id"), mediaId}});
}

Result<DraftDelete::Reply> DraftDelete::parse(const Answer &)
{
    return Reply{};
}

Outgoing DraftCount::outgoing() const
{
    Outgoing outgoing;
    outgoing.endpoint = endpoint;
    return outgoing;
}

Result<DraftCount::Reply> DraftCount::parse(const Answer &answer)
{
    return json::integer(answer.json, L("total_count")).map([](qint64 total) {
        return Reply{total};
    });
}

Outgoing DraftBatchGet::outgoing() const
{
    return wire::withJson(
        endpoint,
        {{L("offset"), offset}, {L("count"), count}, {L("no_content"), withContent ? 0 : 1}});
}

Result<DraftBatchGet::Reply> DraftBatchGet::parse(const Answer &answer)
{
    const auto total = json::integer(answer.json, L("total_count"));
    if (!total) {
        return failure(total.error());
    }
    Reply reply;
    reply.total = *total;
    for (const QJsonValue &value : answer.json.value(L("item")).toArray()) {
        const QJsonObject item = value.toObject();
        auto id = json::text(item, L("media_id"));
        if (!id) {
            return failure(id.error());
        }
        reply.items.append({std::move(*id), wire::articlesOfItem(item), wire::updateTime(item)});
    }
    return reply;
}

} // namespace tuiwen::wechat
