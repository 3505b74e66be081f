// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/base/clock.h"
#include "core/base/paths.h"
#include "core/store/changes.h"
#include "core/store/connection.h"

#include <QObject>
#include <QString>
#include <QVector>

#include <functional>
#include <memory>

namespace tuiwen::store {

/// One file of the backup ring.
struct Backup
{
    QString path;
    UtcTime takenAt;
    qint64 bytes = 0;
    bool sound = false; ///< opened and passed its integrity check

    bool operator==(const Backup &) const = default;
};

/// The newsroom's SQLite database (WAL, synchronous=FULL): one writer thread, one reader thread,
/// work goes in as functions over a Connection and comes back as futures. Two processes may hold
/// a Store on the same folder.
class Store : public QObject
{
    Q_OBJECT

public:
    /// Opens or creates DIR/studio.db, checks it, migrates it (after a copy into backups/).
    /// Storage errors: code 1 newer version, 2 damaged (detail names the last sound backup),
    /// 3 read-only or full, 4 locked for too long.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const DataFolder &folder,
                                                             const Clock &clock);
    ~Store() override;

    static constexpr int NewerVersion = 1;
    static constexpr int Damaged = 2;
    static constexpr int NotWritable = 3;
    static constexpr int Locked = 4;

    /// Runs fn inside BEGIN IMMEDIATE … COMMIT on the writer thread; an error rolls everything it
    /// did back. Writes that wait at the same time share one commit; the future is ready after it.
    template<class T>
    [[nodiscard]] QFuture<Result<T>> write(std::function<Result<T>(Connection &)> fn)
    {
        return enqueue<T>(std::move(fn), true);
    }
    /// Runs fn on the reader thread, inside one read snapshot.
    template<class T>
    [[nodiscard]] QFuture<Result<T>> read(std::function<Result<T>(Connection &)> fn)
    {
        return enqueue<T>(std::move(fn), false);
    }

    /// Says after a successful write() what it touched: call from inside fn; emitted after COMMIT
    /// only.
    static void touched(Connection &connection, Topic topic, const QString &id);

    [[nodiscard]] Changes &changes() const;
    [[nodiscard]] const DataFolder &folder() const;
    [[nodiscard]] const Clock &clock() const;

    /// VACUUM INTO backups/studio-<time>.db while open, verified, ring of `keep` files. Gives the
    /// path.
    [[nodiscard]] QFuture<Result<QString>> backup(int keep);
    /// Newest first.
    [[nodiscard]] static QVector<Backup> backupsOf(const DataFolder &folder);
    /// Replaces the (closed) database by a backup; the old file is kept beside it as
    /// studio.db.replaced-<time>. Refuses a backup that does not pass its check.
    [[nodiscard]] static Result<> restore(const DataFolder &folder, const QString &backup,
                                          const Clock &clock);

private:
    struct Private;
    explicit Store(std::unique_ptr<Private> state);

    using Body = std::function<Result<>(Connection &connection)>;
    using Settle = std::function<void(const Result<> &outcome)>;
    /// Runs body in a transaction of the writer or the reader thread, then tells its outcome.
    void post(bool writing, Body body, Settle settle);

    template<class T>
    QFuture<Result<T>> enqueue(std::function<Result<T>(Connection &)> fn, bool writing)
    {
        struct Waiting
        {
            QPromise<Result<T>> promise;
            Result<T> value = failure(ErrorKind::Internal);
        };
        auto waiting = std::make_shared<Waiting>();
        QFuture<Result<T>> future = waiting->promise.future();
        waiting->promise.start();
        post(
            writing,
            [waiting, fn = std::move(fn)](Connection &connection) -> Result<> {
                waiting->value = fn(connection);
                return waiting->value ? Result<>() : Result<>(failure(waiting->value.error()));
            },
            [waiting](const Result<> &outcome) {
                if (!outcome) {
                    waiting->value = failure(outcome.error());
                }
                waiting->promise.addResult(std::move(waiting->value));
                waiting->promise.finish();
            });
        return future;
    }

    std::unique_ptr<Private> d;
};

} // namespace tuiwen::store
