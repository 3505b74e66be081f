// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/mass.h"

#include "core/base/json.h"
#include "core/sandbox/article.h"
#include "core/sandbox/draft.h"
#include "core/sandbox/material.h"
#include "core/sandbox/outcome.h"
#include "core/sandbox/routes.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

#include <array>

namespace tuiwen::sandbox {

namespace {

constexpr qint64 firstMsgId = 3147483648LL;
constexpr qint64 firstDataId = 2147483648LL + 100000000LL;
constexpr qint64 tooFastMs = 60LL * 1000;
constexpr qint64 rememberMs = 24LL * 3600 * 1000;
constexpr qsizetype clientIdBytes = 32;
constexpr qint64 perMonth = 4;
constexpr std::array<int, 5> realSpeed{80, 60, 45, 30, 10};

/// What a push carries.
struct Load
{
    QString kind; ///< msgtype
    QString mediaId;
    QString title;
    QJsonArray articles;
};

tl::expected<Load, qint64> loadOf(World &world, const Profile &profile, const QJsonObject &body)
{
    Load load;
    load.kind = body.value(QStringLiteral("msgtype")).toString();
    const QJsonObject branch =
        body.value(load.kind == QLatin1String("image") && body.contains(QStringLiteral("images"))
                       ? QStringLiteral("images")
                       : load.kind)
            .toObject();
    const QString &appId = profile.account.appId;
    if (load.kind == QLatin1String("mpnews")) {
        const auto draft =
            liveDraft(world, appId, branch.value(QStringLiteral("media_id")).toString());
        if (!draft) {
            return tl::unexpected<qint64>(40007);
        }
        load.mediaId = draft->mediaId;
        load.title = draft->title;
        load.articles = draft->articles;
        return load;
    }
    if (load.kind == QLatin1String("text")) {
        load.title = branch.value(QStringLiteral("content")).toString();
        return load.title.isEmpty() ? tl::expected<Load, qint64>(tl::unexpected<qint64>(44004))
                                    : load;
    }
    if (load.kind == QLatin1String("image")) {
        const QJsonValue one = branch.value(QStringLiteral("media_id"));
        const QJsonArray ids =
            one.isString() ? QJsonArray{one} : branch.value(QStringLiteral("media_ids")).toArray();
        for (const auto &id : ids) {
            if (!permanentMaterial(world, appId, id.toString())) {
                return tl::unexpected<qint64>(40007);
            }
        }
        load.mediaId = ids.first().toString();
        return ids.isEmpty() ? tl::expected<Load, qint64>(tl::unexpected<qint64>(41006)) : load;
    }
    return tl::unexpected<qint64>(load.kind == QLatin1String("wxcard") ? 45113 : 40008);
}

/// "all", "tag:2" or "list": who gets it; sends to the same people share a quota.
QString scopeOf(const QJsonObject &body)
{
    const QJsonObject filter = body.value(QStringLiteral("filter")).toObject();
    if (filter.value(QStringLiteral("is_to_all")).toBool()) {
        return QStringLiteral("all");
    }
    const QJsonValue tag = filter.value(QStringLiteral("tag_id"));
    if (tag.isUndefined()) {
        return body.contains(QStringLiteral("touser")) ? QStringLiteral("list") : QString();
    }
    return QStringLiteral("tag:") +
           (tag.isString() ? tag.toString() : QString::number(tag.toInteger()));
}

/// The caller's id, or one made of scope and content when it brings none (wechat-api.md 8.1).
QString clientIdOf(const QJsonObject &body, const QString &scope)
{
    QString given = body.value(QStringLiteral("clientmsgid")).toString();
    if (!given.isEmpty()) {
        return given;
    }
    QJsonObject content = body;
    content.remove(QStringLiteral("filter"));
    const QByteArray key = scope.toUtf8() + json::compact(content);
    return QStringLiteral("auto:") +
           QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex());
}

/// The refusal for a clientmsgid that was used in the last 24 hours.
std::optional<Answer> alreadySent(World &world, const QString &appId, const QString &clientId)
{
    const qint64 now = world.now().ms;
    const Rows rows = world.database().select(
        QStringLiteral("SELECT msg_id, sent_at FROM push WHERE appid = ? AND clientmsgid = ? AND "
                       "sent_at > ? ORDER BY sent_at DESC LIMIT 1"),
        {appId, clientId, now - rememberMs});
    if (rows.isEmpty()) {
        return std::nullopt;
    }
    if (now - rows.first()[1].toLongLong() < tooFastMs) {
        return world.refuse(45066);
    }
    return world.refuse(45065, {}, {{QStringLiteral("msg_id"), rows.first()[0].toLongLong()}});
}

/// Subscription accounts push once a day, service accounts reach each follower four times a month
/// (3.3).
bool hasQuota(World &world, const Profile &profile, const QString &scope)
{
    const QDateTime local = inChina(world.now());
    const bool service = profile.account.type == AccountType::Service;
    const QDate first =
        service ? QDate(local.date().year(), local.date().month(), 1) : local.date();
    const qint64 since = fromChina(first, QTime(0, 0)).ms;
    const QString &appId = profile.account.appId;
    if (!service) {
        return world.database().number(
                   QStringLiteral("SELECT count(*) FROM push WHERE appid = ? AND sent_at >= ? AND "
                                  "(outcome <> 'SEND_FAIL' OR ready_at > ?)"),
                   {appId, since, world.now().ms}) < 1;
    }
    return world.database().number(
               QStringLiteral(
                   "SELECT count(*) FROM push WHERE appid = ? AND sent_at >= ? AND (outcome "
                   "<> 'SEND_FAIL' OR ready_at > ?) AND (scope = 'all' OR scope = ?)"),
               {appId, since, world.now().ms, scope}) < perMonth;
}

Answer send(World &world, const Profile &profile, const Call &call)
{
    const QString &appId = profile.account.appId;
    const QString scope = scopeOf(call.json);
    if (scope.isEmpty()) {
        return world.refuse(40152);
    }
    if (call.json.value(QStringLiteral("clientmsgid")).toString().toUtf8().size() > clientIdBytes) {
        return world.refuse(45067);
    }
    const QString clientId = clientIdOf(call.json, scope);
    // Before the media: a repeated call names a draft that its first one consumed.
    if (auto refusal = alreadySent(world, appId, clientId)) {
        return *refusal;
    }
    const auto load = loadOf(world, profile, call.json);
    if (!load) {
        return world.refuse(load.error());
    }
    const auto marks = marksIn(load->title);
    if (marks.contains(QStringLiteral("send"))) {
        return world.refuse(marks.value(QStringLiteral("send")).toLongLong());
    }
    const qint64 now = world.now().ms;
    const bool asks = profile.protection && scope == QLatin1String("all");
    if (asks &&
        world.database().number(QStringLiteral("SELECT count(*) FROM push WHERE appid = ? AND "
                                               "waits_for_person = 1 AND sent_at > ?"),
                                {appId, now - confirmationMs}) > 0) {
        return world.refuse(89504);
    }
    if (!hasQuota(world, profile, scope)) {
        return world.refuse(45028);
    }
    const QString result = marks.value(QStringLiteral("result"));
    const QString outcome =
        result.isEmpty() ? QStringLiteral("SEND_SUCCESS") : QStringLiteral("SEND_FAIL");
    const qint64 readyAt = now + (marks.contains(QStringLiteral("delay"))
                                      ? marks.value(QStringLiteral("delay")).toLongLong()
                                      : world.knob(pushDelay));
    const qint64 msgId = world.next("msg_id", firstMsgId);
    const bool article = load->kind == QLatin1String("mpnews");
    const qint64 dataId = article ? world.next("data_id", firstDataId) : 0;
    QJsonArray articles = load->articles;
    for (qsizetype i = 0; i < articles.size(); ++i) {
        QJsonObject entry = articles[i].toObject();
        entry.insert(QStringLiteral("url"), articleLink(appId, dataId, static_cast<int>(i) + 1));
        articles.replace(i, entry);
    }
    world.database().run(
        QStringLiteral(
            "INSERT INTO push (msg_id, appid, clientmsgid, media_id, msg_data_id, kind, title, "
            "scope, articles, outcome, sent_at, ready_at, waits_for_person) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {msgId, appId, clientId, load->mediaId.isNull() ? QStringLiteral("") : load->mediaId,
         dataId, load->kind, load->title.isNull() ? QStringLiteral("") : load->title, scope,
         QString::fromUtf8(json::compact(articles)), outcome, now, readyAt, asks ? 1 : 0});
    QJsonObject reply{{QStringLiteral("errmsg"), QStringLiteral("send job submission success")},
                      {QStringLiteral("msg_id"), msgId}};
    if (article) {
        const bool fails = outcome != QLatin1String("SEND_SUCCESS");
        consumeDraft(world, load->mediaId,
                     asks    ? std::optional(UtcTime{now + confirmationMs})
                     : fails ? std::optional(UtcTime{readyAt})
                             : std::nullopt);
        reply.insert(QStringLiteral("msg_data_id"), dataId);
    }
    return done(reply);
}

} // namespace

bool decidePush(World &world, qint64 msgId, bool accepted)
{
    const qint64 now = world.now().ms;
    const Rows rows = world.database().select(
        QStringLiteral("SELECT media_id FROM push WHERE msg_id = ? AND waits_for_person = 1 AND "
                       "sent_at > ?"),
        {msgId, now - confirmationMs});
    if (rows.isEmpty()) {
        return false;
    }
    world.database().run(
        QStringLiteral(
            "UPDATE push SET waits_for_person = 0, ready_at = ?, outcome = CASE WHEN ? THEN "
            "outcome ELSE 'SEND_FAIL' END WHERE msg_id = ?"),
        {now, accepted ? 1 : 0, msgId});
    world.database().run(QStringLiteral("UPDATE draft SET revived_at = ? WHERE media_id = ?"),
                         {accepted ? QVariant() : QVariant(now), rows.first().first()});
    return true;
}

Answer massSendAll(World &world, const Profile &profile, const Call &call)
{
    return send(world, profile, call);
}

Answer massSend(World &world, const Profile &profile, const Call &call)
{
    const QJsonArray people = call.json.value(QStringLiteral("touser")).toArray();
    if (people.size() < 2) {
        return world.refuse(40130);
    }
    if (people.size() > 10000) {
        return world.refuse(40032);
    }
    return send(world, profile, call);
}

Answer massPreview(World &world, const Profile &profile, const Call &call)
{
    static const QRegularExpression wechatName(QStringLiteral("^[A-Za-z][A-Za-z0-9_-]{5,19}$"));
    static const QRegularExpression openId(QStringLiteral("^[A-Za-z0-9_-]{28}$"));
    const QString name = call.json.value(QStringLiteral("towxname")).toString();
    if (!name.isEmpty() && !wechatName.match(name).hasMatch()) {
        return world.refuse(40132);
    }
    const QString person = call.json.value(QStringLiteral("touser")).toString();
    if (name.isEmpty() && !openId.match(person).hasMatch()) {
        return world.refuse(40003);
    }
    const auto load = loadOf(world, profile, call.json);
    if (!load) {
        return world.refuse(load.error());
    }
    return done({{QStringLiteral("errmsg"), QStringLiteral("preview success")},
                 {QStringLiteral("msg_id"), world.next("msg_id", firstMsgId)}});
}

Answer massGet(World &world, const Profile &profile, const Call &call)
{
    const qint64 msgId = json::integerOr(call.json, QLatin1StringView("msg_id"), -1);
    const Rows rows = world.database().select(
        QStringLiteral(
            "SELECT outcome, sent_at, ready_at, waits_for_person FROM push WHERE appid = ? "
            "AND msg_id = ?"),
        {profile.account.appId, msgId});
    if (rows.isEmpty()) {
        return world.refuse(40059);
    }
    const QVariantList &row = rows.first();
    return plain({{QStringLiteral("msg_id"), msgId},
                  {QStringLiteral("msg_status"),
                   pushStatus(row[0].toString(), row[1].toLongLong(), row[2].toLongLong(),
                              row[3].toBool(), world.now())}});
}

Answer massDelete(World &world, const Profile &profile, const Call &call)
{
    const QString url = call.json.value(QStringLiteral("url")).toString();
    const qint64 msgId = json::integerOr(call.json, QLatin1StringView("msg_id"), -1);
    const Rows rows = world.database().select(
        QStringLiteral(
            "SELECT outcome, sent_at, ready_at, waits_for_person, articles, msg_id FROM push "
            "WHERE appid = ? AND (msg_id = ? OR (? <> '' AND instr(articles, ?) > 0))"),
        {profile.account.appId, msgId, url.isNull() ? QStringLiteral("") : url, url});
    if (rows.isEmpty()) {
        return world.refuse(40059);
    }
    const QVariantList &row = rows.first();
    QJsonArray articles = json::parseArray(row[4].toString().toUtf8()).value_or(QJsonArray());
    const qint64 index = json::integerOr(call.json, QLatin1StringView("article_idx"), 0);
    if (index < 0 || index > articles.size()) {
        return world.refuse(40060);
    }
    const QString status = pushStatus(row[0].toString(), row[1].toLongLong(), row[2].toLongLong(),
                                      row[3].toBool(), world.now());
    if (status != QLatin1String("SEND_SUCCESS") || articles.isEmpty()) {
        return world.refuse(40065);
    }
    bool allDeleted = true;
    for (qsizetype i = 0; i < articles.size(); ++i) {
        QJsonObject article = articles[i].toObject();
        const bool named = url.isEmpty() ? index == 0 || index == i + 1
                                         : article.value(QStringLiteral("url")).toString() == url;
        if (named) {
            article.insert(QStringLiteral("is_deleted"), true);
        }
        allDeleted = allDeleted && article.value(QStringLiteral("is_deleted")).toBool();
        articles.replace(i, article);
    }
    world.database().run(
        QStringLiteral(
            "UPDATE push SET articles = ?, outcome = CASE WHEN ? THEN 'DELETE' ELSE outcome "
            "END WHERE msg_id = ?"),
        {QString::fromUtf8(json::compact(articles)), allDeleted ? 1 : 0, row[5].toLongLong()});
    return done();
}

Answer massSpeedGet(World &, const Profile &profile, const Call &)
{
    return plain(
        {{QStringLiteral("speed"), profile.speed},
         {QStringLiteral("realspeed"), realSpeed.at(static_cast<std::size_t>(profile.speed))}});
}

Answer massSpeedSet(World &world, const Profile &profile, const Call &call)
{
    if (!call.json.contains(QStringLiteral("speed"))) {
        return world.refuse(45084);
    }
    const qint64 speed = json::integerOr(call.json, QLatin1StringView("speed"), -1);
    if (speed < 0 || speed >= static_cast<qint64>(realSpeed.size())) {
        return world.refuse(45083);
    }
    world.database().run(QStringLiteral("UPDATE account SET speed = ? WHERE appid = ?"),
                         {speed, profile.account.appId});
    return done();
}

} // namespace tuiwen::sandbox
