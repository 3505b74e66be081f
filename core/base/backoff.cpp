// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/backoff.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace tuiwen {

using namespace std::chrono_literals;

std::chrono::milliseconds backoffDelay(int attempt, const std::function<double()> &random)
{
    constexpr std::chrono::milliseconds longest = 5min;
    const int exponent = std::clamp(attempt - 1, 0, 16);
    const std::chrono::milliseconds plain = std::min(longest, std::chrono::milliseconds(1000LL << exponent));
    return plain + std::chrono::milliseconds(static_cast<long long>(random() * static_cast<double>(plain.count()) / 4));
}

std::chrono::milliseconds pollDelay(int poll)
{
    constexpr std::array<std::chrono::seconds, 6> table{5s, 15s, 45s, 120s, 300s, 600s};
    return table[static_cast<std::size_t>(std::clamp(poll, 0, static_cast<int>(table.size()) - 1))];
}

} // namespace tuiwen
