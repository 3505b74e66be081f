// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <QString>

namespace tuiwen::sandbox {

/// A push that needs the administrator's word fails without it after this time (wechat-api.md 8).
inline constexpr qint64 confirmationMs = 30LL * 60 * 1000;

/// publish_status at a moment: 1 until the job is ready, then what the row says it comes to.
[[nodiscard]] inline qint64 publishStatus(qint64 outcome, qint64 readyAt, UtcTime now)
{
    return now.ms < readyAt ? 1 : outcome;
}

/// msg_status at a moment: "SENDING" until it is ready, then what the row says it comes to.
[[nodiscard]] inline QString pushStatus(const QString &outcome, qint64 sentAt, qint64 readyAt,
                                        bool waitsForPerson, UtcTime now)
{
    if (waitsForPerson) {
        return now.ms < sentAt + confirmationMs ? QStringLiteral("SENDING")
                                                : QStringLiteral("SEND_FAIL");
    }
    return now.ms < readyAt ? QStringLiteral("SENDING") : outcome;
}

} // namespace tuiwen::sandbox
