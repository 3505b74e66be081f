// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QVector>

#include <optional>

/// What the repositories share: from statements to vectors, and values kept as text.
namespace tuiwen::store::rows {

/// Prepares and binds.
template<class... Values>
[[nodiscard]] Result<Statement> bound(Connection &connection, const QString &sql,
                                      const Values &...values)
{
    auto statement = connection.prepare(sql);
    if (statement) {
        (statement->bind(values), ...);
    }
    return statement;
}

/// Reads every row with `read`, a Result<T>(const Statement &).
template<class T, class Read>
[[nodiscard]] Result<QVector<T>> all(Result<Statement> statement, Read read)
{
    if (!statement) {
        return failure(statement.error());
    }
    QVector<T> values;
    for (;;) {
        const auto row = statement->step();
        if (!row) {
            return failure(row.error());
        }
        if (!*row) {
            return values;
        }
        Result<T> value = read(*statement);
        if (!value) {
            return failure(value.error());
        }
        values.append(std::move(*value));
    }
}

/// Reads the only row; NotFound naming `what` when there is none.
template<class T, class Read>
[[nodiscard]] Result<T> one(Result<Statement> statement, const QString &what, Read read)
{
    if (!statement) {
        return failure(statement.error());
    }
    const auto row = statement->step();
    if (!row) {
        return failure(row.error());
    }
    if (!*row) {
        return failure(ErrorKind::NotFound, QStringLiteral("no ") + what);
    }
    return read(*statement);
}

/// The outcome of a statement that must have changed a row; NotFound naming `what` otherwise.
[[nodiscard]] Result<> changed(const Result<int> &rows, const QString &what);
/// The outcome of a statement whose number of rows does not matter.
[[nodiscard]] Result<> done(const Result<int> &rows);

/// A stored word of an enum; Storage error when a newer program or a defect wrote another one.
template<class Enum>
[[nodiscard]] Result<Enum> word(const std::optional<Enum> &value, const QString &text)
{
    if (!value) {
        return failure(ErrorKind::Storage,
                       QStringLiteral("unknown word '%1' in the database").arg(text));
    }
    return *value;
}

/// An error as text and back; empty text = none.
[[nodiscard]] QString fromError(const std::optional<Error> &error);
[[nodiscard]] Result<std::optional<Error>> toError(const QString &text);

} // namespace tuiwen::store::rows
