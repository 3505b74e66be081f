// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/article/hostile.h"
#include "tests/support/catchqt.h"
#include "tests/web/desk.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QWebEngineProfile>
#include <QWebEngineSettings>

using namespace tuiwen;
using namespace tuiwen::test;

// Foreign markup meets three walls: the importer, the page's content security policy and the
// interceptor. Each is tested here with the others taken away.

namespace {

/// A web server that only notes what it was asked for.
struct Evil
{
    QTcpServer server;
    QList<QByteArray> asked;

    Evil()
    {
        REQUIRE(server.listen(QHostAddress::LocalHost));
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this] {
            QTcpSocket *socket = server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, &server, [this, socket] {
                asked.append(socket->readAll().left(200));
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
    }
    [[nodiscard]] QByteArray host() const
    {
        return "127.0.0.1:" + QByteArray::number(server.serverPort());
    }
    /// The payload with this server in the place of evil.example.
    [[nodiscard]] QString aimed(const char *payload) const
    {
        return QString::fromUtf8(QByteArray(payload).replace("evil.example", host()));
    }
};

/// Puts markup into the page itself, scripts alive, as a broken importer would.
void inject(QWebEnginePage &page, const QString &html)
{
    QString literal = QString::fromUtf8(
        QJsonDocument(QJsonArray{html}).toJson(QJsonDocument::Compact));
    evaluate(page, QStringLiteral("{ const at = document.createElement('div'); document.body.append(at); "
                                  "at.append(document.createRange().createContextualFragment(%1[0])); } 0")
                       .arg(literal));
}

/// Time for loads and handlers to misbehave: a picture of our own, asked for later, has failed.
void afterLoads(QWebEnginePage &page)
{
    evaluate(page, QStringLiteral("window.later = false; setTimeout(() => { const i = new Image(); "
                                  "i.onerror = i.onload = () => { later = true; }; "
                                  "i.src = 'tuiwen://media/none'; }, 300); 0"));
    REQUIRE(waitFor([&] { return evaluate(page, QStringLiteral("window.later")).toBool(); }, 10000));
}

} // namespace

TEST_CASE("with every wall down the same markup does run and load")
{
    Evil evil;
    Newsroom room;
    ui::webview::View view(ui::webview::Role::Preview, *room.media);
    view.guarded().settings()->setAttribute(QWebEngineSettings::JavascriptEnabled, true);
    view.guarded().setUrlRequestInterceptor(nullptr);
    QSignalSpy finished(view.page(), &QWebEnginePage::loadFinished);
    view.resize(400, 400);
    view.show();
    view.showDocument("<!doctype html><meta charset=utf-8><body>"
                      "<script>window.pwned = 0; window.pwn = () => { ++pwned; }</script>");
    REQUIRE(waitFor([&] { return finished.count() > 0; }));
    for (const char *payload : payloads) {
        inject(*view.page(), evil.aimed(payload));
    }
    CHECK(waitFor([&] { return evil.asked.size() >= 5; }, 10000));
    CHECK(waitFor([&] { return evaluate(*view.page(), QStringLiteral("window.pwned")).toInt() >= 5; },
                  10000));
}

TEST_CASE("the content security policy alone stops scripts and loads")
{
    Evil evil;
    Desk desk;
    desk.page().profile()->setUrlRequestInterceptor(nullptr);
    evaluate(desk.page(), QStringLiteral("window.pwned = 0; window.pwn = () => { ++pwned; }; 0"));
    const QUrl address = desk.page().url();
    for (const char *payload : payloads) {
        inject(desk.page(), evil.aimed(payload));
    }
    // What a script that did get in would try.
    for (const char *attempt :
         {"fetch('http://%1/f').catch(() => 0)", "new Image().src = 'http://%1/i.png'",
          "navigator.sendBeacon('http://%1/b', 'x')", "new WebSocket('ws://%1/w')",
          "new EventSource('http://%1/e')",
          "{ const x = new XMLHttpRequest(); x.open('GET', 'http://%1/x'); x.send(); }"}) {
        evaluate(desk.page(),
                 QStringLiteral("try { %1 } catch { } 0")
                     .arg(QString::fromUtf8(attempt).arg(QString::fromUtf8(evil.host()))));
    }
    afterLoads(desk.page());
    for (const QByteArray &request : evil.asked) {
        INFO(request.toStdString());
        CHECK(request.isEmpty());
    }
    CHECK(evaluate(desk.page(), QStringLiteral("window.pwned")).toInt() == 0);
    CHECK(desk.page().url() == address);
}

TEST_CASE("the interceptor alone stops requests, with no policy and scripts running")
{
    Evil evil;
    Newsroom room;
    ui::webview::View view(ui::webview::Role::Preview, *room.media);
    view.guarded().settings()->setAttribute(QWebEngineSettings::JavascriptEnabled, true);
    QSignalSpy finished(view.page(), &QWebEnginePage::loadFinished);
    view.resize(400, 400);
    view.show();
    view.showDocument("<!doctype html><meta charset=utf-8><body><script>window.ran = 1</script>");
    REQUIRE(waitFor([&] { return finished.count() > 0; }));
    // Nothing but the interceptor is left: scripts of the document itself run.
    REQUIRE(evaluate(*view.page(), QStringLiteral("window.ran")).toInt() == 1);
    const QUrl address = view.page()->url();
    for (const char *payload : payloads) {
        inject(*view.page(), evil.aimed(payload));
    }
    for (const char *attempt :
         {"fetch('http://%1/f').catch(() => 0)", "new Image().src = 'http://%1/i.png'",
          "navigator.sendBeacon('http://%1/b', 'x')", "new EventSource('http://%1/e')",
          "{ const x = new XMLHttpRequest(); x.open('GET', 'http://%1/x'); x.send(); }"}) {
        evaluate(*view.page(),
                 QStringLiteral("try { %1 } catch { } 0")
                     .arg(QString::fromUtf8(attempt).arg(QString::fromUtf8(evil.host()))));
    }
    afterLoads(*view.page());
    for (const QByteArray &request : evil.asked) {
        INFO(request.toStdString());
        CHECK(request.isEmpty());
    }
    CHECK(view.guarded().interceptor().refused() > 10);
    CHECK(view.page()->url() == address);
}

TEST_CASE("the importer alone: hundreds of hostile pieces pasted leave no request and no script")
{
    Evil evil;
    Desk desk;
    desk.page().profile()->setUrlRequestInterceptor(nullptr);
    evaluate(desk.page(), QStringLiteral("window.pwned = 0; window.pwn = () => { ++pwned; }; "
                                         "window.violations = 0; document.addEventListener("
                                         "'securitypolicyviolation', (e) => { violations += "
                                         "e.violatedDirective.startsWith('style') ? 0 : 1; }); 0"));
    const QUrl address = desk.page().url();
    const QVector<QByteArray> all = hostileMarkup();
    CHECK(all.size() >= 500);
    constexpr qsizetype batch = 40;
    for (qsizetype from = 0; from < all.size(); from += batch) {
        // One after the other in a page of its own each time, so that none hides the next.
        for (qsizetype i = from; i < std::min(from + batch, all.size()); ++i) {
            desk.pasteHtml(QString::fromUtf8(QByteArray(all[i]).replace("evil.example", evil.host())) +
                           QStringLiteral("</style></a></p><p>end</p>"));
        }
        const QString mark = QStringLiteral("mark%1").arg(from);
        desk.pasteHtml(QStringLiteral("<p>%1</p>").arg(mark));
        REQUIRE(waitFor(
            [&] {
                return evaluate(desk.page(), QStringLiteral("document.body.textContent"))
                    .toString()
                    .contains(mark);
            },
            30000));
        desk.load(document({paragraph(QStringLiteral("next"))}));
        desk.canvas.focusText();
    }
    afterLoads(desk.page());
    for (const QByteArray &request : evil.asked) {
        INFO(request.toStdString());
        CHECK(request.isEmpty());
    }
    CHECK(evaluate(desk.page(), QStringLiteral("window.pwned")).toInt() == 0);
    // The policy had nothing to refuse, so it was the importer that did it.
    CHECK(evaluate(desk.page(), QStringLiteral("window.violations")).toInt() == 0);
    CHECK(desk.page().url() == address);
}
