// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include "core/base/log.h"
#include "core/store/dialect.h"
#include "core/store/store.h"

#include <utility>

namespace tuiwen::store {

namespace {

/// Repeats a statement while other processes hold the lock it needs.
Result<> runPatiently(Connection &connection, const QString &sql,
                      const Transaction::KeepTrying &again)
{
    for (int tries = 1;; ++tries) {
        const auto done = connection.run(sql);
        if (done) {
            return {};
        }
        const Error &problem = done.error();
        const bool busy = problem.kind == ErrorKind::Storage && problem.code == Store::Locked;
        if (!busy || !again || !again(tries)) {
            return failure(problem);
        }
    }
}

} // namespace

Result<Transaction> Transaction::begin(Connection &connection, Kind kind, const KeepTrying &again)
{
    const QString sql = kind == Kind::Write ? dialect::beginWrite() : dialect::beginRead();
    if (auto begun = runPatiently(connection, sql, again); !begun) {
        return failure(begun.error());
    }
    return Transaction(connection);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{}

Transaction::~Transaction()
{
    if (m_connection == nullptr) {
        return;
    }
    // After a full disk or an I/O error the engine may have rolled back by itself.
    if (const auto undone = m_connection->run(QStringLiteral("ROLLBACK")); !undone) {
        qCInfo(logStore) << "rollback:" << undone.error().detail;
    }
}

Result<> Transaction::commit()
{
    if (auto done = runPatiently(*m_connection, QStringLiteral("COMMIT"),
                                 [](int tries) { return tries < 3; });
        !done) {
        return failure(done.error());
    }
    m_connection = nullptr;
    return {};
}

} // namespace tuiwen::store
