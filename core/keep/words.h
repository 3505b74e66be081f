// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/node.h"
#include "core/keep/align.h"

#include <vector>

namespace tuiwen::keep {

enum class Change
{
    Same,
    Inserted,
    Deleted,
    Changed ///< of text: the same words in another format
};

/// A stretch of a paragraph's content that shares one fate.
struct Piece
{
    Change change = Change::Same;
    std::vector<article::Node> before; ///< empty when inserted
    std::vector<article::Node> after;  ///< empty when deleted

    bool operator==(const Piece &) const = default;
};

/// Compares the inline content of two blocks: Han characters one by one, other words whole,
/// pictures and formulas as one. Small agreements inside a rewritten stretch count as rewritten,
/// because a reader would not notice them.
[[nodiscard]] std::vector<Piece> compareInline(const std::vector<article::Node> &before,
                                               const std::vector<article::Node> &after,
                                               Effort &effort);

/// One side of a comparison, runs of the same format joined.
[[nodiscard]] std::vector<article::Node> beforeOf(const std::vector<Piece> &pieces);
[[nodiscard]] std::vector<article::Node> afterOf(const std::vector<Piece> &pieces);

} // namespace tuiwen::keep
