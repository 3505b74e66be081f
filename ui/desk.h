// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/base/secret.h"
#include "core/base/time.h"

#include <QFuture>
#include <QString>
#include <QVector>

#include <functional>

namespace tuiwen::ui {

/// One file of the backup ring, as the settings page lists it.
struct BackupFile
{
    QString path;
    UtcTime takenAt;
    qint64 bytes = 0;
    bool sound = false; ///< opened and passed its integrity check

    bool operator==(const BackupFile &) const = default;
};

/// What the window may ask of the desk it runs on: things only the composition root can do. An
/// empty function means that this desk cannot; the window then does not offer it.
struct Desk
{
    QString dataFolder;
    /// Makes a verified backup and keeps the newest `keep`; gives the path.
    std::function<QFuture<Result<QString>>(int keep)> backup;
    /// Newest first.
    std::function<QFuture<Result<QVector<BackupFile>>>()> backups;
    /// Adds the built-in sandbox's accounts that are not there yet.
    std::function<QFuture<Result<>>()> adoptSandbox;
    /// Creates or opens the passphrase-sealed file and keeps secrets there from now on.
    std::function<QFuture<Result<>>(const Secret &passphrase)> sealSecrets;
};

} // namespace tuiwen::ui
