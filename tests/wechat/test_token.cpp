// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catchqt.h"
#include "tests/wechat/desk.h"

#include "core/base/json.h"
#include "core/wechat/draft.h"

#include <QLoggingCategory>

using namespace tuiwen;
using namespace std::chrono_literals;
using test::Desk;
using test::Fault;
using test::Received;
using test::Scripted;
using test::waitFor;
using wechat::DraftCount;
using wechat::DraftDelete;

namespace {

const char *const tokenPath = "/cgi-bin/stable_token";
const char *const countPath = "/cgi-bin/draft/count";
const char *const deletePath = "/cgi-bin/draft/delete";
const Scripted counted{R"({"total_count":1})"};
const Scripted badToken{
    R"({"errcode":40001,"errmsg":"invalid credential rid: 65ffe934-2355113d-79ef0b31"})"};

bool forced(const Received &request)
{
    const auto body = json::parseObject(request.body);
    return body && body->value(QLatin1StringView("force_refresh")).toBool();
}

} // namespace

TEST_CASE("neither the secret nor a token is logged")
{
    static QMutex mutex;
    static QStringList lines;
    QLoggingCategory::setFilterRules(QStringLiteral("tuiwen.*=true"));
    const auto before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) {
            const QMutexLocker lock(&mutex);
            lines.append(text);
        });
    {
        Desk desk;
        desk.on(countPath, badToken);
        desk.on(deletePath, Scripted{R"({"media_id":"x"})", 200, Fault::DropMiddle});
        CHECK_FALSE(waitFor(desk.send(DraftCount{})).has_value());
        CHECK_FALSE(waitFor(desk.send(DraftDelete{})).has_value());
        desk.client->forgetToken(desk.credentials().account);
        desk.on(tokenPath, Scripted{R"({"errcode":40125,"errmsg":"invalid secret=s3cr3t"})"});
        CHECK_FALSE(waitFor(desk.send(DraftDelete{})).has_value());
    }
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules(QString());
    CHECK(lines.size() >= 5);
    for (const QString &line : lines) {
        CHECK_FALSE(line.contains(QStringLiteral("s3cr3t")));
        CHECK_FALSE(line.contains(QStringLiteral("tok-")));
        CHECK_FALSE(line.contains(QStringLiteral("access_token=")));
    }
}

TEST_CASE("twenty calls share one token request")
{
    Desk desk;
    desk.on(countPath, counted);
    desk.on(tokenPath, Scripted{R"({"access_token":"t","expires_in":7200})", 200, Fault::Hold});
    QVector<QFuture<Result<DraftCount::Reply>>> open;
    for (int i = 0; i < 20; ++i) {
        open.append(desk.send(DraftCount{}));
    }
    REQUIRE(waitFor([&] { return desk.server.hits(tokenPath) == 1; }));
    desk.server.release();
    for (const auto &future : open) {
        CHECK(waitFor(future).has_value());
    }
    CHECK(desk.server.hits(tokenPath) == 1);
    CHECK(desk.server.hits(countPath) == 20);
}

TEST_CASE("the token request is a POST with the secret in its body")
{
    Desk desk;
    desk.on(countPath, counted);
    REQUIRE_OK(waitFor(desk.send(DraftCount{})));
    const Received request = desk.server.received(tokenPath).first();
    CHECK(request.verb == "POST");
    CHECK(request.query.isEmpty());
    const auto body = json::parseObject(request.body);
    REQUIRE_OK(body);
    CHECK(body->value(QLatin1StringView("grant_type")).toString() ==
          QStringLiteral("client_credential"));
    CHECK(body->value(QLatin1StringView("appid")).toString() ==
          QStringLiteral("wx0123456789abcdef"));
    CHECK(body->value(QLatin1StringView("secret")).toString() == QStringLiteral("s3cr3t"));
    CHECK(body->value(QLatin1StringView("force_refresh")).isBool());
    CHECK_FALSE(forced(request));
}

TEST_CASE("a token is percent-encoded in the address")
{
    Desk desk;
    desk.on(countPath, counted);
    desk.on(tokenPath, Scripted{R"({"access_token":"a+b/c=d&e%20","expires_in":7200})"});
    REQUIRE_OK(waitFor(desk.send(DraftCount{})));
    CHECK(desk.server.received(countPath).first().query == "access_token=a%2Bb%2Fc%3Dd%26e%2520");
}

TEST_CASE("a token is renewed five minutes before its end, by the steady clock")
{
    Desk desk;
    desk.on(countPath, counted);
    CHECK_FALSE(desk.client->tokenState(desk.credentials().account).valid);
    REQUIRE_OK(waitFor(desk.send(DraftCount{})));
    CHECK(desk.client->tokenState(desk.credentials().account).remaining == 7200s);
    desk.clock.jump(std::chrono::hours(48)); // somebody sets the wall clock
    desk.clock.advance(6899s);
    REQUIRE_OK(waitFor(desk.send(DraftCount{})));
    CHECK(desk.tokens == 1);
    desk.clock.advance(2s);
    REQUIRE_OK(waitFor(desk.send(DraftCount{})));
    CHECK(desk.tokens == 2);
    CHECK(test::tokenOf(desk.server.received(countPath).last()) == "tok-2");
    desk.clock.advance(7200s);
    CHECK_FALSE(desk.client->tokenState(desk.credentials().account).valid);
}

TEST_CASE("a token that arrives in its last minutes is not asked for with every call")
{
    Desk desk;
    desk.lifetime = 200;
    desk.on(countPath, counted);
    for (int i = 0; i < 5; ++i) {
        REQUIRE_OK(waitFor(desk.send(DraftCount{})));
    }
    CHECK(desk.tokens == 1);
    desk.clock.advance(31s);
    REQUIRE_OK(waitFor(desk.send(DraftCount{})));
    CHECK(desk.tokens == 2);
}

TEST_CASE("a senseless lifetime counts as the usual one")
{
    for (const char *answer : {R"({"access_token":"t"})", R"({"access_token":"t","expires_in":0})",
                               R"({"access_token":"t","expires_in":-5})"}) {
        Desk desk;
        desk.on(countPath, counted);
        desk.on(tokenPath, Scripted{answer});
        REQUIRE_OK(waitFor(desk.send(DraftCount{})));
        CHECK(desk.client->tokenState(desk.credentials().account).remaining == 6900s);
    }
}

TEST_CASE("a token revoked in the middle is renewed once for all, and unsafe calls go on")
{
    Desk desk;
    const auto unlessFirst = [](const Scripted &good) {
        return [good](const Received &request) {
            return test::tokenOf(request) == "tok-1" ? badToken : good;
        };
    };
    desk.on(countPath, unlessFirst(counted));
    desk.on(deletePath, unlessFirst({R"({"errcode":0})"}));
    QVector<QFuture<Result<DraftCount::Reply>>> open;
    for (int i = 0; i < 12; ++i) {
        open.append(desk.send(DraftCount{}));
    }
    const auto unsafe = desk.send(DraftDelete{});
    for (const auto &future : open) {
        CHECK(waitFor(future).has_value());
    }
    CHECK(waitFor(unsafe).has_value());
    CHECK(desk.tokens == 2);
    for (const Received &request : desk.server.received(tokenPath)) {
        CHECK_FALSE(forced(request));
    }
}

TEST_CASE("when WeChat insists on a token it refuses, it is forced to make another")
{
    Desk desk;
    desk.on(tokenPath, [](const Received &request) {
        return forced(request) ? Scripted{R"({"access_token":"new","expires_in":7200})"}
                               : Scripted{R"({"access_token":"old","expires_in":7200})"};
    });
    desk.on(countPath, [](const Received &request) {
        return test::tokenOf(request) == "new" ? counted : badToken;
    });
    REQUIRE_OK(waitFor(desk.send(DraftCount{})));
    REQUIRE(desk.server.hits(tokenPath) == 3);
    CHECK(forced(desk.server.received(tokenPath).last()));
    CHECK(desk.server.hits(countPath) == 3);
}

TEST_CASE("force is used at most once in half a minute, then a person is asked")
{
    Desk desk;
    desk.on(countPath, badToken);
    desk.on(tokenPath, Scripted{R"({"access_token":"same","expires_in":7200})"});
    const auto forcedCount = [&] {
        int count = 0;
        for (const Received &request : desk.server.received(tokenPath)) {
            count += forced(request) ? 1 : 0;
        }
        return count;
    };
    for (int i = 0; i < 3; ++i) {
        const auto reply = waitFor(desk.send(DraftCount{}));
        REQUIRE_FALSE(reply);
        CHECK(toText(reply.error().kind) == toText(ErrorKind::Auth));
        CHECK(forcedCount() == 1);
    }
    desk.clock.advance(31s);
    REQUIRE_FALSE(waitFor(desk.send(DraftCount{})));
    CHECK(forcedCount() == 2);
}

TEST_CASE("a new token that fails too ends the call")
{
    Desk desk;
    desk.on(deletePath, badToken);
    const auto reply = waitFor(desk.send(DraftDelete{}));
    REQUIRE_FALSE(reply);
    CHECK(toText(reply.error().kind) == toText(ErrorKind::Auth));
    CHECK(reply.error().code == 40001);
    CHECK(desk.server.hits(deletePath) == 2);
    CHECK(desk.tokens == 2);
}

TEST_CASE("wrong credentials fail all who wait with one request")
{
    for (const char *code : {"40001", "40013", "40125", "40164", "40243", "50004", "89503"}) {
        Desk desk;
        desk.on(tokenPath, Scripted{"{\"errcode\":" + QByteArray(code) +
                                        ",\"errmsg\":\"no rid: 6aa2f516-18f315ad-4be915b8\"}",
                                    200, Fault::Hold});
        QVector<QFuture<Result<DraftCount::Reply>>> open;
        for (int i = 0; i < 20; ++i) {
            open.append(desk.send(DraftCount{}));
        }
        REQUIRE(waitFor([&] { return desk.server.hits(tokenPath) == 1; }));
        desk.server.release();
        for (const auto &future : open) {
            const auto reply = waitFor(future);
            REQUIRE_FALSE(reply);
            CHECK(toText(reply.error().kind) == toText(ErrorKind::Auth));
            CHECK(reply.error().code == QByteArray(code).toInt());
        }
        CHECK(desk.server.hits(tokenPath) == 1);
        CHECK(desk.server.hits(countPath) == 0);
    }
}

TEST_CASE("an account without a stored secret is an Auth error and no request")
{
    Desk desk;
    REQUIRE_OK(waitFor(desk.secrets.remove(desk.credentials().secretKey)));
    const auto reply = waitFor(desk.send(DraftCount{}));
    REQUIRE_FALSE(reply);
    CHECK(toText(reply.error().kind) == toText(ErrorKind::Auth));
    CHECK(desk.server.received().isEmpty());
}

TEST_CASE("a token request is repeated after a passing trouble, and an unsafe call loses nothing")
{
    Desk desk;
    std::atomic<int> calls = 0;
    desk.on(tokenPath, [&calls](const Received &) {
        switch (++calls) {
        case 1:
            return Scripted{{}, 503};
        case 2:
            return Scripted{R"({"errcode":-1,"errmsg":"system error"})"};
        default:
            return Scripted{R"({"access_token":"t","expires_in":7200})"};
        }
    });
    desk.on(deletePath, Scripted{R"({"errcode":0})"});
    REQUIRE_OK(desk.passTime(desk.send(DraftDelete{})));
    CHECK(calls == 3);

    desk.client->forgetToken(desk.credentials().account);
    desk.on(tokenPath, Scripted{{}, 503});
    const auto reply = desk.passTime(desk.send(DraftDelete{}));
    REQUIRE_FALSE(reply);
    CHECK(toText(reply.error().kind) == toText(ErrorKind::Offline));
    CHECK(desk.server.hits(deletePath) == 1);
}

TEST_CASE("a token that still lives is used when its renewal finds nobody")
{
    Desk desk;
    desk.on(countPath, counted);
    REQUIRE_OK(waitFor(desk.send(DraftCount{})));
    desk.clock.advance(7000s);
    desk.on(tokenPath, Scripted{{}, 503});
    REQUIRE_OK(desk.passTime(desk.send(DraftCount{})));
}

TEST_CASE("a forgotten token is not used again, not even one that arrives late")
{
    Desk desk;
    desk.on(countPath, counted);
    REQUIRE_OK(waitFor(desk.send(DraftCount{})));
    desk.client->forgetToken(desk.credentials().account);
    CHECK_FALSE(desk.client->tokenState(desk.credentials().account).valid);
    REQUIRE_OK(waitFor(desk.send(DraftCount{})));
    CHECK(desk.tokens == 2);

    desk.client->forgetToken(desk.credentials().account);
    desk.on(tokenPath, Scripted{R"({"access_token":"late","expires_in":7200})", 200, Fault::Hold});
    const auto waiting = desk.send(DraftCount{});
    REQUIRE(waitFor([&] { return desk.server.hits(tokenPath) == 3; }));
    desk.client->forgetToken(desk.credentials().account);
    desk.server.release();
    REQUIRE_OK(waitFor(waiting));
    CHECK_FALSE(desk.client->tokenState(desk.credentials().account).valid);
}

TEST_CASE("a token is never given to another server or AppID")
{
    Desk desk;
    desk.on(countPath, counted);
    REQUIRE_OK(waitFor(desk.send(DraftCount{})));
    wechat::Credentials changed = desk.credentials();
    changed.appId = QStringLiteral("wxfedcba9876543210");
    REQUIRE_OK(waitFor(desk.client->send(changed, DraftCount{})));
    CHECK(desk.tokens == 2);
    CHECK(test::tokenOf(desk.server.received(countPath).last()) == "tok-2");
}
