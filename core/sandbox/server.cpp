// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/server.h"

#include "core/sandbox/listener.h"
#include "core/sandbox/lock.h"
#include "core/sandbox/report.h"
#include "core/sandbox/world.h"

#include <QCoreApplication>
#include <QDir>
#include <QTcpServer>
#include <QThread>

namespace tuiwen::sandbox {

namespace {

Result<> makeFolder(const QString &folder)
{
    if (!QDir().mkpath(folder)) {
        return failure(ErrorKind::Storage, QStringLiteral("cannot create %1").arg(folder));
    }
    return {};
}

/// Opens the folder's state for a moment, under the gate.
Result<std::unique_ptr<World>> openBriefly(const QString &folder)
{
    static const SystemClock clock;
    if (auto made = makeFolder(folder); !made) {
        return failure(made.error());
    }
    const auto gate = takeGate(folder);
    if (!gate) {
        return failure(gate.error());
    }
    return World::open(folder, clock);
}

} // namespace

struct Server::Private
{
    QString folder;
    const Clock &clock;
    Faults faults;
    QUrl url;
    std::optional<FileLock> serving;
    QThread thread;
    // Both live in the thread.
    std::unique_ptr<World> world;
    std::unique_ptr<Listener> listener;

    Private(QString path, const Clock &time)
        : folder(std::move(path))
        , clock(time)
    {}

    /// Runs fn in the server's thread and waits for it.
    template<class Fn> void inThread(Fn fn)
    {
        QObject context;
        context.moveToThread(&thread);
        QMetaObject::invokeMethod(&context, std::move(fn), Qt::BlockingQueuedConnection);
    }

    Result<> open(quint16 port)
    {
        auto opened = World::open(folder, clock);
        if (!opened) {
            return failure(opened.error());
        }
        world = *std::move(opened);
        world->sweep();
        listener = std::make_unique<Listener>(*world, faults, clock);
        // A client that remembers the address of a server that died finds the next one there.
        const auto last = readRecord(folder);
        const quint16 wanted = port != 0 || !last ? port : static_cast<quint16>(last->url.port(0));
        auto socket = std::make_unique<QTcpServer>();
        const bool bound = socket->listen(QHostAddress::LocalHost, wanted) ||
                           (port == 0 && socket->listen(QHostAddress::LocalHost));
        if (!bound) {
            return failure(ErrorKind::Rejected, QStringLiteral("cannot listen on 127.0.0.1:%1: %2")
                                                    .arg(port)
                                                    .arg(socket->errorString()));
        }
        url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(socket->serverPort()));
        listener->bind(socket.release());
        return writeRecord(folder, {url, QCoreApplication::applicationPid()});
    }

    void close()
    {
        listener.reset();
        world.reset();
    }
};

Server::Server(const QString &folder, const Clock &clock)
    : d(std::make_unique<Private>(folder, clock))
{}

Server::~Server()
{
    stop();
}

Result<QUrl> Server::start(quint16 port)
{
    if (d->serving) {
        return d->url;
    }
    if (auto made = makeFolder(d->folder); !made) {
        return failure(made.error());
    }
    const auto gate = takeGate(d->folder);
    if (!gate) {
        return failure(gate.error());
    }
    auto serving = takeServing(d->folder);
    if (!serving) {
        return failure(serving.error());
    }
    d->serving = *std::move(serving);
    d->thread.setObjectName(QStringLiteral("sandbox"));
    d->thread.start();
    Result<> opened;
    d->inThread([&] { opened = d->open(port); });
    if (!opened) {
        stop();
        return failure(opened.error());
    }
    return d->url;
}

void Server::stop()
{
    if (!d->serving) {
        return;
    }
    d->inThread([this] { d->close(); });
    d->thread.quit();
    d->thread.wait();
    d->url.clear();
    d->serving.reset();
}

Result<QUrl> Server::runningUrl(const QString &folder)
{
    if (!QDir(folder).exists()) {
        return failure(ErrorKind::NotFound, QStringLiteral("%1 does not exist").arg(folder));
    }
    const auto gate = takeGate(folder);
    if (!gate) {
        return failure(gate.error());
    }
    const auto serving = takeServing(folder);
    if (serving) {
        return failure(ErrorKind::NotFound, QStringLiteral("no server runs for %1").arg(folder));
    }
    if (serving.error().kind != ErrorKind::Conflict) {
        return failure(serving.error());
    }
    return readRecord(folder).map([](const ServingRecord &record) { return record.url; });
}

Result<QVector<SandboxAccount>> Server::accounts(const QString &folder)
{
    auto world = openBriefly(folder);
    if (!world) {
        return failure(world.error());
    }
    const auto accounts = (*world)->accounts();
    if (const auto &problem = (*world)->database().problem()) {
        return failure(*problem);
    }
    return accounts;
}

Result<QJsonObject> Server::report(const QString &folder)
{
    auto world = openBriefly(folder);
    if (!world) {
        return failure(world.error());
    }
    Database &database = (*world)->database();
    QJsonObject report;
    const auto read =
        database.transaction([&] { report = makeReport(database, reportTime(database)); });
    return read.map([&] { return report; });
}

void Server::arm(const Fault &fault)
{
    d->faults.arm(fault);
}

void Server::clearFaults()
{
    d->faults.clear();
}

} // namespace tuiwen::sandbox
