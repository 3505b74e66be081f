// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/wechat/server.h"

#include <QMutexLocker>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>

#include <utility>

namespace tuiwen::test {

QByteArray Received::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0) {
            return line.mid(colon + 1).trimmed();
        }
    }
    return {};
}

class LoopbackServer::Worker final : public QTcpServer
{
public:
    Worker(Handler handler, std::optional<TlsIdentity> tls)
        : m_handler(std::move(handler))
        , m_tls(std::move(tls))
    {}

    QVector<Received> requests() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_received;
    }
    int connections() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_connections;
    }
    void release()
    {
        m_releasing = true;
        for (const auto &[socket, scripted] : std::exchange(m_held, {})) {
            if (socket) {
                answer(*socket, scripted);
            }
        }
    }
    void stop()
    {
        close();
        qDeleteAll(findChildren<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly));
    }

protected:
    void incomingConnection(qintptr handle) override
    {
        QTcpSocket *socket = nullptr;
        if (m_tls) {
            auto *secure = new QSslSocket(this);
            QSslConfiguration configuration = secure->sslConfiguration();
            configuration.setLocalCertificate(m_tls->certificate);
            configuration.setPrivateKey(m_tls->key);
            secure->setSslConfiguration(configuration);
            secure->setSocketDescriptor(handle);
            secure->startServerEncryption();
            socket = secure;
        } else {
            socket = new QTcpSocket(this);
            socket->setSocketDescriptor(handle);
        }
        {
            const QMutexLocker lock(&m_mutex);
            ++m_connections;
        }
        auto buffer = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, buffer] {
            *buffer += socket->readAll();
            take(*socket, *buffer);
        });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }

private:
    void take(QTcpSocket &socket, QByteArray &buffer)
    {
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0) {
            return;
        }
        Received request;
        request.head = buffer.left(end);
        const qsizetype length = request.header("Content-Length").toLongLong();
        if (buffer.size() < end + 4 + length) {
            return;
        }
        request.body = buffer.mid(end + 4, length);
        buffer.remove(0, end + 4 + length);
        const QList<QByteArray> line = request.head.left(request.head.indexOf('\r')).split(' ');
        request.verb = line.value(0);
        const QByteArray target = line.value(1);
        const qsizetype mark = target.indexOf('?');
        request.path = mark < 0 ? target : target.left(mark);
        request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
        {
            const QMutexLocker lock(&m_mutex);
            m_received.append(request);
        }
        const Scripted scripted = m_handler(request);
        if (scripted.fault == Fault::Hold && !m_releasing) {
            m_held.append({&socket, scripted});
        } else {
            answer(socket, scripted);
        }
    }

    void answer(QTcpSocket &socket, const Scripted &scripted)
    {
        if (scripted.fault == Fault::Hang) {
            return;
        }
        if (scripted.fault == Fault::DropBefore) {
            socket.disconnectFromHost();
            return;
        }
        QByteArray reply = "HTTP/1.1 " + QByteArray::number(scripted.status) + " Scripted\r\n" +
                           "Content-Type: " + scripted.contentType + "\r\n" +
                           "Content-Length: " + QByteArray::number(scripted.body.size()) + "\r\n";
        for (const auto &[name, value] : scripted.headers) {
            reply += name + ": " + value + "\r\n";
        }
        reply += "\r\n";
        const bool whole = scripted.fault != Fault::DropMiddle;
        reply += whole ? scripted.body : scripted.body.left(scripted.body.size() / 2);
        socket.write(reply);
        if (!whole) {
            socket.disconnectFromHost();
        }
    }

    Handler m_handler;
    std::optional<TlsIdentity> m_tls;
    bool m_releasing = false;
    QVector<QPair<QPointer<QTcpSocket>, Scripted>> m_held;
    mutable QMutex m_mutex; ///< guards what follows
    QVector<Received> m_received;
    int m_connections = 0;
};

LoopbackServer::LoopbackServer(Handler handler, std::optional<TlsIdentity> tls)
{
    m_url.setScheme(tls ? QStringLiteral("https") : QStringLiteral("http"));
    m_worker = std::make_unique<Worker>(std::move(handler), std::move(tls));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this] {
            if (m_worker->listen(QHostAddress::LocalHost)) {
                m_url.setHost(QStringLiteral("127.0.0.1"));
                m_url.setPort(m_worker->serverPort());
            }
        },
        Qt::BlockingQueuedConnection);
}

LoopbackServer::~LoopbackServer()
{
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { m_worker->stop(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QUrl LoopbackServer::url() const
{
    return m_url;
}

QVector<Received> LoopbackServer::received() const
{
    return m_worker->requests();
}

QVector<Received> LoopbackServer::received(const QByteArray &path) const
{
    QVector<Received> list = received();
    list.removeIf([&path](const Received &request) { return request.path != path; });
    return list;
}

int LoopbackServer::hits(const QByteArray &path) const
{
    return static_cast<int>(received(path).size());
}

int LoopbackServer::connections() const
{
    return m_worker->connections();
}

void LoopbackServer::release()
{
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { m_worker->release(); }, Qt::BlockingQueuedConnection);
}

} // namespace tuiwen::test
