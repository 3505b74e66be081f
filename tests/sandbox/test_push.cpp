// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/newsroom.h"

using namespace tuiwen;
using namespace tuiwen::test;

TEST_CASE("a draft is pushed, consumed and reported", "[sandbox][mass]")
{
    Newsroom room;
    const QString app = room.subscription();
    const QString media = room.draft(app, QStringLiteral("桂花与旧书"));
    const QJsonObject sent = room.sendAll(app, media, QStringLiteral("tw-1"));
    CHECK(errcode(sent) == 0);
    const qint64 msgId = sent.value(QStringLiteral("msg_id")).toInteger();
    CHECK(msgId > 2147483648LL);
    CHECK(sent.value(QStringLiteral("msg_data_id")).toInteger() > 2147483648LL);

    const QJsonObject query{{QStringLiteral("msg_id"), QString::number(msgId)}};
    const auto status = [&] {
        return room.call(app, "/cgi-bin/message/mass/get", query)
            .value(QStringLiteral("msg_status"))
            .toString();
    };
    CHECK(status() == QStringLiteral("SENDING"));
    room.clock.advance(std::chrono::milliseconds(1000));
    CHECK(status() == QStringLiteral("SEND_SUCCESS"));
    CHECK(errcode(room.call(app, "/cgi-bin/draft/get", {{QStringLiteral("media_id"), media}})) ==
          40007);

    const QJsonObject report = room.report();
    const QJsonObject draft = report.value(QStringLiteral("drafts")).toArray().first().toObject();
    CHECK(draft.value(QStringLiteral("consumed")).toBool());
    CHECK(draft.value(QStringLiteral("account")).toString() == app);
    const QJsonObject push = report.value(QStringLiteral("pushes")).toArray().first().toObject();
    CHECK(push.value(QStringLiteral("status")).toString() == QStringLiteral("SEND_SUCCESS"));
    CHECK(push.value(QStringLiteral("clientmsgid")).toString() == QStringLiteral("tw-1"));
    CHECK(push.value(QStringLiteral("account_name")).toString() == room.accounts.first().name);
    CHECK(report.value(QStringLiteral("images")).toInt() == 1);
    CHECK(report.value(QStringLiteral("covers")).toInt() == 1);
    CHECK(report.value(QStringLiteral("requests")).toInt() == 7);
}

TEST_CASE("a dropped answer leaves the push done, a hanging one undone", "[sandbox][faults]")
{
    Newsroom room;
    const QString app = room.service();
    const QString first = room.draft(app, QStringLiteral("第一篇"));
    const QString second = room.draft(app, QStringLiteral("第二篇"));
    const QByteArray body =
        "{\"filter\":{\"is_to_all\":true},\"msgtype\":\"mpnews\",\"clientmsgid\":\"a\","
        "\"mpnews\":{\"media_id\":\"" +
        first.toLatin1() + "\"}}";
    const QByteArray target = "/cgi-bin/message/mass/sendall";
    room.server->arm({sandbox::FaultKind::DropAfterAccept, QString::fromLatin1(target)});
    const WireReply dropped = room.post(app, target, body);
    CHECK(dropped.status == 0);
    CHECK_FALSE(dropped.timedOut);
    CHECK(room.report().value(QStringLiteral("pushes")).toArray().size() == 1);

    room.clock.advance(std::chrono::seconds(61));
    const QJsonObject again = room.sendAll(app, first, QStringLiteral("a"));
    CHECK(errcode(again) == 45065);
    CHECK(again.value(QStringLiteral("msg_id")).toInteger() > 0);

    room.server->arm({sandbox::FaultKind::Hang, QString::fromLatin1(target)});
    const WireReply hung = exchange(room.url, "POST", target + "?access_token=" + room.token(app),
                                    "application/json", "{}", 200);
    CHECK(hung.timedOut);
    CHECK(hung.status == 0);
    CHECK(room.report().value(QStringLiteral("pushes")).toArray().size() == 1);
    CHECK(errcode(room.sendAll(app, second, QStringLiteral("b"))) == 0);
}
