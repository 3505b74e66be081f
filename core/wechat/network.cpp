// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wechat/network.h"

#include "core/base/async.h"
#include "core/base/log.h"
#include "core/wechat/errcode.h"
#include "core/wechat/oncebody.h"

#include <QCoreApplication>
#include <QHash>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <vector>

namespace tuiwen::wechat {

namespace {

constexpr int requestsPerManager = 6;

bool isLoopback(const QString &host)
{
    return host == QLatin1StringView("127.0.0.1") || host == QLatin1StringView("::1") ||
           host.compare(QLatin1StringView("localhost"), Qt::CaseInsensitive) == 0;
}

/// Why this address may not be used; empty when it may.
QString objection(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty()) {
        return QStringLiteral("the server address has no host");
    }
    if (url.scheme() == QLatin1StringView("http") && !isLoopback(url.host())) {
        return QStringLiteral("plain http is only for this computer; %1 needs https")
            .arg(url.host());
    }
    if (url.scheme() != QLatin1StringView("http") && url.scheme() != QLatin1StringView("https")) {
        return QStringLiteral("the server address is neither http nor https");
    }
    return {};
}

QNetworkRequest describe(const HttpRequest &request)
{
    QNetworkRequest http(request.url);
    http.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                      QNetworkRequest::ManualRedirectPolicy);
    http.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    http.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    http.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    http.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    http.setHeader(QNetworkRequest::UserAgentHeader, QByteArrayLiteral("TuiwenStudio"));
    if (!request.contentType.isEmpty()) {
        http.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
    }
    http.setTransferTimeout(static_cast<int>(request.timeout.count()));
    if (request.url.scheme() == QLatin1StringView("https")) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        http.setSslConfiguration(tls);
    }
    return http;
}

std::optional<std::chrono::milliseconds> retryAfterOf(const QNetworkReply &reply)
{
    bool number = false;
    const int seconds = reply.rawHeader("Retry-After").trimmed().toInt(&number);
    if (!number || seconds < 0) {
        return std::nullopt;
    }
    return std::chrono::seconds(seconds);
}

} // namespace

/// Lives in the worker thread and owns everything Qt's network classes touch.
class NetworkTransport::Worker final : public QObject
{
public:
    using Promise = std::shared_ptr<QPromise<Result<HttpReply>>>;

    Worker(const Clock &clock, const Limits &limits)
        : m_clock(clock)
        , m_limits(limits)
    {}

    void start(const HttpRequest &request, const Promise &promise);
    void stop();

private:
    /// One manager with its own connections to one host.
    struct Lane
    {
        std::unique_ptr<QNetworkAccessManager> manager;
        int active = 0;
        std::chrono::milliseconds lastUse{0};
    };
    struct Flight
    {
        HttpRequest request;
        Promise promise;
        std::shared_ptr<Lane> lane;
        QNetworkReply *reply = nullptr;
        OnceBody *once = nullptr;
        QByteArray body;
        QString broken; ///< why we ended it ourselves
        bool tooLong = false;
        std::chrono::milliseconds startedAt{0};
    };
    using FlightPtr = std::shared_ptr<Flight>;

    std::shared_ptr<Lane> laneFor(const QUrl &url);
    void send(const FlightPtr &flight);
    void collect(const FlightPtr &flight);
    void finish(const FlightPtr &flight);
    [[nodiscard]] Result<HttpReply> outcome(const Flight &flight) const;

    const Clock &m_clock;
    Limits m_limits;
    QHash<QString, std::vector<std::shared_ptr<Lane>>> m_hosts;
    std::vector<FlightPtr> m_flights;
    bool m_stopping = false;
};

std::shared_ptr<NetworkTransport::Worker::Lane> NetworkTransport::Worker::laneFor(const QUrl &url)
{
    auto &lanes = m_hosts[url.scheme() + QLatin1Char('/') + url.authority()];
    const auto idlest =
        std::min_element(lanes.begin(), lanes.end(),
                         [](const auto &a, const auto &b) { return a->active < b->active; });
    const bool full = idlest == lanes.end() || (*idlest)->active >= requestsPerManager;
    if (!full || static_cast<int>(lanes.size()) >= m_limits.managersPerHost) {
        return *idlest;
    }
    auto lane = std::make_shared<Lane>();
    lane->manager = std::make_unique<QNetworkAccessManager>();
    lane->lastUse = m_clock.steady();
    if (isLoopback(url.host())) {
        lane->manager->setProxy(
            QNetworkProxy::NoProxy); // what stays on this computer takes no detour
    }
    lanes.push_back(lane);
    return lane;
}

void NetworkTransport::Worker::start(const HttpRequest &request, const Promise &promise)
{
    auto flight = std::make_shared<Flight>();
    flight->request = request;
    flight->promise = promise;
    flight->lane = laneFor(request.url);
    flight->startedAt = m_clock.steady();
    m_flights.push_back(flight);

    Lane &lane = *flight->lane;
    // A kept connection that the server is just closing would swallow an unsafe request.
    if (request.repeat == Repeat::Unsafe && lane.active == 0 &&
        flight->startedAt - lane.lastUse > m_limits.staleAfter) {
        lane.manager->clearConnectionCache();
    }
    ++lane.active;
    send(flight);
}

void NetworkTransport::Worker::send(const FlightPtr &flight)
{
    const HttpRequest &request = flight->request;
    QNetworkAccessManager &manager = *flight->lane->manager;
    QNetworkRequest http = describe(request);
    if (request.verb == Verb::Get) {
        flight->reply = manager.get(http);
    } else if (request.repeat == Repeat::Unsafe) {
        http.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        http.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        flight->once = new OnceBody(request.body, nullptr);
        flight->reply = manager.post(http, flight->once);
        flight->once->setParent(flight->reply);
    } else {
        flight->reply = manager.post(http, request.body);
    }
    flight->reply->setParent(this);
    connect(flight->reply, &QNetworkReply::readyRead, this, [this, flight] { collect(flight); });
    connect(flight->reply, &QNetworkReply::finished, this, [this, flight] { finish(flight); });
    QTimer::singleShot(request.timeout * 4, flight->reply, [flight] {
        flight->broken = QStringLiteral("the answer took too long");
        flight->reply->abort();
    });
}

void NetworkTransport::Worker::collect(const FlightPtr &flight)
{
    if (!flight->broken.isEmpty()) {
        return;
    }
    flight->body += flight->reply->readAll();
    const qint64 announced =
        flight->reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (std::max<qint64>(announced, flight->body.size()) > m_limits.replyBytes) {
        flight->broken =
            QStringLiteral("the answer is longer than %1 bytes").arg(m_limits.replyBytes);
        flight->tooLong = true;
        flight->reply->abort();
    }
}

Result<HttpReply> NetworkTransport::Worker::outcome(const Flight &flight) const
{
    const bool unsafe = flight.request.repeat == Repeat::Unsafe;
    const bool unsent = flight.once != nullptr && !flight.once->wasRead();
    const int status = flight.reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError network = flight.reply->error();
    if (m_stopping) {
        return failure(unsafe && !unsent ? ErrorKind::InDoubt : ErrorKind::Cancelled,
                       QStringLiteral("the program is closing"));
    }
    // Qt reports a status of 400 and above as an error too; its body is complete all the same.
    if (flight.broken.isEmpty() && (network == QNetworkReply::NoError || status >= 400)) {
        return HttpReply{status, flight.body,
                         flight.reply->header(QNetworkRequest::ContentTypeHeader).toByteArray(),
                         retryAfterOf(*flight.reply)};
    }
    // Asking again for an answer that is too long would bring the same answer.
    const ErrorKind kind =
        classify(flight.tooLong ? QNetworkReply::NoError : network, 0, 0, unsafe && !unsent);
    const QString why = flight.broken.isEmpty() ? QStringLiteral("network error %1: %2")
                                                      .arg(static_cast<int>(network))
                                                      .arg(flight.reply->errorString())
                                                : flight.broken;
    return failure(kind, redacted(why));
}

void NetworkTransport::Worker::finish(const FlightPtr &flight)
{
    if (flight->broken.isEmpty() && flight->reply->isOpen()) {
        flight->body += flight->reply->readAll();
    }
    Result<HttpReply> result = outcome(*flight);
    const auto now = m_clock.steady();
    qCDebug(logWechat).noquote() << flight->request.url.path()
                                 << (result ? QString::number(result->status)
                                            : toText(result.error()))
                                 << (now - flight->startedAt).count() << "ms";
    --flight->lane->active;
    flight->lane->lastUse = now;
    std::erase(m_flights, flight);
    flight->reply->deleteLater();
    flight->promise->addResult(std::move(result));
    flight->promise->finish();
}

void NetworkTransport::Worker::stop()
{
    m_stopping = true;
    for (const FlightPtr &flight : std::vector<FlightPtr>(m_flights)) {
        flight->reply->abort(); // runs finish()
        delete flight->reply;
    }
    m_hosts.clear();
}

struct NetworkTransport::Private
{
    QThread thread;
    std::unique_ptr<Worker> worker;
};

NetworkTransport::NetworkTransport(const Clock &clock)
    : NetworkTransport(clock, Limits())
{}

NetworkTransport::NetworkTransport(const Clock &clock, const Limits &limits)
    : d(std::make_unique<Private>())
{
    d->worker = std::make_unique<Worker>(clock, limits);
    d->worker->moveToThread(&d->thread);
    d->thread.setObjectName(QStringLiteral("wechat-network"));
    d->thread.start();
}

NetworkTransport::~NetworkTransport()
{
    QMetaObject::invokeMethod(
        d->worker.get(), [this] { d->worker->stop(); }, Qt::BlockingQueuedConnection);
    d->thread.quit();
    d->thread.wait();
}

QFuture<Result<HttpReply>> NetworkTransport::exchange(const HttpRequest &request)
{
    if (const QString reason = objection(request.url); !reason.isEmpty()) {
        return readyFuture<HttpReply>(failure(ErrorKind::Rejected, reason));
    }
    auto promise = std::make_shared<QPromise<Result<HttpReply>>>();
    QFuture<Result<HttpReply>> future = promise->future();
    promise->start();
    QMetaObject::invokeMethod(d->worker.get(), [worker = d->worker.get(), request, promise] {
        worker->start(request, promise);
    });
    return future;
}

} // namespace tuiwen::wechat
