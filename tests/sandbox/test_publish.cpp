// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/newsroom.h"

using namespace tuiwen;
using namespace tuiwen::test;
using namespace std::chrono_literals;

namespace {

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

qint64 number(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toInteger();
}

QJsonObject submit(Newsroom &room, const QString &app, const QString &mediaId)
{
    return room.call(app, "/cgi-bin/freepublish/submit", {{QStringLiteral("media_id"), mediaId}});
}

QJsonObject poll(Newsroom &room, const QString &app, qint64 publishId)
{
    return room.call(app, "/cgi-bin/freepublish/get", {{QStringLiteral("publish_id"), publishId}});
}

bool draftExists(Newsroom &room, const QString &app, const QString &mediaId)
{
    return errcode(room.call(app, "/cgi-bin/draft/get", {{QStringLiteral("media_id"), mediaId}})) ==
           0;
}

} // namespace

TEST_CASE("publishing is a job that consumes the draft", "[sandbox][publish]")
{
    Newsroom room;
    const QString app = room.subscription();
    const QString media = room.draft(app, QStringLiteral("永久的一页"));
    const QJsonObject queued = submit(room, app, media);
    CHECK(errcode(queued) == 0);
    const qint64 id = number(queued, "publish_id");
    CHECK(id >= 2247483648LL);
    CHECK(number(queued, "msg_data_id") == id);
    CHECK_FALSE(draftExists(room, app, media));
    CHECK(errcode(submit(room, app, media)) == 40007);

    CHECK(number(poll(room, app, id), "publish_status") == 1);
    CHECK_FALSE(poll(room, app, id).contains(QStringLiteral("article_id")));
    room.clock.advance(1000ms);
    const QJsonObject finished = poll(room, app, id);
    CHECK(number(finished, "publish_status") == 0);
    const QString article = text(finished, "article_id");
    CHECK(article.size() == 43);
    const QJsonObject detail = finished.value(QStringLiteral("article_detail")).toObject();
    const QString url =
        text(detail.value(QStringLiteral("item")).toArray().at(0).toObject(), "article_url");
    CHECK(url.contains(QStringLiteral("&mid=%1&idx=1&sn=").arg(id)));

    const QJsonObject named{{QStringLiteral("article_id"), article}};
    const QJsonObject read = room.call(app, "/cgi-bin/freepublish/getarticle", named);
    const QJsonObject item = read.value(QStringLiteral("news_item")).toArray().at(0).toObject();
    CHECK(text(item, "title") == QStringLiteral("永久的一页"));
    CHECK(text(item, "url") == url);
    CHECK_FALSE(item.value(QStringLiteral("is_deleted")).toBool(true));
    CHECK_FALSE(item.contains(QStringLiteral("article_type")));
    CHECK(errcode(room.call(room.service(), "/cgi-bin/freepublish/getarticle", named)) == 53600);
    CHECK(errcode(poll(room, room.service(), id)) == 53502);
    CHECK(errcode(poll(room, app, 1)) == 53502);

    const QJsonObject list = room.call(app, "/cgi-bin/freepublish/batchget",
                                       {{QStringLiteral("offset"), 0},
                                        {QStringLiteral("count"), 20},
                                        {QStringLiteral("no_content"), 1}});
    CHECK(number(list, "total_count") == 1);
    CHECK(text(list.value(QStringLiteral("item")).toArray().at(0).toObject(), "article_id") ==
          article);
    CHECK(errcode(room.call(app, "/cgi-bin/freepublish/batchget", {})) == 40097);

    const QJsonObject row =
        room.report().value(QStringLiteral("publishes")).toArray().at(0).toObject();
    CHECK(number(row, "status") == 0);
    CHECK(text(row, "article_url") == url);
    const WireReply page = exchange(room.url, "GET", text(row, "page").toLatin1());
    CHECK(page.status == 200);
    CHECK(page.body.contains("永久的一页"));
    CHECK(page.body.contains("nobody received this article"));
    CHECK(exchange(room.url, "GET", "/sandbox/article/1/1").status == 404);
    CHECK(exchange(room.url, "GET", "/sandbox/article/0/1").status == 404);
}

TEST_CASE("deleting takes one article or all of them", "[sandbox][publish]")
{
    Newsroom room;
    const QString app = room.service();
    const QJsonObject added = room.call(
        app, "/cgi-bin/draft/add",
        {{QStringLiteral("articles"), QJsonArray{room.article(app, QStringLiteral("上")),
                                                 room.article(app, QStringLiteral("下"))}}});
    const qint64 id = number(submit(room, app, text(added, "media_id")), "publish_id");
    room.clock.advance(1s);
    const QString article = text(poll(room, app, id), "article_id");
    const auto remove = [&](int index) {
        return errcode(
            room.call(app, "/cgi-bin/freepublish/delete",
                      {{QStringLiteral("article_id"), article}, {QStringLiteral("index"), index}}));
    };
    const auto isDeleted = [&](int index) {
        return room
            .call(app, "/cgi-bin/freepublish/getarticle", {{QStringLiteral("article_id"), article}})
            .value(QStringLiteral("news_item"))
            .toArray()
            .at(index)
            .toObject()
            .value(QStringLiteral("is_deleted"))
            .toBool();
    };
    CHECK(remove(3) == 40060);
    CHECK(remove(2) == 0);
    CHECK_FALSE(isDeleted(0));
    CHECK(isDeleted(1));
    CHECK(number(poll(room, app, id), "publish_status") == 0);
    CHECK(remove(0) == 0);
    CHECK(number(poll(room, app, id), "publish_status") == 5);
    CHECK(errcode(room.call(app, "/cgi-bin/freepublish/delete",
                            {{QStringLiteral("article_id"), QStringLiteral("x")}})) == 53600);
}

TEST_CASE("a title scripts how the job ends", "[sandbox][publish]")
{
    Newsroom room;
    const QString app = room.subscription();
    const auto outcome = [&](const QString &title, QString *media = nullptr) {
        const QString draft = room.draft(app, title);
        const qint64 id = number(submit(room, app, draft), "publish_id");
        CHECK(number(poll(room, app, id), "publish_status") == 1);
        CHECK_FALSE(draftExists(room, app, draft));
        room.clock.advance(1s);
        if (media != nullptr) {
            *media = draft;
        }
        return poll(room, app, id);
    };
    QString media;
    const QJsonObject original = outcome(QStringLiteral("[sim:status=2;fail=1,3]"), &media);
    CHECK(number(original, "publish_status") == 2);
    CHECK(original.value(QStringLiteral("fail_idx")).toArray() == QJsonArray{1, 3});
    CHECK_FALSE(original.contains(QStringLiteral("article_id")));
    // What failed is in the draft box again.
    CHECK(draftExists(room, app, media));
    CHECK(number(outcome(QStringLiteral("[sim:status=3]")), "publish_status") == 3);
    CHECK(number(outcome(QStringLiteral("[sim:status=4;fail=1]")), "publish_status") == 4);
    CHECK(number(outcome(QStringLiteral("[sim:status=6]")), "publish_status") == 6);

    const QString slow = room.draft(app, QStringLiteral("[sim:delay=60000]"));
    const qint64 id = number(submit(room, app, slow), "publish_id");
    room.clock.advance(59s);
    CHECK(number(poll(room, app, id), "publish_status") == 1);
    room.clock.advance(1s);
    CHECK(number(poll(room, app, id), "publish_status") == 0);

    const QString console = room.draft(app, QStringLiteral("[sim:submit=53504]"));
    CHECK(errcode(submit(room, app, console)) == 53504);
    CHECK(draftExists(room, app, console));
}

TEST_CASE("a published article can be taken down by the platform", "[sandbox][publish]")
{
    Newsroom room;
    const QString app = room.subscription();
    const qint64 id =
        number(submit(room, app, room.draft(app, QStringLiteral("下架"))), "publish_id");
    room.clock.advance(1s);
    const QByteArray article = text(poll(room, app, id), "article_id").toLatin1();
    CHECK(room.control("/sandbox/ban", "{\"article_id\":\"" + article + "\"}").status == 200);
    CHECK(number(poll(room, app, id), "publish_status") == 6);
    CHECK(room.control("/sandbox/ban", "{\"article_id\":\"none\"}").status == 404);
}

TEST_CASE("submitting in quick succession is throttled whatever the quota says",
          "[sandbox][publish]")
{
    Newsroom room;
    const QString app = room.subscription();
    for (int i = 0; i < 10; ++i) {
        REQUIRE(errcode(submit(room, app, room.draft(app, QString::number(i)))) == 0);
    }
    const QString next = room.draft(app, QStringLiteral("十一"));
    CHECK(errcode(submit(room, app, next)) == 53501);
    room.clock.advance(60s);
    CHECK(errcode(submit(room, app, next)) == 0);
}
