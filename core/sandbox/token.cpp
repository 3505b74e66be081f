// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/token.h"

#include "core/sandbox/routes.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace tuiwen::sandbox {

namespace {

constexpr qint64 overlapMs = 5LL * 60 * 1000;
constexpr qint64 forcedPauseMs = 30LL * 1000;
constexpr qint64 forcedPerDay = 20;

struct Issued
{
    QString value;
    qint64 issuedAt = 0;
    qint64 expiresAt = 0;
    bool forced = false;
};

/// The newest token of a family that is neither superseded nor expired.
std::optional<Issued> current(World &world, const QString &appId, const char *family)
{
    const Rows rows = world.database().select(
        QStringLiteral(
            "SELECT value, issued_at, expires_at, forced FROM token WHERE appid = ? AND family = ? "
            "AND superseded = 0 AND expires_at > ? ORDER BY issued_at DESC LIMIT 1"),
        {appId, QString::fromLatin1(family), world.now().ms});
    if (rows.isEmpty()) {
        return std::nullopt;
    }
    const QVariantList &row = rows.first();
    return Issued{row[0].toString(), row[1].toLongLong(), row[2].toLongLong(), row[3].toBool()};
}

/// A new token; older ones of the family live at most `graceMs` longer.
Answer issue(World &world, const QString &appId, const char *family, qint64 graceMs,
             bool forced = false)
{
    const qint64 now = world.now().ms;
    const qint64 lifetime = world.knob(tokenSeconds);
    world.database().run(
        QStringLiteral("UPDATE token SET superseded = 1, expires_at = min(expires_at, ?) "
                       "WHERE appid = ? AND family = ? AND superseded = 0"),
        {now + graceMs, appId, QString::fromLatin1(family)});
    world.database().run(QStringLiteral("DELETE FROM token WHERE expires_at < ?"),
                         {now - 7LL * 24 * 3600 * 1000});
    const QString value = QStringLiteral("98_") + randomText(134);
    world.database().run(
        QStringLiteral("INSERT INTO token (value, appid, family, issued_at, "
                       "expires_at, forced) VALUES (?, ?, ?, ?, ?, ?)"),
        {value, appId, QString::fromLatin1(family), now, now + lifetime * 1000, forced ? 1 : 0});
    return plain(
        {{QStringLiteral("access_token"), value}, {QStringLiteral("expires_in"), lifetime}});
}

} // namespace

QString tokenOwner(World &world, const QString &token)
{
    const Rows rows =
        world.database().select(QStringLiteral("SELECT appid FROM token WHERE value = ?"), {token});
    return rows.isEmpty() ? QString() : rows.first().first().toString();
}

void revokeToken(World &world, const QString &token)
{
    world.database().run(
        QStringLiteral("UPDATE token SET superseded = 1, expires_at = 0 WHERE value = ?"), {token});
}

tl::expected<Profile, qint64> bearerOf(World &world, const Call &call)
{
    static const QRegularExpression shape(QStringLiteral("^[A-Za-z0-9_-]{20,512}$"));
    const QString token = call.parameter("access_token");
    if (token.isEmpty()) {
        return tl::unexpected<qint64>(41001);
    }
    if (!shape.match(token).hasMatch()) {
        return tl::unexpected<qint64>(40014);
    }
    const Rows rows = world.database().select(
        QStringLiteral("SELECT appid, expires_at, superseded FROM token WHERE value = ?"), {token});
    if (rows.isEmpty()) {
        return tl::unexpected<qint64>(40001);
    }
    if (rows.first()[1].toLongLong() <= world.now().ms) {
        return tl::unexpected<qint64>(rows.first()[2].toBool() ? 40001 : 42001);
    }
    auto profile = world.profile(rows.first()[0].toString());
    if (!profile) {
        return tl::unexpected<qint64>(40001);
    }
    return *std::move(profile);
}

tl::expected<Profile, Answer> credentialsOf(World &world, const Call &call)
{
    const bool inQuery = call.method == "GET";
    const auto field = [&](const char *name) {
        return inQuery ? call.parameter(name) : call.json.value(QLatin1String(name)).toString();
    };
    const QString appId = field("appid");
    // clear_quota/v2 is the one call that spells it differently.
    const QString secret =
        call.path.endsWith(QStringLiteral("/v2")) ? field("appsecret") : field("secret");
    if (appId.isEmpty()) {
        return tl::unexpected<Answer>(world.refuse(41002));
    }
    if (secret.isEmpty()) {
        return tl::unexpected<Answer>(world.refuse(41004));
    }
    auto profile = world.profile(appId);
    if (!profile) {
        return tl::unexpected<Answer>(world.refuse(40013));
    }
    if (secret != profile->account.secret) {
        return tl::unexpected<Answer>(world.refuse(40125));
    }
    if (!profile->allowedIps.isEmpty() && !profile->allowedIps.contains(call.ip)) {
        return tl::unexpected<Answer>(world.refuse(
            40164, QStringLiteral("invalid ip %1 ipv6 ::ffff:%1, not in whitelist").arg(call.ip)));
    }
    return *std::move(profile);
}

Answer tokenGet(World &world, const Profile &profile, const Call &call)
{
    if (call.parameter("grant_type") != QLatin1String("client_credential")) {
        return world.refuse(40002);
    }
    return issue(world, profile.account.appId, "token", overlapMs);
}

Answer stableToken(World &world, const Profile &profile, const Call &call)
{
    if (call.json.value(QStringLiteral("grant_type")).toString() !=
        QLatin1String("client_credential")) {
        return world.refuse(40002);
    }
    const QString &appId = profile.account.appId;
    const qint64 now = world.now().ms;
    const auto live = current(world, appId, "stable");
    const auto same = [&] {
        return plain({{QStringLiteral("access_token"), live->value},
                      {QStringLiteral("expires_in"), (live->expiresAt - now) / 1000}});
    };
    if (call.json.value(QStringLiteral("force_refresh")).toBool()) {
        const QString counter = QStringLiteral("/cgi-bin/stable_token force_refresh");
        if (live && live->forced && now - live->issuedAt < forcedPauseMs) {
            return same();
        }
        if (world.used(appId, counter, world.day()) >= forcedPerDay) {
            return world.refuse(45009);
        }
        world.count(appId, counter, world.day());
        return issue(world, appId, "stable", 0, true);
    }
    if (live && live->expiresAt - now > overlapMs) {
        return same();
    }
    return issue(world, appId, "stable", overlapMs);
}

Answer platformAddresses(World &, const Profile &, const Call &call)
{
    return plain({{QStringLiteral("ip_list"), QJsonArray{call.ip}}});
}

Answer callbackCheck(World &world, const Profile &, const Call &)
{
    return world.refuse(40201);
}

} // namespace tuiwen::sandbox
