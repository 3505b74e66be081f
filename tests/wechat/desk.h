// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/manualclock.h"
#include "tests/support/waitfor.h"
#include "tests/wechat/server.h"

#include "core/secrets/memory.h"
#include "core/wechat/client.h"
#include "core/wechat/network.h"

#include <QMap>

#include <atomic>

namespace tuiwen::test {

/// A client with its account, a clock and a server that imitates as much of WeChat as a test says.
class Desk
{
public:
    Desk()
        : server([this](const Received &request) { return answer(request); })
        , client(std::make_unique<wechat::Client>(transport, secrets, clock))
    {
        (void)await(secrets.write(credentials().secretKey, Secret(QStringLiteral("s3cr3t"))));
    }

    /// What a path answers; set before the first call of it.
    void on(const QByteArray &path, LoopbackServer::Handler handler)
    {
        const QMutexLocker lock(&m_mutex);
        m_handlers.insert(path, std::move(handler));
    }
    void on(const QByteArray &path, const Scripted &scripted)
    {
        on(path, [scripted](const Received &) { return scripted; });
    }

    [[nodiscard]] wechat::Credentials credentials() const
    {
        return {{QStringLiteral("acc-1")},
                QStringLiteral("wx0123456789abcdef"),
                QStringLiteral("account/acc-1/appsecret"),
                server.url()};
    }

    template<class Call>
    [[nodiscard]] QFuture<Result<typename Call::Reply>>
    send(const Call &call, wechat::Priority priority = wechat::Priority::Foreground)
    {
        return client->send(credentials(), call, priority);
    }
    /// Lets back-off pauses pass until the future is done.
    template<class T> [[nodiscard]] Result<T> passTime(QFuture<Result<T>> future)
    {
        const bool done = waitFor([&] {
            if (clock.pending() > 0) {
                clock.advance(std::chrono::seconds(1));
            }
            return future.isFinished();
        });
        return done ? await(future) : failure(ErrorKind::Internal, QStringLiteral("test: never"));
    }

    std::atomic<int> tokens = 0; ///< tokens made so far; the newest is "tok-<n>"
    std::atomic<int> lifetime = 7200;
    MemorySecrets secrets;
    ManualClock clock;
    LoopbackServer server;
    wechat::NetworkTransport transport{clock};
    std::unique_ptr<wechat::Client> client;

private:
    Scripted answer(const Received &request)
    {
        LoopbackServer::Handler handler;
        {
            const QMutexLocker lock(&m_mutex);
            handler = m_handlers.value(request.path);
        }
        if (handler) {
            return handler(request);
        }
        if (request.path == "/cgi-bin/stable_token") {
            return {"{\"access_token\":\"tok-" + QByteArray::number(++tokens) +
                    "\",\"expires_in\":" + QByteArray::number(lifetime) + "}"};
        }
        return {R"({"errcode":43002,"errmsg":"no such path here"})", 200};
    }

    QMutex m_mutex;
    QMap<QByteArray, LoopbackServer::Handler> m_handlers;
};

/// The token of a request.
inline QByteArray tokenOf(const Received &request)
{
    const QByteArray name = "access_token=";
    const qsizetype at = request.query.indexOf(name);
    return at < 0 ? QByteArray() : request.query.mid(at + name.size()).split('&').first();
}

} // namespace tuiwen::test
