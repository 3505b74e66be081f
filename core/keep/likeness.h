// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/node.h"
#include "core/keep/align.h"

#include <vector>

namespace tuiwen::keep {

/// True for blocks whose content is text: paragraphs, headings, code.
[[nodiscard]] bool holdsText(const article::Node &node);

/// Gives equal nodes the same number.
[[nodiscard]] std::pair<std::vector<int>, std::vector<int>>
numbered(const std::vector<article::Node> &before, const std::vector<article::Node> &after);

/// Pairs blocks that may be weighed all against all at once: more would take too long.
inline constexpr qint64 fewPairs = 10'000;

/// Pairs blocks of two stretches that are equal or versions of each other, in order on both sides,
/// so that as much as possible stays paired; of more than `fewPairs` only near ones are tried. Half
/// open ranges; indices of the result count from the beginning of the vectors.
[[nodiscard]] std::vector<Match> pairAlike(const std::vector<article::Node> &before, int b0, int b1,
                                           const std::vector<article::Node> &after, int a0, int a1);

} // namespace tuiwen::keep
