// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QByteArray>
#include <QStringList>
#include <QVector>

namespace tuiwen::store {

/// One file of core/store/schema: "0001_foundation.sql". Its statements are separated by lines that
/// say "-- @@"; a line "-- min_compatible: N" names the oldest schema version whose programs may
/// still use a file after this migration.
struct Migration
{
    int number = 0;
    QString name;
    int minCompatible = 0;
    QByteArray sha256; ///< of the file, hexadecimal
    QStringList statements;
};

/// Internal error when the name has no number or min_compatible is missing or out of range.
[[nodiscard]] Result<Migration> parseMigration(const QString &fileName, const QByteArray &text);
/// The migrations compiled into the program, by number.
[[nodiscard]] Result<QVector<Migration>> builtinMigrations();

/// Which of the known migrations the file still lacks. Storage errors: Store::NewerVersion when a
/// newer program made it and says that this one cannot use it, or when an applied migration was
/// made from another text; Store::Damaged when it is no database of ours.
[[nodiscard]] Result<QVector<Migration>> pendingMigrations(Connection &connection,
                                                           const QVector<Migration> &known);
/// Runs each pending migration in one transaction with its row in schema_migrations.
[[nodiscard]] Result<> migrate(Connection &connection, const QVector<Migration> &known,
                               UtcTime now);

} // namespace tuiwen::store
