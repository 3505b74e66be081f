// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/wechat/transport.h"

#include <memory>

namespace tuiwen::wechat {

/// The real transport: HTTP/1.1 by QNetworkAccessManager in a worker thread of its own, one manager
/// per 6 requests of a host because Qt 6.4 opens no more connections per manager. Certificates are
/// always verified; plain http is accepted for 127.0.0.1, ::1 and localhost only; redirects are not
/// followed. `timeout` of a request bounds the silence on its connection, four times as much its
/// whole life.
class NetworkTransport final : public Transport
{
public:
    struct Limits
    {
        qint64 replyBytes = 64LL * 1024 * 1024;      ///< a longer reply is an error
        int managersPerHost = 6;                     ///< 6 requests each; more wait inside Qt
        std::chrono::milliseconds staleAfter{15000}; ///< an unsafe request avoids older connections
    };

    explicit NetworkTransport(const Clock &clock);
    NetworkTransport(const Clock &clock, const Limits &limits);
    /// Stops what is under way: InDoubt for an Unsafe request whose body went out, else Cancelled.
    ~NetworkTransport() override;
    NetworkTransport(const NetworkTransport &) = delete;
    NetworkTransport &operator=(const NetworkTransport &) = delete;

    /// May be called from any thread; finishes in the worker thread.
    [[nodiscard]] QFuture<Result<HttpReply>> exchange(const HttpRequest &request) override;

private:
    class Worker;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tuiwen::wechat
