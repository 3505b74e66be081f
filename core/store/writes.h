// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/transaction.h"

#include <QString>

#include <deque>
#include <functional>
#include <mutex>
#include <utility>
#include <vector>

namespace tuiwen::store {

/// One piece of writing: what to do, and whom to tell what became of it.
struct Write
{
    std::function<Result<>(Connection &connection)> body;
    std::function<void(const Result<> &outcome)> settle;
};

/// The writes that wait for the writer thread. Everything that waits at the same time shares one
/// durable commit: the disk is asked once instead of once per write. Each write keeps its own
/// savepoint, so one that fails takes back its own changes only, and nobody is told of success
/// before the commit they share is on the disk.
class Writes
{
public:
    /// Topics and ids the committed writes touched, in the order they came, one list per write.
    using Touched = std::vector<std::vector<std::pair<Topic, QString>>>;

    /// From any thread.
    void add(Write write);
    /// Commits a group of what waits; does nothing when nothing waits. `again` is asked while
    /// other processes keep the write lock. Tells every write of the group its outcome after
    /// `committed` was called with what they touched.
    void commitGroup(Connection &connection, const Transaction::KeepTrying &again,
                     const std::function<Error(Error problem)> &explained,
                     const std::function<void(const Touched &touched)> &committed);
    /// Tells everything that waits that it will not be done.
    void refuse(const Error &reason);

private:
    struct Done;

    [[nodiscard]] bool take(Write &write);
    [[nodiscard]] bool isEmpty();
    [[nodiscard]] Result<> runAll(Connection &connection, std::vector<Done> &group);

    std::mutex m_mutex;
    std::deque<Write> m_waiting;
};

} // namespace tuiwen::store
