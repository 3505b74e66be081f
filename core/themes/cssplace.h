// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/themes/stylesheet.h"

#include <QString>

#include <optional>

namespace tuiwen::themes {

/// Which part of a recipe a selector speaks about.
struct Target
{
    QString slot; ///< "heading2"
    QString part; ///< "style", "inner", "before" or "after"
    int weight = 0; ///< specificity: the heavier rule wins

    bool operator==(const Target &) const = default;
};

/// The place of an article a selector of doocs/md, mdnice, wemd and their like means; nothing when it
/// is none that a theme dresses. Roots ("#nice", "#output", ".markdown-body" …) are left out of account.
[[nodiscard]] std::optional<Target> targetOf(const Selector &selector);

} // namespace tuiwen::themes
