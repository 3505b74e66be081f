// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wechat/publish.h"

#include "core/wechat/article.h"
#include "core/wechat/wire.h"

namespace tuiwen::wechat {

namespace {

using L = QLatin1StringView;

// More articles than WeChat can publish at once; guards against a senseless index in an answer.
constexpr qint64 mostUrls = 100;

/// The id as a number when it is one (wechat-api.md 2.7).
QJsonValue idValue(const QString &id)
{
    bool number = false;
    const qint64 value = id.toLongLong(&number);
    return number ? QJsonValue(value) : QJsonValue(id);
}

/// An id that arrives as a number or as a text.
Result<QString> idOf(const QJsonObject &object, L key)
{
    const QJsonValue value = object.value(key);
    const QString id = value.isString() ? value.toString().trimmed()
                                        : json::integer(object, key)
                                              .map([](qint64 n) { return QString::number(n); })
                                              .value_or(QString());
    if (id.isEmpty()) {
        return failure(ErrorKind::Internal, QStringLiteral("JSON: '%1' is not an id").arg(key));
    }
    return id;
}

QStringList urlsOf(const QJsonObject &detail)
{
    QStringList urls;
    for (const QJsonValue &value : detail.value(L("item")).toArray()) {
        const QJsonObject item = value.toObject();
        const qint64 index = json::integerOr(item, L("idx"), urls.size() + 1);
        if (index < 1 || index > mostUrls) {
            continue;
        }
        while (urls.size() < index) {
            urls.append(QString());
        }
        urls[index - 1] = item.value(L("article_url")).toString().trimmed();
    }
    return urls;
}

} // namespace

Outgoing PublishSubmit::outgoing() const
{
    return wire::withJson(endpoint, {{L("media_id"), mediaId}});
}

Result<PublishSubmit::Reply> PublishSubmit::parse(const Answer &answer)
{
    return idOf(answer.json, L("publish_id")).map([&answer](QString id) {
        return Reply{std::move(id), json::integerOr(answer.json, L("msg_data_id"), 0)};
    });
}

Outgoing PublishGet::outgoing() const
{
    return wire::withJson(endpoint, {{L("publish_id"), idValue(publishId)}});
}

Result<PublishGet::Reply> PublishGet::parse(const Answer &answer)
{
    const auto status = json::integer(answer.json, L("publish_status"));
    if (!status) {
        return failure(status.error());
    }
    if (*status < 0 || *status > static_cast<qint64>(PublishStatus::Banned)) {
        return failure(ErrorKind::Internal,
                       QStringLiteral("unknown publish_status %1").arg(*status));
    }
    Reply reply;
    reply.status = static_cast<PublishStatus>(*status);
    reply.articleId = answer.json.value(L("article_id")).toString().trimmed();
    reply.urls = urlsOf(answer.json.value(L("article_detail")).toObject());
    return reply;
}

Outgoing PublishDelete::outgoing() const
{
    if (index < 1) {
        return wire::refused(endpoint,
                             QStringLiteral("index %1 would delete all articles").arg(index));
    }
    return wire::withJson(endpoint, {{L("article_id"), articleId}, {L("index"), index}});
}

Result<PublishDelete::Reply> PublishDelete::parse(const Answer &)
{
    return Reply{};
}

Outgoing PublishGetArticle::outgoing() const
{
    return wire::withJson(endpoint, {{L("article_id"), articleId}});
}

Result<PublishGetArticle::Reply> PublishGetArticle::parse(const Answer &answer)
{
    return wire::articlesOf(answer.json).map([](QVector<DraftArticle> list) {
        return Reply{std::move(list)};
    });
}

Outgoing PublishBatchGet::outgoing() const
{
    return wire::withJson(
        endpoint,
        {{L("offset"), offset}, {L("count"), count}, {L("no_content"), withContent ? 0 : 1}});
}

Result<PublishBatchGet::Reply> PublishBatchGet::parse(const Answer &answer)
{
    const auto total = json::integer(answer.json, L("total_count"));
    if (!total) {
        return failure(total.error());
    }
    Reply reply;
    reply.total = *total;
    for (const QJsonValue &value : answer.json.value(L("item")).toArray()) {
        const QJsonObject item = value.toObject();
        auto id = idOf(item, L("article_id"));
        if (!id) {
            return failure(id.error());
        }
        reply.items.append({std::move(*id), wire::articlesOfItem(item), wire::updateTime(item)});
    }
    return reply;
}

} // namespace tuiwen::wechat
