// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace tuiwen {

/// The folder that holds everything of one newsroom; --data chooses it.
struct DataFolder
{
    QString root;

    [[nodiscard]] QString database() const { return root + QStringLiteral("/studio.db"); }
    [[nodiscard]] QString media() const { return root + QStringLiteral("/media"); }
    [[nodiscard]] QString backups() const { return root + QStringLiteral("/backups"); }
    [[nodiscard]] QString themes() const { return root + QStringLiteral("/themes"); }
    [[nodiscard]] QString journal() const { return root + QStringLiteral("/journal"); }
    [[nodiscard]] QString sealedSecrets() const { return root + QStringLiteral("/secrets.sealed"); }
    [[nodiscard]] QString preferences() const { return root + QStringLiteral("/preferences.ini"); }
    [[nodiscard]] QString sandbox() const { return root + QStringLiteral("/sandbox"); }
    [[nodiscard]] QString logs() const { return root + QStringLiteral("/logs"); }

    /// Where the data lives when nobody chose: $XDG_DATA_HOME/tuiwen-studio and its like elsewhere.
    [[nodiscard]] static DataFolder standard();
    /// Creates the folder (mode 0700) and checks that it can be written. Storage error naming the path.
    [[nodiscard]] Result<> prepare() const;
};

} // namespace tuiwen
