// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/changes.h"
#include "core/store/statement.h"

#include <QMutex>
#include <QString>

#include <memory>
#include <utility>
#include <vector>

class QSqlDatabase;

namespace tuiwen::store {

/// One open database connection; belongs to the thread that opened it. Repositories take a
/// reference and stay plain synchronous functions.
class Connection
{
public:
    enum class Access
    {
        ReadWrite, ///< created when missing; WAL, synchronous=FULL, foreign keys
        ReadOnly,
    };

    /// Opens a database file in the calling thread.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path,
                                                                  Access access);
    /// Takes over a connection that was added to QSqlDatabase under this name.
    explicit Connection(QString name);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Prepares a statement with ? placeholders. Internal error with SQLite's code when it is
    /// malformed.
    [[nodiscard]] Result<Statement> prepare(const QString &sql);
    /// Prepares, binds and runs a statement whose rows nobody wants; gives the number of changed
    /// rows.
    template<class... Values>
    [[nodiscard]] Result<int> run(const QString &sql, const Values &...values)
    {
        auto statement = prepare(sql);
        if (!statement) {
            return failure(statement.error());
        }
        (statement->bind(values), ...);
        return statement->exec();
    }
    [[nodiscard]] QSqlDatabase database() const;
    [[nodiscard]] QString path() const;
    /// Makes the running statement end with Cancelled; the only call that is fit for other threads.
    void interrupt();

private:
    friend class Store;
    friend class Writes;

    QString m_name;
    std::shared_ptr<Pool> m_pool;
    QMutex m_handleMutex;
    void *m_handle = nullptr; ///< the engine's own connection while it is open
    std::vector<std::pair<Topic, QString>> m_touched; ///< by the running transaction
};

} // namespace tuiwen::store
