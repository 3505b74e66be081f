// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Several processes on one database. A child is this same program running one hidden test case.
#include "core/base/clock.h"
#include "core/store/articles.h"
#include "core/store/settings.h"
#include "tests/store/fixture.h"

#include <QDir>
#include <QProcess>

#include <cstdio>

using namespace tuiwen;
using namespace tuiwen::test;
using store::Connection;
using store::Store;

namespace {

QString variable(const char *name)
{
    return qEnvironmentVariable(name);
}

/// Starts a hidden test case of this program on a newsroom's folder.
class Child
{
public:
    Child(const Newsroom &room, const QString &role, const QString &name, int times)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TUIWEN_CHILD_FOLDER"), room.folder.root);
        environment.insert(QStringLiteral("TUIWEN_CHILD_NAME"), name);
        environment.insert(QStringLiteral("TUIWEN_CHILD_TIMES"), QString::number(times));
        process.setProcessEnvironment(environment);
        process.setProgram(QCoreApplication::applicationFilePath());
        process.setArguments({role});
        process.start();
        REQUIRE(process.waitForStarted());
    }
    /// Reads what came so far; true once there are `lines` acknowledged commits.
    bool heard(int lines)
    {
        output += process.readAllStandardOutput();
        return output.count("ack ") >= lines;
    }
    /// The names behind every complete "ack NAME" line.
    [[nodiscard]] QStringList acknowledged() const
    {
        QStringList names;
        const auto lines = output.split('\n');
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
            if (lines.at(i).startsWith("ack ")) {
                names.append(QString::fromUtf8(lines.at(i).mid(4)));
            }
        }
        return names;
    }

    QProcess process;
    QByteArray output;
};

} // namespace

TEST_CASE("child: write and say so", "[.child]")
{
    const SystemClock clock;
    const auto store = Store::open({variable("TUIWEN_CHILD_FOLDER")}, clock);
    REQUIRE_OK(store);
    const QString name = variable("TUIWEN_CHILD_NAME");
    const int times = variable("TUIWEN_CHILD_TIMES").toInt();
    const QString text = QStringLiteral("推文").repeated(5000);
    for (int i = 0; i < times; ++i) {
        const QString title = QStringLiteral("%1-%2").arg(name).arg(i);
        const Article article = makeArticle(clock, title, text);
        REQUIRE_OK(await((*store)->write<void>([&](Connection &c) -> Result<> {
            // Read, then write: what a deferred transaction would fail at.
            const auto before = number(c, QStringLiteral("SELECT count(*) FROM articles"));
            if (!before) {
                return failure(before.error());
            }
            if (auto done =
                    store::settings::set(c, QStringLiteral("count"), QString::number(*before + 1));
                !done) {
                return done;
            }
            return store::articles::insert(c, article, text);
        })));
        std::printf("ack %s\n", qPrintable(title));
        std::fflush(stdout);
    }
}

TEST_CASE("two processes write at the same time without an error")
{
    const Newsroom room;
    const auto store = room.open();
    int notices = 0;
    QObject::connect(
        &store->changes(), &store::Changes::changed, &store->changes(),
        [&](store::Topic topic) { notices += topic == store::Topic::Articles ? 1 : 0; });
    constexpr int times = 120;
    Child one(room, QStringLiteral("child: write and say so"), QStringLiteral("one"), times);
    Child two(room, QStringLiteral("child: write and say so"), QStringLiteral("two"), times);
    int own = 0;
    while (one.process.state() != QProcess::NotRunning ||
           two.process.state() != QProcess::NotRunning) {
        (void)addArticle(*store, QStringLiteral("own-%1").arg(own++), QStringLiteral("推文"));
        (void)one.heard(times);
        (void)two.heard(times);
        QCoreApplication::processEvents();
    }
    (void)one.heard(times);
    (void)two.heard(times);
    INFO(one.output.toStdString() << two.output.toStdString());
    CHECK(one.process.exitCode() == 0);
    CHECK(two.process.exitCode() == 0);
    CHECK(one.acknowledged().size() == times);
    CHECK(two.acknowledged().size() == times);
    CHECK(*read<qint64>(*store, [](Connection &c) {
        return number(c, QStringLiteral("SELECT count(*) FROM articles"));
    }) == 2 * times + own);
    CHECK(*read<QStringList>(*store, [](Connection &c) {
        return store::articles::brokenSeals(c);
    }) == QStringList{});
    CHECK(waitFor([&] { return notices > own; }));
}

TEST_CASE("two processes that open a new folder at once make one database")
{
    for (int round = 0; round < 5; ++round) {
        const Newsroom room;
        Child one(room, QStringLiteral("child: write and say so"), QStringLiteral("one"), 1);
        Child two(room, QStringLiteral("child: write and say so"), QStringLiteral("two"), 1);
        for (Child *child : {&one, &two}) {
            REQUIRE(child->process.waitForFinished());
            (void)child->heard(1);
            INFO(child->output.toStdString());
            CHECK(child->process.exitCode() == 0);
        }
        const auto store = room.open();
        CHECK(*read<qint64>(*store, [](Connection &c) {
            return number(c, QStringLiteral("SELECT count(*) FROM articles"));
        }) == 2);
    }
}

TEST_CASE("every commit that was acknowledged survives kill -9")
{
    const Newsroom room;
    QSet<QString> promised;
    for (int round = 0; round < 8; ++round) {
        Child child(room, QStringLiteral("child: write and say so"),
                    QStringLiteral("r%1").arg(round), 100000);
        REQUIRE(waitFor([&] { return child.heard(5 + 7 * round); }));
        child.process.kill();
        REQUIRE(child.process.waitForFinished());
        (void)child.heard(0);
        for (const QString &title : child.acknowledged()) {
            promised.insert(title);
        }
    }
    REQUIRE(promised.size() > 100);
    const auto store = room.open();
    const auto all = read<QVector<ArticleSummary>>(*store, [](Connection &c) {
        return store::articles::list(c, store::articles::Shelf::Library, {}, 1000000);
    });
    REQUIRE_OK(all);
    QSet<QString> present;
    for (const ArticleSummary &summary : *all) {
        present.insert(summary.title);
    }
    CHECK((promised - present).isEmpty());
    // At most one commit per round was made but not yet acknowledged.
    CHECK(present.size() <= promised.size() + 8);
    CHECK(read<QString>(*store, [](Connection &c) {
              return store::settings::get(c, QStringLiteral("count"), {});
          })->toInt() == present.size());
    CHECK(*read<QStringList>(*store, [](Connection &c) {
        return store::articles::brokenSeals(c);
    }) == QStringList{});
}

TEST_CASE("child: open a folder again and again", "[.child]")
{
    const SystemClock clock;
    std::printf("ack begin\n");
    std::fflush(stdout);
    for (int i = 0; i < variable("TUIWEN_CHILD_TIMES").toInt(); ++i) {
        const DataFolder folder{
            QStringLiteral("%1-%2").arg(variable("TUIWEN_CHILD_FOLDER")).arg(i)};
        REQUIRE_OK(Store::open(folder, clock));
    }
}

TEST_CASE("kill -9 while a newsroom is made leaves nothing that is refused")
{
    for (int round = 0; round < 20; ++round) {
        const Newsroom room;
        Child child(room, QStringLiteral("child: open a folder again and again"), {}, 100000);
        REQUIRE(waitFor([&] { return child.heard(1); }));
        // Wherever it happens to be by then.
        CHECK_FALSE(child.process.waitForFinished(3 * round));
        child.process.kill();
        REQUIRE(child.process.waitForFinished());
        const QDir made(room.dir.path());
        for (const QString &name : made.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const auto store = Store::open({made.filePath(name)}, room.clock);
            REQUIRE_OK(store);
            CHECK(*read<qint64>(**store, [](Connection &c) {
                return number(c, QStringLiteral("SELECT count(*) FROM schema_migrations"));
            }) >= 2);
        }
    }
}

TEST_CASE("a restore is refused while another process uses the database")
{
    const Newsroom room;
    QString backup;
    {
        const auto store = room.open();
        backup = *waitFor(store->backup(2));
    }
    Child child(room, QStringLiteral("child: write and say so"), QStringLiteral("c"), 100000);
    REQUIRE(waitFor([&] { return child.heard(1); }));
    const auto refused = Store::restore(room.folder, backup, room.clock);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Store::Locked);
    child.process.kill();
    REQUIRE(child.process.waitForFinished());
    CHECK(Store::restore(room.folder, backup, room.clock).has_value());
}
