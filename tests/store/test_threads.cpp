// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/settings.h"
#include "tests/store/fixture.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>

using namespace tuiwen;
using namespace tuiwen::test;
using store::Connection;
using store::Topic;

namespace {

Result<> set(Connection &connection, int value)
{
    return store::settings::set(connection, QStringLiteral("n"), QString::number(value));
}

QString stored(store::Store &store)
{
    return *read<QString>(
        store, [](Connection &c) { return store::settings::get(c, QStringLiteral("n"), {}); });
}

struct Notice
{
    Topic topic;
    QStringList ids;
    QThread *thread;
};

/// Records every notice of a store.
struct Listener : QObject
{
    explicit Listener(store::Store &store)
    {
        connect(&store.changes(), &store::Changes::changed, this,
                [this](Topic topic, const QStringList &ids) {
                    notices.append({topic, ids, QThread::currentThread()});
                });
    }
    [[nodiscard]] int count(Topic topic) const
    {
        return static_cast<int>(std::count_if(notices.cbegin(), notices.cend(),
                                              [=](const Notice &n) { return n.topic == topic; }));
    }

    QVector<Notice> notices;
};

} // namespace

TEST_CASE("work runs off the caller's thread, writes in the order they came")
{
    const Newsroom room;
    const auto store = room.open();
    QVector<int> order;
    QSet<QThread *> threads;
    QVector<QFuture<Result<int>>> all;
    for (int i = 0; i < 200; ++i) {
        all.append(store->write<int>([&order, &threads, i](Connection &) -> Result<int> {
            order.append(i);
            threads.insert(QThread::currentThread());
            return i;
        }));
    }
    for (int i = 0; i < 200; ++i) {
        CHECK(*waitFor(all.at(i)) == i);
        CHECK(order.at(i) == i);
    }
    CHECK(threads.size() == 1);
    CHECK_FALSE(threads.contains(QThread::currentThread()));
}

TEST_CASE("an error rolls everything back and tells nobody")
{
    const Newsroom room;
    const auto store = room.open();
    REQUIRE_OK(write<void>(*store, [](Connection &c) { return set(c, 1); }));
    REQUIRE(waitFor([&] {
        QCoreApplication::sendPostedEvents();
        return true;
    }));
    Listener listener(*store);
    const auto failed = write<int>(*store, [](Connection &c) -> Result<int> {
        if (auto done = set(c, 2); !done) {
            return failure(done.error());
        }
        store::Store::touched(c, Topic::Pushes, QStringLiteral("p"));
        return failure(ErrorKind::Rejected, QStringLiteral("no"), 7);
    });
    REQUIRE_FALSE(failed);
    CHECK(failed.error() == Error{ErrorKind::Rejected, 7, QStringLiteral("no"), std::nullopt});
    CHECK(stored(*store) == QStringLiteral("1"));
    // A later notice proves that an earlier one would have arrived.
    REQUIRE_OK(write<void>(*store, [](Connection &c) -> Result<> {
        store::Store::touched(c, Topic::Media, QStringLiteral("m"));
        return {};
    }));
    REQUIRE(waitFor([&] { return listener.count(Topic::Media) > 0; }));
    CHECK(listener.notices.size() == 1);
}

TEST_CASE("every commit is announced once, with its ids, in the owner's thread")
{
    const Newsroom room;
    const auto store = room.open();
    Listener listener(*store);
    for (int i = 0; i < 50; ++i) {
        REQUIRE_OK(write<void>(*store, [i](Connection &c) -> Result<> {
            store::Store::touched(c, Topic::Articles, QString::number(i));
            store::Store::touched(c, Topic::Pushes, QStringLiteral("p"));
            store::Store::touched(c, Topic::Articles, QString::number(i));
            store::Store::touched(c, Topic::Articles, QStringLiteral("also"));
            return {};
        }));
    }
    REQUIRE(waitFor([&] { return listener.count(Topic::Pushes) == 50; }));
    REQUIRE(listener.count(Topic::Articles) == 50);
    int at = 0;
    for (const Notice &notice : qAsConst(listener.notices)) {
        CHECK(notice.thread == QThread::currentThread());
        if (notice.topic == Topic::Articles) {
            CHECK(notice.ids == QStringList{QString::number(at++), QStringLiteral("also")});
        } else {
            CHECK(notice.ids == QStringList{QStringLiteral("p")});
        }
    }
}

TEST_CASE("what another store writes is noticed, what one writes oneself is not noticed twice")
{
    const Newsroom room;
    const auto mine = room.open();
    const auto other = room.open();
    Listener listener(*mine);
    Listener elsewhere(*other);
    for (int i = 0; i < 3; ++i) {
        REQUIRE_OK(write<void>(*mine, [i](Connection &c) { return set(c, i); }));
        REQUIRE(waitFor([&] { return elsewhere.count(Topic::Settings) > i; }));
    }
    CHECK(elsewhere.count(Topic::Articles) == 3);
    for (const Notice &notice : qAsConst(elsewhere.notices)) {
        CHECK(notice.ids.isEmpty());
    }
    CHECK(listener.notices.size() == 3);
    CHECK(stored(*other) == QStringLiteral("2"));
}

TEST_CASE("a read sees one moment and cannot write")
{
    const Newsroom room;
    const auto store = room.open();
    REQUIRE_OK(write<void>(*store, [](Connection &c) { return set(c, 1); }));
    QSemaphore inside;
    QSemaphore leave;
    auto reading = store->read<QStringList>([&](Connection &c) -> Result<QStringList> {
        QStringList seen{*store::settings::get(c, QStringLiteral("n"), {})};
        inside.release();
        leave.acquire();
        seen.append(*store::settings::get(c, QStringLiteral("n"), {}));
        return seen;
    });
    inside.acquire();
    REQUIRE_OK(write<void>(*store, [](Connection &c) { return set(c, 2); }));
    leave.release();
    CHECK(*waitFor(reading) == QStringList{QStringLiteral("1"), QStringLiteral("1")});
    CHECK(stored(*store) == QStringLiteral("2"));

    const auto refused = read<void>(*store, [](Connection &c) { return set(c, 3); });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Internal);
    CHECK(stored(*store) == QStringLiteral("2"));
}

TEST_CASE("destroying a store finishes the writes and leaves nobody waiting")
{
    const Newsroom room;
    QVector<QFuture<Result<>>> writes;
    QVector<QFuture<Result<QString>>> reads;
    QFuture<Result<QString>> backup;
    QFuture<Result<>> nested;
    {
        const auto store = room.open();
        QSemaphore begin;
        writes.append(store->write<void>([&begin](Connection &) -> Result<> {
            begin.acquire();
            return {};
        }));
        for (int i = 1; i <= 300; ++i) {
            writes.append(store->write<void>([i](Connection &c) { return set(c, i); }));
            reads.append(store->read<QString>(
                [](Connection &c) { return store::settings::get(c, QStringLiteral("n"), {}); }));
        }
        backup = store->backup(3);
        writes.append(store->write<void>([&store, &nested](Connection &) -> Result<> {
            nested = store->write<void>([](Connection &c) { return set(c, 1000); });
            return {};
        }));
        begin.release();
    }
    for (const auto &one : writes) {
        REQUIRE(one.isFinished());
        CHECK(await(one).has_value());
    }
    for (const auto &one : reads) {
        REQUIRE(one.isFinished());
        const auto result = await(one);
        CHECK((result.has_value() || result.error().kind == ErrorKind::Cancelled));
    }
    REQUIRE(backup.isFinished());
    const auto copied = await(backup);
    CHECK((copied.has_value() || copied.error().kind == ErrorKind::Cancelled));
    REQUIRE(nested.isFinished());
    const auto late = await(nested);
    const QString expected = late ? QStringLiteral("1000") : QStringLiteral("300");
    CHECK((late.has_value() || late.error().kind == ErrorKind::Cancelled));
    CHECK(stored(*room.open()) == expected);
}

TEST_CASE("a store that is destroyed at any moment neither hangs nor crashes")
{
    const Newsroom room;
    for (int round = 0; round < 30; ++round) {
        QVector<QFuture<Result<>>> writes;
        {
            const auto store = room.open();
            Listener listener(*store);
            for (int i = 0; i < round; ++i) {
                writes.append(store->write<void>([i](Connection &c) { return set(c, i); }));
            }
            if (round % 3 == 0) {
                QCoreApplication::processEvents();
            }
        }
        for (const auto &one : writes) {
            CHECK(one.isFinished());
            CHECK(await(one).has_value());
        }
    }
}

TEST_CASE("malformed SQL is a defect, not damage")
{
    const Newsroom room;
    const auto store = room.open();
    const auto typo =
        write<int>(*store, [](Connection &c) { return c.run(QStringLiteral("SELCT 1")); });
    REQUIRE_FALSE(typo);
    CHECK(typo.error().kind == ErrorKind::Internal);
    const auto missing =
        write<int>(*store, [](Connection &c) { return c.run(QStringLiteral("SELECT ?")); });
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == ErrorKind::Internal);
}

TEST_CASE("a disk that is full fails the write, not the store")
{
    const Newsroom room;
    const auto store = room.open();
    REQUIRE_OK(write<void>(*store, [](Connection &c) { return set(c, 1); }));
    const auto full = write<int>(*store, [](Connection &c) -> Result<int> {
        const auto pages = number(c, QStringLiteral("PRAGMA page_count"));
        const auto limited =
            number(c, QStringLiteral("PRAGMA max_page_count = %1").arg(*pages + 2));
        CHECK(limited.has_value());
        return c.run(QStringLiteral("INSERT INTO settings VALUES ('big', hex(zeroblob(100000)))"));
    });
    REQUIRE_FALSE(full);
    CHECK(full.error().kind == ErrorKind::Storage);
    CHECK(full.error().code == store::Store::NotWritable);
    CHECK(full.error().detail.contains(room.folder.database()));
    CHECK(stored(*store) == QStringLiteral("1"));
    REQUIRE_OK(write<void>(*store, [](Connection &c) { return set(c, 2); }));
    CHECK(stored(*store) == QStringLiteral("2"));
}

namespace {

/// Keeps the writer busy, so that what is written meanwhile waits together.
struct Gate
{
    explicit Gate(store::Store &store)
        : passed(store.write<void>([this](Connection &) -> Result<> {
            reached.release();
            opened.acquire();
            return {};
        }))
    {
        reached.acquire();
    }

    QSemaphore reached;
    QSemaphore opened;
    QFuture<Result<void>> passed;
};

} // namespace

TEST_CASE("writes that share a commit fail alone")
{
    const Newsroom room;
    const auto store = room.open();
    Listener listener(*store);
    Gate gate(*store);
    const auto key = [](int i) { return QStringLiteral("key%1").arg(i); };
    QVector<QFuture<Result<void>>> all;
    for (int i = 0; i < 200; ++i) {
        all.append(store->write<void>([&key, i](Connection &c) -> Result<> {
            if (auto done = store::settings::set(c, key(i), QStringLiteral("written")); !done) {
                return done;
            }
            return i % 3 == 1 ? Result<>(failure(ErrorKind::Rejected, key(i))) : Result<>();
        }));
    }
    gate.opened.release();
    REQUIRE_OK(waitFor(gate.passed));
    for (int i = 0; i < all.size(); ++i) {
        const auto outcome = waitFor(all.at(i));
        const bool refused = i % 3 == 1;
        CHECK(outcome.has_value() != refused);
        CHECK((outcome || outcome.error().detail == key(i)));
        const auto value = read<QString>(
            *store, [&](Connection &c) { return store::settings::get(c, key(i), QString()); });
        CHECK(*value == (refused ? QString() : QStringLiteral("written")));
    }
}

TEST_CASE("a transaction the engine gave up is a success for nobody in it")
{
    const Newsroom room;
    const auto store = room.open();
    REQUIRE_OK(write<void>(*store, [](Connection &c) { return set(c, 0); }));
    Gate gate(*store);
    auto before = store->write<void>([](Connection &c) { return set(c, 1); });
    // What SQLite does by itself when the disk is full.
    auto broken = store->write<void>([](Connection &c) -> Result<> {
        REQUIRE_OK(c.run(QStringLiteral("ROLLBACK")));
        return failure(ErrorKind::Storage, QStringLiteral("full"), store::Store::NotWritable);
    });
    auto after = store->write<int>([](Connection &c) -> Result<int> {
        auto statement =
            c.prepare(QStringLiteral("SELECT count(*) FROM settings WHERE value = '1'"));
        REQUIRE_OK(statement);
        REQUIRE_OK(statement->step());
        return static_cast<int>(statement->integer(0));
    });
    gate.opened.release();
    const auto first = waitFor(before);
    REQUIRE_FALSE(first);
    CHECK(first.error().code == store::Store::NotWritable);
    CHECK_FALSE(waitFor(broken));
    CHECK(*waitFor(after) == 0);
    CHECK(stored(*store) == QStringLiteral("0"));
}
