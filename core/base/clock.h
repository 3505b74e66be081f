// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <QObject>

#include <chrono>
#include <functional>

namespace tuiwen {

/// Seam: what time it is and how to wait. Nothing else in the project reads the wall clock.
class Clock
{
public:
    virtual ~Clock() = default;

    /// Wall-clock time; may jump when somebody sets the clock.
    [[nodiscard]] virtual UtcTime now() const = 0;
    /// Monotonic time since an arbitrary start; for durations and token lifetimes.
    [[nodiscard]] virtual std::chrono::milliseconds steady() const = 0;
    /// Runs fn once in context's thread after delay, unless context dies first.
    virtual void callAfter(std::chrono::milliseconds delay, QObject *context,
                           std::function<void()> fn) const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] UtcTime now() const override;
    [[nodiscard]] std::chrono::milliseconds steady() const override;
    void callAfter(std::chrono::milliseconds delay, QObject *context,
                   std::function<void()> fn) const override;
};

} // namespace tuiwen
