// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tuiwen::ui {

/// What a person reads for SecretStore::kind(): "System keychain".
[[nodiscard]] QString secretStoreText(const QString &kind);

} // namespace tuiwen::ui
