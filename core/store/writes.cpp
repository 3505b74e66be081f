// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writes.h"

#include <chrono>

namespace tuiwen::store {

namespace {

/// A group ends here even when more waits, so the first of it does not wait for the last.
constexpr std::size_t mostInGroup = 64;
constexpr std::chrono::milliseconds longestGroup{8};

} // namespace

struct Writes::Done
{
    Write write;
    Result<> outcome;
    std::vector<std::pair<Topic, QString>> touched;
};

void Writes::add(Write write)
{
    const std::lock_guard lock(m_mutex);
    m_waiting.push_back(std::move(write));
}

bool Writes::take(Write &write)
{
    const std::lock_guard lock(m_mutex);
    if (m_waiting.empty()) {
        return false;
    }
    write = std::move(m_waiting.front());
    m_waiting.pop_front();
    return true;
}

bool Writes::isEmpty()
{
    const std::lock_guard lock(m_mutex);
    return m_waiting.empty();
}

Result<> Writes::runAll(Connection &connection, std::vector<Done> &group)
{
    const auto began = std::chrono::steady_clock::now();
    Write next;
    while (group.size() < mostInGroup && std::chrono::steady_clock::now() - began < longestGroup &&
           take(next)) {
        // A write with no company takes the transaction back with it and needs no savepoint.
        const bool alone = group.empty() && isEmpty();
        Done &done = group.emplace_back(Done{std::move(next), {}, {}});
        if (!alone) {
            if (auto marked = connection.run(QStringLiteral("SAVEPOINT one_write")); !marked) {
                return failure(marked.error());
            }
        }
        connection.m_touched.clear();
        done.outcome = done.write.body(connection);
        if (done.outcome) {
            done.touched.swap(connection.m_touched);
        } else if (alone) {
            return failure(done.outcome.error());
        } else if (auto undone = connection.run(QStringLiteral("ROLLBACK TO one_write")); !undone) {
            // After a full disk or an I/O error the engine has rolled back the whole transaction.
            return failure(done.outcome.error());
        }
        if (!alone) {
            if (auto released = connection.run(QStringLiteral("RELEASE one_write")); !released) {
                return failure(released.error());
            }
        }
    }
    return {};
}

void Writes::commitGroup(Connection &connection, const Transaction::KeepTrying &again,
                         const std::function<Error(Error problem)> &explained,
                         const std::function<void(const Touched &touched)> &committed)
{
    if (isEmpty()) {
        return;
    }
    std::vector<Done> group;
    Result<> whole;
    if (auto transaction = Transaction::begin(connection, Transaction::Kind::Write, again);
        transaction) {
        whole = runAll(connection, group);
        if (whole) {
            whole = transaction->commit();
        }
    } else if (Write first; take(first)) {
        whole = failure(transaction.error());
        group.push_back(Done{std::move(first), {}, {}});
    }
    if (whole) {
        Touched touched;
        for (Done &done : group) {
            if (done.outcome) {
                touched.push_back(std::move(done.touched));
            }
        }
        committed(touched);
    }
    for (Done &done : group) {
        if (done.outcome && !whole) {
            done.outcome = failure(whole.error());
        }
        if (!done.outcome) {
            done.outcome = failure(explained(done.outcome.error()));
        }
        done.write.settle(done.outcome);
    }
}

void Writes::refuse(const Error &reason)
{
    Write write;
    while (take(write)) {
        write.settle(failure(reason));
    }
}

} // namespace tuiwen::store
