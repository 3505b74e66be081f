// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures/texts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

namespace tuiwen::ui::pictures {

namespace {

const QStringList endings{
    QStringLiteral("png"),  QStringLiteral("jpg"),  QStringLiteral("jpeg"), QStringLiteral("gif"),
    QStringLiteral("webp"), QStringLiteral("bmp"),  QStringLiteral("tif"),  QStringLiteral("tiff"),
    QStringLiteral("heic"), QStringLiteral("heif"), QStringLiteral("svg")};

constexpr qint64 megabyte = 1'000'000;

} // namespace

QString kindText(const QString &mime)
{
    const QString kind = mime.section(u'/', 1);
    return kind == u"svg+xml" ? QStringLiteral("SVG") : kind == u"webp" ? QStringLiteral("WebP")
                                                                       : kind.toUpper();
}

QString bytesText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < megabyte ? 0 : 1,
                                       QLocale::DataSizeSIFormat);
}

QString sizeText(const QSize &size)
{
    return QStringLiteral("%1 × %2").arg(size.width()).arg(size.height());
}

QString titleOf(const Media &media)
{
    const QString name = QFileInfo(media.name).completeBaseName();
    return name.isEmpty() ? QCoreApplication::translate("Pictures", "Untitled picture") : name;
}

bool isLarge(const Media &media)
{
    return media.bytes >= (media.mime == u"image/gif" ? 10 * megabyte : megabyte);
}

QStringList tagsFrom(const QString &line)
{
    static const QRegularExpression parting(QStringLiteral("[,，、;；\\s]+"));
    QStringList tags = line.split(parting, Qt::SkipEmptyParts);
    tags.removeDuplicates();
    return tags;
}

QString fileFilter()
{
    return QCoreApplication::translate("Pictures", "Pictures (%1)")
        .arg(QStringLiteral("*.") + endings.join(QStringLiteral(" *.")));
}

bool isPictureFile(const QString &path)
{
    return endings.contains(QFileInfo(path).suffix().toLower());
}

} // namespace tuiwen::ui::pictures
