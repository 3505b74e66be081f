// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/wechat/client.h"

namespace tuiwen::wechat {

struct QuotaGet
{
    static constexpr Endpoint endpoint{Verb::Post, "/cgi-bin/openapi/quota/get", Repeat::Safe};
    using Reply = Quota;
    QString path; ///< "/cgi-bin/draft/add"

    [[nodiscard]] Outgoing outgoing() const;
    [[nodiscard]] static Result<Reply> parse(const Answer &answer);
};

/// Resets the day's counters; 10 times a month (wechat-api.md 4.7).
struct ClearQuota
{
    static constexpr Endpoint endpoint{Verb::Post, "/cgi-bin/clear_quota", Repeat::Unsafe};
    struct Reply {};
    QString appId;

    [[nodiscard]] Outgoing outgoing() const;
    [[nodiscard]] static Result<Reply> parse(const Answer &answer);
};

/// Cheap probe of the push capability: 48001 when the account may not push.
struct MassSpeedGet
{
    static constexpr Endpoint endpoint{Verb::Post, "/cgi-bin/message/mass/speed/get", Repeat::Safe};
    struct Reply { int speed = 0; };

    [[nodiscard]] Outgoing outgoing() const;
    [[nodiscard]] static Result<Reply> parse(const Answer &answer);
};

} // namespace tuiwen::wechat
