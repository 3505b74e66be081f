// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/losses.h"
#include "core/article/node.h"

namespace tuiwen::article::foreign {

/// Takes the page's ordinary look away, so that the article's theme can show it: the size, colour,
/// spacing and alignment most of the text has. What differs from it stays. Short paragraphs in big
/// type become headings.
void polish(std::vector<Node> &blocks, Losses &losses);

} // namespace tuiwen::article::foreign
