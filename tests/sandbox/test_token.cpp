// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "tests/sandbox/newsroom.h"

#include <QRegularExpression>

using namespace tuiwen;
using namespace tuiwen::test;
using namespace std::chrono_literals;

namespace {

struct Granted
{
    QByteArray token;
    qint64 seconds = 0;
    qint64 errcode = 0;
};

Granted grantedFrom(const WireReply &reply)
{
    const QJsonObject json = reply.json();
    return {json.value(QStringLiteral("access_token")).toString().toLatin1(),
            json.value(QStringLiteral("expires_in")).toInteger(), errcode(json)};
}

Granted classic(Newsroom &room, const sandbox::SandboxAccount &account)
{
    return grantedFrom(
        exchange(room.url, "GET",
                 "/cgi-bin/token?grant_type=client_credential&appid=" + account.appId.toLatin1() +
                     "&secret=" + account.secret.toLatin1()));
}

Granted stable(Newsroom &room, const sandbox::SandboxAccount &account, bool force = false)
{
    const QJsonObject body{{QStringLiteral("grant_type"), QStringLiteral("client_credential")},
                           {QStringLiteral("appid"), account.appId},
                           {QStringLiteral("secret"), account.secret},
                           {QStringLiteral("force_refresh"), force}};
    return grantedFrom(room.control("/cgi-bin/stable_token", json::compact(body)));
}

qint64 use(Newsroom &room, const QByteArray &token)
{
    return errcode(exchange(room.url, "GET", "/cgi-bin/draft/count?access_token=" + token));
}

} // namespace

TEST_CASE("a classic token replaces the one before, which lives five more minutes",
          "[sandbox][token]")
{
    Newsroom room;
    const auto &account = room.accounts.first();
    const Granted first = classic(room, account);
    CHECK(first.seconds == 7200);
    CHECK(first.token.size() > 130);
    const Granted second = classic(room, account);
    CHECK(second.token != first.token);
    CHECK(use(room, first.token) == 0);
    room.clock.advance(299s);
    CHECK(use(room, first.token) == 0);
    room.clock.advance(2s);
    CHECK(use(room, first.token) == 40001);
    CHECK(use(room, second.token) == 0);
    room.clock.advance(7200s);
    CHECK(use(room, second.token) == 42001);
}

TEST_CASE("a stable token stays the same and says how long it lives", "[sandbox][token]")
{
    Newsroom room;
    const auto &account = room.accounts.first();
    const Granted first = stable(room, account);
    CHECK(first.seconds == 7200);
    room.clock.advance(1000s);
    const Granted again = stable(room, account);
    CHECK(again.token == first.token);
    CHECK(again.seconds == 6200);
    CHECK(use(room, classic(room, account).token) == 0);
    CHECK(use(room, first.token) == 0);

    // In the last five minutes a new one is given; both work until the old one ends.
    room.clock.advance(5901s);
    const Granted next = stable(room, account);
    CHECK(next.token != first.token);
    CHECK(next.seconds == 7200);
    CHECK(use(room, first.token) == 0);
    room.clock.advance(300s);
    CHECK(use(room, first.token) == 40001);
    CHECK(use(room, next.token) == 0);
}

TEST_CASE("a forced refresh kills the stable token at once, with limits", "[sandbox][token]")
{
    Newsroom room;
    const auto &account = room.accounts.first();
    const Granted first = stable(room, account);
    const Granted forced = stable(room, account, true);
    CHECK(forced.token != first.token);
    CHECK(use(room, first.token) == 40001);
    CHECK(stable(room, account, true).token == forced.token);
    room.clock.advance(30s);
    QByteArray last = forced.token;
    for (int i = 1; i < 20; ++i) {
        const Granted next = stable(room, account, true);
        CHECK(next.token != last);
        last = next.token;
        room.clock.advance(30s);
    }
    CHECK(stable(room, account, true).errcode == 45009);
    CHECK(stable(room, account).token == last);
}

TEST_CASE("wrong credentials are told apart", "[sandbox][token]")
{
    Newsroom room;
    auto account = room.accounts.first();
    const auto with = [&](const QByteArray &query) {
        return errcode(exchange(room.url, "GET", "/cgi-bin/token?" + query));
    };
    const QByteArray app = account.appId.toLatin1();
    const QByteArray secret = account.secret.toLatin1();
    const QByteArray grant = "grant_type=client_credential";
    CHECK(with(grant + "&secret=" + secret) == 41002);
    CHECK(with(grant + "&appid=" + app) == 41004);
    CHECK(with(grant + "&appid=wx0000000000000000&secret=" + secret) == 40013);
    CHECK(with(grant + "&appid=" + app + "&secret=wrong") == 40125);
    CHECK(with("grant_type=password&appid=" + app + "&secret=" + secret) == 40002);
    CHECK(errcode(exchange(room.url, "GET", "/cgi-bin/stable_token")) == 43002);
    CHECK(errcode(room.control("/cgi-bin/token", "{}")) == 43001);
    CHECK(errcode(room.control("/cgi-bin/stable_token", "")) == 44002);
    CHECK(errcode(room.control("/cgi-bin/stable_token", "{not json")) == 47001);
    CHECK(errcode(room.control("/cgi-bin/stable_token", "[1]")) == 47001);
    CHECK(errcode(room.control("/cgi-bin/stable_token", "{\"appid\":\"\xff\xfe\"}")) == 47001);
}

TEST_CASE("calls without a good token are refused", "[sandbox][token]")
{
    Newsroom room;
    CHECK(errcode(exchange(room.url, "GET", "/cgi-bin/draft/count")) == 41001);
    CHECK(use(room, "short") == 40014);
    CHECK(use(room, "98_" + QByteArray(134, 'x')) == 40001);
    CHECK(use(room, "98_%E6%8E%A8%E6%96%87%E6%8E%A8%E6%96%87%E6%8E%A8%E6%96%87") == 40014);
    CHECK(errcode(exchange(room.url, "GET", "/cgi-bin/nothing/here")) == 40066);
}

TEST_CASE("an address list keeps strangers from getting a token", "[sandbox][token]")
{
    Newsroom room;
    const auto &account = room.accounts.first();
    const QByteArray app = account.appId.toLatin1();
    const QByteArray token = stable(room, account).token;
    CHECK(room.control("/sandbox/account",
                       "{\"appid\":\"" + app + "\",\"allowed_ips\":[\"203.0.113.7\"]}")
              .status == 200);
    CHECK(classic(room, account).errcode == 40164);
    const WireReply refused = exchange(room.url, "GET",
                                       "/cgi-bin/token?grant_type=client_credential&appid=" + app +
                                           "&secret=" + account.secret.toLatin1());
    CHECK(refused.json()
              .value(QStringLiteral("errmsg"))
              .toString()
              .startsWith(QStringLiteral(
                  "invalid ip 127.0.0.1 ipv6 ::ffff:127.0.0.1, not in whitelist rid: ")));
    // Only the token calls look at the address.
    CHECK(use(room, token) == 0);
    CHECK(room.control("/sandbox/account",
                       "{\"appid\":\"" + app + "\",\"allowed_ips\":[\"127.0.0.1\"]}")
              .status == 200);
    CHECK(classic(room, account).errcode == 0);
}

TEST_CASE("an error says when it happened in its rid", "[sandbox][token]")
{
    Newsroom room;
    const WireReply reply = exchange(room.url, "GET", "/cgi-bin/draft/count");
    CHECK(reply.status == 200);
    CHECK(reply.header("Content-Type") == "application/json; encoding=utf-8");
    static const QRegularExpression shape(
        QStringLiteral(" rid: ([0-9a-f]{8})-[0-9a-f]{8}-[0-9a-f]{8}$"));
    const auto match = shape.match(reply.json().value(QStringLiteral("errmsg")).toString());
    REQUIRE(match.hasMatch());
    CHECK(match.captured(1).toLongLong(nullptr, 16) == room.clock.now().ms / 1000);
}

TEST_CASE("secrets differ from folder to folder and survive", "[sandbox][token]")
{
    Newsroom one;
    Newsroom two;
    CHECK(one.accounts.first().name == two.accounts.first().name);
    CHECK(one.accounts.first().secret != two.accounts.first().secret);
    CHECK(one.accounts.first().secret.size() == 32);
    CHECK(QRegularExpression(QStringLiteral("^wx[0-9a-f]{16}$"))
              .match(one.accounts.first().appId)
              .hasMatch());
    CHECK(one.accounts.first().type == AccountType::Subscription);
    CHECK(one.accounts.first().verification == Verification::Verified);
    CHECK(one.accounts.at(1).type == AccountType::Service);
    CHECK(one.accounts.at(1).verification == Verification::Verified);
    const auto again = sandbox::Server::accounts(one.folder.path());
    REQUIRE_OK(again);
    CHECK(again->first().secret == one.accounts.first().secret);
}
