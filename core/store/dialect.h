// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

class QSqlError;

/// What belongs to SQLite and to no other engine: the words that begin a transaction, the settings
/// of a connection, and what its result codes mean to us.
namespace tuiwen::store::dialect {

/// Written into every database of ours: "TWST".
constexpr qint64 applicationId = 0x54575354;
/// Code of a Conflict error that speaks of a missing or still used row elsewhere.
constexpr int brokenReference = 787;
/// How long one statement waits for another process's lock.
constexpr int busyTimeoutMs = 2000;

/// Takes the write lock at once: a deferred transaction that reads first fails without waiting when
/// somebody else committed in between.
[[nodiscard]] QString beginWrite();
/// One snapshot for all that is read until the end.
[[nodiscard]] QString beginRead();

/// Translates a driver's error. Storage errors carry Store::Damaged, NotWritable or Locked where
/// the engine says so and its own code (> 4) otherwise; broken uniqueness and references are
/// Conflict, an interrupted statement is Cancelled, and SQL that cannot run is Internal.
[[nodiscard]] Error translated(const QSqlError &problem, const QString &sql);

} // namespace tuiwen::store::dialect
