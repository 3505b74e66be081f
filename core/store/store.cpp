// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/base/log.h"
#include "core/store/archive.h"
#include "core/store/opening.h"
#include "core/store/presence.h"
#include "core/store/searchindex.h"
#include "core/store/transaction.h"
#include "core/store/worker.h"
#include "core/store/writes.h"

#include <QMutex>

#include <algorithm>
#include <optional>

namespace tuiwen::store {

namespace {

constexpr std::chrono::milliseconds watchPeriod{500};
/// Times the busy timeout a writer waits for other processes before it gives up.
constexpr int patience = 5;

constexpr Topic allTopics[] = {Topic::Accounts, Topic::Articles, Topic::Media,
                               Topic::Pushes,   Topic::Partners, Topic::Settings};

bool isStorage(const Error &error, int code)
{
    return error.kind == ErrorKind::Storage && error.code == code;
}

Result<qint64> dataVersion(Connection &connection)
{
    auto statement = connection.prepare(QStringLiteral("PRAGMA data_version"));
    if (!statement) {
        return failure(statement.error());
    }
    const auto row = statement->step();
    if (!row) {
        return failure(row.error());
    }
    return statement->integer(0);
}

} // namespace

struct Store::Private
{
    Private(DataFolder where, const Clock &when)
        : folder(std::move(where))
        , clock(when)
    {}

    /// Emits in the thread that owns the store, after everything already emitted.
    void announce(Topic topic, const QStringList &ids)
    {
        Changes *target = &changes;
        QMetaObject::invokeMethod(
            target, [target, topic, ids] { Q_EMIT target->changed(topic, ids); },
            Qt::QueuedConnection);
    }
    /// Asked on the writer's connection, where only other connections' commits count.
    void watch(Connection &connection)
    {
        const auto version = dataVersion(connection);
        if (!version) {
            qCWarning(logStore) << "watching for changes:" << toText(version.error());
            return;
        }
        if (!seenVersion || *seenVersion != *version) {
            searchLags = true;
        }
        if (seenVersion && *seenVersion != *version) {
            for (const Topic topic : allTopics) {
                announce(topic, {});
            }
        }
        seenVersion = *version;
    }
    /// Emits once per committed write, with what that one touched.
    void announce(const Writes::Touched &touched)
    {
        for (const auto &ofOne : touched) {
            for (const Topic topic : allTopics) {
                QStringList ids;
                for (const auto &[touchedTopic, id] : ofOne) {
                    if (touchedTopic == topic) {
                        ids.append(id);
                    }
                }
                ids.removeDuplicates();
                if (!ids.isEmpty()) {
                    announce(topic, ids);
                    searchLags = searchLags || topic == Topic::Articles;
                }
            }
        }
    }
    /// Brings the search index up to date, a little at a time so that a write never waits long.
    void catchUp(Connection &connection)
    {
        if (!searchLags) {
            return;
        }
        const auto more = searchindex::catchUp(connection);
        if (!more) {
            // Another process may hold the lock; nothing is lost, the next idle moment tries again.
            qCInfo(logStore) << "search index:" << toText(more.error());
            return;
        }
        searchLags = *more;
        if (*more) {
            writer->post([this](Connection *next, const Error *) {
                if (next != nullptr) {
                    catchUp(*next);
                }
            });
        }
    }
    [[nodiscard]] Error explained(Error problem) const
    {
        if (problem.kind == ErrorKind::Storage && !problem.detail.contains(folder.database())) {
            problem.detail = folder.database() + QStringLiteral(": ") + problem.detail;
        }
        return problem;
    }
    [[nodiscard]] bool keepsTrying(int tries) const
    {
        return tries < patience && !writer->isFinishing();
    }
    void commitWrites(Connection &connection)
    {
        writes.commitGroup(
            connection, [this](int tries) { return keepsTrying(tries); },
            [this](Error problem) {
                if (isStorage(problem, Locked) && writer->isFinishing()) {
                    // Nobody waits for a lock that others keep while the program ends.
                    writer->cancelWaiting();
                }
                return explained(std::move(problem));
            },
            [this](const Writes::Touched &touched) { announce(touched); });
    }
    Result<> runRead(Connection &connection, const Body &body)
    {
        auto transaction = Transaction::begin(connection, Transaction::Kind::Read,
                                              [this](int tries) { return keepsTrying(tries); });
        Result<> done = transaction ? body(connection) : failure(transaction.error());
        if (done) {
            done = transaction->commit();
        }
        if (!done && isStorage(done.error(), NotWritable)) {
            Error problem = done.error();
            problem.kind = ErrorKind::Internal;
            problem.detail = QStringLiteral("a read tried to write: ") + problem.detail;
            return failure(problem);
        }
        return done ? done : failure(explained(done.error()));
    }
    Result<Worker *> archivist()
    {
        const QMutexLocker lock(&archivistMutex);
        if (!archivistThread) {
            auto started = Worker::start(folder.database(), Connection::Access::ReadWrite);
            if (!started) {
                return failure(started.error());
            }
            archivistThread = std::move(*started);
        }
        return archivistThread.get();
    }

    DataFolder folder;
    const Clock &clock;
    Presence presence;
    Changes changes;
    Writes writes;
    std::optional<qint64> seenVersion; ///< writer's thread only
    bool searchLags = false;           ///< writer's thread only
    std::unique_ptr<Worker> writer;
    std::unique_ptr<Worker> reader;
    QMutex archivistMutex;
    std::unique_ptr<Worker> archivistThread;
};

Store::Store(std::unique_ptr<Private> state)
    : d(std::move(state))
{}

Result<std::unique_ptr<Store>> Store::open(const DataFolder &folder, const Clock &clock)
{
    auto presence = openFolder(folder, clock);
    if (!presence) {
        return failure(presence.error());
    }
    auto state = std::make_unique<Private>(folder, clock);
    auto writer = Worker::start(folder.database(), Connection::Access::ReadWrite);
    if (!writer) {
        return failure(writer.error());
    }
    auto reader = Worker::start(folder.database(), Connection::Access::ReadOnly);
    if (!reader) {
        return failure(reader.error());
    }
    state->presence = std::move(*presence);
    state->writer = std::move(*writer);
    state->reader = std::move(*reader);
    Private *watcher = state.get();
    state->writer->post([watcher](Connection *connection, const Error *) {
        if (connection != nullptr) {
            watcher->watch(*connection);
        }
    });
    state->writer->setIdle(
        [watcher](Connection &connection) {
            watcher->watch(connection);
            watcher->catchUp(connection);
        },
        watchPeriod);
    return std::unique_ptr<Store>(new Store(std::move(state)));
}

Store::~Store()
{
    // Reads and a running backup have nobody left to serve; writes that were accepted are done. The
    // writer's connection closes last: only it can bring the log back into the file.
    d->reader->finish(Worker::Rest::Cancel);
    {
        const QMutexLocker lock(&d->archivistMutex);
        if (d->archivistThread) {
            d->archivistThread->finish(Worker::Rest::Cancel);
        }
    }
    d->writer->finish(Worker::Rest::Run);
}

void Store::touched(Connection &connection, Topic topic, const QString &id)
{
    connection.m_touched.emplace_back(topic, id);
}

Changes &Store::changes() const
{
    return d->changes;
}

const DataFolder &Store::folder() const
{
    return d->folder;
}

const Clock &Store::clock() const
{
    return d->clock;
}

void Store::post(bool writing, Body body, Settle settle)
{
    if (writing) {
        d->writes.add({std::move(body), std::move(settle)});
        d->writer->post([this](Connection *connection, const Error *broken) {
            if (connection == nullptr) {
                d->writes.refuse(*broken);
            } else {
                d->commitWrites(*connection);
            }
        });
        return;
    }
    d->reader->post([this, body = std::move(body),
                     settle = std::move(settle)](Connection *connection, const Error *broken) {
        settle(connection == nullptr ? failure(*broken) : d->runRead(*connection, body));
    });
}

QFuture<Result<QString>> Store::backup(int keep)
{
    const auto archivist = d->archivist();
    if (!archivist) {
        return readyFuture<QString>(failure(archivist.error()));
    }
    auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    (*archivist)->post([promise, keep, this](Connection *connection, const Error *broken) {
        Result<QString> outcome = failure(ErrorKind::Cancelled);
        if (connection == nullptr) {
            outcome = failure(*broken);
        } else {
            outcome = archive::takeBackup(*connection, d->folder, d->clock.now(), keep);
        }
        promise->addResult(std::move(outcome));
        promise->finish();
    });
    return promise->future();
}

QVector<Backup> Store::backupsOf(const DataFolder &folder)
{
    return archive::list(folder);
}

Result<> Store::restore(const DataFolder &folder, const QString &backup, const Clock &clock)
{
    const auto opening = Presence::opening(folder);
    if (!opening) {
        return failure(opening.error());
    }
    const auto alone = Presence::use(folder, Presence::Mode::Exclusive);
    if (!alone) {
        return failure(alone.error());
    }
    archive::sweep(folder);
    if (auto incoming = archive::rehearse(folder, backup, clock.now()); !incoming) {
        return failure(incoming.error());
    }
    return archive::putInPlace(folder);
}

} // namespace tuiwen::store
