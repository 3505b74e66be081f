// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"

namespace tuiwen::app {

/// Fills an empty newsroom with the sandbox's accounts, a few invented articles with pictures,
/// partners and planned pushes, so that a newcomer can try everything without touching WeChat. Does
/// nothing when there is already an account or an article. True when it filled.
[[nodiscard]] Result<bool> fillEmptyNewsroom(Composition &desk);

/// The sandbox's accounts as accounts of this newsroom (those that are not there yet).
[[nodiscard]] Result<> adoptSandboxAccounts(Composition &desk);

/// Writes the built-in sample article with its pictures into a folder; gives the Markdown file's
/// path.
[[nodiscard]] Result<QString> writeSample(const QString &name, const QString &folder);

} // namespace tuiwen::app
