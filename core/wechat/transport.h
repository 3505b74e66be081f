// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QUrl>

#include <chrono>
#include <optional>

namespace tuiwen::wechat {

enum class Verb { Get, Post };

/// Whether a call may be repeated when nobody knows if it arrived.
enum class Repeat { Safe, Unsafe };

struct HttpRequest
{
    Verb verb = Verb::Get;
    QUrl url;
    QByteArray contentType;
    QByteArray body;
    Repeat repeat = Repeat::Safe;
    std::chrono::milliseconds timeout{30000};
};

struct HttpReply
{
    int status = 0; ///< 0 = no HTTP answer
    QByteArray body;
    QByteArray contentType;
    std::optional<std::chrono::milliseconds> retryAfter{}; ///< from the Retry-After header
};

/// Seam: one HTTP exchange. An Unsafe request goes onto the wire at most once; ending without an
/// answer is InDoubt for Unsafe and Offline for Safe. "Connection refused" and failed name look-up
/// are Offline always: nothing was sent. Finishes in any thread.
class Transport
{
public:
    virtual ~Transport() = default;
    [[nodiscard]] virtual QFuture<Result<HttpReply>> exchange(const HttpRequest &request) = 0;
};

} // namespace tuiwen::wechat
