// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace tuiwen::store {

/// A transaction that is rolled back unless commit() was called and succeeded.
class Transaction
{
public:
    enum class Kind
    {
        Read,
        Write
    };

    /// Locked when another process keeps the write lock longer than `tries` busy timeouts.
    [[nodiscard]] static Result<Transaction> begin(Connection &connection, Kind kind,
                                                   int tries = 1);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    [[nodiscard]] Result<> commit();

private:
    explicit Transaction(Connection &connection)
        : m_connection(&connection)
    {}

    Connection *m_connection;
};

} // namespace tuiwen::store
