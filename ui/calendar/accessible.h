// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tuiwen::ui {

/// Lets screen readers find the painted pushes of a MonthView as list items with full names. Call
/// once before the first view is shown; further calls do nothing.
void installMonthAccessibility();

} // namespace tuiwen::ui
