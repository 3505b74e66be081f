// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/wire.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTcpSocket>

namespace tuiwen::test {

namespace {

void parse(const QByteArray &bytes, WireReply &reply)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0) {
        return;
    }
    reply.head = bytes.left(end);
    reply.status = reply.head.split(' ').value(1).toInt();
    reply.body = bytes.mid(end + 4);
    reply.complete = reply.body.size() >= reply.header("Content-Length").toLongLong();
}

} // namespace

QJsonObject WireReply::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QByteArray WireReply::header(const QByteArray &name) const
{
    const QByteArray key = name.toLower() + ':';
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        if (line.toLower().startsWith(key)) {
            return line.mid(name.size() + 1).trimmed();
        }
    }
    return {};
}

WireReply sendRaw(const QUrl &server, const QByteArray &bytes, int waitMs)
{
    WireReply reply;
    QTcpSocket socket;
    socket.connectToHost(server.host(), static_cast<quint16>(server.port()));
    if (!socket.waitForConnected(waitMs)) {
        return reply;
    }
    socket.write(bytes);
    QElapsedTimer timer;
    timer.start();
    QByteArray received;
    while (!reply.complete && socket.state() == QAbstractSocket::ConnectedState) {
        if (timer.elapsed() >= waitMs) {
            reply.timedOut = true;
            break;
        }
        socket.waitForReadyRead(20);
        received += socket.readAll();
        parse(received, reply);
    }
    received += socket.readAll();
    parse(received, reply);
    return reply;
}

WireReply exchange(const QUrl &server, const QByteArray &method, const QByteArray &target,
                   const QByteArray &contentType, const QByteArray &body, int waitMs)
{
    QByteArray request = method + ' ' + target +
                         " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(server.port()) +
                         "\r\n";
    if (method == "POST") {
        request += "Content-Type: " + contentType +
                   "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    }
    return sendRaw(server, request + "\r\n" + body, waitMs);
}

} // namespace tuiwen::test
