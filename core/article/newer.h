// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/node.h"

/// Documents of a later version of the program: to be looked at, never to be saved.
namespace tuiwen::article {

/// Whether the body states a schema version above ours.
[[nodiscard]] bool isNewer(const QJsonObject &body);

/// What this program can show of such a document: unknown blocks give way to their content, unknown
/// marks and attributes are left out, a block without anything to show is named in brackets. Always
/// a valid document of our own version.
[[nodiscard]] Node readableCopy(const QJsonObject &body);

} // namespace tuiwen::article
