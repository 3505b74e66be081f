// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrator.h"
#include "core/store/rows.h"
#include "tests/store/fixture.h"

using namespace tuiwen;
using namespace tuiwen::test;
using store::Connection;
using store::Migration;
using store::Store;

namespace {

Migration parsed(const char *name, const QByteArray &text)
{
    const auto migration = store::parseMigration(QString::fromLatin1(name), text);
    REQUIRE_OK(migration);
    return *migration;
}

QVector<QString> schema(Connection &connection)
{
    auto texts = store::rows::all<QString>(
        connection.prepare(
            QStringLiteral("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name")),
        [](const store::Statement &row) { return Result<QString>(row.text(0)); });
    REQUIRE_OK(texts);
    return *texts;
}

std::unique_ptr<Connection> openFile(const QString &path)
{
    auto connection = Connection::open(path, Connection::Access::ReadWrite);
    REQUIRE_OK(connection);
    return std::move(*connection);
}

} // namespace

TEST_CASE("a schema file is split at its separators and nowhere else")
{
    const Migration migration =
        parsed("0003_triggers.sql", "-- min_compatible: 2\nCREATE TABLE a (b TEXT)\n"
                                    "-- @@\nCREATE TRIGGER t AFTER INSERT ON a BEGIN\n"
                                    "  DELETE FROM a; SELECT 1;\nEND\n-- @@\n\n");
    CHECK(migration.number == 3);
    CHECK(migration.minCompatible == 2);
    REQUIRE(migration.statements.size() == 2);
    CHECK(migration.statements.at(1).endsWith(QStringLiteral("END")));
    CHECK(migration.sha256.size() == 64);

    for (const char *name : {"3_a.sql", "0003-a.sql", "0003_A.sql", "0000_a.sql"}) {
        CHECK_FALSE(
            store::parseMigration(QString::fromLatin1(name), "-- min_compatible: 1\nSELECT 1"));
    }
    CHECK_FALSE(store::parseMigration(QStringLiteral("0003_a.sql"), "SELECT 1"));
    CHECK_FALSE(
        store::parseMigration(QStringLiteral("0003_a.sql"), "-- min_compatible: 4\nSELECT 1"));
}

TEST_CASE("the program's own migrations are numbered without gaps")
{
    const auto known = store::builtinMigrations();
    REQUIRE_OK(known);
    for (int i = 0; i < known->size(); ++i) {
        CHECK(known->at(i).number == i + 1);
    }
    CHECK(known->size() >= 2);
}

TEST_CASE("migrating step by step gives the same schema as all at once")
{
    const QTemporaryDir dir;
    const auto known = *store::builtinMigrations();
    const auto stepwise = openFile(dir.filePath(QStringLiteral("a.db")));
    for (qsizetype i = 1; i <= known.size(); ++i) {
        REQUIRE_OK(store::migrate(*stepwise, known.first(i), {1}));
        CHECK(store::pendingMigrations(*stepwise, known)->size() == known.size() - i);
    }
    const auto atOnce = openFile(dir.filePath(QStringLiteral("b.db")));
    REQUIRE_OK(store::migrate(*atOnce, known, {1}));
    CHECK(schema(*stepwise) == schema(*atOnce));
    REQUIRE_OK(store::migrate(*atOnce, known, {2}));
}

TEST_CASE("a migration that fails leaves nothing of itself")
{
    const QTemporaryDir dir;
    auto known = *store::builtinMigrations();
    const auto connection = openFile(dir.filePath(QStringLiteral("a.db")));
    REQUIRE_OK(store::migrate(*connection, known, {1}));
    const auto before = schema(*connection);
    auto broken = known;
    broken.append(parsed("0900_half.sql",
                         "-- min_compatible: 1\nCREATE TABLE half (a TEXT)\n-- @@\n"
                         "INSERT INTO half VALUES ('x')\n-- @@\nINSERT INTO nowhere VALUES (1)"));
    const auto failed = store::migrate(*connection, broken, {2});
    REQUIRE_FALSE(failed);
    CHECK(failed.error().detail.contains(QStringLiteral("0900_half.sql")));
    CHECK(schema(*connection) == before);
    CHECK(store::pendingMigrations(*connection, broken)->size() == 1);

    known.append(parsed("0900_half.sql", "-- min_compatible: 1\nCREATE TABLE half (a TEXT)"));
    REQUIRE_OK(store::migrate(*connection, known, {3}));
    CHECK(store::pendingMigrations(*connection, known)->isEmpty());
    known.last().sha256 = "0";
    CHECK(store::pendingMigrations(*connection, known).error().code == Store::NewerVersion);
}

TEST_CASE("an older database is copied before it is migrated")
{
    const Newsroom room;
    REQUIRE_OK(room.folder.prepare());
    const auto known = *store::builtinMigrations();
    {
        const auto connection = openFile(room.folder.database());
        REQUIRE_OK(store::migrate(*connection, known.first(1), {1}));
        REQUIRE_OK(connection->run(QStringLiteral("INSERT INTO settings VALUES ('old', 'value')")));
    }
    const auto store = room.open();
    CHECK(*read<qint64>(*store, [](Connection &c) {
        return number(c, QStringLiteral("SELECT count(*) FROM schema_migrations"));
    }) == known.size());
    const auto backups = Store::backupsOf(room.folder);
    REQUIRE(backups.size() == 1);
    CHECK(backups.first().sound);
    const auto copy = Connection::open(backups.first().path, Connection::Access::ReadOnly);
    REQUIRE_OK(copy);
    CHECK(*number(**copy, QStringLiteral("SELECT count(*) FROM schema_migrations")) == 1);
    CHECK(*number(**copy, QStringLiteral("SELECT count(*) FROM settings")) == 1);
}
