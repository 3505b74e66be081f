// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/articles.h"
#include "core/store/dialect.h"
#include "core/store/settings.h"
#include "tests/store/fixture.h"

#include <QDir>
#include <QFile>

#include <random>

#include <unistd.h>

using namespace tuiwen;
using namespace tuiwen::test;
using store::Connection;
using store::Store;

namespace {

/// A newsroom with some articles, closed, and one backup of it.
struct Archive : Newsroom
{
    Archive()
    {
        const auto store = open();
        for (int i = 0; i < 40; ++i) {
            articles.append(addArticle(*store, QStringLiteral("文章 %1").arg(i),
                                       QStringLiteral("推文内容").repeated(200)));
        }
        const auto made = waitFor(store->backup(5));
        REQUIRE_OK(made);
        backup = *made;
    }

    void expectRefused(int code) const
    {
        const QByteArray before = bytesOf(folder.database());
        const auto refused = tryOpen();
        REQUIRE_FALSE(refused);
        INFO(refused.error().detail.toStdString());
        CHECK(refused.error().kind == ErrorKind::Storage);
        CHECK(refused.error().code == code);
        CHECK(refused.error().detail.contains(folder.database()));
        CHECK(refused.error().detail.contains(backup) == (code == Store::Damaged));
        CHECK(bytesOf(folder.database()) == before);
    }
    void execute(const QString &sql) const
    {
        const auto connection = Connection::open(folder.database(), Connection::Access::ReadWrite);
        REQUIRE_OK(connection);
        REQUIRE_OK((*connection)->run(sql));
    }

    QVector<ArticleId> articles;
    QString backup;
};

/// Acts as an ordinary user while it lives; root may write everywhere.
class OrdinaryUser
{
public:
    OrdinaryUser()
    {
        if (::geteuid() == 0) {
            REQUIRE(::seteuid(65534) == 0);
            m_was = 0;
        }
    }
    ~OrdinaryUser()
    {
        if (m_was == 0 && ::seteuid(0) != 0) {
            std::abort();
        }
    }

private:
    int m_was = -1;
};

} // namespace

TEST_CASE("a new folder gets a sound database with the promised settings")
{
    const Newsroom room;
    const auto store = room.open();
    const auto pragma = [&](const char *name) {
        return *write<qint64>(*store, [&](Connection &c) {
            return number(c, QStringLiteral("PRAGMA ") + QLatin1StringView(name));
        });
    };
    CHECK(pragma("synchronous") == 2);
    CHECK(pragma("foreign_keys") == 1);
    CHECK(pragma("application_id") == store::dialect::applicationId);
    CHECK(pragma("busy_timeout") > 0);
    CHECK(QFile::exists(room.folder.database() + QStringLiteral("-wal")));
    CHECK((QFile::permissions(room.folder.database()) & (QFile::ReadOther | QFile::ReadGroup)) ==
          0);
    CHECK(Store::backupsOf(room.folder).isEmpty());
}

TEST_CASE("a damaged database is refused, left as it is, and the way back is named")
{
    const Archive room;
    const QString database = room.folder.database();
    const qint64 size = QFile(database).size();
    REQUIRE(size > 8 * 4096);

    SECTION("noise in a page")
    {
        std::mt19937 random(7);
        QByteArray noise(4096, Qt::Uninitialized);
        std::generate(noise.begin(), noise.end(), [&] { return static_cast<char>(random()); });
        const qint64 page = GENERATE(1, 3, 5, 20);
        overwrite(database, page * 4096, noise);
        room.expectRefused(Store::Damaged);
    }
    SECTION("a page of zeros")
    {
        overwrite(database, 2 * 4096, QByteArray(4096, '\0'));
        room.expectRefused(Store::Damaged);
    }
    SECTION("cut")
    {
        const qint64 left = GENERATE(1, 99, 100, 4096, 5000, 40000);
        REQUIRE(QFile::resize(database, left));
        room.expectRefused(Store::Damaged);
    }
    SECTION("emptied")
    {
        REQUIRE(QFile::resize(database, 0));
        room.expectRefused(Store::Damaged);
    }
    SECTION("something else")
    {
        overwrite(database, 0, QByteArray("<!DOCTYPE html>\n"));
        room.expectRefused(Store::Damaged);
    }
    SECTION("without its schema table")
    {
        room.execute(QStringLiteral("DROP TABLE schema_migrations"));
        room.expectRefused(Store::Damaged);
    }
    SECTION("another program's")
    {
        room.execute(QStringLiteral("PRAGMA application_id = 1"));
        room.expectRefused(Store::Damaged);
    }
    SECTION("damaged while its log still holds commits")
    {
        QFile::copy(database, database + QStringLiteral(".aside"));
        {
            const auto store = room.open();
            (void)addArticle(*store, QStringLiteral("in the log"), {});
            REQUIRE(
                QFile::copy(database + QStringLiteral("-wal"), database + QStringLiteral("-kept")));
        }
        REQUIRE(QFile::remove(database));
        REQUIRE(QFile::rename(database + QStringLiteral(".aside"), database));
        REQUIRE(
            QFile::rename(database + QStringLiteral("-kept"), database + QStringLiteral("-wal")));
        const QByteArray log = bytesOf(database + QStringLiteral("-wal"));
        overwrite(database, 20 * 4096, QByteArray(4096, '\x55'));
        room.expectRefused(Store::Damaged);
        CHECK(bytesOf(database + QStringLiteral("-wal")) == log);
    }
    SECTION("gone, although a newsroom was here")
    {
        QFile::remove(database);
        const auto refused = room.tryOpen();
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == Store::Damaged);
        CHECK(refused.error().detail.contains(room.backup));
        CHECK_FALSE(QFile::exists(database));
    }
}

TEST_CASE("one flipped bit of a text in the file is noticed when the article is read")
{
    const Archive room;
    const QString database = room.folder.database();
    const QByteArray before = bytesOf(database);
    // Past the first articles' rows: somewhere in the middle of a long body.
    const auto at = before.indexOf(QStringLiteral("推文内容").toUtf8(), before.size() / 3);
    REQUIRE(at > 0);
    overwrite(database, at, QByteArray(1, static_cast<char>(before.at(at) ^ 1)));
    const auto store = room.open();
    const auto broken =
        read<QStringList>(*store, [](Connection &c) { return store::articles::brokenSeals(c); });
    REQUIRE_OK(broken);
    for (const ArticleId &id : room.articles) {
        const auto article =
            read<Article>(*store, [&](Connection &c) { return store::articles::get(c, id); });
        CHECK(article.has_value() == !broken->contains(id.value));
    }
    CHECK(broken->size() <= 1);
}

TEST_CASE("only a sound backup is recommended")
{
    const Archive room;
    overwrite(room.backup, 4096, QByteArray(8192, '\x55'));
    REQUIRE(QFile::resize(room.folder.database(), 0));
    const auto refused = room.tryOpen();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail.contains(QStringLiteral("no sound backup")));
    REQUIRE(Store::backupsOf(room.folder).size() == 1);
    CHECK_FALSE(Store::backupsOf(room.folder).first().sound);
}

TEST_CASE("a file of a newer program is refused unless it says that we may use it")
{
    const Archive room;
    const auto future = [&](int minCompatible) {
        room.execute(QStringLiteral("INSERT INTO schema_migrations VALUES (9000, '9000_future.sql',"
                                    " 'x', %1, 1)")
                         .arg(minCompatible));
    };
    SECTION("refused")
    {
        future(9000);
        room.expectRefused(Store::NewerVersion);
        CHECK(room.tryOpen().error().detail.contains(QStringLiteral("9000_future.sql")));
    }
    SECTION("opened")
    {
        future(1);
        CHECK(room.tryOpen().has_value());
    }
}

TEST_CASE("an applied migration with another text is refused")
{
    const Archive room;
    room.execute(QStringLiteral("UPDATE schema_migrations SET sha256 = 'f00d' WHERE number = 1"));
    room.expectRefused(Store::NewerVersion);
    CHECK(room.tryOpen().error().detail.contains(QStringLiteral("0001_foundation.sql")));
}

TEST_CASE("what cannot be written is refused with its path")
{
    const Archive room;
    const QString database = room.folder.database();
    REQUIRE(QFile::setPermissions(room.dir.path(), QFile::Permissions(0x7755)));
    SECTION("read-only file")
    {
        REQUIRE(::chown(QFile::encodeName(room.folder.root).constData(), 65534, 65534) == 0);
        for (const QFileInfo &entry :
             QDir(room.folder.root).entryInfoList(QDir::NoDotAndDotDot | QDir::AllEntries)) {
            REQUIRE(::chown(QFile::encodeName(entry.filePath()).constData(), 65534, 65534) == 0);
        }
        REQUIRE(QFile::setPermissions(database, QFile::ReadOwner));
        const OrdinaryUser user;
        room.expectRefused(Store::NotWritable);
    }
    SECTION("read-only folder")
    {
        const QFile::Permissions readable =
            QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
        REQUIRE(QFile::setPermissions(room.folder.root, readable));
        const OrdinaryUser user;
        const auto refused = room.tryOpen();
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::Storage);
        CHECK(refused.error().code == Store::NotWritable);
        CHECK(refused.error().detail.contains(room.folder.root));
    }
    SECTION("a folder that cannot be made")
    {
        const auto refused = Store::open({QStringLiteral("/proc/tuiwen")}, room.clock);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == Store::NotWritable);
        CHECK(refused.error().detail.contains(QStringLiteral("/proc/tuiwen")));
    }
    SECTION("a folder that is a file")
    {
        const auto refused = Store::open({database}, room.clock);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == Store::NotWritable);
        CHECK(refused.error().detail.contains(database));
    }
}

TEST_CASE("a database that another program keeps for itself is Locked")
{
    const Archive room;
    const auto holder = Connection::open(room.folder.database(), Connection::Access::ReadWrite);
    REQUIRE_OK(holder);
    REQUIRE_OK((*holder)->run(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE")));
    REQUIRE_OK((*holder)->run(QStringLiteral("BEGIN EXCLUSIVE")));
    room.expectRefused(Store::Locked);
}

TEST_CASE("a writer waits for another program's lock and then says so")
{
    const Newsroom room;
    const auto store = room.open();
    const auto holder = Connection::open(room.folder.database(), Connection::Access::ReadWrite);
    REQUIRE_OK(holder);
    REQUIRE_OK((*holder)->run(QStringLiteral("BEGIN IMMEDIATE")));
    const auto set = [](Connection &c) {
        return store::settings::set(c, QStringLiteral("k"), QStringLiteral("v"));
    };
    auto waiting = store->write<void>(set);
    const auto reading = read<QString>(
        *store, [](Connection &c) { return store::settings::get(c, QStringLiteral("k"), {}); });
    CHECK(reading.has_value());
    SECTION("in time")
    {
        CHECK_FALSE(waiting.isFinished());
        REQUIRE_OK((*holder)->run(QStringLiteral("COMMIT")));
        CHECK(waitFor(waiting).has_value());
    }
    SECTION("too late")
    {
        const auto refused = waitFor(waiting, 60000);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::Storage);
        CHECK(refused.error().code == Store::Locked);
    }
}

TEST_CASE("a store can be left while another program keeps its lock")
{
    const Newsroom room;
    auto store = room.open();
    const auto holder = Connection::open(room.folder.database(), Connection::Access::ReadWrite);
    REQUIRE_OK(holder);
    REQUIRE_OK((*holder)->run(QStringLiteral("BEGIN IMMEDIATE")));
    QVector<QFuture<Result<>>> writes;
    for (int i = 0; i < 20; ++i) {
        writes.append(store->write<void>([](Connection &c) {
            return store::settings::set(c, QStringLiteral("k"), QStringLiteral("v"));
        }));
    }
    store.reset();
    for (const auto &one : writes) {
        REQUIRE(one.isFinished());
        const auto result = await(one);
        REQUIRE_FALSE(result);
        const Error &error = result.error();
        CHECK((error.kind == ErrorKind::Cancelled || error.code == Store::Locked));
    }
}

TEST_CASE("an unfinished creation is begun anew")
{
    const Newsroom room;
    REQUIRE_OK(room.folder.prepare());
    {
        QFile draft(room.folder.database() + QStringLiteral(".creating"));
        REQUIRE(draft.open(QIODevice::WriteOnly));
        draft.write("SQLite format 3");
    }
    CHECK(room.tryOpen().has_value());
    CHECK_FALSE(QFile::exists(room.folder.database() + QStringLiteral(".creating")));
}
