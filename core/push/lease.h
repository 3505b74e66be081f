// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QString>

#include <atomic>
#include <chrono>

namespace tuiwen::push {

/// "host:pid:start" of the running process; the start time tells it from a later one with its
/// number.
[[nodiscard]] QString thisProcess();
/// True when the owner was a process of this host that no longer exists. Where processes cannot be
/// looked at, false: then only the lease's time frees it.
[[nodiscard]] bool ownerGone(const QString &owner);

/// Who may dispatch: one row for all processes of a newsroom. Blocking; one thread drives it, any
/// thread may ask held().
class Lease
{
public:
    Lease(store::Store &store, const Clock &clock, QString owner, std::chrono::milliseconds time);

    /// Takes the lease, or renews it when a third of its time is over or the clock was set; false
    /// when another living owner has it. Asking without need costs one read.
    [[nodiscard]] Result<bool> hold();
    /// False also when the lease could not be renewed in time.
    [[nodiscard]] bool held() const;
    [[nodiscard]] Result<> release();

private:
    [[nodiscard]] bool fresh() const;

    store::Store &m_store;
    const Clock &m_clock;
    QString m_owner;
    std::chrono::milliseconds m_time;
    std::atomic<bool> m_held{false};
    std::atomic<qint64> m_renewedAt{0}; ///< steady milliseconds
    UtcTime m_expiresAt;
};

} // namespace tuiwen::push
