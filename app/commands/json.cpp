// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/json.h"

namespace tuiwen::app {

namespace {

QJsonValue timeOrNull(UtcTime time)
{
    return time.isNull() ? QJsonValue() : QJsonValue(toIso(time));
}

} // namespace

QJsonObject toJson(const Error &error)
{
    QJsonObject object{{QStringLiteral("kind"), toText(error.kind)},
                       {QStringLiteral("code"), error.code},
                       {QStringLiteral("detail"), redacted(error.detail)}};
    if (error.retryAfter) {
        object.insert(QStringLiteral("retry_after_ms"),
                      static_cast<qint64>(error.retryAfter->count()));
    }
    return object;
}

QJsonObject toJson(const Account &account)
{
    QJsonObject object{
        {QStringLiteral("account"), account.id.value},
        {QStringLiteral("name"), account.name},
        {QStringLiteral("cluster"), account.cluster},
        {QStringLiteral("type"), toText(account.type)},
        {QStringLiteral("verification"), toText(account.verification)},
        {QStringLiteral("kind"), toText(account.kind)},
        {QStringLiteral("appid"), account.appId},
        {QStringLiteral("base_url"), account.baseUrl.toString()},
        {QStringLiteral("capabilities"),
         QJsonObject{{QStringLiteral("push"), toText(account.capabilities.push)},
                     {QStringLiteral("publish"), toText(account.capabilities.publish)},
                     {QStringLiteral("draft"), toText(account.capabilities.draft)},
                     {QStringLiteral("probed_at"), timeOrNull(account.capabilities.probedAt)}}},
    };
    if (account.trouble) {
        QJsonObject trouble = toJson(account.trouble->error);
        trouble.insert(QStringLiteral("rid"), account.trouble->rid);
        trouble.insert(QStringLiteral("at"), timeOrNull(account.trouble->at));
        object.insert(QStringLiteral("trouble"), trouble);
    }
    return object;
}

QJsonObject toJson(const Quota &quota)
{
    return {{QStringLiteral("path"), quota.path},
            {QStringLiteral("daily_limit"), quota.dailyLimit},
            {QStringLiteral("used"), quota.used},
            {QStringLiteral("remain"), quota.remain}};
}

QJsonObject toJson(const ArticleSummary &article)
{
    return {{QStringLiteral("article"), article.id.value},
            {QStringLiteral("title"), article.title},
            {QStringLiteral("author"), article.author},
            {QStringLiteral("digest"), article.digest},
            {QStringLiteral("revision"), article.revision},
            {QStringLiteral("characters"), article.characters},
            {QStringLiteral("updated"), timeOrNull(article.updatedAt)},
            {QStringLiteral("trashed"), timeOrNull(article.trashedAt)},
            {QStringLiteral("snippet"), article.snippet}};
}

QJsonObject toJson(const Article &article)
{
    return {{QStringLiteral("article"), article.id.value},
            {QStringLiteral("title"), article.title},
            {QStringLiteral("author"), article.author},
            {QStringLiteral("digest"), article.digest},
            {QStringLiteral("source_url"), article.sourceUrl},
            {QStringLiteral("cover"), article.cover.media},
            {QStringLiteral("theme"), article.theme},
            {QStringLiteral("revision"), article.revision},
            {QStringLiteral("created"), timeOrNull(article.createdAt)},
            {QStringLiteral("updated"), timeOrNull(article.updatedAt)},
            {QStringLiteral("trashed"), timeOrNull(article.trashedAt)},
            {QStringLiteral("body"), article.body}};
}

QJsonObject toJson(const ArticleVersion &version)
{
    return {{QStringLiteral("version"), version.id.value},
            {QStringLiteral("revision"), version.revision},
            {QStringLiteral("reason"), toText(version.reason)},
            {QStringLiteral("label"), version.label},
            {QStringLiteral("title"), version.title},
            {QStringLiteral("created"), timeOrNull(version.createdAt)}};
}

QJsonObject toJson(const Push &push)
{
    QJsonObject object{
        {QStringLiteral("push"), push.id.value},
        {QStringLiteral("article"), push.article.value},
        {QStringLiteral("account"), push.account.value},
        {QStringLiteral("mode"), toText(push.mode)},
        {QStringLiteral("at"), timeOrNull(push.at)},
        {QStringLiteral("state"), toText(push.state)},
        {QStringLiteral("attempt"), push.attempt},
        {QStringLiteral("draft_media_id"), push.draftMediaId},
        {QStringLiteral("clientmsgid"), push.clientMsgId},
        {QStringLiteral("msg_id"), push.msgId},
        {QStringLiteral("msg_data_id"), push.msgDataId},
        {QStringLiteral("publish_id"), push.publishId},
        {QStringLiteral("url"), push.articleUrl},
        {QStringLiteral("next_attempt"), timeOrNull(push.nextAttemptAt)},
        {QStringLiteral("finished"), timeOrNull(push.finishedAt)},
    };
    if (push.lastError) {
        object.insert(QStringLiteral("error"), toJson(*push.lastError));
    }
    return object;
}

QJsonObject toJson(const PushEvent &event)
{
    return {{QStringLiteral("at"), timeOrNull(event.at)},
            {QStringLiteral("state"), toText(event.state)},
            {QStringLiteral("step"), event.step},
            {QStringLiteral("detail"), redacted(event.detail)}};
}

QJsonObject toJson(const Finding &finding)
{
    return {{QStringLiteral("rule"), finding.rule},
            {QStringLiteral("severity"), toText(finding.severity)},
            {QStringLiteral("where"), finding.where},
            {QStringLiteral("message"), finding.message}};
}

QJsonObject toJson(const Loss &loss)
{
    return {{QStringLiteral("what"), loss.what},
            {QStringLiteral("why"), loss.why},
            {QStringLiteral("count"), loss.count}};
}

QJsonObject toJson(const CalendarDay &day)
{
    QJsonArray occasions;
    for (const Occasion &occasion : day.occasions) {
        occasions.append(
            QJsonObject{{QStringLiteral("id"), occasion.id},
                        {QStringLiteral("name"), occasion.name},
                        {QStringLiteral("kind"), occasion.kind},
                        {QStringLiteral("tone"), toText(occasion.tone)},
                        {QStringLiteral("restriction"), toText(occasion.restriction)},
                        {QStringLiteral("regions"), occasion.regions},
                        {QStringLiteral("first"), occasion.first.toString(Qt::ISODate)},
                        {QStringLiteral("days"), occasion.days}});
    }
    return {{QStringLiteral("date"), day.date.toString(Qt::ISODate)},
            {QStringLiteral("lunar"), day.lunarText},
            {QStringLiteral("term"), day.term},
            {QStringLiteral("day_class"), toText(day.dayClass)},
            {QStringLiteral("holiday"), day.holiday},
            {QStringLiteral("occasions"), occasions}};
}

} // namespace tuiwen::app
