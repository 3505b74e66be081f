// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/world.h"

namespace tuiwen::sandbox {

/// The account of the call's access_token, or the errcode: 41001 absent, 40014 malformed, 40001
/// unknown or superseded, 42001 expired (wechat-api.md 4.1, 4.2).
[[nodiscard]] tl::expected<Profile, qint64> bearerOf(World &world, const Call &call);
/// The account whose appid and secret are in the query (GET) or in the JSON body, or the refusal:
/// 41002, 41004, 40013, 40125, 40164.
[[nodiscard]] tl::expected<Profile, Answer> credentialsOf(World &world, const Call &call);
/// The appid a token was issued to, alive or not; empty when it was never issued.
[[nodiscard]] QString tokenOwner(World &world, const QString &token);
/// Ends a token now: the next call with it gets 40001.
void revokeToken(World &world, const QString &token);

} // namespace tuiwen::sandbox
