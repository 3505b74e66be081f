// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/decode.h"

#include "core/media/heif.h"
#include "core/media/svg.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>
#include <cmath>
#include <mutex>

namespace tuiwen::media {

namespace {

tl::unexpected<Error> refused(const QString &why)
{
    return failure(ErrorKind::Rejected, why);
}

tl::unexpected<Error> unreadable(Format format, const QString &reason)
{
    return refused(QStringLiteral("the %1 picture cannot be read: %2")
                       .arg(QString::fromLatin1(readerName(format)), reason));
}

/// The reader and its device, opened on the picture's own format.
struct Source
{
    Source(const QByteArray &bytes, Format format)
    {
        static std::once_flag once;
        std::call_once(once,
                       [] { QImageReader::setAllocationLimit(mostPixels * 4 / 1024 / 1024 + 1); });
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        reader.setDecideFormatFromContent(false);
        reader.setFormat(readerName(format));
        reader.setDevice(&buffer);
        reader.setAutoTransform(true);
    }

    QBuffer buffer;
    QImageReader reader;
};

Result<Format> readable(const QByteArray &bytes)
{
    if (bytes.isEmpty()) {
        return refused(QStringLiteral("the picture is empty"));
    }
    if (bytes.size() > keptBytes) {
        return refused(QStringLiteral("the picture is larger than 50 MB"));
    }
    const Format format = sniff(bytes);
    switch (format) {
    case Format::Unknown:
        return refused(
            QStringLiteral("not a picture (png, jpeg, gif, bmp, webp, tiff, heic or svg)"));
    case Format::Avif:
        return refused(QStringLiteral("avif pictures cannot be read: save it as jpeg or png"));
    case Format::Svg:
        if (const QString trouble = svgTrouble(bytes); !trouble.isEmpty()) {
            return refused(trouble);
        }
        break;
    default:
        break;
    }
    return format;
}

Result<> within(Format format, const QSize &size)
{
    const qint64 pixels = qint64(size.width()) * size.height();
    if (size.width() > longestSide || size.height() > longestSide ||
        pixels > (format == Format::Jpeg ? mostJpegPixels : mostPixels)) {
        return refused(QStringLiteral("the picture is too large: %1 x %2 pixels")
                           .arg(size.width())
                           .arg(size.height()));
    }
    return {};
}

/// Vectors are drawn at the size they are wanted in.
QSize drawnSize(const QSize &size, int width)
{
    const double factor =
        std::min({2.0, double(width) / size.width(), double(longestSide) / size.height(),
                  std::sqrt(double(mostPixels) / size.width() / size.height())});
    return {std::max(1, int(size.width() * factor)), std::max(1, int(size.height() * factor))};
}

/// What a jpeg decodes to cheaply: its size over 1, 2, 4 or 8.
QSize jpegSize(const Shape &shape, int width)
{
    const qint64 pixels = qint64(shape.stored.width()) * shape.stored.height();
    int part = 1;
    while (part < 8 &&
           (shape.upright.width() / (part * 2) >= width || pixels / part / part > mostPixels)) {
        part *= 2;
    }
    return part == 1 ? QSize()
                     : QSize(std::max(1, shape.stored.width() / part),
                             std::max(1, shape.stored.height() / part));
}

} // namespace

Result<Shape> look(const QByteArray &bytes)
{
    const auto format = readable(bytes);
    if (!format) {
        return failure(format.error());
    }
    Shape shape;
    shape.format = *format;
    if (*format == Format::Heif) {
        const auto size = heifSize(bytes);
        if (!size) {
            return failure(size.error());
        }
        shape.stored = *size;
        shape.upright = *size;
        return within(*format, *size).map([&] { return shape; });
    }
    if (*format == Format::Jpeg && endsEarly(bytes)) {
        return unreadable(*format, QStringLiteral("it ends too early, copy it again"));
    }
    Source source(bytes, *format);
    shape.stored = source.reader.size();
    if (shape.stored.isEmpty()) {
        return unreadable(*format, source.reader.errorString());
    }
    if (*format != Format::Svg) {
        if (const auto fine = within(*format, shape.stored); !fine) {
            return failure(fine.error());
        }
    }
    const auto transformation = source.reader.transformation();
    shape.turned = transformation != QImageIOHandler::TransformationNone;
    shape.upright = transformation.testFlag(QImageIOHandler::TransformationRotate90)
                        ? shape.stored.transposed()
                        : shape.stored;
    shape.animated = (*format == Format::Gif || *format == Format::Webp) &&
                     source.reader.supportsAnimation() && source.reader.imageCount() > 1;
    return shape;
}

Result<QImage> decode(const QByteArray &bytes, const Shape &shape, int width)
{
    if (shape.format == Format::Heif) {
        return heifImage(bytes);
    }
    Source source(bytes, shape.format);
    const QSize wanted = shape.format == Format::Svg    ? drawnSize(shape.stored, width)
                         : shape.format == Format::Jpeg ? jpegSize(shape, width)
                                                        : QSize();
    if (!wanted.isEmpty()) {
        source.reader.setScaledSize(wanted);
    }
    QImage image = source.reader.read();
    if (image.isNull()) {
        return unreadable(shape.format, source.reader.errorString());
    }
    return image;
}

} // namespace tuiwen::media
