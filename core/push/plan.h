// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/service.h"
#include "core/domain/account.h"
#include "core/domain/finding.h"
#include "core/domain/push.h"
#include "core/store/store.h"

#include <QVector>

#include <chrono>

namespace tuiwen::push {

/// A planned time may lie this far in the past: forms are filled in slowly, clocks differ.
inline constexpr std::chrono::minutes pastTolerance{5};

/// Rejected, with a reason, when this account can never deliver in this mode, or for a past time.
[[nodiscard]] Result<> checkMode(const Account &account, DeliveryMode mode);
[[nodiscard]] Result<> checkTime(UtcTime at, UtcTime now);

/// What stands between a push and its confirmation. Errors forbid it, warnings are shown. Rules:
/// PL001 no cover · PL002 no title · PL003 nothing in it · PL004 push quota used up or promised ·
/// PL005 push quota may not suffice · PL006 the account cannot use this mode · PL007 nobody knows
/// yet whether it can · PL008 the confirmation will be too old at its time · PL009 a picture is
/// missing · PL010 an animated picture is too large · PL011 the account had trouble lately · PL012
/// its time has passed · and the article's own findings of severity Error under their own rules.
[[nodiscard]] Result<QVector<Finding>> obstacles(store::Connection &connection, const Push &push,
                                                 const Account &account,
                                                 const article::Preview &preview, UtcTime now);

} // namespace tuiwen::push
