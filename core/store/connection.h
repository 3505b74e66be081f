// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/statement.h"

#include <QString>

class QSqlDatabase;

namespace tuiwen::store {

/// One open database connection; belongs to the thread that opened it. Repositories take a
/// reference and stay plain synchronous functions.
class Connection
{
public:
    explicit Connection(QString name);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Prepares a statement with ? placeholders. Storage error with SQLite's code when it is malformed.
    [[nodiscard]] Result<Statement> prepare(const QString &sql);
    /// Prepares, binds and runs a statement whose rows nobody wants; gives the number of changed rows.
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

private:
    QString m_name;
};

} // namespace tuiwen::store
