// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/node.h"

#include <vector>

/// What happens to a run of imported inline nodes when its paragraph is complete.
namespace tuiwen::article {

/// Splits a paragraph into itself and the pictures and formulas that stand alone on a line;
/// resolves line breaks. Gives nothing for an empty paragraph.
[[nodiscard]] std::vector<Node> finishedParagraph(Node paragraph);
/// The same for a heading, whose pictures and formulas stay in the line.
[[nodiscard]] Node finishedHeading(Node heading);

} // namespace tuiwen::article
