// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "tests/sandbox/newsroom.h"

using namespace tuiwen;
using namespace tuiwen::test;
using namespace std::chrono_literals;

namespace {

const QByteArray uploadImg = "/cgi-bin/media/uploadimg";
const QByteArray addMaterial = "/cgi-bin/material/add_material";

/// A real picture followed by padding, as large as asked.
QByteArray padded(const char *format, qsizetype size)
{
    QByteArray bytes = picture(format, 40, 30);
    bytes.append(QByteArray(size - bytes.size(), '\0'));
    return bytes;
}

QString text(const WireReply &reply, const char *key)
{
    return reply.json().value(QLatin1String(key)).toString();
}

} // namespace

TEST_CASE("a body picture gets a platform address and can be seen here", "[sandbox][material]")
{
    Newsroom room;
    const QString app = room.personal();
    const QByteArray bytes = picture("png", 64, 48);
    const WireReply reply = room.upload(app, uploadImg, bytes, "upload.png");
    const QString url = text(reply, "url");
    CHECK(url.startsWith(QStringLiteral("http://mmbiz.qpic.cn/mmbiz_png/")));
    CHECK(url.endsWith(QStringLiteral("/0")));
    CHECK_FALSE(reply.json().contains(QStringLiteral("media_id")));

    const QByteArray id = url.section(QLatin1Char('/'), 4, 4).toLatin1();
    const WireReply seen = exchange(room.url, "GET", "/sandbox/media/" + id);
    CHECK(seen.body == bytes);
    CHECK(seen.header("Content-Type") == "image/png");
    CHECK(exchange(room.url, "GET", "/sandbox/media/nothing").status == 404);
    CHECK(exchange(room.url, "GET", "/sandbox/media/../sandbox.db").status == 404);
    CHECK(room.report().value(QStringLiteral("images")).toInt() == 1);
    // uploadimg takes no place in the library.
    CHECK(room.get(app, "/cgi-bin/material/get_materialcount")
              .json()
              .value(QStringLiteral("image_count"))
              .toInt() == 0);
}

TEST_CASE("uploadimg refuses what is not a small jpg or png", "[sandbox][material]")
{
    Newsroom room;
    const QString app = room.subscription();
    const auto code = [&](const QByteArray &bytes, const QByteArray &name) {
        return errcode(room.upload(app, uploadImg, bytes, name));
    };
    CHECK(code(picture("gif", 40, 30), "upload.gif") == 40005);
    CHECK(code(picture("bmp", 40, 30), "upload.bmp") == 40005);
    CHECK(code("RIFF....WEBPVP8 ", "upload.webp") == 40005);
    CHECK(code("just text", "upload.png") == 40005);
    CHECK(code(picture("png", 40, 30), "upload.jpg") == 40005);
    CHECK(code(picture("png", 40, 30), "upload") == 40005);
    CHECK(code({}, "upload.png") == 44001);
    CHECK(code(padded("jpeg", 1024 * 1024 - 1), "upload.jpg") == 0);
    CHECK(code(padded("jpeg", 1024 * 1024), "upload.jpg") == 40009);
    CHECK(room.upload(app, uploadImg, "x", "upload.png").header("Content-Type") == "text/plain");
}

TEST_CASE("a malformed form is media data missing", "[sandbox][material]")
{
    Newsroom room;
    const QString app = room.subscription();
    const QByteArray bytes = picture("jpeg", 40, 30);
    const auto code = [&](const QByteArray &type, const QByteArray &body) {
        return errcode(
            exchange(room.url, "POST", uploadImg + "?access_token=" + room.token(app), type, body));
    };
    const QByteArray good = form("----tw7Q", bytes, "upload.jpg");
    CHECK(code("multipart/form-data; boundary=----tw7Q", good) == 0);
    CHECK(code("multipart/form-data; charset=utf-8; boundary=----tw7Q", good) == 0);
    CHECK(code("multipart/form-data; boundary=\"----tw7Q\"", good) == 41005);
    CHECK(code("multipart/form-data; boundary=other", good) == 41005);
    CHECK(code("multipart/form-data", good) == 41005);
    CHECK(code("image/jpeg", bytes) == 41005);
    CHECK(code("multipart/form-data; boundary=----tw7Q", form("----tw7Q", bytes, "封面.jpg")) ==
          41005);
    CHECK(code("multipart/form-data; boundary=----tw7Q",
               form("----tw7Q", bytes, "upload.jpg", "file")) == 41005);
    CHECK(code("multipart/form-data; boundary=----tw7Q", good.left(good.size() / 2)) == 41005);
    CHECK(code("multipart/form-data; boundary=----tw7Q", {}) == 41005);
}

TEST_CASE("the library keeps pictures until they are deleted", "[sandbox][material]")
{
    Newsroom room;
    const QString app = room.subscription();
    const QByteArray jpeg = picture("jpeg", 90, 60);
    const WireReply added = room.upload(app, addMaterial, jpeg, "upload.jpg", "&type=image");
    const QString id = text(added, "media_id");
    CHECK(id.size() == 64);
    CHECK(text(added, "url").endsWith(QStringLiteral("/0?wx_fmt=jpeg")));
    CHECK(errcode(room.upload(app, addMaterial, picture("gif", 9, 9), "a.gif", "&type=image")) ==
          0);
    CHECK(errcode(room.upload(app, addMaterial, picture("bmp", 9, 9), "a.bmp", "&type=image")) ==
          0);
    CHECK(errcode(room.upload(app, addMaterial, jpeg, "upload.jpg", "&type=thumb")) == 0);
    CHECK(errcode(room.upload(app, addMaterial, picture("png", 9, 9), "a.png", "&type=thumb")) ==
          40005);
    CHECK(errcode(room.upload(app, addMaterial, padded("jpeg", 64 * 1024 + 1), "a.jpg",
                              "&type=thumb")) == 40012);
    CHECK(errcode(room.upload(app, addMaterial, jpeg, "upload.jpg")) == 40004);
    CHECK(errcode(room.upload(app, addMaterial, jpeg, "upload.jpg", "&type=hologram")) == 40004);
    CHECK(errcode(room.upload(app, addMaterial, padded("jpeg", 10 * 1024 * 1024), "a.jpg",
                              "&type=image")) == 0);
    CHECK(errcode(room.upload(app, addMaterial, padded("jpeg", 10 * 1024 * 1024 + 1), "a.jpg",
                              "&type=image")) == 40009);

    const auto count = [&] {
        return room.get(app, "/cgi-bin/material/get_materialcount")
            .json()
            .value(QStringLiteral("image_count"))
            .toInt();
    };
    CHECK(count() == 5);
    const QByteArray named = "{\"media_id\":\"" + id.toLatin1() + "\"}";
    const WireReply file = room.post(app, "/cgi-bin/material/get_material", named);
    CHECK(file.body == jpeg);
    CHECK(file.header("Content-disposition") == "attachment; filename=\"upload.jpg\"");
    CHECK(errcode(room.post(room.service(), "/cgi-bin/material/get_material", named)) == 40007);
    CHECK(errcode(room.post(room.service(), "/cgi-bin/material/del_material", named)) == 40007);
    CHECK(errcode(room.post(app, "/cgi-bin/material/del_material", named)) == 0);
    CHECK(errcode(room.post(app, "/cgi-bin/material/del_material", named)) == 40007);
    CHECK(errcode(room.post(app, "/cgi-bin/material/get_material", named)) == 40007);
    CHECK(count() == 4);
}

TEST_CASE("the library is listed newest first in pages of at most twenty", "[sandbox][material]")
{
    Newsroom room;
    const QString app = room.subscription();
    for (const char *name : {"first.png", "second.png", "third.png"}) {
        REQUIRE(errcode(room.upload(app, addMaterial, picture("png", 8, 8), name, "&type=image")) ==
                0);
    }
    const auto list = [&](const QByteArray &body) {
        return room.post(app, "/cgi-bin/material/batchget_material", body).json();
    };
    const QJsonObject page = list("{\"type\":\"image\",\"offset\":1,\"count\":20}");
    CHECK(page.value(QStringLiteral("total_count")).toInt() == 3);
    CHECK(page.value(QStringLiteral("item_count")).toInt() == 2);
    const QJsonArray items = page.value(QStringLiteral("item")).toArray();
    CHECK(items.at(0).toObject().value(QStringLiteral("name")).toString() ==
          QStringLiteral("second.png"));
    CHECK(items.at(1).toObject().value(QStringLiteral("name")).toString() ==
          QStringLiteral("first.png"));
    CHECK(list("{\"type\":\"video\",\"offset\":0,\"count\":20}")
              .value(QStringLiteral("total_count"))
              .toInt() == 0);
    CHECK(errcode(list("{\"type\":\"image\",\"offset\":0,\"count\":21}")) == 40097);
    CHECK(errcode(list("{\"type\":\"image\",\"offset\":0,\"count\":0}")) == 40097);
    CHECK(errcode(list("{\"type\":\"image\",\"offset\":-1,\"count\":1}")) == 40097);
    CHECK(errcode(list("{\"type\":\"film\",\"offset\":0,\"count\":1}")) == 40004);
    CHECK(errcode(room.post(app, "/cgi-bin/material/add_news", "{}")) == 45103);
}

TEST_CASE("temporary pictures live three days", "[sandbox][material]")
{
    Newsroom room;
    const QString app = room.subscription();
    const QByteArray png = picture("png", 8, 8);
    const WireReply up = room.upload(app, "/cgi-bin/media/upload", png, "a.png", "&type=image");
    const QString id = text(up, "media_id");
    CHECK(up.json().value(QStringLiteral("created_at")).toInteger() == room.clock.now().ms / 1000);
    const QByteArray query = "&media_id=" + id.toLatin1();
    CHECK(room.get(app, "/cgi-bin/media/get", query).body == png);
    const WireReply thumb =
        room.upload(app, "/cgi-bin/media/upload", picture("jpeg", 8, 8), "a.jpg", "&type=thumb");
    CHECK(text(thumb, "thumb_media_id").size() == 64);
    // Not permanent: no cover.
    QJsonObject article = room.article(app, QStringLiteral("封面"));
    article.insert(QStringLiteral("thumb_media_id"), id);
    CHECK(errcode(room.call(app, "/cgi-bin/draft/add",
                            {{QStringLiteral("articles"), QJsonArray{article}}})) == 40007);

    REQUIRE(room.control("/sandbox/settings", "{\"token_seconds\":864000}").status == 200);
    REQUIRE(room.control("/sandbox/clock", "{\"advance_ms\":259200001}").status == 200);
    const QByteArray fresh =
        room.control("/cgi-bin/stable_token",
                     json::compact(QJsonObject{
                         {QStringLiteral("grant_type"), QStringLiteral("client_credential")},
                         {QStringLiteral("appid"), app},
                         {QStringLiteral("secret"), room.accounts.first().secret}}))
            .json()
            .value(QStringLiteral("access_token"))
            .toString()
            .toLatin1();
    const WireReply gone =
        exchange(room.url, "GET", "/cgi-bin/media/get?access_token=" + fresh + query);
    CHECK(errcode(gone) == 40007);
    CHECK(gone.header("Content-Type") == "text/plain");
}

TEST_CASE("a body of twenty megabytes arrives whole", "[sandbox][material]")
{
    Newsroom room;
    const QByteArray big = padded("jpeg", 20 * 1024 * 1024);
    const WireReply reply =
        room.upload(room.subscription(), addMaterial, big, "upload.jpg", "&type=image");
    CHECK(reply.status == 200);
    CHECK(errcode(reply) == 40009);
    const auto requests = exchange(room.url, "GET", "/sandbox/requests")
                              .json()
                              .value(QStringLiteral("requests"))
                              .toArray();
    CHECK(requests.last().toObject().value(QStringLiteral("body_bytes")).toInteger() > big.size());
}
