// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "tests/sandbox/newsroom.h"

#include <QFuture>
#include <QtConcurrent>

using namespace tuiwen;
using namespace tuiwen::test;
using namespace std::chrono_literals;
using sandbox::Fault;
using sandbox::FaultKind;

namespace {

const QByteArray draftAdd = "/cgi-bin/draft/add";

QByteArray addBody(Newsroom &room, const QString &app)
{
    return json::compact(QJsonObject{
        {QStringLiteral("articles"), QJsonArray{room.article(app, QStringLiteral("断网之夜"))}}});
}

int drafts(Newsroom &room)
{
    return static_cast<int>(room.report().value(QStringLiteral("drafts")).toArray().size());
}

struct Case
{
    FaultKind kind;
    bool processed;
};

} // namespace

TEST_CASE("faults without an answer say whether they acted before", "[sandbox][faults]")
{
    Newsroom room;
    const QString app = room.subscription();
    const QByteArray body = addBody(room, app);
    const QByteArray target = draftAdd + "?access_token=" + room.token(app);
    for (const Case c :
         {Case{FaultKind::Hang, false}, Case{FaultKind::HangAfterAccept, true},
          Case{FaultKind::DropBefore, false}, Case{FaultKind::DropAfterAccept, true}}) {
        CAPTURE(toText(c.kind));
        const bool hangs = c.kind == FaultKind::Hang || c.kind == FaultKind::HangAfterAccept;
        const int before = drafts(room);
        room.server->arm({c.kind, QString::fromLatin1(draftAdd)});
        const WireReply reply =
            exchange(room.url, "POST", target, "application/json", body, hangs ? 300 : 20000);
        CHECK(reply.status == 0);
        CHECK(reply.timedOut == hangs);
        CHECK(drafts(room) == before + (c.processed ? 1 : 0));
        // It strikes once.
        CHECK(errcode(room.post(app, draftAdd, body)) == 0);
    }
}

TEST_CASE("faults with a wrong answer", "[sandbox][faults]")
{
    Newsroom room;
    const QString app = room.subscription();
    const QByteArray body = addBody(room, app);
    const auto arm = [&](const QByteArray &fault) {
        return room.control("/sandbox/faults", fault).status;
    };
    REQUIRE(arm("{\"path\":\"/cgi-bin/draft/add\",\"kind\":\"http_5xx\",\"code\":503}") == 200);
    const WireReply broken = room.post(app, draftAdd, body);
    CHECK(broken.status == 503);
    CHECK(broken.header("Content-Type") == "text/html");
    CHECK(drafts(room) == 0);

    REQUIRE(arm("{\"path\":\"/cgi-bin/draft/*\",\"kind\":\"errcode\",\"code\":-1,\"count\":2}") ==
            200);
    CHECK(errcode(room.post(app, draftAdd, body)) == -1);
    CHECK(errcode(room.get(app, "/cgi-bin/draft/count")) == -1);
    CHECK(errcode(room.get(app, "/cgi-bin/draft/count")) == 0);
    CHECK(drafts(room) == 0);

    REQUIRE(arm("{\"path\":\"/cgi-bin/draft/add\",\"kind\":\"truncated\"}") == 200);
    const WireReply cut = room.post(app, draftAdd, body);
    CHECK(cut.status == 200);
    CHECK_FALSE(cut.complete);
    CHECK(cut.json().isEmpty());
    CHECK(drafts(room) == 1);

    REQUIRE(arm("{\"path\":\"*\",\"kind\":\"bad_utf8\"}") == 200);
    const WireReply spoilt = room.post(app, draftAdd, body);
    CHECK(spoilt.complete);
    CHECK(spoilt.json().isEmpty());
    const auto scrubbed = json::parseObject(spoilt.body);
    REQUIRE_OK(scrubbed);
    CHECK(scrubbed->value(QStringLiteral("media_id")).isString());

    REQUIRE(arm("{\"path\":\"/cgi-bin/draft/count\",\"kind\":\"revoke_token\"}") == 200);
    CHECK(errcode(room.get(app, "/cgi-bin/draft/count")) == 40001);
    CHECK(errcode(room.get(app, "/cgi-bin/draft/count")) == 40001);

    REQUIRE(arm("{\"path\":\"/cgi-bin/stable_token\",\"kind\":\"ip_not_whitelisted\"}") == 200);
    const WireReply stranger = room.control("/cgi-bin/stable_token", "{}");
    CHECK(errcode(stranger) == 40164);
    CHECK(stranger.body.contains("127.0.0.1"));
}

TEST_CASE("a fault may strike one account only, for ever, and be cleared", "[sandbox][faults]")
{
    Newsroom room;
    Fault fault{FaultKind::Errcode, QStringLiteral("/cgi-bin/draft/count")};
    fault.appId = room.subscription();
    fault.code = 45009;
    fault.count = 0;
    room.server->arm(fault);
    for (int i = 0; i < 3; ++i) {
        CHECK(errcode(room.get(room.subscription(), "/cgi-bin/draft/count")) == 45009);
        CHECK(errcode(room.get(room.service(), "/cgi-bin/draft/count")) == 0);
    }
    room.server->clearFaults();
    CHECK(errcode(room.get(room.subscription(), "/cgi-bin/draft/count")) == 0);
    room.server->arm(fault);
    REQUIRE(room.control("/sandbox/faults", "[]").status == 200);
    CHECK(errcode(room.get(room.subscription(), "/cgi-bin/draft/count")) == 0);
}

TEST_CASE("a delayed answer waits for the clock, its effect does not", "[sandbox][faults]")
{
    Newsroom room;
    const QString app = room.subscription();
    const QByteArray body = addBody(room, app);
    const QByteArray target = draftAdd + "?access_token=" + room.token(app);
    Fault fault{FaultKind::Delay, QString::fromLatin1(draftAdd)};
    fault.delay = 5s;
    room.server->arm(fault);
    const QFuture<WireReply> pending = QtConcurrent::run([&room, target, body] {
        return exchange(room.url, "POST", target, "application/json", body);
    });
    REQUIRE(waitFor([&] { return drafts(room) == 1; }));
    CHECK_FALSE(pending.isFinished());
    room.clock.advance(5s);
    CHECK(pending.result().status == 200);
    CHECK(errcode(pending.result()) == 0);
}

TEST_CASE("wrong control bodies are refused and change nothing", "[sandbox][faults]")
{
    Newsroom room;
    const auto status = [&](const QByteArray &path, const QByteArray &body) {
        return room.control(path, body).status;
    };
    CHECK(status("/sandbox/faults", "nonsense") == 400);
    CHECK(status("/sandbox/faults", "{\"path\":\"*\",\"kind\":\"earthquake\"}") == 400);
    CHECK(status("/sandbox/faults", "{\"path\":\"draft\",\"kind\":\"hang\"}") == 400);
    CHECK(status("/sandbox/faults", "{\"path\":\"*\",\"kind\":\"errcode\"}") == 400);
    CHECK(status("/sandbox/faults", "{\"path\":\"*\",\"kind\":\"http_5xx\",\"code\":404}") == 400);
    CHECK(status("/sandbox/faults", "{\"path\":\"*\",\"kind\":\"hang\",\"count\":-1}") == 400);
    CHECK(status("/sandbox/faults",
                 "[{\"path\":\"*\",\"kind\":\"hang\"},{\"path\":\"*\",\"kind\":\"x\"}]") == 400);
    CHECK(status("/sandbox/clock", "{}") == 400);
    CHECK(status("/sandbox/clock", "{\"advance_ms\":-1}") == 400);
    CHECK(status("/sandbox/settings", "{\"token_seconds\":-5}") == 400);
    CHECK(status("/sandbox/account", "{\"appid\":\"none\"}") == 404);
    CHECK(status("/sandbox/account", "{\"appid\":\"" + room.subscription().toLatin1() +
                                         "\",\"limits\":{\"/nope\":1}}") == 404);
    CHECK(status("/sandbox/confirm", "{\"msg_id\":1}") == 400);
    CHECK(status("/sandbox/confirm", "{\"msg_id\":1,\"accept\":true}") == 404);
    CHECK(status("/sandbox/unknown", "{}") == 404);
    CHECK(exchange(room.url, "GET", "/sandbox/unknown").status == 404);
    CHECK(exchange(room.url, "PUT", "/sandbox/clock").status == 405);
    CHECK(errcode(room.get(room.subscription(), "/cgi-bin/draft/count")) == 0);
}

TEST_CASE("every call is on record without its secrets", "[sandbox][faults]")
{
    Newsroom room;
    const QString app = room.subscription();
    REQUIRE(errcode(room.get(app, "/cgi-bin/draft/count")) == 0);
    room.server->arm({FaultKind::DropBefore, QStringLiteral("/cgi-bin/draft/count")});
    CHECK(room.get(app, "/cgi-bin/draft/count").status == 0);
    const WireReply listed = exchange(room.url, "GET", "/sandbox/requests");
    const QJsonArray requests = listed.json().value(QStringLiteral("requests")).toArray();
    REQUIRE(requests.size() == 3);
    const auto field = [&](int row, const char *name) {
        return requests.at(row).toObject().value(QLatin1String(name)).toVariant().toString();
    };
    CHECK(field(0, "path") == QStringLiteral("/cgi-bin/stable_token"));
    CHECK(field(0, "body_digest") == QStringLiteral("(redacted)"));
    CHECK(field(0, "account") == app);
    CHECK(field(1, "method") == QStringLiteral("GET"));
    CHECK(field(1, "outcome") == QStringLiteral("answered"));
    CHECK(field(2, "outcome") == QStringLiteral("drop_before"));
    CHECK_FALSE(listed.body.contains(room.accounts.first().secret.toLatin1()));
    CHECK_FALSE(listed.body.contains(room.token(app)));
    CHECK(room.report().value(QStringLiteral("requests")).toInt() == 3);
}

TEST_CASE("a reset keeps the accounts only", "[sandbox][faults]")
{
    Newsroom room;
    const QString app = room.service();
    REQUIRE(errcode(room.sendAll(app, room.draft(app, QStringLiteral("旧")), {})) == 0);
    room.server->arm({FaultKind::Hang, QStringLiteral("*")});
    const WireReply reset = room.control("/sandbox/reset", "");
    REQUIRE(reset.status == 200);
    const QJsonObject report = room.report();
    CHECK(report.value(QStringLiteral("drafts")).toArray().isEmpty());
    CHECK(report.value(QStringLiteral("pushes")).toArray().isEmpty());
    CHECK(report.value(QStringLiteral("images")).toInt() == 0);
    CHECK(report.value(QStringLiteral("requests")).toInt() == 0);
    CHECK(report.value(QStringLiteral("accounts")).toArray().size() == 6);
    CHECK(errcode(room.get(app, "/cgi-bin/draft/count")) == 40001);
    const auto again = sandbox::Server::accounts(room.folder.path());
    REQUIRE_OK(again);
    CHECK(again->at(1).secret == room.accounts.at(1).secret);
}
