// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keep/words.h"

#include <vector>

namespace tuiwen::keep {

/// What became of one block between two states of a document. The tree of these is a merge of both
/// documents: either side can be read out of it again.
struct BlockDiff
{
    Change change = Change::Same;
    /// The block as it was; of a changed one its kind and attributes, the content being in
    /// `children` or `pieces`. Unused for Same and Inserted.
    article::Node before;
    /// The block as it is, likewise. Unused for Deleted.
    article::Node after;
    std::vector<BlockDiff> children; ///< of a changed list, table, quote …
    std::vector<Piece> pieces;       ///< of a changed paragraph, heading, code …
    int moved = 0; ///< not 0: the deleted and the inserted block of this number are one that moved

    bool operator==(const BlockDiff &) const = default;
};

/// Compares two documents block by block: blocks that are equal, then those that are alike, whose
/// words are compared; at the top also blocks that moved. Time and memory stay within bounds
/// whatever the documents are; beyond them the comparison only becomes coarser.
[[nodiscard]] BlockDiff compare(const article::Node &before, const article::Node &after);

[[nodiscard]] article::Node beforeOf(const BlockDiff &diff);
[[nodiscard]] article::Node afterOf(const BlockDiff &diff);

/// The document as it is, but with its top-level change number `index` (into diff.children) taken
/// back: what was deleted or changed is as before, what was inserted is gone, a moved block is back
/// at its old place. Never an empty document.
[[nodiscard]] article::Node takenBack(const BlockDiff &diff, int index);

/// How many top-level blocks differ; a moved block counts once.
[[nodiscard]] int countChanges(const BlockDiff &diff);

} // namespace tuiwen::keep
