// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <functional>

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

    /// Asked after every busy timeout that passed; says whether to wait for another one.
    using KeepTrying = std::function<bool(int tries)>;

    /// Locked when another process keeps the write lock and `again` (or its absence) says to give
    /// up.
    [[nodiscard]] static Result<Transaction> begin(Connection &connection, Kind kind,
                                                   const KeepTrying &again = {});
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
