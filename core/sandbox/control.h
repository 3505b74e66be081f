// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/faults.h"
#include "core/sandbox/world.h"

namespace tuiwen::sandbox {

/// True for /sandbox/…, which the real platform does not have.
[[nodiscard]] bool isControl(const QString &path);

/// Steers the imitation. Runs inside a transaction of world.database(). Wrong bodies are HTTP 400
/// with
/// {"error": "…"}, unknown paths and pictures HTTP 404.
///   GET  /sandbox/ping, /sandbox/report, /sandbox/requests, /sandbox/media/<picture id>,
///        /sandbox/article/<msg_data_id>/<1-based index>
///   POST /sandbox/faults    one fault or an array of them (faults.h); {} or [] clears
///   POST /sandbox/clock     {"advance_ms"}: time goes on for tokens, quotas and jobs
///   POST /sandbox/settings  {"token_seconds","publish_delay_ms","push_delay_ms"}
///   POST /sandbox/account   {"appid","allowed_ips":[…],"comments","protection","limits":{path:
///   calls}} POST /sandbox/confirm   {"msg_id","accept"}: the administrator's answer to a protected
///   push POST /sandbox/ban       {"article_id"}: the platform takes a published article down
///   (status 6) POST /sandbox/reset     forgets everything but the accounts
[[nodiscard]] Answer control(World &world, Faults &faults, const Call &call);

} // namespace tuiwen::sandbox
