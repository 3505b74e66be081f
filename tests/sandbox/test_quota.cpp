// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/newsroom.h"

using namespace tuiwen;
using namespace tuiwen::test;
using namespace std::chrono_literals;

namespace {

QJsonObject quotaOf(Newsroom &room, const QString &app, const char *path)
{
    return room.call(app, "/cgi-bin/openapi/quota/get",
                     {{QStringLiteral("cgi_path"), QLatin1String(path)}});
}

qint64 quotaField(const QJsonObject &reply, const char *field)
{
    return reply.value(QStringLiteral("quota")).toObject().value(QLatin1String(field)).toInteger();
}

} // namespace

TEST_CASE("quotas count down and are shown", "[sandbox][quota]")
{
    Newsroom room;
    const QString app = room.subscription();
    const auto count = [&] { return errcode(room.get(app, "/cgi-bin/draft/count")); };
    CHECK(quotaField(quotaOf(room, app, "/cgi-bin/draft/count"), "daily_limit") == 1000);
    CHECK(quotaField(quotaOf(room, app, "/cgi-bin/draft/get"), "daily_limit") == 500);
    REQUIRE(count() == 0);
    REQUIRE(count() == 0);
    CHECK(quotaField(quotaOf(room, app, "/cgi-bin/draft/count"), "used") == 2);
    CHECK(quotaField(quotaOf(room, app, "/cgi-bin/draft/count"), "remain") == 998);
    CHECK(quotaField(quotaOf(room, room.service(), "/cgi-bin/draft/count"), "used") == 0);

    REQUIRE(room.control("/sandbox/account", "{\"appid\":\"" + app.toLatin1() +
                                                 "\",\"limits\":{\"/cgi-bin/draft/count\":3}}")
                .status == 200);
    CHECK(count() == 0);
    CHECK(count() == 45009);
    CHECK(quotaField(quotaOf(room, app, "/cgi-bin/draft/count"), "remain") == 0);
}

TEST_CASE("quotas start again at midnight in Beijing", "[sandbox][quota]")
{
    Newsroom room;
    REQUIRE(room.control("/sandbox/settings", "{\"token_seconds\":864000}").status == 200);
    const QString app = room.subscription();
    REQUIRE(room.control("/sandbox/account", "{\"appid\":\"" + app.toLatin1() +
                                                 "\",\"limits\":{\"/cgi-bin/draft/count\":1}}")
                .status == 200);
    CHECK(errcode(room.get(app, "/cgi-bin/draft/count")) == 0);
    CHECK(errcode(room.get(app, "/cgi-bin/draft/count")) == 45009);
    room.clock.advance(8h + 47min); // 23:59
    CHECK(errcode(room.get(app, "/cgi-bin/draft/count")) == 45009);
    room.clock.advance(1min);
    CHECK(errcode(room.get(app, "/cgi-bin/draft/count")) == 0);
}

TEST_CASE("a quota is asked for by a path that exists and is allowed", "[sandbox][quota]")
{
    Newsroom room;
    const QString app = room.subscription();
    CHECK(errcode(quotaOf(room, app, "cgi-bin/draft/add")) == 76021);
    CHECK(errcode(quotaOf(room, app, "/cgi-bin/nothing")) == 76021);
    CHECK(errcode(quotaOf(room, room.personal(), "/cgi-bin/message/mass/sendall")) == 76022);
    const QJsonObject mass = quotaOf(room, app, "/cgi-bin/message/mass/sendall");
    CHECK(quotaField(mass, "daily_limit") == 100);
    CHECK(mass.value(QStringLiteral("rate_limit"))
              .toObject()
              .value(QStringLiteral("call_count"))
              .toInt() == 60);
}

TEST_CASE("the day's counters are cleared ten times a month", "[sandbox][quota]")
{
    Newsroom room;
    const auto &account = room.accounts.first();
    const QString app = account.appId;
    const auto clear = [&] {
        return errcode(room.call(app, "/cgi-bin/clear_quota", {{QStringLiteral("appid"), app}}));
    };
    REQUIRE(errcode(room.get(app, "/cgi-bin/draft/count")) == 0);
    CHECK(errcode(room.call(app, "/cgi-bin/clear_quota",
                            {{QStringLiteral("appid"), room.service()}})) == 40013);
    CHECK(clear() == 0);
    CHECK(quotaField(quotaOf(room, app, "/cgi-bin/draft/count"), "used") == 0);
    const QByteArray bySecret = "{\"appid\":\"" + app.toLatin1() + "\",\"appsecret\":\"" +
                                account.secret.toLatin1() + "\"}";
    CHECK(errcode(room.control("/cgi-bin/clear_quota/v2", bySecret)) == 0);
    CHECK(errcode(room.control("/cgi-bin/clear_quota/v2",
                               "{\"appid\":\"" + app.toLatin1() + "\",\"appsecret\":\"no\"}")) ==
          40125);
    for (int i = 2; i < 10; ++i) {
        CHECK(clear() == 0);
    }
    CHECK(clear() == 48006);
    CHECK(errcode(room.control("/cgi-bin/clear_quota/v2", bySecret)) == 48006);
}

TEST_CASE("mass calls have a limit per minute", "[sandbox][quota]")
{
    Newsroom room;
    const QString app = room.subscription();
    const auto speed = [&] {
        return errcode(room.post(app, "/cgi-bin/message/mass/speed/get", ""));
    };
    for (int i = 0; i < 60; ++i) {
        REQUIRE(speed() == 0);
    }
    CHECK(speed() == 45011);
    room.clock.advance(60s);
    CHECK(speed() == 0);
}

TEST_CASE("a failed call can be looked up by its rid", "[sandbox][quota]")
{
    Newsroom room;
    REQUIRE(room.control("/sandbox/settings", "{\"token_seconds\":8640000}").status == 200);
    const QString app = room.subscription();
    const QString message =
        room.call(app, "/cgi-bin/draft/get", {{QStringLiteral("media_id"), QStringLiteral("x")}})
            .value(QStringLiteral("errmsg"))
            .toString();
    const QJsonObject asked{{QStringLiteral("rid"), message.section(QStringLiteral("rid: "), 1)}};
    const QJsonObject found = room.call(app, "/cgi-bin/openapi/rid/get", asked);
    CHECK(errcode(found) == 0);
    CHECK(found.value(QStringLiteral("request"))
              .toObject()
              .value(QStringLiteral("request_url"))
              .toString() == QStringLiteral("/cgi-bin/draft/get"));
    CHECK(errcode(room.call(room.service(), "/cgi-bin/openapi/rid/get", asked)) == 76003);
    const auto ask = [&](const char *rid) {
        return errcode(room.call(app, "/cgi-bin/openapi/rid/get",
                                 {{QStringLiteral("rid"), QLatin1String(rid)}}));
    };
    CHECK(ask("00000000-00000000-00000000") == 76001);
    CHECK(ask("nonsense") == 76002);
    room.clock.advance(24h * 7 + 1s);
    CHECK(errcode(room.call(app, "/cgi-bin/openapi/rid/get", asked)) == 76004);
}
