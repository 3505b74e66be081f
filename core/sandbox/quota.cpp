// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/router.h"
#include "core/sandbox/routes.h"

#include <QRegularExpression>

namespace tuiwen::sandbox {

namespace {

constexpr qint64 resetsPerMonth = 10;
const QLatin1StringView resetCounter("clear_quota");

Answer clearCounters(World &world, const QString &appId)
{
    if (world.used(appId, resetCounter, world.month()) >= resetsPerMonth) {
        return world.refuse(48006);
    }
    world.count(appId, resetCounter, world.month());
    world.database().run(QStringLiteral("DELETE FROM usage WHERE appid = ? AND span = ?"),
                         {appId, world.day()});
    return done();
}

} // namespace

Answer quotaGet(World &world, const Profile &profile, const Call &call)
{
    const QString path = call.json.value(QStringLiteral("cgi_path")).toString();
    const Route *route = path.startsWith(QLatin1Char('/')) ? routeOf(path) : nullptr;
    if (route == nullptr) {
        return world.refuse(76021);
    }
    if (!permitted(*route, profile)) {
        return world.refuse(76022);
    }
    const QString &appId = profile.account.appId;
    QJsonObject reply;
    if (const qint64 limit = dailyLimit(world, *route, appId); limit > 0) {
        const qint64 used = world.used(appId, path, world.day());
        reply.insert(QStringLiteral("quota"),
                     QJsonObject{{QStringLiteral("daily_limit"), limit},
                                 {QStringLiteral("used"), used},
                                 {QStringLiteral("remain"), qMax<qint64>(0, limit - used)}});
    }
    if (route->perMinute > 0) {
        reply.insert(QStringLiteral("rate_limit"),
                     QJsonObject{{QStringLiteral("call_count"), route->perMinute},
                                 {QStringLiteral("refresh_second"), 60}});
    }
    return done(reply);
}

Answer clearQuota(World &world, const Profile &profile, const Call &call)
{
    if (call.json.value(QStringLiteral("appid")).toString() != profile.account.appId) {
        return world.refuse(40013);
    }
    return clearCounters(world, profile.account.appId);
}

Answer clearQuotaBySecret(World &world, const Profile &profile, const Call &)
{
    return clearCounters(world, profile.account.appId);
}

Answer ridGet(World &world, const Profile &profile, const Call &call)
{
    static const QRegularExpression shape(QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}$"));
    const QString rid = call.json.value(QStringLiteral("rid")).toString();
    if (!shape.match(rid).hasMatch()) {
        return world.refuse(76002);
    }
    const Rows rows = world.database().select(
        QStringLiteral("SELECT at, appid, path, errcode, outcome FROM request WHERE rid = ?"),
        {rid});
    if (rows.isEmpty()) {
        return world.refuse(76001);
    }
    const QVariantList &row = rows.first();
    if (row[1].toString() != profile.account.appId) {
        return world.refuse(76003);
    }
    if (world.now().ms - row[0].toLongLong() > 7LL * 24 * 3600 * 1000) {
        return world.refuse(76004);
    }
    return done({{QStringLiteral("request"),
                  QJsonObject{{QStringLiteral("invoke_time"), row[0].toLongLong() / 1000},
                              {QStringLiteral("cost_in_ms"), 1},
                              {QStringLiteral("request_url"), row[2].toString()},
                              {QStringLiteral("request_body"), QString()},
                              {QStringLiteral("response_body"),
                               QStringLiteral("{\"errcode\":%1}").arg(row[3].toLongLong())},
                              {QStringLiteral("client_ip"), call.ip}}}});
}

} // namespace tuiwen::sandbox
