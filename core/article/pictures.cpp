// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/pictures.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace tuiwen::article {

namespace {

Result<LoadedPicture> fromData(const QString &source)
{
    const qsizetype comma = source.indexOf(QLatin1Char(','));
    if (comma < 0) {
        return failure(ErrorKind::Rejected, QStringLiteral("a data: reference without data"));
    }
    const bool base64 =
        QStringView(source).left(comma).endsWith(QLatin1StringView(";base64"), Qt::CaseInsensitive);
    const QByteArray payload =
        QByteArray::fromPercentEncoding(QStringView(source).mid(comma + 1).toUtf8());
    if (!base64) {
        return LoadedPicture{payload, {}};
    }
    const auto decoded =
        QByteArray::fromBase64Encoding(payload, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) {
        return failure(ErrorKind::Rejected,
                       QStringLiteral("a data: reference that is not valid base64"));
    }
    return LoadedPicture{*decoded, {}};
}

Result<LoadedPicture> fromFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() || !info.isFile()) {
        return failure(ErrorKind::NotFound, QStringLiteral("no such file"));
    }
    if (info.size() > maxPictureBytes) {
        return failure(ErrorKind::Rejected,
                       QStringLiteral("larger than %1 bytes").arg(maxPictureBytes));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Storage, file.errorString());
    }
    return LoadedPicture{file.readAll(), info.fileName()};
}

} // namespace

Result<LoadedPicture> loadPicture(const QString &source, const QString &folder)
{
    if (source.startsWith(QLatin1StringView("data:"), Qt::CaseInsensitive)) {
        return fromData(source);
    }
    if (source.startsWith(QLatin1StringView("//"))) {
        return failure(ErrorKind::Offline, QStringLiteral("web pictures are not fetched"));
    }
    const QUrl url(source);
    if (url.isLocalFile()) {
        return fromFile(url.toLocalFile());
    }
    // One letter before a colon is a drive, not a scheme.
    if (url.scheme().size() > 1) {
        return failure(ErrorKind::Offline, QStringLiteral("web pictures are not fetched"));
    }
    const QDir dir(folder);
    const auto plain = fromFile(dir.filePath(source));
    if (plain || plain.error().kind != ErrorKind::NotFound) {
        return plain;
    }
    // "a%20b.png" and "a.png?raw=true", as web pages write them.
    const QString decoded = QUrl::fromPercentEncoding(
        source.section(QLatin1Char('#'), 0, 0).section(QLatin1Char('?'), 0, 0).toUtf8());
    return fromFile(dir.filePath(decoded));
}

QString pictureType(const QByteArray &bytes)
{
    struct Magic
    {
        const char *start;
        const char *type;
    };
    static constexpr Magic magics[]{{"\x89PNG\r\n\x1a\n", "image/png"},
                                    {"\xff\xd8\xff", "image/jpeg"},
                                    {"GIF8", "image/gif"},
                                    {"BM", "image/bmp"},
                                    {"<svg", "image/svg+xml"},
                                    {"<?xml", "image/svg+xml"}};
    for (const Magic &magic : magics) {
        if (bytes.startsWith(magic.start)) {
            return QString::fromLatin1(magic.type);
        }
    }
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP") {
        return QStringLiteral("image/webp");
    }
    return QStringLiteral("application/octet-stream");
}

} // namespace tuiwen::article
