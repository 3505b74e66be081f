// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/listener.h"

#include "core/base/log.h"
#include "core/sandbox/control.h"
#include "core/sandbox/router.h"
#include "core/sandbox/token.h"

#include <QHttpServerRequest>
#include <QMetaEnum>
#include <QPointer>
#include <QTcpSocket>

namespace tuiwen::sandbox {

namespace {

QByteArray methodOf(const QHttpServerRequest &request)
{
    return QByteArray(
               QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(int(request.method())))
        .toUpper();
}

Call callFrom(const QHttpServerRequest &request, const QTcpSocket &socket)
{
    Call call;
    call.method = methodOf(request);
    call.path = request.url().path();
    call.query = request.query();
    call.contentType = request.value("Content-Type");
    call.body = request.body();
    bool isV4 = false;
    const QHostAddress peer(socket.peerAddress().toIPv4Address(&isV4));
    call.ip = isV4 ? peer.toString() : socket.peerAddress().toString();
    return call;
}

/// A page in a browser must not steer the imitation: not from its own scripts (they say Origin),
/// nor through a name of its own that points to this machine.
bool isForeign(const QHttpServerRequest &request)
{
    if (!request.value("Origin").isEmpty()) {
        return true;
    }
    const QString host = QString::fromLatin1(request.value("Host")).section(QLatin1Char(':'), 0, 0);
    return host != QLatin1String("127.0.0.1") && host != QLatin1String("localhost");
}

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 500:
        return "Internal Server Error";
    case 503:
        return "Service Unavailable";
    default:
        return status >= 500 ? "Bad Gateway" : "Unknown";
    }
}

QByteArray head(const Answer &answer)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' +
                      reasonOf(answer.status) + "\r\nContent-Type: " + answer.contentType +
                      "\r\nContent-Length: " + QByteArray::number(answer.body.size());
    if (!answer.fileName.isEmpty()) {
        text += "\r\nContent-disposition: attachment; filename=\"" + answer.fileName.toUtf8() + '"';
    }
    return text + "\r\n\r\n";
}

void write(QTcpSocket *socket, const Answer &answer)
{
    socket->write(head(answer) + answer.body);
    if (answer.close) {
        socket->disconnectFromHost();
    }
}

/// An answer that no route wrote: a proxy's page, as one meets it in the wild.
Answer page(int status)
{
    Answer answer;
    answer.status = status;
    answer.contentType = "text/html";
    answer.body = "<html><body><h1>" + QByteArray::number(status) + ' ' + reasonOf(status) +
                  "</h1></body></html>";
    return answer;
}

/// A byte that is not UTF-8 inside the first text value.
QByteArray withBadByte(QByteArray body)
{
    const qsizetype at = body.indexOf(":\"");
    return at < 0 ? body + '\xff' : body.insert(at + 2, "\xff\xfe");
}

bool isProcessed(FaultKind kind)
{
    return kind != FaultKind::Hang && kind != FaultKind::DropBefore && kind != FaultKind::Http5xx &&
           kind != FaultKind::Errcode && kind != FaultKind::IpNotWhitelisted;
}

} // namespace

Listener::Listener(World &world, Faults &faults, const Clock &clock)
    : m_world(world)
    , m_faults(faults)
    , m_clock(clock)
{}

Answer Listener::process(Call &call, const std::optional<Fault> &fault)
{
    if (isControl(call.path)) {
        return control(m_world, m_faults, call);
    }
    const QString caller = callerOf(m_world, call);
    QString outcome = fault ? toText(fault->kind) : QStringLiteral("answered");
    Answer answer;
    if (fault && fault->kind == FaultKind::Errcode) {
        answer = m_world.refuse(fault->code);
    } else if (fault && fault->kind == FaultKind::IpNotWhitelisted) {
        answer = m_world.refuse(
            40164, QStringLiteral("invalid ip %1 ipv6 ::ffff:%1, not in whitelist").arg(call.ip));
    } else if (!fault || isProcessed(fault->kind)) {
        if (fault && fault->kind == FaultKind::RevokeToken) {
            revokeToken(m_world, call.parameter("access_token"));
        }
        answer = route(m_world, call);
    }
    m_world.record(call, caller, answer, outcome);
    return answer;
}

bool Listener::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    if (isForeign(request)) {
        write(socket, page(403));
        return true;
    }
    Call call = callFrom(request, *socket);
    std::optional<Fault> fault;
    Answer answer;
    const bool close = request.value("Connection").toLower() == "close";
    const auto committed = m_world.database().transaction([&] {
        if (!isControl(call.path)) {
            fault = m_faults.take(call.path, callerOf(m_world, call));
        }
        answer = process(call, fault);
        answer.close = close;
    });
    if (!committed) {
        qCWarning(logSandbox) << "request rolled back:" << toText(committed.error());
        write(socket, page(500));
        return true;
    }
    if (!fault || fault->kind == FaultKind::Errcode || fault->kind == FaultKind::RevokeToken ||
        fault->kind == FaultKind::IpNotWhitelisted) {
        write(socket, answer);
        return true;
    }
    switch (fault->kind) {
    case FaultKind::DropBefore:
    case FaultKind::DropAfterAccept:
        socket->abort();
        break;
    case FaultKind::Http5xx:
        write(socket, page(fault->code == 0 ? 502 : static_cast<int>(fault->code)));
        break;
    case FaultKind::Delay:
        m_clock.callAfter(fault->delay, socket, [socket, answer] { write(socket, answer); });
        break;
    case FaultKind::Truncated:
        socket->write(head(answer) + answer.body.left(answer.body.size() / 2));
        socket->disconnectFromHost();
        break;
    case FaultKind::BadUtf8:
        answer.body = withBadByte(answer.body);
        write(socket, answer);
        break;
    default: // Hang, HangAfterAccept: the caller waits until it gives up
        break;
    }
    return true;
}

void Listener::missingHandler(const QHttpServerRequest &, QTcpSocket *socket)
{
    write(socket, page(404));
}

} // namespace tuiwen::sandbox
