// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/world.h"

namespace tuiwen::sandbox {

/// Who may call (wechat-api.md 3.1).
enum class Right
{
    Anyone,
    Verified,
    VerifiedService
};

/// One path of the platform and what is checked before its own code runs.
struct Route
{
    const char *path;
    const char *method;
    bool token; ///< needs an access_token
    bool json;  ///< takes a JSON body
    Right right;
    qint64 perDay;    ///< calls per account and day, 0 = unlimited (3.2)
    qint64 perMinute; ///< 0 = unlimited
    Answer (*handler)(World &, const Profile &, const Call &);
};

/// The route of a path, or none.
[[nodiscard]] const Route *routeOf(const QString &path);
/// True when the account may call the route.
[[nodiscard]] bool permitted(const Route &route, const Profile &profile);
/// The day's allowance: the route's, or what POST /sandbox/account set for this account.
[[nodiscard]] qint64 dailyLimit(World &world, const Route &route, const QString &appId);
/// Whose call it is as far as the token or the credentials in it say; empty when they say nothing.
[[nodiscard]] QString callerOf(World &world, const Call &call);
/// Answers one call of the platform. Runs inside a transaction of world.database().
[[nodiscard]] Answer route(World &world, Call &call);
/// Turns \uXXXX of printable characters into six literal characters, which is what the platform's
/// own reader makes of them (2.5); other escapes are left alone.
[[nodiscard]] QByteArray literalEscapes(const QByteArray &body);

} // namespace tuiwen::sandbox
