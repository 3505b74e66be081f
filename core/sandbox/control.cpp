// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/control.h"

#include "core/base/json.h"
#include "core/sandbox/mass.h"
#include "core/sandbox/material.h"
#include "core/sandbox/reader.h"
#include "core/sandbox/report.h"
#include "core/sandbox/router.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace tuiwen::sandbox {

namespace {

Answer refused(int status, const QString &why)
{
    Answer answer = plain({{QStringLiteral("error"), why}});
    answer.status = status;
    return answer;
}

Answer refused(const Error &error)
{
    return refused(400, error.detail);
}

Answer armFaults(Faults &faults, const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isNull()) {
        return refused(400, QStringLiteral("the body is not JSON"));
    }
    const QJsonArray list = document.isArray() ? document.array() : QJsonArray{document.object()};
    if (list.isEmpty() || (list.size() == 1 && list.first().toObject().isEmpty())) {
        faults.clear();
        return done();
    }
    std::vector<Fault> parsed;
    for (const auto &entry : list) {
        auto fault = faultFrom(entry.toObject());
        if (!fault) {
            return refused(fault.error());
        }
        parsed.push_back(*std::move(fault));
    }
    for (const Fault &fault : parsed) {
        faults.arm(fault);
    }
    return done({{QStringLiteral("armed"), faults.armed()}});
}

Answer advance(World &world, const QJsonObject &body)
{
    const auto by = json::integer(body, QLatin1StringView("advance_ms"));
    if (!by || *by < 0) {
        return refused(400, QStringLiteral("advance_ms must be a number that is not negative"));
    }
    world.turn(clockOffset, world.knob(clockOffset) + *by);
    return done({{QStringLiteral("now_ms"), world.now().ms}});
}

Answer settings(World &world, const QJsonObject &body)
{
    constexpr std::array<Knob, 3> knobs{tokenSeconds, publishDelay, pushDelay};
    for (const Knob &knob : knobs) {
        const qint64 value = json::integerOr(body, QLatin1StringView(knob.name), -1);
        if (body.contains(QLatin1String(knob.name)) && value < 0) {
            return refused(400,
                           QStringLiteral("%1 must not be negative").arg(QLatin1String(knob.name)));
        }
        if (value >= 0) {
            world.turn(knob, value);
        }
    }
    return done();
}

Answer changeAccount(World &world, const QJsonObject &body)
{
    const QString appId = body.value(QStringLiteral("appid")).toString();
    const auto profile = world.profile(appId);
    if (!profile) {
        return refused(404, QStringLiteral("no account '%1'").arg(appId));
    }
    const QJsonObject limits = body.value(QStringLiteral("limits")).toObject();
    for (auto it = limits.begin(); it != limits.end(); ++it) {
        if (routeOf(it.key()) == nullptr) {
            return refused(404, QStringLiteral("no path '%1'").arg(it.key()));
        }
        world.database().run(
            QStringLiteral(
                "INSERT INTO daily_limit (appid, path, calls) VALUES (?, ?, ?) ON CONFLICT "
                "(appid, path) DO UPDATE SET calls = excluded.calls"),
            {appId, it.key(), it.value().toInteger()});
    }
    QStringList ips = profile->allowedIps;
    if (body.contains(QStringLiteral("allowed_ips"))) {
        ips.clear();
        for (const auto &ip : body.value(QStringLiteral("allowed_ips")).toArray()) {
            ips.append(ip.toString());
        }
    }
    world.database().run(
        QStringLiteral(
            "UPDATE account SET allowed_ips = ?, comments = ?, protection = ? WHERE appid = ?"),
        {ips.isEmpty() ? QStringLiteral("") : ips.join(QLatin1Char(' ')),
         body.value(QStringLiteral("comments")).toBool(profile->comments) ? 1 : 0,
         body.value(QStringLiteral("protection")).toBool(profile->protection) ? 1 : 0, appId});
    return done();
}

Answer confirm(World &world, const QJsonObject &body)
{
    const qint64 msgId = json::integerOr(body, QLatin1StringView("msg_id"), -1);
    if (!body.value(QStringLiteral("accept")).isBool()) {
        return refused(400, QStringLiteral("accept must be true or false"));
    }
    if (!decidePush(world, msgId, body.value(QStringLiteral("accept")).toBool())) {
        return refused(404, QStringLiteral("no push with this msg_id waits for a confirmation"));
    }
    return done();
}

Answer ban(World &world, const QJsonObject &body)
{
    const QString id = body.value(QStringLiteral("article_id")).toString();
    const Rows rows = world.database().select(
        QStringLiteral("UPDATE publish SET outcome = 6 WHERE article_id = ? AND outcome IN (0, 5) "
                       "RETURNING publish_id"),
        {id});
    return rows.isEmpty() ? refused(404, QStringLiteral("no such published article")) : done();
}

Answer picture(World &world, const QString &id)
{
    const auto material = materialByPicture(world, id);
    const auto bytes = material ? world.readBytes(material->sha256) : std::nullopt;
    if (!bytes) {
        return refused(404, QStringLiteral("no such picture"));
    }
    Answer answer;
    answer.contentType = "image/" + material->picture.format.toLatin1();
    answer.body = *bytes;
    return answer;
}

/// The kept requests, oldest first.
Answer requests(World &world)
{
    QJsonArray list;
    const Rows rows =
        world.database().select(QStringLiteral("SELECT at, rid, appid, method, path, body_bytes, "
                                               "body_digest, errcode, outcome FROM request "
                                               "ORDER BY seq"));
    for (const QVariantList &row : rows) {
        list.append(QJsonObject{{QStringLiteral("at_ms"), row[0].toLongLong()},
                                {QStringLiteral("rid"), row[1].toString()},
                                {QStringLiteral("account"), row[2].toString()},
                                {QStringLiteral("method"), row[3].toString()},
                                {QStringLiteral("path"), row[4].toString()},
                                {QStringLiteral("body_bytes"), row[5].toLongLong()},
                                {QStringLiteral("body_digest"), row[6].toString()},
                                {QStringLiteral("errcode"), row[7].toLongLong()},
                                {QStringLiteral("outcome"), row[8].toString()}});
    }
    return plain({{QStringLiteral("requests"), list}});
}

Answer read(World &world, const QString &what)
{
    if (what == QLatin1String("ping")) {
        return done({{QStringLiteral("now_ms"), world.now().ms}});
    }
    if (what == QLatin1String("report")) {
        return plain(makeReport(world.database(), world.now()));
    }
    if (what == QLatin1String("requests")) {
        return requests(world);
    }
    if (what.startsWith(QLatin1StringView("media/"))) {
        return picture(world, what.mid(6));
    }
    if (what.startsWith(QLatin1StringView("article/"))) {
        return readerPage(world, what.section(QLatin1Char('/'), 1, 1).toLongLong(),
                          what.section(QLatin1Char('/'), 2, 2).toInt());
    }
    return refused(404, QStringLiteral("unknown control path"));
}

} // namespace

bool isControl(const QString &path)
{
    return path.startsWith(QLatin1StringView("/sandbox/"));
}

Answer control(World &world, Faults &faults, const Call &call)
{
    const QString what = call.path.mid(9);
    if (call.method == "GET") {
        return read(world, what);
    }
    if (call.method != "POST") {
        return refused(405, QStringLiteral("GET or POST"));
    }
    if (what == QLatin1String("faults")) {
        return armFaults(faults, call.body);
    }
    if (what == QLatin1String("reset")) {
        world.reset();
        faults.clear();
        return done();
    }
    const auto body = json::parseObject(call.body);
    if (!body) {
        return refused(body.error());
    }
    if (what == QLatin1String("clock")) {
        return advance(world, *body);
    }
    if (what == QLatin1String("settings")) {
        return settings(world, *body);
    }
    if (what == QLatin1String("account")) {
        return changeAccount(world, *body);
    }
    if (what == QLatin1String("confirm")) {
        return confirm(world, *body);
    }
    if (what == QLatin1String("ban")) {
        return ban(world, *body);
    }
    return refused(404, QStringLiteral("unknown control path"));
}

} // namespace tuiwen::sandbox
