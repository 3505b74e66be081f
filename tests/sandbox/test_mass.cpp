// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "tests/sandbox/newsroom.h"

using namespace tuiwen;
using namespace tuiwen::test;
using namespace std::chrono_literals;

namespace {

const QByteArray sendAll = "/cgi-bin/message/mass/sendall";

qint64 msgId(const QJsonObject &reply)
{
    return reply.value(QStringLiteral("msg_id")).toInteger();
}

QString statusOf(Newsroom &room, const QString &app, qint64 id)
{
    return room.call(app, "/cgi-bin/message/mass/get", {{QStringLiteral("msg_id"), id}})
        .value(QStringLiteral("msg_status"))
        .toString();
}

QJsonObject sendTo(Newsroom &room, const QString &app, const QJsonValue &tag, const QString &media)
{
    return room.call(
        app, sendAll,
        {{QStringLiteral("filter"),
          QJsonObject{{QStringLiteral("is_to_all"), false}, {QStringLiteral("tag_id"), tag}}},
         {QStringLiteral("msgtype"), QStringLiteral("mpnews")},
         {QStringLiteral("mpnews"), QJsonObject{{QStringLiteral("media_id"), media}}}});
}

/// Tokens outlive the months these tests walk through.
void keepTokens(Newsroom &room)
{
    REQUIRE(room.control("/sandbox/settings", "{\"token_seconds\":86400000}").status == 200);
}

} // namespace

TEST_CASE("one clientmsgid is one push", "[sandbox][mass]")
{
    Newsroom room;
    keepTokens(room);
    const QString app = room.service();
    const QString media = room.draft(app, QStringLiteral("一次"));
    const QString id = QStringLiteral("tw-0001");
    const QJsonObject sent = room.sendAll(app, media, id);
    REQUIRE(errcode(sent) == 0);
    CHECK(errcode(room.sendAll(app, media, id)) == 45066);
    room.clock.advance(59s);
    CHECK(errcode(room.sendAll(app, media, id)) == 45066);
    room.clock.advance(1s);
    const QJsonObject repeated = room.sendAll(app, media, id);
    CHECK(errcode(repeated) == 45065);
    CHECK(msgId(repeated) == msgId(sent));
    CHECK_FALSE(repeated.contains(QStringLiteral("msg_data_id")));
    // Whatever it carries: the id decides.
    CHECK(errcode(room.sendAll(app, room.draft(app, QStringLiteral("另一篇")), id)) == 45065);
    // Other accounts have ids of their own.
    const QString other = room.subscription();
    CHECK(errcode(room.sendAll(other, room.draft(other, QStringLiteral("别家")), id)) == 0);

    room.clock.advance(23h + 58min);
    CHECK(errcode(room.sendAll(app, media, id)) == 45065);
    room.clock.advance(2min);
    CHECK(errcode(room.sendAll(app, media, id)) == 40007);
    CHECK(errcode(room.sendAll(app, room.draft(app, QStringLiteral("次日")), id)) == 0);
    CHECK(room.report().value(QStringLiteral("pushes")).toArray().size() == 3);
}

TEST_CASE("a clientmsgid has at most 32 bytes", "[sandbox][mass]")
{
    Newsroom room;
    const QString app = room.service();
    const QString media = room.draft(app, QStringLiteral("长度"));
    CHECK(errcode(room.sendAll(app, media, QStringLiteral("推").repeated(11))) == 45067);
    CHECK(errcode(room.sendAll(app, media, QStringLiteral("a").repeated(33))) == 45067);
    CHECK(errcode(room.sendAll(app, media, QStringLiteral("a").repeated(32))) == 0);
}

TEST_CASE("without a clientmsgid the content decides", "[sandbox][mass]")
{
    Newsroom room;
    keepTokens(room);
    const QString app = room.service();
    const QString media = room.draft(app, QStringLiteral("无号"));
    REQUIRE(errcode(room.sendAll(app, media, {})) == 0);
    CHECK(errcode(room.sendAll(app, media, {})) == 45066);
    room.clock.advance(61s);
    CHECK(errcode(room.sendAll(app, media, {})) == 45065);
    CHECK(errcode(room.sendAll(app, room.draft(app, QStringLiteral("另一篇")), {})) == 0);
}

TEST_CASE("a refused push leaves no trace behind its clientmsgid", "[sandbox][mass]")
{
    Newsroom room;
    const QString app = room.service();
    const QString id = QStringLiteral("tw-2");
    CHECK(errcode(room.sendAll(app, QStringLiteral("unknown"), id)) == 40007);
    CHECK(errcode(room.sendAll(app, room.draft(app, QStringLiteral("[sim:send=48003]")), id)) ==
          48003);
    CHECK(errcode(room.sendAll(app, room.draft(app, QStringLiteral("好")), id)) == 0);
}

TEST_CASE("subscription accounts push once a day", "[sandbox][mass]")
{
    Newsroom room;
    keepTokens(room);
    const QString app = room.subscription();
    REQUIRE(errcode(room.sendAll(app, room.draft(app, QStringLiteral("今天")), {})) == 0);
    const QString next = room.draft(app, QStringLiteral("再来"));
    CHECK(errcode(room.sendAll(app, next, {})) == 45028);
    CHECK(errcode(sendTo(room, app, 2, next)) == 45028);
    room.clock.advance(8h + 47min); // 23:59 in Beijing
    CHECK(errcode(room.sendAll(app, next, {})) == 45028);
    room.clock.advance(1min);
    CHECK(errcode(room.sendAll(app, next, {})) == 0);
}

TEST_CASE("service accounts reach each follower four times a month", "[sandbox][mass]")
{
    Newsroom room;
    keepTokens(room);
    const QString app = room.service();
    const auto draft = [&](int i) { return room.draft(app, QString::number(i)); };
    for (int i = 0; i < 4; ++i) {
        REQUIRE(errcode(sendTo(room, app, 2, draft(i))) == 0);
    }
    CHECK(errcode(sendTo(room, app, QStringLiteral("2"), draft(4))) == 45028);
    CHECK(errcode(sendTo(room, app, 3, draft(5))) == 0);
    for (int i = 6; i < 10; ++i) {
        REQUIRE(errcode(room.sendAll(app, draft(i), {})) == 0);
    }
    CHECK(errcode(room.sendAll(app, draft(10), {})) == 45028);
    room.clock.advance(24h * 6 + 9h); // 1 October in Beijing
    CHECK(errcode(room.sendAll(app, draft(11), {})) == 0);
}

TEST_CASE("a push that failed gives draft and quota back", "[sandbox][mass]")
{
    Newsroom room;
    const QString app = room.subscription();
    const QString media = room.draft(app, QStringLiteral("[sim:result=err(20013)]"));
    const QJsonObject sent = room.sendAll(app, media, QStringLiteral("f"));
    REQUIRE(errcode(sent) == 0);
    CHECK(statusOf(room, app, msgId(sent)) == QStringLiteral("SENDING"));
    room.clock.advance(1s);
    CHECK(statusOf(room, app, msgId(sent)) == QStringLiteral("SEND_FAIL"));
    CHECK(errcode(room.call(app, "/cgi-bin/draft/get", {{QStringLiteral("media_id"), media}})) ==
          0);
    CHECK(errcode(room.sendAll(app, room.draft(app, QStringLiteral("再试")),
                               QStringLiteral("g"))) == 0);
}

TEST_CASE("kinds of push", "[sandbox][mass]")
{
    Newsroom room;
    keepTokens(room);
    const QString app = room.service();
    const auto send = [&](const char *kind, const char *branch, const QJsonObject &content) {
        return room.call(
            app, sendAll,
            {{QStringLiteral("filter"),
              QJsonObject{{QStringLiteral("is_to_all"), false}, {QStringLiteral("tag_id"), 7}}},
             {QStringLiteral("msgtype"), QLatin1String(kind)},
             {QLatin1String(branch), content}});
    };
    const QJsonObject text =
        send("text", "text", {{QStringLiteral("content"), QStringLiteral("中秋快乐")}});
    CHECK(errcode(text) == 0);
    CHECK_FALSE(text.contains(QStringLiteral("msg_data_id")));
    CHECK(errcode(send("text", "text", {})) == 44004);
    const QJsonObject images{{QStringLiteral("media_ids"), QJsonArray{room.cover(app)}}};
    CHECK(errcode(send("image", "images", images)) == 0);
    CHECK(errcode(send("image", "images", {{QStringLiteral("media_ids"), QJsonArray()}})) == 41006);
    CHECK(errcode(send("image", "images",
                       {{QStringLiteral("media_ids"), QJsonArray{QStringLiteral("x")}}})) == 40007);
    CHECK(errcode(send("wxcard", "wxcard", {{QStringLiteral("card_id"), QStringLiteral("x")}})) ==
          45113);
    CHECK(errcode(send("telegram", "telegram", {})) == 40008);
    CHECK(errcode(room.call(app, sendAll, {{QStringLiteral("msgtype"), QStringLiteral("text")}})) ==
          40152);
}

TEST_CASE("sending to a list of people is for verified service accounts", "[sandbox][mass]")
{
    Newsroom room;
    const QString app = room.service();
    const auto send = [&](const QString &who, int people) {
        QJsonArray list;
        for (int i = 0; i < people; ++i) {
            list.append(QStringLiteral("o%1").arg(i, 27, 10, QLatin1Char('0')));
        }
        return errcode(room.call(
            who, "/cgi-bin/message/mass/send",
            {{QStringLiteral("touser"), list},
             {QStringLiteral("msgtype"), QStringLiteral("mpnews")},
             {QStringLiteral("mpnews"), QJsonObject{{QStringLiteral("media_id"),
                                                     room.draft(who, QStringLiteral("名单"))}}}}));
    };
    CHECK(send(room.subscription(), 2) == 48001);
    CHECK(send(app, 1) == 40130);
    CHECK(send(app, 10001) == 40032);
    CHECK(send(app, 2) == 0);
}

TEST_CASE("a preview reaches one person and keeps the draft", "[sandbox][mass]")
{
    Newsroom room;
    const QString app = room.subscription();
    const QString media = room.draft(app, QStringLiteral("预览"));
    const auto preview = [&](const char *field, const QString &person, const QString &id) {
        return room.call(
            app, "/cgi-bin/message/mass/preview",
            {{QLatin1String(field), person},
             {QStringLiteral("msgtype"), QStringLiteral("mpnews")},
             {QStringLiteral("mpnews"), QJsonObject{{QStringLiteral("media_id"), id}}}});
    };
    const QJsonObject shown = preview("towxname", QStringLiteral("lin_xiaoman"), media);
    CHECK(errcode(shown) == 0);
    CHECK(shown.value(QStringLiteral("errmsg")).toString() == QStringLiteral("preview success"));
    CHECK(msgId(shown) > 2147483648LL);
    CHECK(errcode(preview("towxname", QStringLiteral("林小满"), media)) == 40132);
    CHECK(errcode(preview("towxname", QStringLiteral("ab"), media)) == 40132);
    CHECK(errcode(preview("touser", QStringLiteral("o123456789012345678901234567"), media)) == 0);
    CHECK(errcode(preview("touser", QStringLiteral("short"), media)) == 40003);
    CHECK(errcode(preview("towxname", QStringLiteral("lin_xiaoman"), QStringLiteral("x"))) ==
          40007);
    CHECK(errcode(room.call(app, "/cgi-bin/draft/get", {{QStringLiteral("media_id"), media}})) ==
          0);
    CHECK(room.report().value(QStringLiteral("pushes")).toArray().isEmpty());
}

TEST_CASE("a pushed article can be deleted", "[sandbox][mass]")
{
    Newsroom room;
    const QString app = room.subscription();
    const QJsonObject sent =
        room.sendAll(app, room.draft(app, QStringLiteral("删")), QStringLiteral("d"));
    const qint64 id = msgId(sent);
    const auto remove = [&](qint64 which, int index) {
        return errcode(
            room.call(app, "/cgi-bin/message/mass/delete",
                      {{QStringLiteral("msg_id"), which}, {QStringLiteral("article_idx"), index}}));
    };
    CHECK(remove(id, 1) == 40065); // still sending
    room.clock.advance(1s);
    const QByteArray page =
        "/sandbox/article/" +
        QByteArray::number(sent.value(QStringLiteral("msg_data_id")).toInteger()) + "/1";
    CHECK(exchange(room.url, "GET", page).status == 200);
    CHECK(remove(1, 1) == 40059);
    CHECK(remove(id, 2) == 40060);
    CHECK(remove(id, 1) == 0);
    CHECK(statusOf(room, app, id) == QStringLiteral("DELETE"));
    CHECK(exchange(room.url, "GET", page).status == 404);
    CHECK(remove(id, 1) == 40065);
    CHECK(errcode(room.call(room.service(), "/cgi-bin/message/mass/get",
                            {{QStringLiteral("msg_id"), id}})) == 40059);
}

TEST_CASE("the sending speed can be read and set", "[sandbox][mass]")
{
    Newsroom room;
    const QString app = room.subscription();
    const auto set = [&](const QByteArray &body) {
        return errcode(room.post(app, "/cgi-bin/message/mass/speed/set", body));
    };
    CHECK(set("{}") == 45084);
    CHECK(set("{\"speed\":5}") == 45083);
    CHECK(set("{\"speed\":3}") == 0);
    const QJsonObject speed = room.post(app, "/cgi-bin/message/mass/speed/get", "").json();
    CHECK(speed.value(QStringLiteral("speed")).toInt() == 3);
    CHECK(speed.value(QStringLiteral("realspeed")).toInt() == 30);
}

TEST_CASE("a protected push waits for the administrator", "[sandbox][mass]")
{
    Newsroom room;
    const QString app = room.service();
    REQUIRE(room.control("/sandbox/account",
                         "{\"appid\":\"" + app.toLatin1() + "\",\"protection\":true}")
                .status == 200);
    const auto start = [&](const char *name) {
        const QString media = room.draft(app, QLatin1String(name));
        return std::pair{media, room.sendAll(app, media, QLatin1String(name))};
    };
    const auto decide = [&](qint64 id, const char *accept) {
        return room
            .control("/sandbox/confirm",
                     "{\"msg_id\":" + QByteArray::number(id) + ",\"accept\":" + accept + '}')
            .status;
    };
    const auto [media, sent] = start("one");
    REQUIRE(errcode(sent) == 0);
    room.clock.advance(10min);
    CHECK(statusOf(room, app, msgId(sent)) == QStringLiteral("SENDING"));
    CHECK(errcode(start("two").second) == 89504);
    CHECK(decide(msgId(sent), "true") == 200);
    CHECK(statusOf(room, app, msgId(sent)) == QStringLiteral("SEND_SUCCESS"));
    CHECK(decide(msgId(sent), "true") == 404);

    const auto [refusedMedia, refused] = start("three");
    CHECK(decide(msgId(refused), "false") == 200);
    CHECK(statusOf(room, app, msgId(refused)) == QStringLiteral("SEND_FAIL"));
    CHECK(errcode(room.call(app, "/cgi-bin/draft/get",
                            {{QStringLiteral("media_id"), refusedMedia}})) == 0);

    const auto [lateMedia, late] = start("four");
    room.clock.advance(30min);
    CHECK(statusOf(room, app, msgId(late)) == QStringLiteral("SEND_FAIL"));
    CHECK(decide(msgId(late), "true") == 404);
    CHECK(errcode(room.call(app, "/cgi-bin/draft/get",
                            {{QStringLiteral("media_id"), lateMedia}})) == 0);
}
