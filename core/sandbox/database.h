// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QString>
#include <QVariantList>
#include <QVector>

#include <functional>
#include <memory>
#include <optional>

namespace tuiwen::sandbox {

using Rows = QVector<QVariantList>;

/// One connection to sandbox.db, used by the thread that opened it. Statements inside a transaction
/// do not return errors one by one: the first failure is kept and makes the whole transaction roll
/// back.
class Database
{
public:
    /// Opens (and creates) the file with its tables. Storage error naming the file.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &file);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs fn between BEGIN IMMEDIATE and COMMIT; rolls back when any statement failed.
    [[nodiscard]] Result<> transaction(const std::function<void()> &fn);
    /// Rows of a query; empty after a failure.
    [[nodiscard]] Rows select(const QString &sql, const QVariantList &arguments = {});
    void run(const QString &sql, const QVariantList &arguments = {});
    /// First column of the first row, or `fallback`.
    [[nodiscard]] qint64 number(const QString &sql, const QVariantList &arguments = {},
                                qint64 fallback = 0);
    /// Makes the running transaction fail for a reason of the caller's.
    void fail(const Error &error);
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

private:
    explicit Database(QString connection)
        : m_connection(std::move(connection))
    {}
    [[nodiscard]] QSqlDatabase handle() const;
    [[nodiscard]] Result<> prepare();
    void forgetOtherFormat();

    QString m_connection;
    std::optional<Error> m_problem;
};

} // namespace tuiwen::sandbox
