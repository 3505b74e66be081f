// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures/arriving.h"

#include "ui/pictures/texts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QRegularExpression>
#include <QUrl>

namespace tuiwen::ui::pictures {

namespace {

constexpr int mostFromFolder = 2000;

QString pastedName()
{
    return QCoreApplication::translate("Pictures", "Pasted picture");
}

void addPath(const QString &path, QVector<media::Incoming> &found)
{
    const QFileInfo info(path);
    if (!info.isDir()) {
        if (isPictureFile(path)) {
            found.append({path, {}, info.fileName()});
        }
        return;
    }
    QStringList paths;
    QDirIterator walk(path, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (walk.hasNext() && paths.size() < mostFromFolder) {
        const QString file = walk.next();
        if (isPictureFile(file)) {
            paths << file;
        }
    }
    paths.sort();
    for (const QString &file : std::as_const(paths)) {
        found.append({file, {}, QFileInfo(file).fileName()});
    }
}

} // namespace

QVector<media::Incoming> embedded(const QString &html)
{
    static const QRegularExpression address(
        QStringLiteral("[\"'(]data:image/([a-z0-9.+-]+);base64,([A-Za-z0-9+/=%\\s]+)[\"')]"),
        QRegularExpression::CaseInsensitiveOption);
    QVector<media::Incoming> found;
    auto matches = address.globalMatch(html);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QByteArray text = QByteArray::fromPercentEncoding(match.captured(2).toLatin1());
        const QByteArray bytes = QByteArray::fromBase64(text);
        if (!bytes.isEmpty()) {
            found.append({{}, bytes, pastedName()});
        }
    }
    return found;
}

QVector<media::Incoming> arriving(const QMimeData &data)
{
    QVector<media::Incoming> found;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile()) {
            addPath(url.toLocalFile(), found);
        }
    }
    if (found.isEmpty() && data.hasHtml()) {
        found = embedded(data.html());
    }
    if (found.isEmpty() && data.hasImage()) {
        const auto image = qvariant_cast<QImage>(data.imageData());
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (!image.isNull() && image.save(&buffer, "png")) {
            found.append({{}, buffer.data(), pastedName()});
        }
    }
    return found;
}

bool mayArrive(const QMimeData &data)
{
    return data.hasImage() || data.hasUrls() ||
           (data.hasHtml() && data.html().contains(QStringLiteral("data:image/")));
}

} // namespace tuiwen::ui::pictures
