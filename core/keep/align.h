// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace tuiwen::keep {

/// Two places that hold the same thing.
struct Match
{
    int before = 0;
    int after = 0;

    bool operator==(const Match &) const = default;
};

/// Table cells an alignment may still fill; shared by all alignments of one comparison, so that a
/// huge document costs a bounded time and only loses detail.
struct Effort
{
    qint64 cells = 40'000'000;
};

/// What two sequences of keys have in common, in order on both sides. Exact (a longest common
/// subsequence) for stretches up to a million cells; longer ones are cut at keys that occur once on
/// either side first, and what has none of those counts as replaced.
[[nodiscard]] std::vector<Match> align(const std::vector<int> &before,
                                       const std::vector<int> &after, Effort &effort);

} // namespace tuiwen::keep
