// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keep/service.h"

#include <QByteArray>
#include <QVector>

namespace tuiwen::ui::keep {

/// Two states of an article as one page: what was added, taken away, formatted anew or moved is
/// marked where it stands.
struct DiffPage
{
    QString oldTitle;
    QString newTitle;
    QString oldDigest;
    QString newDigest;
    const tuiwen::keep::BlockDiff *body = nullptr;
    bool offersRestore = false; ///< a link tuiwen://restore/<index> at every changed block
    bool folds = true;          ///< long stretches without a change are folded
};

/// The page as HTML in the colours of the window; the n-th changed block has the id "c<n>".
[[nodiscard]] QByteArray diffDocument(const DiffPage &page);

/// Indices into body.children of the blocks that count as changes, in order: the n-th is "c<n>".
[[nodiscard]] QVector<int> changedBlocks(const tuiwen::keep::BlockDiff &body);

} // namespace tuiwen::ui::keep
