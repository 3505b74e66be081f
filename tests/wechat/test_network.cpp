// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catchqt.h"
#include "tests/support/manualclock.h"
#include "tests/support/waitfor.h"
#include "tests/wechat/server.h"

#include "core/wechat/network.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace tuiwen;
using namespace std::chrono_literals;
using test::Fault;
using test::LoopbackServer;
using test::Received;
using test::Scripted;
using test::waitFor;
using wechat::HttpReply;
using wechat::HttpRequest;
using wechat::NetworkTransport;
using wechat::Repeat;
using wechat::Verb;

namespace {

HttpRequest request(const QUrl &base, Verb verb, Repeat repeat, const QByteArray &body = {})
{
    HttpRequest made;
    made.verb = verb;
    made.url = base;
    made.url.setPath(QStringLiteral("/x"));
    made.contentType = "application/json";
    made.body = body;
    made.repeat = repeat;
    return made;
}

HttpRequest unsafePost(const QUrl &base, const QByteArray &body = "{\"a\":1}")
{
    return request(base, Verb::Post, Repeat::Unsafe, body);
}

LoopbackServer::Handler always(const Scripted &scripted)
{
    return [scripted](const Received &) { return scripted; };
}

/// A certificate for 127.0.0.1 that nobody has signed.
test::TlsIdentity selfSigned()
{
    const QTemporaryDir folder;
    const QString key = folder.filePath(QStringLiteral("key.pem"));
    const QString certificate = folder.filePath(QStringLiteral("cert.pem"));
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                   QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"),
                   QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=127.0.0.1"),
                   QStringLiteral("-addext"), QStringLiteral("subjectAltName=IP:127.0.0.1"),
                   QStringLiteral("-keyout"), key, QStringLiteral("-out"), certificate});
    REQUIRE(openssl.waitForFinished());
    REQUIRE(openssl.exitCode() == 0);
    QFile keyFile(key);
    REQUIRE(keyFile.open(QIODevice::ReadOnly));
    return {QSslCertificate::fromPath(certificate).value(0), QSslKey(&keyFile, QSsl::Rsa)};
}

/// Accepts this certificate for as long as it lives.
class Trust
{
public:
    explicit Trust(const QSslCertificate &certificate)
    {
        QSslConfiguration configuration = m_before;
        configuration.addCaCertificate(certificate);
        QSslConfiguration::setDefaultConfiguration(configuration);
    }
    ~Trust() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Trust(const Trust &) = delete;
    Trust &operator=(const Trust &) = delete;

private:
    QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
};

const SystemClock systemClock;

} // namespace

TEST_CASE("a request reaches the server as it was written")
{
    LoopbackServer server(always({R"({"ok":true})", 201}));
    NetworkTransport transport(systemClock);
    HttpRequest post = unsafePost(server.url(), "{\"t\":\"公众号\"}");
    post.url.setQuery(QStringLiteral("access_token=abc"));
    const auto reply = waitFor(transport.exchange(post));
    REQUIRE_OK(reply);
    CHECK(reply->status == 201);
    CHECK(reply->body == "{\"ok\":true}");
    CHECK(reply->contentType == "application/json; encoding=utf-8");
    REQUIRE(server.hits("/x") == 1);
    const Received seen = server.received().first();
    CHECK(seen.verb == "POST");
    CHECK(seen.query == "access_token=abc");
    CHECK(seen.body == "{\"t\":\"公众号\"}");
    CHECK(seen.header("Content-Length") == QByteArray::number(post.body.size()));
    CHECK(seen.header("Transfer-Encoding").isEmpty());
    CHECK(seen.header("Content-Type") == "application/json");
    CHECK(seen.header("Cookie").isEmpty());
}

TEST_CASE("Qt by itself sends a dropped POST twice")
{
    // Shows that the fault below is one that Qt reacts to; without it the next test proves nothing.
    LoopbackServer server(always({{}, 200, Fault::DropBefore}));
    QNetworkAccessManager plain;
    QNetworkRequest http(unsafePost(server.url()).url);
    http.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    const std::unique_ptr<QNetworkReply> reply(plain.post(http, "{}"));
    REQUIRE(waitFor([&] { return reply->isFinished(); }));
    CHECK(server.hits("/x") == 2);
}

TEST_CASE("an unsafe POST goes out once when the connection drops")
{
    LoopbackServer server(always({{}, 200, Fault::DropBefore}));
    NetworkTransport transport(systemClock);
    for (const qsizetype size : {20, 300000}) {
        const int before = server.hits("/x");
        const auto reply =
            waitFor(transport.exchange(unsafePost(server.url(), QByteArray(size, 'x'))));
        REQUIRE_FALSE(reply);
        CHECK(toText(reply.error().kind) == toText(ErrorKind::InDoubt));
        CHECK(server.hits("/x") == before + 1);
    }
}

TEST_CASE("an unsafe POST goes out once over a kept connection too")
{
    bool drop = false;
    LoopbackServer server([&drop](const Received &) {
        return Scripted{"{}", 200, std::exchange(drop, true) ? Fault::DropBefore : Fault::None};
    });
    NetworkTransport transport(systemClock);
    REQUIRE_OK(waitFor(transport.exchange(unsafePost(server.url()))));
    const auto reply = waitFor(transport.exchange(unsafePost(server.url())));
    REQUIRE_FALSE(reply);
    CHECK(toText(reply.error().kind) == toText(ErrorKind::InDoubt));
    CHECK(server.hits("/x") == 2);
    CHECK(server.connections() == 1);
}

TEST_CASE("a half answer is no answer")
{
    LoopbackServer server(always({R"({"media_id":"abcdefghijklmnop"})", 200, Fault::DropMiddle}));
    NetworkTransport transport(systemClock);
    const auto doubtful = waitFor(transport.exchange(unsafePost(server.url())));
    REQUIRE_FALSE(doubtful);
    CHECK(toText(doubtful.error().kind) == toText(ErrorKind::InDoubt));
    const auto safe = waitFor(transport.exchange(request(server.url(), Verb::Get, Repeat::Safe)));
    REQUIRE_FALSE(safe);
    CHECK(toText(safe.error().kind) == toText(ErrorKind::Offline));
}

TEST_CASE("silence ends by the time limit")
{
    LoopbackServer server(always({{}, 200, Fault::Hang}));
    NetworkTransport transport(systemClock);
    HttpRequest post = unsafePost(server.url());
    post.timeout = 150ms;
    const auto doubtful = waitFor(transport.exchange(post));
    REQUIRE_FALSE(doubtful);
    CHECK(toText(doubtful.error().kind) == toText(ErrorKind::InDoubt));
    CHECK(server.hits("/x") == 1);
    post.repeat = Repeat::Safe;
    const auto safe = waitFor(transport.exchange(post));
    REQUIRE_FALSE(safe);
    CHECK(toText(safe.error().kind) == toText(ErrorKind::Offline));
}

TEST_CASE("where nobody listens nothing was sent, not even by an unsafe call")
{
    quint16 port = 0;
    {
        QTcpServer probe;
        REQUIRE(probe.listen(QHostAddress::LocalHost));
        port = probe.serverPort();
    }
    NetworkTransport transport(systemClock);
    QUrl nobody(QStringLiteral("http://127.0.0.1"));
    nobody.setPort(port);
    const auto refused = waitFor(transport.exchange(unsafePost(nobody)));
    REQUIRE_FALSE(refused);
    CHECK(toText(refused.error().kind) == toText(ErrorKind::Offline));

    const auto unknown =
        waitFor(transport.exchange(unsafePost(QUrl(QStringLiteral("https://nobody.invalid")))));
    REQUIRE_FALSE(unknown);
    CHECK(toText(unknown.error().kind) == toText(ErrorKind::Offline));
}

TEST_CASE("an unsafe call that was never read by the network has not left")
{
    // A server that accepts the connection and never shakes hands.
    LoopbackServer server(always({"{}"}));
    QUrl secure = server.url();
    secure.setScheme(QStringLiteral("https"));
    NetworkTransport transport(systemClock);
    HttpRequest post = unsafePost(secure);
    post.timeout = 150ms;
    const auto reply = waitFor(transport.exchange(post));
    REQUIRE_FALSE(reply);
    CHECK(toText(reply.error().kind) == toText(ErrorKind::Offline));
    CHECK(server.connections() == 1);
}

TEST_CASE("an unsafe call does not trust a connection that was idle for long")
{
    LoopbackServer server(always({"{}"}));
    test::ManualClock clock;
    NetworkTransport transport(clock);
    REQUIRE_OK(waitFor(transport.exchange(unsafePost(server.url()))));
    clock.advance(10s);
    REQUIRE_OK(waitFor(transport.exchange(unsafePost(server.url()))));
    CHECK(server.connections() == 1);
    clock.advance(16s);
    REQUIRE_OK(waitFor(transport.exchange(request(server.url(), Verb::Get, Repeat::Safe))));
    CHECK(server.connections() == 1);
    clock.advance(16s);
    REQUIRE_OK(waitFor(transport.exchange(unsafePost(server.url()))));
    CHECK(server.connections() == 2);
}

TEST_CASE("plain http is for this computer only")
{
    NetworkTransport transport(systemClock);
    for (const auto *address :
         {"http://api.weixin.qq.com", "http://192.168.1.4:8080", "http://127.0.0.1.example.com",
          "ftp://127.0.0.1", "file:///etc", "https://", "http://localhost.example"}) {
        INFO(address);
        const auto reply =
            waitFor(transport.exchange(unsafePost(QUrl(QString::fromLatin1(address)))));
        REQUIRE_FALSE(reply);
        CHECK(toText(reply.error().kind) == toText(ErrorKind::Rejected));
    }
    LoopbackServer server(always({"{}"}));
    QUrl named = server.url();
    named.setHost(QStringLiteral("localhost"));
    CHECK(waitFor(transport.exchange(unsafePost(named))).has_value());
}

TEST_CASE("redirects are not followed")
{
    for (const int status : {301, 302, 303, 307, 308}) {
        LoopbackServer server([status](const Received &seen) {
            return seen.path == "/x"
                       ? Scripted{{}, status, Fault::None, "text/plain", {{"Location", "/y"}}}
                       : Scripted{"{}"};
        });
        NetworkTransport transport(systemClock);
        const auto reply =
            waitFor(transport.exchange(request(server.url(), Verb::Post, Repeat::Safe, "{}")));
        REQUIRE_OK(reply);
        CHECK(reply->status == status);
        // Qt gives up on some of these when the body cannot be rewound; both outcomes are in doubt.
        const auto unsafe = waitFor(transport.exchange(unsafePost(server.url())));
        CHECK((unsafe ? unsafe->status == status : unsafe.error().kind == ErrorKind::InDoubt));
        CHECK(server.hits("/y") == 0);
    }
}

TEST_CASE("error statuses arrive with their body")
{
    for (const int status : {400, 401, 404, 429, 500, 503}) {
        LoopbackServer server(
            always({"{\"errcode\":1}", status, Fault::None, "text/plain", {{"Retry-After", "7"}}}));
        NetworkTransport transport(systemClock);
        const auto reply = waitFor(transport.exchange(unsafePost(server.url())));
        REQUIRE_OK(reply);
        CHECK(reply->status == status);
        CHECK(reply->body == "{\"errcode\":1}");
        CHECK(reply->retryAfter == std::chrono::milliseconds(7000));
        CHECK(server.hits("/x") == 1);
    }
}

TEST_CASE("an endless answer is cut")
{
    LoopbackServer server(always({QByteArray(300000, 'x')}));
    NetworkTransport::Limits limits;
    limits.replyBytes = 100000;
    NetworkTransport transport(systemClock, limits);
    const auto doubtful = waitFor(transport.exchange(unsafePost(server.url())));
    REQUIRE_FALSE(doubtful);
    CHECK(toText(doubtful.error().kind) == toText(ErrorKind::InDoubt));
    const auto safe = waitFor(transport.exchange(request(server.url(), Verb::Get, Repeat::Safe)));
    REQUIRE_FALSE(safe);
    CHECK(toText(safe.error().kind) == toText(ErrorKind::Internal));
}

TEST_CASE("more than six requests of a host run side by side")
{
    LoopbackServer server(always({"{}", 200, Fault::Hold}));
    NetworkTransport transport(systemClock);
    QVector<QFuture<Result<HttpReply>>> open;
    for (int i = 0; i < 20; ++i) {
        open.append(transport.exchange(unsafePost(server.url())));
    }
    CHECK(waitFor([&] { return server.hits("/x") == 20; }));
    server.release();
    for (const auto &future : open) {
        CHECK(waitFor(future).has_value());
    }
    CHECK(server.hits("/x") == 20);
}

TEST_CASE("closing the transport ends what is open")
{
    LoopbackServer server(always({"{}", 200, Fault::Hang}));
    auto transport = std::make_unique<NetworkTransport>(systemClock);
    const auto unsafe = transport->exchange(unsafePost(server.url()));
    const auto safe = transport->exchange(request(server.url(), Verb::Get, Repeat::Safe));
    REQUIRE(waitFor([&] { return server.hits("/x") == 2; }));
    transport.reset();
    REQUIRE(unsafe.isFinished());
    REQUIRE(safe.isFinished());
    CHECK(toText(await(unsafe).error().kind) == toText(ErrorKind::InDoubt));
    CHECK(toText(await(safe).error().kind) == toText(ErrorKind::Cancelled));
}

TEST_CASE("closing the transport at once ends what has not started")
{
    LoopbackServer server(always({"{}"}));
    auto transport = std::make_unique<NetworkTransport>(systemClock);
    QVector<QFuture<Result<HttpReply>>> open;
    for (int i = 0; i < 30; ++i) {
        open.append(transport->exchange(unsafePost(server.url())));
    }
    transport.reset();
    for (const auto &future : open) {
        REQUIRE(future.isFinished());
        CHECK(future.resultCount() == 1);
    }
}

TEST_CASE("a certificate nobody signed is refused before anything is sent")
{
    const test::TlsIdentity identity = selfSigned();
    LoopbackServer server(always({"{}"}), identity);
    NetworkTransport transport(systemClock);
    for (const Repeat repeat : {Repeat::Safe, Repeat::Unsafe}) {
        const auto reply =
            waitFor(transport.exchange(request(server.url(), Verb::Post, repeat, "{}")));
        REQUIRE_FALSE(reply);
        CHECK(toText(reply.error().kind) == toText(ErrorKind::Offline));
    }
    CHECK(server.received().isEmpty());
}

TEST_CASE("over TLS an unsafe POST goes out once as well")
{
    const test::TlsIdentity identity = selfSigned();
    const Trust trust(identity.certificate);
    NetworkTransport transport(systemClock);
    {
        LoopbackServer good(always({"{}"}), identity);
        REQUIRE_OK(waitFor(transport.exchange(unsafePost(good.url(), QByteArray(50000, 'x')))));
        CHECK(good.received().first().body.size() == 50000);
    }
    LoopbackServer dropping(always({{}, 200, Fault::DropBefore}), identity);
    const auto reply = waitFor(transport.exchange(unsafePost(dropping.url())));
    REQUIRE_FALSE(reply);
    CHECK(toText(reply.error().kind) == toText(ErrorKind::InDoubt));
    CHECK(dropping.hits("/x") == 1);
}
