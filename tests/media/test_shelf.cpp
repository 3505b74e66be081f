// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/service.h"
#include "tests/media/pictures.h"
#include "tests/store/fixture.h"

#include <QDirIterator>
#include <QFutureWatcher>

using namespace tuiwen;
using namespace tuiwen::test;
using media::Incoming;
using media::MediaService;
using media::Taken;

namespace {

struct Room
{
    Newsroom newsroom;
    std::unique_ptr<store::Store> store = newsroom.open();
    MediaService media{*store};

    Media keep(const QByteArray &bytes)
    {
        const auto kept = media.addNow(bytes, QStringLiteral("x"));
        REQUIRE_OK(kept);
        return *kept;
    }
    int filesOf(const QString &hash) const
    {
        int count = 0;
        QDirIterator walk(newsroom.folder.media(), {hash + QLatin1Char('*')}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            walk.next();
            ++count;
        }
        return count;
    }
};

QVector<Incoming> many(int count)
{
    QVector<Incoming> pictures;
    for (int i = 0; i < count; ++i) {
        pictures.append(
            {{}, encodedPicture(noise(24, 16, unsigned(i)), "png"), QString::number(i)});
    }
    return pictures;
}

} // namespace

TEST_CASE("many pictures are taken in with progress, each with its own outcome")
{
    Room room;
    auto pictures = many(40);
    pictures[7].bytes = "no picture";
    pictures[9].bytes = pictures[8].bytes;
    pictures[11] = {room.newsroom.dir.filePath(QStringLiteral("missing.png")), {}, {}};
    QFutureWatcher<Taken> watcher;
    QVector<int> progress;
    QObject::connect(&watcher, &QFutureWatcherBase::progressValueChanged, &watcher,
                     [&](int value) { progress << value; });
    watcher.setFuture(room.media.addMany(pictures));
    REQUIRE(waitFor([&] { return watcher.isFinished(); }));
    const QList<Taken> taken = watcher.future().results();
    REQUIRE(taken.size() == 40);
    CHECK_FALSE(progress.isEmpty());
    CHECK(watcher.progressMaximum() == 40);
    for (int i = 0; i < 40; ++i) {
        INFO(i);
        CHECK(taken.at(i).media.has_value() == (i != 7 && i != 11));
    }
    CHECK(taken.at(7).media.error().kind == ErrorKind::Rejected);
    CHECK(taken.at(11).media.error().kind == ErrorKind::NotFound);
    CHECK(taken.at(11).name == QStringLiteral("missing.png"));
    CHECK(waitFor(room.media.pictures(false))->size() == 37);
    const auto again = room.media.addMany({pictures.first()});
    REQUIRE(waitFor([&] { return again.isFinished(); }));
    CHECK_FALSE(again.result().fresh);
}

TEST_CASE("taking in can be cancelled: what is done stays, the rest is left out")
{
    Room room;
    const auto pictures = many(400);
    auto future = room.media.addMany(pictures);
    future.cancel();
    REQUIRE(waitFor([&] { return future.isFinished(); }));
    CHECK(future.isCanceled());
    const auto kept = waitFor(room.media.pictures(false));
    REQUIRE_OK(kept);
    CHECK(kept->size() < 400);
}

TEST_CASE("thumbnails are made once and kept on disk")
{
    Room room;
    const Media picture = room.keep(encodedPicture(gradient(900, 600), "jpeg"));
    const auto first = room.media.thumbnail(picture.hash, 300);
    REQUIRE_OK(first);
    CHECK(first->size() == QSize(300, 200));
    CHECK(room.filesOf(picture.hash) == 2);
    const auto second = room.media.thumbnail(picture.hash, 300);
    REQUIRE_OK(second);
    CHECK(second->size() == QSize(300, 200));
    CHECK_FALSE(room.media.thumbnail(QString(64, u'0'), 300));
}

TEST_CASE("deleting for good takes the picture's files with it")
{
    Room room;
    const Media picture = room.keep(encodedPicture(gradient(90, 60), "jpeg"));
    REQUIRE_OK(room.media.thumbnail(picture.hash, 30));
    CHECK(waitFor(room.media.erase({picture.hash}))->isEmpty()); // not in the trash
    CHECK(*waitFor(room.media.trash({picture.hash})) == QStringList{picture.hash});
    CHECK(waitFor(room.media.pictures(true))->size() == 1);
    CHECK(*waitFor(room.media.erase({picture.hash})) == QStringList{picture.hash});
    CHECK(room.filesOf(picture.hash) == 0);
    CHECK(room.media.bytes(picture.hash).error().kind == ErrorKind::NotFound);
}

TEST_CASE("what browsers cannot show is handed out as what would be sent")
{
    Room room;
    const QByteArray jpeg = encodedPicture(gradient(90, 60), "jpeg");
    CHECK(room.media.viewable(room.keep(jpeg).hash) == jpeg);
    const Media scan = room.keep(encodedPicture(gradient(90, 60), "tiff"));
    const auto shown = room.media.viewable(scan.hash);
    REQUIRE_OK(shown);
    CHECK(media::sniff(*shown) == media::Format::Jpeg);
}

TEST_CASE("how a picture would go out is told before it goes")
{
    Room room;
    const auto wide =
        room.media.outgoing(room.keep(encodedPicture(gradient(3000, 1000), "jpeg")).hash);
    REQUIRE_OK(wide);
    CHECK(wide->mime == "image/jpeg");
    CHECK(wide->size == QSize(1440, 480));
    CHECK(wide->bytes < 1'000'000);
    CHECK_FALSE(wide->still);
    const auto moving = room.media.outgoing(room.keep(twoFrameGif()).hash);
    REQUIRE_OK(moving);
    CHECK(moving->mime == "image/gif");
    CHECK_FALSE(moving->still);
    room.media.setBodyWidth(1080);
    const auto narrower =
        room.media.outgoing(room.keep(encodedPicture(gradient(3000, 1000), "jpeg")).hash);
    REQUIRE_OK(narrower);
    CHECK(narrower->size == QSize(1080, 360));
}
