// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QMetaObject>
#include <QMutex>
#include <QPointer>

#include <algorithm>
#include <vector>

namespace tuiwen::test {

/// A clock that moves only when told to. Timers fire in the context's thread.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(UtcTime start = fromChina({2026, 9, 24}, {15, 12})) : m_now(start) {}

    [[nodiscard]] UtcTime now() const override
    {
        const QMutexLocker lock(&m_mutex);
        return m_now;
    }
    [[nodiscard]] std::chrono::milliseconds steady() const override
    {
        const QMutexLocker lock(&m_mutex);
        return m_steady;
    }
    void callAfter(std::chrono::milliseconds delay, QObject *context,
                   std::function<void()> fn) const override
    {
        const QMutexLocker lock(&m_mutex);
        m_timers.push_back({m_steady + delay, context, std::move(fn)});
    }

    /// Time passes: wall and steady clock move together and due timers run.
    void advance(std::chrono::milliseconds by)
    {
        std::vector<Timer> due;
        {
            const QMutexLocker lock(&m_mutex);
            m_now = m_now + by;
            m_steady += by;
            const auto split = std::stable_partition(
                m_timers.begin(), m_timers.end(), [this](const Timer &t) { return t.at > m_steady; });
            std::move(split, m_timers.end(), std::back_inserter(due));
            m_timers.erase(split, m_timers.end());
        }
        for (Timer &timer : due) {
            if (timer.context) {
                QMetaObject::invokeMethod(timer.context.data(), std::move(timer.fn));
            }
        }
    }
    /// Timers that wait for time to pass.
    [[nodiscard]] std::size_t pending() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_timers.size();
    }
    /// Somebody sets the wall clock; no time passes.
    void jump(std::chrono::milliseconds by)
    {
        const QMutexLocker lock(&m_mutex);
        m_now = m_now + by;
    }

private:
    struct Timer
    {
        std::chrono::milliseconds at;
        QPointer<QObject> context;
        std::function<void()> fn;
    };

    mutable QMutex m_mutex;
    UtcTime m_now;
    std::chrono::milliseconds m_steady{0};
    mutable std::vector<Timer> m_timers;
};

} // namespace tuiwen::test
