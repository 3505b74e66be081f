// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/router.h"

#include "core/base/json.h"
#include "core/sandbox/routes.h"
#include "core/sandbox/token.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace tuiwen::sandbox {

namespace {

constexpr Right anyone = Right::Anyone;
constexpr Right verified = Right::Verified;

// path, method, token, json, right, per day, per minute, handler
constexpr std::array<Route, 37> routes{{
    {"/cgi-bin/token", "GET", false, false, anyone, 2000, 0, tokenGet},
    {"/cgi-bin/stable_token", "POST", false, true, anyone, 500000, 10000, stableToken},
    {"/cgi-bin/get_api_domain_ip", "GET", true, false, anyone, 0, 0, platformAddresses},
    {"/cgi-bin/getcallbackip", "GET", true, false, anyone, 0, 0, platformAddresses},
    {"/cgi-bin/callback/check", "POST", true, true, anyone, 0, 0, callbackCheck},
    {"/cgi-bin/openapi/quota/get", "POST", true, true, anyone, 0, 0, quotaGet},
    {"/cgi-bin/openapi/rid/get", "POST", true, true, anyone, 0, 0, ridGet},
    {"/cgi-bin/clear_quota", "POST", true, true, anyone, 0, 0, clearQuota},
    {"/cgi-bin/clear_quota/v2", "POST", false, true, anyone, 0, 0, clearQuotaBySecret},
    {"/cgi-bin/media/uploadimg", "POST", true, false, anyone, 1000, 0, uploadImage},
    {"/cgi-bin/media/upload", "POST", true, false, anyone, 100000, 0, uploadMedia},
    {"/cgi-bin/media/get", "GET", true, false, anyone, 200000, 0, getMedia},
    {"/cgi-bin/material/add_material", "POST", true, false, anyone, 1000, 0, addMaterial},
    {"/cgi-bin/material/get_material", "POST", true, true, anyone, 1000, 0, getMaterial},
    {"/cgi-bin/material/del_material", "POST", true, true, anyone, 1000, 0, deleteMaterial},
    {"/cgi-bin/material/get_materialcount", "GET", true, false, anyone, 1000, 0, countMaterial},
    {"/cgi-bin/material/batchget_material", "POST", true, true, anyone, 1000, 0, listMaterial},
    {"/cgi-bin/material/add_news", "POST", true, false, anyone, 0, 0, withdrawn},
    {"/cgi-bin/material/update_news", "POST", true, false, anyone, 0, 0, withdrawn},
    {"/cgi-bin/draft/add", "POST", true, true, anyone, 1000, 0, draftAdd},
    {"/cgi-bin/draft/update", "POST", true, true, anyone, 1000, 0, draftUpdate},
    {"/cgi-bin/draft/get", "POST", true, true, anyone, 500, 0, draftGet},
    {"/cgi-bin/draft/delete", "POST", true, true, anyone, 1000, 0, draftDelete},
    {"/cgi-bin/draft/count", "GET", true, false, anyone, 1000, 0, draftCount},
    {"/cgi-bin/draft/batchget", "POST", true, true, anyone, 1000, 0, draftList},
    {"/cgi-bin/freepublish/submit", "POST", true, true, verified, 100, 0, publishSubmit},
    {"/cgi-bin/freepublish/get", "POST", true, true, verified, 100, 0, publishGet},
    {"/cgi-bin/freepublish/delete", "POST", true, true, verified, 10, 0, publishDelete},
    {"/cgi-bin/freepublish/getarticle", "POST", true, true, verified, 100, 0, publishArticle},
    {"/cgi-bin/freepublish/batchget", "POST", true, true, verified, 100, 0, publishList},
    {"/cgi-bin/message/mass/sendall", "POST", true, true, verified, 100, 60, massSendAll},
    {"/cgi-bin/message/mass/send", "POST", true, true, Right::VerifiedService, 100, 60, massSend},
    {"/cgi-bin/message/mass/preview", "POST", true, true, verified, 100, 60, massPreview},
    {"/cgi-bin/message/mass/get", "POST", true, true, verified, 0, 60, massGet},
    {"/cgi-bin/message/mass/delete", "POST", true, true, verified, 10, 60, massDelete},
    {"/cgi-bin/message/mass/speed/get", "POST", true, false, verified, 0, 60, massSpeedGet},
    {"/cgi-bin/message/mass/speed/set", "POST", true, true, verified, 0, 60, massSpeedSet},
}};

bool isPrintableEscape(const QByteArray &body, qsizetype at)
{
    bool ok = false;
    const QByteArray digits = body.mid(at + 2, 4);
    const uint value = digits.size() == 4 ? digits.toUInt(&ok, 16) : 0;
    return ok && value >= 0x20 && value != 0x7f;
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    return !text.isNull() && !decoder.hasError();
}

/// Reads the body into call.json; the refusal when it cannot be one.
std::optional<Answer> readJson(World &world, Call &call)
{
    if (call.body.trimmed().isEmpty()) {
        return world.refuse(44002);
    }
    auto object = json::parseObject(literalEscapes(call.body));
    if (!object || !isUtf8(call.body)) {
        return world.refuse(47001);
    }
    call.json = *std::move(object);
    return std::nullopt;
}

/// Counts the call; the refusal when a rate or a quota is used up.
std::optional<Answer> spend(World &world, const Route &route, const QString &appId)
{
    const QString path = QString::fromLatin1(route.path);
    if (route.perMinute > 0) {
        const QString minute = QStringLiteral("m%1").arg(world.now().ms / 60000);
        if (world.used(appId, path, minute) >= route.perMinute) {
            return world.refuse(45011);
        }
        world.database().run(
            QStringLiteral("DELETE FROM usage WHERE appid = ? AND path = ? AND span "
                           "LIKE 'm%' AND span <> ?"),
            {appId, path, minute});
        world.count(appId, path, minute);
    }
    const qint64 limit = dailyLimit(world, route, appId);
    if (limit > 0) {
        if (world.used(appId, path, world.day()) >= limit) {
            return world.refuse(45009);
        }
        world.count(appId, path, world.day());
    }
    return std::nullopt;
}

} // namespace

QByteArray literalEscapes(const QByteArray &body)
{
    if (!body.contains("\\u")) {
        return body;
    }
    QByteArray out;
    out.reserve(body.size() + body.size() / 4);
    for (qsizetype at = 0; at < body.size(); ++at) {
        if (body[at] != '\\' || at + 1 >= body.size()) {
            out.append(body[at]);
        } else if (body[at + 1] == 'u' && isPrintableEscape(body, at)) {
            out.append("\\\\");
        } else {
            out.append(body.constData() + at, 2);
            ++at;
        }
    }
    return out;
}

const Route *routeOf(const QString &path)
{
    const auto *found = std::find_if(routes.begin(), routes.end(), [&](const Route &route) {
        return path == QLatin1String(route.path);
    });
    return found == routes.end() ? nullptr : found;
}

bool permitted(const Route &route, const Profile &profile)
{
    switch (route.right) {
    case Right::Anyone:
        return true;
    case Right::Verified:
        return profile.verified();
    case Right::VerifiedService:
        return profile.verified() && profile.account.type == AccountType::Service;
    }
    return false;
}

qint64 dailyLimit(World &world, const Route &route, const QString &appId)
{
    return world.database().number(
        QStringLiteral("SELECT calls FROM daily_limit WHERE appid = ? AND path = ?"),
        {appId, QString::fromLatin1(route.path)}, route.perDay);
}

QString callerOf(World &world, const Call &call)
{
    const QString token = call.parameter("access_token");
    if (!token.isEmpty()) {
        return tokenOwner(world, token);
    }
    if (call.query.hasQueryItem(QStringLiteral("appid"))) {
        return call.parameter("appid");
    }
    const auto object = json::parseObject(call.body);
    return object ? object->value(QStringLiteral("appid")).toString() : QString();
}

Answer route(World &world, Call &call)
{
    const Route *route = routeOf(call.path);
    if (route == nullptr) {
        return world.refuse(40066);
    }
    if (call.method != route->method) {
        return world.refuse(qstrcmp(route->method, "GET") == 0 ? 43001 : 43002);
    }
    Profile profile;
    if (route->token) {
        auto bearer = bearerOf(world, call);
        if (!bearer) {
            return world.refuse(bearer.error());
        }
        profile = *std::move(bearer);
        if (!permitted(*route, profile)) {
            return world.refuse(48001);
        }
    }
    if (route->json) {
        if (auto refusal = readJson(world, call)) {
            return *refusal;
        }
    }
    if (!route->token) {
        auto owner = credentialsOf(world, call);
        if (!owner) {
            return owner.error();
        }
        profile = *std::move(owner);
    }
    if (auto refusal = spend(world, *route, profile.account.appId)) {
        return *refusal;
    }
    return route->handler(world, profile, call);
}

} // namespace tuiwen::sandbox
