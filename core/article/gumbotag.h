// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <gumbo.h>

namespace tuiwen::article {

/// The name of a parsed element: lower case in HTML, the standard's spelling in SVG, and what the
/// source says for elements the parser does not know.
[[nodiscard]] QString tagOf(const GumboElement &element);

} // namespace tuiwen::article
