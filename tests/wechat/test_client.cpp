// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catchqt.h"
#include "tests/wechat/desk.h"

#include "core/wechat/draft.h"
#include "core/wechat/mass.h"
#include "core/wechat/quota.h"

#include <QSemaphore>

using namespace tuiwen;
using namespace std::chrono_literals;
using test::Desk;
using test::Fault;
using test::Received;
using test::Scripted;
using test::waitFor;
using wechat::DraftCount;
using wechat::DraftDelete;
using wechat::DraftGet;
using wechat::Priority;

namespace {

const char *const countPath = "/cgi-bin/draft/count";
const char *const deletePath = "/cgi-bin/draft/delete";

DraftDelete deletion()
{
    DraftDelete call;
    call.mediaId = QStringLiteral("m1");
    return call;
}

} // namespace

TEST_CASE("a call carries the token and gives the parsed answer")
{
    Desk desk;
    desk.on(countPath,
            Scripted{"\xEF\xBB\xBF{\"total_count\":\"15\"}", 200, Fault::None, "text/plain"});
    const auto reply = waitFor(desk.send(DraftCount{}));
    REQUIRE_OK(reply);
    CHECK(reply->total == 15);
    REQUIRE(desk.server.hits(countPath) == 1);
    CHECK(test::tokenOf(desk.server.received(countPath).first()) == "tok-1");
}

TEST_CASE("a safe call is tried three times, an unsafe one once")
{
    Desk desk;
    for (const Fault fault : {Fault::DropMiddle, Fault::None}) {
        const Scripted bad{R"({"total_count":1234567890})", fault == Fault::None ? 502 : 200,
                           fault};
        desk.on(countPath, bad);
        desk.on(deletePath, bad);
        const int safeBefore = desk.server.hits(countPath);
        const auto safe = desk.passTime(desk.send(DraftCount{}));
        REQUIRE_FALSE(safe);
        CHECK(toText(safe.error().kind) == toText(ErrorKind::Offline));
        CHECK(desk.server.hits(countPath) == safeBefore + 3);

        const int unsafeBefore = desk.server.hits(deletePath);
        const auto unsafe = desk.passTime(desk.send(deletion()));
        REQUIRE_FALSE(unsafe);
        CHECK(toText(unsafe.error().kind) == toText(ErrorKind::InDoubt));
        CHECK(desk.server.hits(deletePath) == unsafeBefore + 1);
    }
}

TEST_CASE("a safe call waits before it is repeated and succeeds when the trouble passes")
{
    Desk desk;
    std::atomic<int> calls = 0;
    desk.on(countPath, [&calls](const Received &) {
        return ++calls < 3 ? Scripted{R"({"errcode":-1,"errmsg":"system error"})"}
                           : Scripted{R"({"total_count":3})"};
    });
    const auto future = desk.send(DraftCount{});
    REQUIRE(waitFor([&] { return calls == 1; }));
    CHECK_FALSE(future.isFinished());
    const auto reply = desk.passTime(future);
    REQUIRE_OK(reply);
    CHECK(reply->total == 3);
    CHECK(calls == 3);
}

TEST_CASE("busy is no reason to repeat an unsafe call")
{
    Desk desk;
    desk.on(deletePath, Scripted{R"({"errcode":-1,"errmsg":"system error"})"});
    const auto reply = waitFor(desk.send(deletion()));
    REQUIRE_FALSE(reply);
    CHECK(toText(reply.error().kind) == toText(ErrorKind::Throttled));
    CHECK(desk.server.hits(deletePath) == 1);
}

TEST_CASE("an unsafe answer that nobody can read leaves the call in doubt")
{
    Desk desk;
    wechat::DraftAdd add;
    add.articles.append(wechat::DraftArticle());
    for (const char *body : {"<html>", "", "[]", R"({"item":[]})", R"({"media_id":7})"}) {
        desk.on("/cgi-bin/draft/add", Scripted{body});
        const auto reply = waitFor(desk.send(add));
        INFO(body);
        REQUIRE_FALSE(reply);
        CHECK(toText(reply.error().kind) == toText(ErrorKind::InDoubt));
    }
    desk.on(countPath, Scripted{"<html>"});
    const auto safe = waitFor(desk.send(DraftCount{}));
    REQUIRE_FALSE(safe);
    CHECK(toText(safe.error().kind) == toText(ErrorKind::Internal));
}

TEST_CASE("answers with bad UTF-8 are read")
{
    Desk desk;
    desk.on("/cgi-bin/draft/get",
            Scripted{"{\"news_item\":[{\"title\":\"a\xff\x62\",\"content\":\"x\x01y\"}]}"});
    DraftGet get;
    get.mediaId = QStringLiteral("m");
    const auto reply = waitFor(desk.send(get));
    REQUIRE_OK(reply);
    CHECK(reply->articles.first().title == QString(u"a\uFFFDb"_qs));
}

TEST_CASE("an error keeps its code, its words and the waiting time")
{
    Desk desk;
    desk.on(
        countPath,
        Scripted{
            R"({"errcode":"48001","errmsg":"api unauthorized rid: 68940b39-61652e27-4123a9a9"})"});
    const auto reply = waitFor(desk.send(DraftCount{}));
    REQUIRE_FALSE(reply);
    CHECK(toText(reply.error().kind) == toText(ErrorKind::Rejected));
    CHECK(reply.error().code == 48001);
    CHECK(reply.error().detail.startsWith(QStringLiteral("api unauthorized")));
}

TEST_CASE("a minute's limit closes that path for a minute and no other")
{
    Desk desk;
    desk.on(countPath, Scripted{R"({"errcode":45011,"errmsg":"too frequent"})"});
    desk.on(deletePath, Scripted{R"({"errcode":0,"errmsg":"ok"})"});
    const auto first = waitFor(desk.send(DraftCount{}));
    REQUIRE_FALSE(first);
    CHECK(toText(first.error().kind) == toText(ErrorKind::Throttled));
    CHECK(first.error().retryAfter == std::chrono::milliseconds(1min));

    desk.clock.advance(20s);
    const auto second = waitFor(desk.send(DraftCount{}));
    REQUIRE_FALSE(second);
    CHECK(toText(second.error().kind) == toText(ErrorKind::Throttled));
    CHECK(second.error().retryAfter == std::chrono::milliseconds(40s));
    CHECK(desk.server.hits(countPath) == 1);
    CHECK(waitFor(desk.send(deletion())).has_value());

    desk.clock.advance(40s);
    desk.on(countPath, Scripted{R"({"total_count":1})"});
    CHECK(waitFor(desk.send(DraftCount{})).has_value());
}

TEST_CASE("HTTP 429 closes the account for the time the server names")
{
    Desk desk;
    desk.on(countPath, Scripted{"{}", 429, Fault::None, "text/plain", {{"Retry-After", "5"}}});
    desk.on(deletePath, Scripted{R"({"errcode":0})"});
    const auto first = waitFor(desk.send(DraftCount{}));
    REQUIRE_FALSE(first);
    CHECK(first.error().retryAfter == std::chrono::milliseconds(5s));
    const auto other = waitFor(desk.send(deletion()));
    REQUIRE_FALSE(other);
    CHECK(toText(other.error().kind) == toText(ErrorKind::Throttled));
    CHECK(desk.server.hits(deletePath) == 0);
    desk.clock.advance(5s);
    CHECK(waitFor(desk.send(deletion())).has_value());
}

TEST_CASE("at most four requests of an account are on the wire, people first")
{
    Desk desk;
    desk.on(deletePath, Scripted{R"({"errcode":0})", 200, Fault::Hold});
    desk.on(countPath, Scripted{R"({"total_count":1})", 200, Fault::Hold});
    desk.on("/cgi-bin/message/mass/speed/get", Scripted{R"({"speed":1})", 200, Fault::Hold});
    QVector<QFuture<Result<DraftDelete::Reply>>> first;
    for (int i = 0; i < 4; ++i) {
        first.append(desk.send(deletion()));
    }
    REQUIRE(waitFor([&] { return desk.server.hits(deletePath) == 4; }));
    const auto background = desk.send(wechat::MassSpeedGet{}, Priority::Background);
    QVector<QFuture<Result<DraftCount::Reply>>> foreground;
    for (int i = 0; i < 8; ++i) {
        foreground.append(desk.send(DraftCount{}));
    }
    // Whatever would be sent now would be seen before this other account's call is answered.
    wechat::Credentials other = desk.credentials();
    other.account.value = QStringLiteral("acc-2");
    desk.on("/cgi-bin/draft/get", Scripted{R"({"news_item":[]})"});
    REQUIRE_OK(waitFor(desk.client->send(other, DraftGet{})));
    CHECK(desk.server.hits(countPath) == 0);
    desk.server.release();
    CHECK(waitFor(background).has_value());
    QVector<QByteArray> order;
    for (const Received &request : desk.server.received()) {
        if (request.path == countPath || request.path == "/cgi-bin/message/mass/speed/get") {
            order.append(request.path);
        }
    }
    // At most the three other places may still have been taken by foreground calls after it.
    CHECK(order.indexOf("/cgi-bin/message/mass/speed/get") >= 5);
    for (const auto &future : foreground) {
        CHECK(waitFor(future).has_value());
    }
}

TEST_CASE("destroying the client finishes what is open")
{
    Desk desk;
    desk.on(deletePath, Scripted{R"({"errcode":0})", 200, Fault::Hang});
    desk.on(countPath, Scripted{R"({"total_count":1})", 200, Fault::Hang});
    const auto unsafe = desk.send(deletion());
    const auto safe = desk.send(DraftCount{});
    QVector<QFuture<Result<DraftDelete::Reply>>> queued;
    REQUIRE(waitFor(
        [&] { return desk.server.hits(deletePath) == 1 && desk.server.hits(countPath) == 1; }));
    const auto alsoSafe = desk.send(DraftCount{});
    const auto alsoSafe2 = desk.send(DraftCount{});
    REQUIRE(waitFor([&] { return desk.server.hits(countPath) == 3; }));
    for (int i = 0; i < 5; ++i) {
        queued.append(desk.send(deletion()));
    }
    desk.client.reset();
    REQUIRE(unsafe.isFinished());
    REQUIRE(safe.isFinished());
    CHECK(toText(await(unsafe).error().kind) == toText(ErrorKind::InDoubt));
    CHECK(toText(await(safe).error().kind) == toText(ErrorKind::Cancelled));
    for (const auto &future : queued) {
        REQUIRE(future.isFinished());
        CHECK(toText(await(future).error().kind) == toText(ErrorKind::Cancelled));
    }
    CHECK(desk.server.hits(deletePath) == 1);
}

TEST_CASE("destroying the client while it waits for a token or a pause cancels")
{
    Desk desk;
    desk.on("/cgi-bin/stable_token", Scripted{"{}", 200, Fault::Hang});
    const auto unsafe = desk.send(deletion());
    REQUIRE(waitFor([&] { return desk.server.hits("/cgi-bin/stable_token") == 1; }));
    desk.client.reset();
    REQUIRE(unsafe.isFinished());
    CHECK(toText(await(unsafe).error().kind) == toText(ErrorKind::Cancelled));
}

TEST_CASE("a stopped client frees those who wait and sends nothing more")
{
    Desk desk;
    desk.on(countPath, Scripted{"{}", 200, Fault::Hang});
    const auto waiting = desk.send(DraftCount{});
    REQUIRE(waitFor([&] { return desk.server.hits(countPath) == 1; }));
    desk.client->stop();
    REQUIRE(waiting.isFinished());
    CHECK(toText(await(waiting).error().kind) == toText(ErrorKind::Cancelled));
    const auto later = waitFor(desk.send(DraftCount{}));
    REQUIRE_FALSE(later);
    CHECK(toText(later.error().kind) == toText(ErrorKind::Cancelled));
    CHECK(desk.server.hits(countPath) == 1);
}

TEST_CASE("a refused call is not sent")
{
    Desk desk;
    wechat::MassDelete all;
    all.articleIndex = 0;
    const auto reply = waitFor(desk.send(all));
    REQUIRE_FALSE(reply);
    CHECK(toText(reply.error().kind) == toText(ErrorKind::Rejected));
    CHECK(desk.server.received().isEmpty());
}

TEST_CASE("failures and the first success after them are told, with the request id")
{
    Desk desk;
    QSemaphore told;
    QMutex mutex;
    QStringList heard;
    desk.client->onFailure([&](const AccountId &account, const Error &error, const QString &rid) {
        const QMutexLocker lock(&mutex);
        heard << QStringLiteral("%1 %2 %3").arg(account.value).arg(error.code).arg(rid);
        told.release();
    });
    desk.client->onRecovery([&](const AccountId &account) {
        const QMutexLocker lock(&mutex);
        heard << account.value;
        told.release();
    });
    desk.on(countPath,
            Scripted{R"({"errcode":45009,"errmsg":"quota rid: 637c3b84-225eefe5-3bc9a348"})"});
    REQUIRE_FALSE(waitFor(desk.send(DraftCount{})));
    desk.on("/cgi-bin/draft/get", Scripted{R"({"errcode":40007,"errmsg":"invalid media_id"})"});
    REQUIRE_FALSE(waitFor(desk.send(DraftGet{})));
    desk.on(countPath, Scripted{R"({"total_count":1})"});
    REQUIRE_OK(waitFor(desk.send(DraftCount{})));
    REQUIRE_OK(waitFor(desk.send(DraftCount{})));
    const QMutexLocker lock(&mutex);
    CHECK(heard.join(QLatin1Char('|')) ==
          QStringLiteral("acc-1 45009 637c3b84-225eefe5-3bc9a348|acc-1"));
}

TEST_CASE("an account whose server address is not allowed is refused before its secret leaves")
{
    Desk desk;
    wechat::Credentials wrong = desk.credentials();
    wrong.baseUrl = QUrl(QStringLiteral("http://api.weixin.qq.com"));
    const auto reply = waitFor(desk.client->send(wrong, DraftCount{}));
    REQUIRE_FALSE(reply);
    CHECK(toText(reply.error().kind) == toText(ErrorKind::Rejected));
}
