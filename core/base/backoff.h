// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace tuiwen {

/// Delay before repeat number `attempt` (1 = first repeat) of a safe call: 1, 2, 4, 8 … seconds,
/// at most 5 minutes, plus up to a quarter of jitter. `random` gives a value in [0, 1).
[[nodiscard]] std::chrono::milliseconds backoffDelay(int attempt, const std::function<double()> &random);
/// Delay before poll number `poll` (0 = first) of an asynchronous publish job: 5 s, 15 s, 45 s, 2 min,
/// 5 min, then every 10 min; the documented quota is 100 polls a day (wechat-api.md 7).
[[nodiscard]] std::chrono::milliseconds pollDelay(int poll);

} // namespace tuiwen
