// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/files.h"
#include "core/media/service.h"
#include "core/store/accounts.h"
#include "core/store/media.h"
#include "tests/media/pictures.h"
#include "tests/store/fixture.h"
#include "tests/wechat/desk.h"

#include <QFile>
#include <QtConcurrent>

using namespace tuiwen;
using namespace tuiwen::test;
using media::MediaService;

namespace {

const QByteArray uploadImage = "/cgi-bin/media/uploadimg";
const QByteArray addMaterial = "/cgi-bin/material/add_material";

/// A newsroom with one account, and a server that takes pictures.
struct UploadDesk
{
    UploadDesk()
    {
        Account account;
        account.id = desk.credentials().account;
        account.name = QStringLiteral("Campus Daily");
        account.appId = desk.credentials().appId;
        REQUIRE_OK(write<void>(*store, [account](store::Connection &connection) {
            return store::accounts::save(connection, account);
        }));
        desk.on(uploadImage, [this](const Received &) {
            return Scripted{"{\"url\":\"http://mmbiz.qpic.cn/body/" +
                            QByteArray::number(++uploaded) + "\"}"};
        });
        desk.on(addMaterial, [this](const Received &) {
            const QByteArray n = QByteArray::number(++uploaded);
            return Scripted{"{\"media_id\":\"m" + n +
                            "\",\"url\":\"http://mmbiz.qpic.cn/material/" + n + "\"}"};
        });
    }

    Result<Upload> ensure(const QString &hash, UploadKind kind)
    {
        return media.ensureUploaded(*desk.client, desk.credentials(), hash, kind);
    }

    Newsroom newsroom;
    std::unique_ptr<store::Store> store = newsroom.open();
    std::atomic<int> uploaded = 0;
    Desk desk;
    MediaService media{*store};
};

} // namespace

TEST_CASE("a picture is kept once, whatever it is called")
{
    UploadDesk room;
    const QByteArray bytes = encodedPicture(gradient(60, 40), "png");
    const auto first = waitFor(room.media.add(bytes, QStringLiteral("one.png")));
    REQUIRE_OK(first);
    CHECK(first->size == QSize(60, 40));
    CHECK(first->mime == QStringLiteral("image/png"));
    CHECK(first->bytes == bytes.size());
    const auto again = waitFor(room.media.add(bytes, QStringLiteral("two.png")));
    CHECK(again == first);
    const auto all = waitFor(room.media.all());
    REQUIRE_OK(all);
    CHECK(all->size() == 1);
    CHECK(room.media.bytes(first->hash) == bytes);
}

TEST_CASE("a picture comes from a file, and a bad one is refused without a trace")
{
    UploadDesk room;
    const QString path = room.newsroom.dir.path() + QStringLiteral("/花.jpg");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(encodedPicture(gradient(60, 40), "jpeg"));
    file.close();
    const auto media = waitFor(room.media.addFile(path));
    REQUIRE_OK(media);
    CHECK(media->name == QStringLiteral("花.jpg"));

    const auto missing = waitFor(room.media.addFile(path + u'x'));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == ErrorKind::NotFound);
    const auto bad = waitFor(room.media.add("GIF89a, not really", QStringLiteral("x.gif")));
    REQUIRE_FALSE(bad);
    CHECK(bad.error().kind == ErrorKind::Rejected);
    CHECK(waitFor(room.media.all())->size() == 1);
}

TEST_CASE("an upload is made once per account, picture and use")
{
    UploadDesk room;
    const auto media = room.media.addNow(encodedPicture(gradient(60, 40), "webp"), {});
    REQUIRE_OK(media);
    const auto body = room.ensure(media->hash, UploadKind::Body);
    REQUIRE_OK(body);
    CHECK(body->url == QStringLiteral("http://mmbiz.qpic.cn/body/1"));
    CHECK(room.ensure(media->hash, UploadKind::Body) == body);
    CHECK(room.desk.server.hits(uploadImage) == 1);
    const QByteArray sent = room.desk.server.received(uploadImage).first().body;
    CHECK((sent.contains("image/png") || sent.contains("image/jpeg")));

    const auto cover = room.ensure(media->hash, UploadKind::Cover);
    REQUIRE_OK(cover);
    CHECK(cover->mediaId == QStringLiteral("m2"));
    CHECK(room.ensure(media->hash, UploadKind::Cover) == cover);
    CHECK(room.desk.server.hits(addMaterial) == 1);

    // What was uploaded is remembered by the newsroom, not by the program.
    MediaService later(*room.store);
    CHECK(later
              .ensureUploaded(*room.desk.client, room.desk.credentials(), media->hash,
                              UploadKind::Body)
              ->url == body->url);
    CHECK(room.desk.server.hits(uploadImage) == 1);

    REQUIRE_OK(
        room.media.forgetUpload(room.desk.credentials().account, media->hash, UploadKind::Cover));
    CHECK(room.ensure(media->hash, UploadKind::Cover)->mediaId == QStringLiteral("m3"));
}

TEST_CASE("an animated gif becomes material and keeps its address")
{
    UploadDesk room;
    const auto media = room.media.addNow(twoFrameGif(), QStringLiteral("wave.gif"));
    REQUIRE_OK(media);
    const auto body = room.ensure(media->hash, UploadKind::Body);
    REQUIRE_OK(body);
    CHECK(body->url == QStringLiteral("http://mmbiz.qpic.cn/material/1"));
    CHECK(room.desk.server.hits(uploadImage) == 0);
    CHECK(room.desk.server.received(addMaterial).first().body.contains("NETSCAPE2.0"));
}

TEST_CASE("those who want the same upload at the same time share one")
{
    UploadDesk room;
    const auto media = room.media.addNow(encodedPicture(gradient(60, 40), "png"), {});
    REQUIRE_OK(media);
    room.desk.on(uploadImage, [&room](const Received &) {
        return Scripted{"{\"url\":\"http://mmbiz.qpic.cn/body/" +
                            QByteArray::number(++room.uploaded) + "\"}",
                        200, Fault::Hold};
    });
    QThreadPool pool;
    pool.setMaxThreadCount(16);
    QVector<QFuture<Result<Upload>>> wanted;
    for (int i = 0; i < 16; ++i) {
        wanted.append(
            QtConcurrent::run(&pool, [&] { return room.ensure(media->hash, UploadKind::Body); }));
    }
    REQUIRE(waitFor([&] { return room.desk.server.hits(uploadImage) > 0; }));
    room.desk.server.release();
    for (const auto &one : wanted) {
        const auto upload = waitFor(one);
        REQUIRE_OK(upload);
        CHECK(upload->url == QStringLiteral("http://mmbiz.qpic.cn/body/1"));
    }
    CHECK(room.desk.server.hits(uploadImage) == 1);
}

TEST_CASE("an upload without an answer is in doubt, and a new decision repeats it")
{
    UploadDesk room;
    const auto media = room.media.addNow(encodedPicture(gradient(60, 40), "png"), {});
    REQUIRE_OK(media);
    room.desk.on(uploadImage, Scripted{"", 200, Fault::DropBefore});
    const auto lost = room.ensure(media->hash, UploadKind::Body);
    REQUIRE_FALSE(lost);
    CHECK(lost.error().kind == ErrorKind::InDoubt);
    CHECK(room.desk.server.hits(uploadImage) == 1);
    room.desk.on(uploadImage, Scripted{R"({"url":"http://mmbiz.qpic.cn/body/7"})"});
    CHECK(room.ensure(media->hash, UploadKind::Body)->url ==
          QStringLiteral("http://mmbiz.qpic.cn/body/7"));
}

TEST_CASE("a picture whose file was damaged or lost is not uploaded")
{
    UploadDesk room;
    const auto media = room.media.addNow(encodedPicture(gradient(60, 40), "png"), {});
    REQUIRE_OK(media);
    const QString path =
        room.newsroom.folder.media() + u'/' + media->hash.left(2) + u'/' + media->hash;
    REQUIRE(QFile::remove(path));
    const auto lost = room.ensure(media->hash, UploadKind::Body);
    REQUIRE_FALSE(lost);
    CHECK(lost.error().kind == ErrorKind::NotFound);
    CHECK(room.desk.server.hits(uploadImage) == 0);
}
