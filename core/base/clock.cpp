// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QDateTime>
#include <QTimer>

namespace tuiwen {

UtcTime SystemClock::now() const
{
    return {QDateTime::currentMSecsSinceEpoch()};
}

std::chrono::milliseconds SystemClock::steady() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

void SystemClock::callAfter(std::chrono::milliseconds delay, QObject *context,
                            std::function<void()> fn) const
{
    QTimer::singleShot(delay, context, std::move(fn));
}

} // namespace tuiwen
