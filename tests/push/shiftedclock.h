// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <algorithm>
#include <atomic>

namespace tuiwen::test {

/// The system's clock, except that hours can be let pass at once and the wall clock can be set.
/// Timers of the API client fire soon: nobody waits for back-off here.
class ShiftedClock final : public Clock
{
public:
    explicit ShiftedClock(std::chrono::milliseconds shift = {})
        : m_passed(shift.count())
    {}

    [[nodiscard]] UtcTime now() const override
    {
        return m_system.now() + std::chrono::milliseconds(m_passed + m_set);
    }
    [[nodiscard]] std::chrono::milliseconds steady() const override
    {
        return m_system.steady() + std::chrono::milliseconds(m_passed);
    }
    void callAfter(std::chrono::milliseconds delay, QObject *context,
                   std::function<void()> fn) const override
    {
        m_system.callAfter(std::min(delay, std::chrono::milliseconds(20)), context, std::move(fn));
    }

    /// Time passes for wall clock and durations alike.
    void pass(std::chrono::milliseconds by) { m_passed += by.count(); }
    /// Somebody sets the wall clock.
    void set(std::chrono::milliseconds by) { m_set += by.count(); }
    [[nodiscard]] std::chrono::milliseconds setBy() const
    {
        return std::chrono::milliseconds(m_set);
    }
    [[nodiscard]] std::chrono::milliseconds shift() const
    {
        return std::chrono::milliseconds(m_passed + m_set);
    }

private:
    SystemClock m_system;
    std::atomic<qint64> m_passed;
    std::atomic<qint64> m_set{0};
};

/// The clock of somebody else: time passes on it too, but nobody here sets it.
class OthersClock final : public Clock
{
public:
    explicit OthersClock(const ShiftedClock &ours)
        : m_ours(ours)
    {}

    [[nodiscard]] UtcTime now() const override { return m_ours.now() - m_ours.setBy(); }
    [[nodiscard]] std::chrono::milliseconds steady() const override { return m_ours.steady(); }
    void callAfter(std::chrono::milliseconds delay, QObject *context,
                   std::function<void()> fn) const override
    {
        m_ours.callAfter(delay, context, std::move(fn));
    }

private:
    const ShiftedClock &m_ours;
};

} // namespace tuiwen::test
