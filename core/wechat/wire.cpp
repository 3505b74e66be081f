// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wechat/wire.h"

#include "core/base/json.h"
#include "core/wechat/errcode.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <array>

namespace tuiwen::wechat::wire {

namespace {

struct FileType
{
    const char *mime;
    const char *extension;
};

constexpr std::array<FileType, 4> fileTypes{{
    {"image/jpeg", "jpg"},
    {"image/png", "png"},
    {"image/gif", "gif"},
    {"image/bmp", "bmp"},
}};

QByteArray boundaryFor(const QByteArray &bytes)
{
    QByteArray boundary;
    do {
        std::array<quint64, 2> noise{};
        QRandomGenerator::global()->fillRange(noise.data(), noise.size());
        boundary =
            "----tuiwen" + QByteArray::number(noise[0], 16) + QByteArray::number(noise[1], 16);
    } while (bytes.contains(boundary));
    return boundary;
}

} // namespace

QString cleanText(const QString &text)
{
    // Half a surrogate pair has no UTF-8 form; the round trip makes it '?'.
    return json::withoutControls(QString::fromUtf8(text.toUtf8()));
}

QString cleanLine(const QString &text)
{
    static const QRegularExpression breaks(QStringLiteral("[\\t\\n\\r\\x{2028}\\x{2029}]+"));
    QString line = text;
    line.replace(breaks, QStringLiteral(" "));
    return cleanText(line).trimmed().normalized(QString::NormalizationForm_C);
}

Outgoing withJson(const Endpoint &endpoint, const QJsonObject &object)
{
    Outgoing outgoing;
    outgoing.endpoint = endpoint;
    outgoing.contentType = QByteArrayLiteral("application/json; charset=utf-8");
    outgoing.body = json::compact(object);
    return outgoing;
}

Outgoing withFile(const Endpoint &endpoint, const QByteArray &bytes, const QByteArray &mime)
{
    const auto *type = std::find_if(fileTypes.begin(), fileTypes.end(),
                                    [&mime](const FileType &t) { return mime == t.mime; });
    if (type == fileTypes.end()) {
        return refused(
            endpoint,
            QStringLiteral("WeChat takes no pictures of type %1").arg(QString::fromLatin1(mime)));
    }
    if (bytes.isEmpty()) {
        return refused(endpoint, QStringLiteral("the picture is empty"));
    }
    const QByteArray boundary = boundaryFor(bytes);
    Outgoing outgoing;
    outgoing.endpoint = endpoint;
    outgoing.contentType = "multipart/form-data; boundary=" + boundary;
    outgoing.body.reserve(bytes.size() + 256);
    outgoing.body += "--" + boundary +
                     "\r\nContent-Disposition: form-data; name=\"media\"; filename=\"upload." +
                     type->extension + "\"\r\nContent-Type: " + mime + "\r\n\r\n";
    outgoing.body += bytes;
    outgoing.body += "\r\n--" + boundary + "--\r\n";
    return outgoing;
}

Outgoing refused(const Endpoint &endpoint, const QString &reason)
{
    Outgoing outgoing;
    outgoing.endpoint = endpoint;
    outgoing.refused = Error{ErrorKind::Rejected, 0, reason, std::nullopt};
    return outgoing;
}

QUrl url(const QUrl &base, const char *path)
{
    QString folder = base.path();
    while (folder.endsWith(QLatin1Char('/'))) {
        folder.chop(1);
    }
    QUrl address = base;
    address.setPath(folder + QLatin1String(path));
    address.setQuery(QString());
    address.setFragment(QString());
    return address;
}

QString ridOf(const QString &message)
{
    static const QRegularExpression shape(
        QStringLiteral("rid: ([0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8})"));
    return shape.match(message).captured(1);
}

Result<Answer> read(const HttpReply &reply, bool unsafe, const QVector<qint64> &accepted)
{
    const auto object = json::parseObject(reply.body);
    const qint64 errcode = object ? json::integerOr(*object, QLatin1StringView("errcode"), 0) : 0;
    const bool success = reply.status >= 200 && reply.status < 300;
    if (success && object && (errcode == 0 || accepted.contains(errcode))) {
        return Answer{*object, reply.body};
    }
    Error error;
    error.kind = classify(QNetworkReply::NoError, reply.status, errcode, unsafe);
    if (errcode != 0) {
        error.code = static_cast<int>(errcode);
        error.detail = redacted(object->value(QLatin1StringView("errmsg")).toString());
        error.retryAfter = retryAfter(errcode);
    } else if (!success) {
        error.code = reply.status;
        error.detail = QStringLiteral("HTTP status %1").arg(reply.status);
        error.retryAfter = reply.retryAfter;
    } else {
        error.detail = object.error().detail;
    }
    return failure(std::move(error));
}

} // namespace tuiwen::wechat::wire
