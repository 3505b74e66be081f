// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/multipart.h"
#include "core/sandbox/picture.h"
#include "tests/sandbox/newsroom.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRandomGenerator>

#include <array>

using namespace tuiwen;
using namespace tuiwen::test;

TEST_CASE("garbage on the wire hurts nobody else", "[sandbox][http]")
{
    Newsroom room;
    const std::array<QByteArray, 10> garbage{
        QByteArray("\x00\x01\x02\x03\xff\xfe\r\n\r\n", 10),
        QByteArray("GET\r\n\r\n"),
        QByteArray("GET / HTTP/9.9\r\n\r\n"),
        QByteArray(
            "POST /cgi-bin/draft/add HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: -5\r\n\r\n"),
        QByteArray(
            "POST /cgi-bin/draft/add HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: x\r\n\r\n"),
        QByteArray(
            "POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"),
        QByteArray("GET /%zz%00?a=%ff HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"),
        QByteArray("GET / HTTP/1.1\r\nHost 127.0.0.1\r\n\r\n"),
        QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11),
        QByteArray(100000, 'A'),
    };
    for (const QByteArray &bytes : garbage) {
        static_cast<void>(sendRaw(room.url, bytes, 100));
        CHECK(errcode(room.get(room.subscription(), "/cgi-bin/draft/count")) == 0);
    }
    QRandomGenerator random(42);
    for (int i = 0; i < 50; ++i) {
        QByteArray bytes(random.bounded(1, 400), Qt::Uninitialized);
        std::generate(bytes.begin(), bytes.end(),
                      [&] { return static_cast<char>(random.bounded(256)); });
        static_cast<void>(sendRaw(room.url, "GET /" + bytes + "\r\n\r\n", 20));
    }
    CHECK(errcode(room.get(room.subscription(), "/cgi-bin/draft/count")) == 0);
}

TEST_CASE("only callers on this machine that are no pages are served", "[sandbox][http]")
{
    Newsroom room;
    CHECK(room.url.host() == QStringLiteral("127.0.0.1"));
    const QByteArray ping = "GET /sandbox/ping HTTP/1.1\r\n";
    CHECK(sendRaw(room.url, ping + "Host: 127.0.0.1\r\n\r\n").status == 200);
    CHECK(sendRaw(room.url, ping + "Host: localhost:80\r\n\r\n").status == 200);
    CHECK(sendRaw(room.url, ping + "Host: evil.example\r\n\r\n").status == 403);
    CHECK(sendRaw(room.url, ping + "Host: 127.0.0.1\r\nOrigin: https://evil.example\r\n\r\n")
              .status == 403);
    CHECK(sendRaw(room.url, ping + "\r\n").status == 403);
}

TEST_CASE("a connection serves several requests, or one when asked", "[sandbox][http]")
{
    Newsroom room;
    QNetworkAccessManager manager;
    const auto get = [&](const QByteArray &path) {
        QUrl url = room.url;
        url.setPath(QString::fromLatin1(path));
        const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(url)));
        REQUIRE(waitFor([&] { return reply->isFinished(); }));
        CHECK(reply->error() == QNetworkReply::NoError);
        return reply->readAll();
    };
    CHECK(get("/sandbox/ping").contains("now_ms"));
    CHECK(get("/sandbox/report").contains("accounts"));
    CHECK(get("/sandbox/requests").contains("requests"));
    // Reads until the server closes: the answer is complete and the wait does not end it.
    const WireReply closed = sendRaw(
        room.url, "GET /sandbox/ping HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
    CHECK(closed.complete);
    CHECK_FALSE(closed.timedOut);
}

TEST_CASE("fifty calls at once are all answered, each in its own transaction", "[sandbox][http]")
{
    Newsroom room;
    const QString app = room.subscription();
    const QByteArray cover = room.cover(app).toLatin1();
    QNetworkAccessManager manager;
    std::vector<std::unique_ptr<QNetworkReply>> replies;
    for (int i = 0; i < 50; ++i) {
        QUrl url = room.url;
        url.setPath(QStringLiteral("/cgi-bin/draft/add"));
        url.setQuery(QStringLiteral("access_token=") + QString::fromLatin1(room.token(app)));
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        replies.emplace_back(manager.post(
            request, "{\"articles\":[{\"title\":\"" + QByteArray::number(i) +
                         "\",\"content\":\"<p>x</p>\",\"thumb_media_id\":\"" + cover + "\"}]}"));
    }
    QSet<QByteArray> answers;
    for (const auto &reply : replies) {
        REQUIRE(waitFor([&] { return reply->isFinished(); }));
        CHECK(reply->error() == QNetworkReply::NoError);
        const QByteArray body = reply->readAll();
        CHECK(body.contains("media_id"));
        answers.insert(body);
    }
    CHECK(answers.size() == 50);
    QSet<QString> titles;
    const QJsonArray drafts = room.report().value(QStringLiteral("drafts")).toArray();
    for (const QJsonValue &draft : drafts) {
        titles.insert(draft.toObject().value(QStringLiteral("title")).toString());
    }
    CHECK(titles.size() == 50);
}

TEST_CASE("forms are taken apart", "[sandbox][multipart]")
{
    using sandbox::parseForm;
    const QByteArray type = "multipart/form-data; boundary=b";
    const QByteArray two =
        "--b\r\nContent-Disposition: form-data; name=\"media\"; "
        "filename=\"a.jpg\"\r\nContent-Type: "
        "image/jpeg\r\n\r\n\r\n--bytes--\r\n\r\n--b\r\ncontent-disposition: form-data; "
        "name=\"description\"\r\n\r\n{\"title\":\"题\"}\r\n--b--\r\n";
    const auto parts = parseForm(type, two);
    REQUIRE(parts);
    REQUIRE(parts->size() == 2);
    CHECK(parts->at(0).name == "media");
    CHECK(parts->at(0).fileName == "a.jpg");
    CHECK(parts->at(0).contentType == "image/jpeg");
    CHECK(parts->at(0).body == "\r\n--bytes--\r\n");
    CHECK(parts->at(1).name == "description");
    CHECK(parts->at(1).fileName.isEmpty());
    CHECK(parts->at(1).body == "{\"title\":\"题\"}");
    CHECK(parseForm(type, "preamble\r\n" + two)->size() == 2);
    const QByteArray chinese = "--b\r\nContent-Disposition: form-data; filename=\"封面 1.jpg\"; "
                               "name=\"media\"\r\n\r\nx\r\n--b--";
    REQUIRE(parseForm(type, chinese));
    CHECK(parseForm(type, chinese)->first().fileName == "封面 1.jpg");
    CHECK(parseForm(type, chinese)->first().name == "media");
    CHECK(parseForm(type, "--b\r\n\r\n\r\n--b--")->first().body.isEmpty());
    CHECK(parseForm("Multipart/Form-Data; Boundary=b", two));
    CHECK_FALSE(parseForm("multipart/form-data; boundary=\"b\"", two));
    CHECK_FALSE(parseForm("multipart/mixed; boundary=b", two));
    CHECK_FALSE(parseForm(type, two.chopped(20)));
    CHECK_FALSE(parseForm(type, "--b\r\nno end"));
    CHECK_FALSE(parseForm(type, "--b"));
    CHECK_FALSE(parseForm(type, {}));
}

TEST_CASE("pictures are known by their bytes", "[sandbox][material]")
{
    using sandbox::Picture;
    using sandbox::sniff;
    CHECK(sniff(picture("png", 31, 17)) == Picture{QStringLiteral("png"), 31, 17});
    CHECK(sniff(picture("jpeg", 31, 17)) == Picture{QStringLiteral("jpeg"), 31, 17});
    CHECK(sniff(picture("bmp", 31, 17)) == Picture{QStringLiteral("bmp"), 31, 17});
    CHECK(sniff(picture("gif", 300, 17)) == Picture{QStringLiteral("gif"), 300, 17});
    CHECK_FALSE(sniff(picture("gif", 0, 17)));
    for (const char *format : {"png", "jpeg", "bmp", "gif"}) {
        const QByteArray whole = picture(format, 31, 17);
        for (qsizetype size = 0; size < qMin<qsizetype>(whole.size(), 700); ++size) {
            const auto cut = sniff(whole.left(size));
            CHECK((!cut || cut->width == 31));
        }
    }
    CHECK_FALSE(sniff("\xff\xd8\xff"));
    CHECK_FALSE(sniff("\xff\xd8" + QByteArray(5000, '\xff')));
}
