// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMutex>
#include <QPair>
#include <QSslCertificate>
#include <QSslKey>
#include <QThread>
#include <QUrl>
#include <QVector>

#include <functional>
#include <memory>
#include <optional>

namespace tuiwen::test {

/// A request as it came over the wire.
struct Received
{
    QByteArray verb;
    QByteArray path;
    QByteArray query;
    QByteArray head; ///< request line and headers, raw
    QByteArray body;

    /// The value of a header, raw; empty when it is not there.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

enum class Fault
{
    None,
    DropBefore, ///< the connection closes before the first byte of an answer
    DropMiddle, ///< the connection closes in the middle of the body
    Hold,       ///< nothing happens until release()
    Hang,       ///< nothing happens ever
};

struct Scripted
{
    QByteArray body = "{}";
    int status = 200;
    Fault fault = Fault::None;
    QByteArray contentType = "application/json; encoding=utf-8";
    QVector<QPair<QByteArray, QByteArray>> headers{};
};

struct TlsIdentity
{
    QSslCertificate certificate;
    QSslKey key;
};

/// A real HTTP server on 127.0.0.1 in a thread of its own that answers by a function.
class LoopbackServer
{
public:
    using Handler = std::function<Scripted(const Received &)>;

    explicit LoopbackServer(Handler handler, std::optional<TlsIdentity> tls = std::nullopt);
    ~LoopbackServer();

    [[nodiscard]] QUrl url() const;
    [[nodiscard]] QVector<Received> received() const;
    [[nodiscard]] QVector<Received> received(const QByteArray &path) const;
    [[nodiscard]] int hits(const QByteArray &path) const;
    /// Connections accepted so far.
    [[nodiscard]] int connections() const;
    /// Answers what is held, and from now on holds nothing.
    void release();

private:
    class Worker;
    QThread m_thread;
    std::unique_ptr<Worker> m_worker;
    QUrl m_url;
};

} // namespace tuiwen::test
