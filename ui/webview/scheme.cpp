// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webview/scheme.h"

#include "core/base/log.h"
#include "core/media/service.h"

#include <QBuffer>
#include <QFile>
#include <QPointer>
#include <QRegularExpression>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlScheme>
#include <QtConcurrentRun>

#include <array>

namespace tuiwen::ui::webview {

namespace {

struct Served
{
    const char *path;
    const char *resource;
    const char *mime;
};

constexpr std::array<Served, 6> bundle{{
    {"/", ":/editor/index.html", "text/html;charset=utf-8"},
    {"/editor.js", ":/editor/editor.js", "text/javascript"},
    {"/editor.css", ":/editor/editor.css", "text/css"},
    {"/blocks.css", ":/editor/blocks.css", "text/css"},
    {"/check.svg", ":/editor/check.svg", "image/svg+xml"},
    {"/qwebchannel.js", ":/qtwebchannel/qwebchannel.js", "text/javascript"},
}};

void reply(QWebEngineUrlRequestJob *job, const QByteArray &mime, const QByteArray &bytes)
{
    auto *buffer = new QBuffer(job);
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    job->reply(mime, buffer);
}

} // namespace

void registerSchemes()
{
    QWebEngineUrlScheme scheme("tuiwen");
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    // No LocalAccessAllowed: pasted HTML could read files with it.
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme | QWebEngineUrlScheme::CorsEnabled);
    QWebEngineUrlScheme::registerScheme(scheme);
}

SchemeHandler::SchemeHandler(Role role, media::MediaService &media, QObject *parent)
    : QWebEngineUrlSchemeHandler(parent)
    , m_role(role)
    , m_media(media)
{}

SchemeHandler::~SchemeHandler()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void SchemeHandler::requestStarted(QWebEngineUrlRequestJob *job)
{
    const QUrl url = job->requestUrl();
    if (job->requestMethod() != "GET") {
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
        return;
    }
    if (url.host() == u"media") {
        sendPicture(job, url.path().mid(1));
        return;
    }
    if (m_role == Role::Preview && url.host() == u"preview" && url.path() == u"/") {
        reply(job, "text/html;charset=utf-8", m_document);
        return;
    }
    if (m_role == Role::Editor && url.host() == u"editor") {
        for (const Served &served : bundle) {
            QFile file(QString::fromLatin1(served.resource));
            if (url.path() == QLatin1StringView(served.path) && file.open(QIODevice::ReadOnly)) {
                reply(job, served.mime, file.readAll());
                return;
            }
        }
    }
    job->fail(QWebEngineUrlRequestJob::UrlNotFound);
}

void SchemeHandler::sendPicture(QWebEngineUrlRequestJob *job, const QString &hash)
{
    static const QRegularExpression sha256(QStringLiteral("^[0-9a-f]{64}$"));
    if (!sha256.match(hash).hasMatch()) {
        job->fail(QWebEngineUrlRequestJob::UrlInvalid);
        return;
    }
    // The disk is read elsewhere; the job may be gone when the bytes come.
    const QPointer<QWebEngineUrlRequestJob> waiting(job);
    whenDone(QtConcurrent::run(&m_pool, [&media = m_media, hash] { return media.viewable(hash); }), this,
             [waiting, hash](const Result<QByteArray> &bytes) {
                 if (!waiting) {
                     return;
                 }
                 const QByteArray mime = bytes ? pictureMime(*bytes) : QByteArray();
                 if (mime.isEmpty()) {
                     qCWarning(logEditor) << "picture" << hash << "cannot be shown"
                                          << (bytes ? QString() : toText(bytes.error()));
                     waiting->fail(QWebEngineUrlRequestJob::UrlNotFound);
                 } else {
                     reply(waiting, mime, *bytes);
                 }
             });
}

QByteArray pictureMime(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n")) {
        return "image/png";
    }
    if (bytes.startsWith("\xff\xd8\xff")) {
        return "image/jpeg";
    }
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a")) {
        return "image/gif";
    }
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP") {
        return "image/webp";
    }
    if (bytes.startsWith("BM")) {
        return "image/bmp";
    }
    if (bytes.left(1024).contains("<svg")) {
        return "image/svg+xml";
    }
    return {};
}

} // namespace tuiwen::ui::webview
