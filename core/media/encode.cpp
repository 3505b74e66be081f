// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/encode.h"

#include <QBuffer>
#include <QColorSpace>
#include <QHash>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>

namespace tuiwen::media {

namespace {

constexpr int sampledRows = 200;
constexpr int tiny = 64;           ///< pixels of a side; an icon, whatever it shows
constexpr double drawnShare = 0.5; ///< of neighbours with the same colour

const QRgb *row(const QImage &image, int y)
{
    return reinterpret_cast<const QRgb *>(image.constScanLine(y));
}

bool isOpaque(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        const QRgb *line = row(image, y);
        if (std::any_of(line, line + image.width(),
                        [](QRgb pixel) { return qAlpha(pixel) != 255; })) {
            return false;
        }
    }
    return true;
}

/// The picture with a palette; null when it has more than 256 colours.
QImage indexed(const QImage &plain)
{
    QHash<QRgb, uchar> places;
    QList<QRgb> colours;
    QImage image(plain.size(), QImage::Format_Indexed8);
    const QRgb mask = plain.hasAlphaChannel() ? 0U : 0xff000000U;
    for (int y = 0; y < plain.height(); ++y) {
        const QRgb *from = row(plain, y);
        uchar *to = image.scanLine(y);
        QRgb last = 0;
        uchar place = 0;
        for (int x = 0; x < plain.width(); ++x) {
            const QRgb colour = from[x] | mask;
            if (x == 0 || colour != last) {
                auto found = places.constFind(colour);
                if (found == places.constEnd()) {
                    if (colours.size() == 256) {
                        return {};
                    }
                    found = places.insert(colour, static_cast<uchar>(colours.size()));
                    colours.append(colour);
                }
                last = colour;
                place = *found;
            }
            to[x] = place;
        }
    }
    image.setColorTable(colours);
    return image;
}

QImage onWhite(const QImage &image)
{
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter painter(&flat);
    painter.drawImage(0, 0, image);
    return flat;
}

} // namespace

QImage plainPixels(QImage image)
{
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb)) {
        if (image.depth() < 24) {
            image = std::move(image).convertToFormat(
                image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
        }
        image.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    }
    image = std::move(image).convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32
                                                                     : QImage::Format_RGB32);
    if (image.hasAlphaChannel() && isOpaque(image)) {
        image = std::move(image).convertToFormat(QImage::Format_RGB32);
    }
    return QImage(image.constBits(), image.width(), image.height(), image.bytesPerLine(),
                  image.format())
        .copy();
}

bool looksDrawn(const QImage &plain)
{
    if (plain.width() <= tiny && plain.height() <= tiny) {
        return true;
    }
    const int step = std::max(1, plain.height() / sampledRows);
    qint64 pairs = 0;
    qint64 same = 0;
    for (int y = 0; y < plain.height(); y += step) {
        const QRgb *line = row(plain, y);
        for (int x = 1; x < plain.width(); ++x) {
            same += line[x] == line[x - 1] ? 1 : 0;
        }
        pairs += plain.width() - 1;
    }
    return pairs > 0 && double(same) / double(pairs) >= drawnShare;
}

QByteArray encodedPng(const QImage &plain)
{
    const QImage few = indexed(plain);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    return writer.write(few.isNull() ? plain : few) ? bytes : QByteArray();
}

QByteArray encodedJpeg(const QImage &plain, int quality, bool thorough)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(quality);
    writer.setOptimizedWrite(thorough);
    return writer.write(plain) ? bytes : QByteArray();
}

QByteArray fittingJpeg(const QImage &plain, qsizetype limit)
{
    constexpr int fine = 92;
    constexpr int modest = 60;
    QImage image = plain.hasAlphaChannel() ? onWhite(plain) : plain;
    while (true) {
        QByteArray best = encodedJpeg(image, fine, true);
        if (best.isEmpty() || best.size() <= limit) {
            return best;
        }
        // Far too large at modest quality: no quality between helps, only fewer pixels do.
        best = encodedJpeg(image, modest, false);
        if (best.size() <= limit) {
            int low = modest + 1;
            int high = fine - 1;
            while (low <= high) {
                const int quality = (low + high) / 2;
                QByteArray bytes = encodedJpeg(image, quality, false);
                if (bytes.size() <= limit) {
                    best = std::move(bytes);
                    low = quality + 1;
                } else {
                    high = quality - 1;
                }
            }
            return best;
        }
        if (image.width() < 16) {
            return {};
        }
        image = image.scaled(image.width() * 17 / 20, std::max(1, image.height() * 17 / 20),
                             Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
}

} // namespace tuiwen::media
