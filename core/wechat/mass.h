// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wechat/client.h"

#include <optional>

namespace tuiwen::wechat {

enum class MassStatus { Sending, Success, Failed, Deleted };

/// Sends a draft to all subscribers or one tag (wechat-api.md 8.1). 45065 (already sent under this
/// clientmsgid) is parsed as success with `duplicate` set.
struct MassSendAll
{
    static constexpr Endpoint endpoint{Verb::Post, "/cgi-bin/message/mass/sendall", Repeat::Unsafe};
    struct Reply { qint64 msgId = 0; qint64 msgDataId = 0; bool duplicate = false; };
    QString mediaId;
    std::optional<qint64> tagId; ///< absent = everybody
    QString clientMsgId;         ///< at most 32 bytes
    bool sendIgnoreReprint = false;

    [[nodiscard]] Outgoing outgoing() const;
    [[nodiscard]] static Result<Reply> parse(const Answer &answer);
};

struct MassPreview
{
    static constexpr Endpoint endpoint{Verb::Post, "/cgi-bin/message/mass/preview", Repeat::Unsafe};
    struct Reply { qint64 msgId = 0; };
    QString mediaId;
    QString wechatName; ///< 微信号 of the person who looks

    [[nodiscard]] Outgoing outgoing() const;
    [[nodiscard]] static Result<Reply> parse(const Answer &answer);
};

struct MassGet
{
    static constexpr Endpoint endpoint{Verb::Post, "/cgi-bin/message/mass/get", Repeat::Safe};
    struct Reply { qint64 msgId = 0; MassStatus status = MassStatus::Sending; };
    qint64 msgId = 0;

    [[nodiscard]] Outgoing outgoing() const;
    [[nodiscard]] static Result<Reply> parse(const Answer &answer);
};

struct MassDelete
{
    static constexpr Endpoint endpoint{Verb::Post, "/cgi-bin/message/mass/delete", Repeat::Unsafe};
    struct Reply {};
    qint64 msgId = 0;
    int articleIndex = 1; ///< 1-based; 0 would delete all and is refused here

    [[nodiscard]] Outgoing outgoing() const;
    [[nodiscard]] static Result<Reply> parse(const Answer &answer);
};

} // namespace tuiwen::wechat
