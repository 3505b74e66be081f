// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace tuiwen::test {

/// Runs fn with the application object every test binary needs; returns fn's exit code.
int withApplication(const std::function<int()> &fn);

} // namespace tuiwen::test
