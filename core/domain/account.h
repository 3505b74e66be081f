// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace tuiwen {

enum class AccountType { Subscription, Service };           // 公众号/订阅号, 服务号
enum class Verification { Personal, Unverified, Verified }; // 个人, 未认证, 已认证
enum class AccountKind { Live, Sandbox, NoApi };            // NoApi: no AppID, clipboard only

/// What a probe found; no call of WeChat says it directly (wechat-api.md 3.1).
enum class Capability { Unknown, Yes, No };

struct Capabilities
{
    Capability push = Capability::Unknown;
    Capability publish = Capability::Unknown;
    Capability draft = Capability::Unknown;
    UtcTime probedAt;

    bool operator==(const Capabilities &) const = default;
};

/// The last thing that went wrong with an account, kept until a call succeeds.
struct AccountTrouble
{
    Error error;
    QString rid; ///< WeChat's request id, for support
    UtcTime at;

    bool operator==(const AccountTrouble &) const = default;
};

struct Account
{
    AccountId id;
    QString name;
    QString glyph;   ///< one character shown in the avatar
    QString colour;  ///< "#RRGGBB"
    QString cluster; ///< group name, may be empty
    AccountType type = AccountType::Subscription;
    Verification verification = Verification::Unverified;
    AccountKind kind = AccountKind::Live;
    QString appId;      ///< empty for NoApi
    QUrl baseUrl;       ///< empty = https://api.weixin.qq.com (or this desk's sandbox when kind is Sandbox)
    QString defaultTheme;
    Capabilities capabilities;
    std::optional<AccountTrouble> trouble;
    UtcTime createdAt;

    bool operator==(const Account &) const = default;
};

/// What openapi/quota/get answered for one path.
struct Quota
{
    QString path;
    qint64 dailyLimit = 0;
    qint64 used = 0;
    qint64 remain = 0;

    bool operator==(const Quota &) const = default;
};

[[nodiscard]] QString toText(AccountType type);
[[nodiscard]] QString toText(Verification verification);
[[nodiscard]] QString toText(AccountKind kind);
[[nodiscard]] QString toText(Capability capability);
[[nodiscard]] std::optional<AccountType> accountTypeFrom(const QString &text);
[[nodiscard]] std::optional<Verification> verificationFrom(const QString &text);
[[nodiscard]] std::optional<AccountKind> accountKindFrom(const QString &text);
[[nodiscard]] std::optional<Capability> capabilityFrom(const QString &text);

} // namespace tuiwen
