// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/archive.h"
#include "core/store/articles.h"
#include "core/store/settings.h"
#include "tests/store/fixture.h"

#include <QDir>
#include <QFile>

using namespace tuiwen;
using namespace tuiwen::test;
using store::Connection;
using store::Store;

namespace {

qint64 count(Store &store)
{
    return *read<qint64>(store, [](Connection &c) {
        return number(c, QStringLiteral("SELECT count(*) FROM articles"));
    });
}

QStringList entries(const DataFolder &folder)
{
    return QDir(folder.root).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

TEST_CASE("a backup made while others write is whole and restores")
{
    Newsroom room;
    auto store = room.open();
    QVector<QFuture<Result<>>> writes;
    for (int i = 0; i < 200; ++i) {
        const Article article = makeArticle(room.clock, QStringLiteral("第 %1 篇").arg(i),
                                            QStringLiteral("正文").repeated(500));
        writes.append(store->write<void>([article](Connection &c) {
            return store::articles::insert(c, article, article.title);
        }));
    }
    const auto backup = waitFor(store->backup(3));
    REQUIRE_OK(backup);
    for (const auto &one : writes) {
        REQUIRE_OK(waitFor(one));
    }
    CHECK(*backup == room.folder.backups() + QStringLiteral("/studio-20260924-151200.db"));
    const auto backups = Store::backupsOf(room.folder);
    REQUIRE(backups.size() == 1);
    CHECK(backups.first().path == *backup);
    CHECK(backups.first().sound);
    CHECK((QFile::permissions(*backup) & (QFile::ReadOther | QFile::ReadGroup)) == 0);
    CHECK(backups.first().takenAt == room.clock.now());
    CHECK(backups.first().bytes == QFile(*backup).size());
    const auto broken =
        Connection::open(*backup, Connection::Access::ReadOnly).and_then([](const auto &c) {
            return store::articles::brokenSeals(*c);
        });
    REQUIRE_OK(broken);
    CHECK(broken->isEmpty());
    CHECK(count(*store) == 200);

    SECTION("not while the database is open")
    {
        const auto refused = Store::restore(room.folder, *backup, room.clock);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::Storage);
        CHECK(refused.error().code == Store::Locked);
        CHECK(count(*store) == 200);
    }
    SECTION("afterwards")
    {
        store.reset();
        const QByteArray old = bytesOf(room.folder.database());
        REQUIRE_OK(Store::restore(room.folder, *backup, room.clock));
        const QString kept = room.folder.database() + QStringLiteral(".replaced-20260924-151200");
        CHECK(bytesOf(kept) == old);
        store = room.open();
        CHECK(count(*store) <= 200);
        CHECK(read<QVector<ArticleSummary>>(*store, [](Connection &c) {
                  return store::articles::list(c, store::articles::Shelf::Library,
                                               QStringLiteral("第"));
              })->size() == count(*store));
    }
}

TEST_CASE("the ring keeps the newest backups")
{
    Newsroom room;
    const auto store = room.open();
    QStringList made;
    for (int i = 0; i < 5; ++i) {
        const auto backup = waitFor(store->backup(3));
        REQUIRE_OK(backup);
        made.prepend(*backup);
        if (i % 2 == 0) {
            room.clock.advance(std::chrono::hours(24));
        }
    }
    QFile stranger(room.folder.backups() + QStringLiteral("/my own copy.db"));
    REQUIRE(stranger.open(QIODevice::WriteOnly));
    REQUIRE_OK(waitFor(store->backup(3)));
    const auto backups = Store::backupsOf(room.folder);
    REQUIRE(backups.size() == 3);
    CHECK(backups.at(1).path == made.at(0));
    CHECK(backups.at(2).path == made.at(1));
    CHECK(stranger.exists());
    CHECK(QDir(room.folder.backups()).entryList(QDir::Files | QDir::Hidden).size() == 4);
    REQUIRE_OK(waitFor(store->backup(0)));
    CHECK(Store::backupsOf(room.folder).size() == 1);
}

TEST_CASE("a backup that cannot be written says so and leaves nothing")
{
    Newsroom room;
    const auto store = room.open();
    REQUIRE(QDir(room.folder.backups()).removeRecursively());
    QFile block(room.folder.backups());
    REQUIRE(block.open(QIODevice::WriteOnly));
    const auto refused = waitFor(store->backup(3));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Storage);
    CHECK(refused.error().code == Store::NotWritable);
    CHECK(refused.error().detail.contains(room.folder.backups()));
}

TEST_CASE("restoring replaces everything, even a damaged database with a log")
{
    Newsroom room;
    QString backup;
    const QString database = room.folder.database();
    {
        const auto store = room.open();
        (void)addArticle(*store, QStringLiteral("旧"), {});
        backup = *waitFor(store->backup(3));
        (void)addArticle(*store, QStringLiteral("新"), {});
        REQUIRE(QFile::copy(database + QStringLiteral("-wal"), database + QStringLiteral("-kept")));
    }
    REQUIRE(QFile::rename(database + QStringLiteral("-kept"), database + QStringLiteral("-wal")));
    {
        QFile shm(database + QStringLiteral("-shm"));
        REQUIRE(shm.open(QIODevice::WriteOnly));
        shm.write(QByteArray(32768, '\x7f'));
    }
    const QByteArray log = bytesOf(database + QStringLiteral("-wal"));
    overwrite(database, 0, QByteArray(4096, '\x55'));
    CHECK_FALSE(room.tryOpen());

    REQUIRE_OK(Store::restore(room.folder, backup, room.clock));
    const QString kept = database + QStringLiteral(".replaced-20260924-151200");
    CHECK(bytesOf(kept).startsWith(QByteArray(4096, '\x55')));
    CHECK(bytesOf(kept + QStringLiteral("-wal")) == log);
    CHECK_FALSE(QFile::exists(database + QStringLiteral("-wal")));
    const auto store = room.open();
    CHECK(count(*store) == 1);
    CHECK(QFile::exists(backup));
}

TEST_CASE("a bad backup replaces nothing")
{
    Newsroom room;
    QString backup;
    {
        const auto store = room.open();
        for (int i = 0; i < 20; ++i) {
            (void)addArticle(*store, QStringLiteral("题"), QStringLiteral("推文").repeated(1000));
        }
        backup = *waitFor(store->backup(3));
    }
    const auto before = bytesOf(room.folder.database());
    const QStringList filesBefore = entries(room.folder);
    const auto expectRefused = [&](ErrorKind kind, int code) {
        const auto refused = Store::restore(room.folder, backup, room.clock);
        REQUIRE_FALSE(refused);
        INFO(refused.error().detail.toStdString());
        CHECK(refused.error().kind == kind);
        CHECK(refused.error().code == code);
        CHECK(refused.error().detail.contains(backup));
        CHECK(bytesOf(room.folder.database()) == before);
        CHECK(entries(room.folder) == filesBefore);
    };
    SECTION("damaged")
    {
        overwrite(backup, 5 * 4096, QByteArray(4096, '\x55'));
        expectRefused(ErrorKind::Storage, Store::Damaged);
    }
    SECTION("missing")
    {
        QFile::remove(backup);
        expectRefused(ErrorKind::NotFound, 0);
    }
    SECTION("from the future")
    {
        {
            const auto c = Connection::open(backup, Connection::Access::ReadWrite);
            REQUIRE_OK(c);
            REQUIRE_OK((*c)->run(
                QStringLiteral("INSERT INTO schema_migrations VALUES (99, 'x', 'x', 99, 1)")));
        }
        expectRefused(ErrorKind::Storage, Store::NewerVersion);
    }
    SECTION("no database at all")
    {
        QFile::remove(backup);
        QFile text(backup);
        REQUIRE(text.open(QIODevice::WriteOnly));
        text.write("推文");
        text.close();
        expectRefused(ErrorKind::Storage, Store::Damaged);
    }
    CHECK(count(*room.open()) == 20);
}

TEST_CASE("a restore that was cut off anywhere is finished by the next opening")
{
    Newsroom room;
    QString backup;
    const QString database = room.folder.database();
    {
        const auto store = room.open();
        (void)addArticle(*store, QStringLiteral("旧"), {});
        backup = *waitFor(store->backup(3));
        (void)addArticle(*store, QStringLiteral("新"), {});
    }
    REQUIRE_OK(store::archive::rehearse(room.folder, backup, room.clock.now()));
    const int done = GENERATE(0, 1);
    if (done == 1) {
        REQUIRE(QFile::rename(database, database + QStringLiteral(".replaced-20260924-151200")));
    }
    CHECK(count(*room.open()) == 1);
    CHECK(QFile::exists(database + QStringLiteral(".replaced-20260924-151200")));
    CHECK(QDir(room.folder.root).entryList({QStringLiteral("*incoming*")}).isEmpty());
}

TEST_CASE("what a killed backup left is swept away")
{
    Newsroom room;
    room.make();
    const QString left =
        room.folder.backups() + QStringLiteral("/studio-20200101-000000-7.partial");
    QFile file(left);
    REQUIRE(file.open(QIODevice::WriteOnly));
    room.make();
    CHECK_FALSE(QFile::exists(left));
}
