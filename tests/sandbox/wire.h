// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QUrl>

namespace tuiwen::test {

/// What came back over one connection; status 0 = the connection ended (or the wait did) without an
/// HTTP answer.
struct WireReply
{
    int status = 0;
    bool complete = false; ///< as many bytes as Content-Length promised
    bool timedOut = false;
    QByteArray head;
    QByteArray body;

    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/// One HTTP exchange on a socket of its own, exactly as written here.
[[nodiscard]] WireReply exchange(const QUrl &server, const QByteArray &method,
                                 const QByteArray &target, const QByteArray &contentType = {},
                                 const QByteArray &body = {}, int waitMs = 20000);
/// Sends raw bytes and reads until the server closes or the wait ends.
[[nodiscard]] WireReply sendRaw(const QUrl &server, const QByteArray &bytes, int waitMs = 20000);

} // namespace tuiwen::test
