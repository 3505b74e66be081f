// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wechat/quota.h"

#include "core/base/json.h"
#include "core/wechat/wire.h"

namespace tuiwen::wechat {

namespace {

using L = QLatin1StringView;

} // namespace

Outgoing QuotaGet::outgoing() const
{
    return wire::withJson(endpoint, {{L("cgi_path"), path}});
}

Result<Quota> QuotaGet::parse(const Answer &answer)
{
    return json::object(answer.json, L("quota")).map([](const QJsonObject &object) {
        Quota quota;
        quota.dailyLimit = json::integerOr(object, L("daily_limit"), 0);
        quota.used = json::integerOr(object, L("used"), 0);
        quota.remain = json::integerOr(object, L("remain"), quota.dailyLimit - quota.used);
        return quota;
    });
}

Outgoing ClearQuota::outgoing() const
{
    return wire::withJson(endpoint, {{L("appid"), appId}});
}

Result<ClearQuota::Reply> ClearQuota::parse(const Answer &)
{
    return Reply{};
}

Outgoing MassSpeedGet::outgoing() const
{
    return wire::withJson(endpoint, {});
}

Result<MassSpeedGet::Reply> MassSpeedGet::parse(const Answer &answer)
{
    return json::integer(answer.json, L("speed")).map([](qint64 speed) {
        return Reply{static_cast<int>(speed)};
    });
}

} // namespace tuiwen::wechat
