// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/fit.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>
#include <QRegularExpression>

#include <cmath>
#include <mutex>

namespace tuiwen::media {

namespace {

struct Limits
{
    int width = 0;
    qsizetype bytes = 0;
};

Limits limitsOf(UploadKind kind)
{
    return kind == UploadKind::Body ? Limits{bodyWidth, bodyBytes} : Limits{coverWidth, coverBytes};
}

tl::unexpected<Error> refused(const QString &why)
{
    return failure(ErrorKind::Rejected, why);
}

/// Qt draws svg text with the window system's fonts and ends the process where there is none; it
/// also follows references to files, which a picture from outside must not make it do.
Result<> checkSvg(const QByteArray &bytes)
{
    if (bytes.contains("<!ENTITY")) {
        return refused(QStringLiteral("the svg declares entities"));
    }
    static const QRegularExpression reference(
        QStringLiteral("<\\s*image\\b[^>]*href\\s*=\\s*[\"']\\s*(?!data:)[^\"'\\s]"),
        QRegularExpression::CaseInsensitiveOption);
    if (reference.match(QString::fromUtf8(bytes)).hasMatch()) {
        return refused(QStringLiteral("the svg refers to another file"));
    }
    const QCoreApplication *application = QCoreApplication::instance();
    if (bytes.contains("<text") &&
        (application == nullptr || !application->inherits("QGuiApplication"))) {
        return refused(
            QStringLiteral("the svg holds text, which needs fonts: convert its text to paths"));
    }
    return {};
}

/// The reader and its device, opened on the picture's own format.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes, Format format)
        : m_format(format)
    {
        static std::once_flag once;
        std::call_once(once,
                       [] { QImageReader::setAllocationLimit(mostPixels * 4 / 1024 / 1024 + 1); });
        m_buffer.setData(bytes);
        m_buffer.open(QIODevice::ReadOnly);
        m_reader.setDecideFormatFromContent(false);
        m_reader.setFormat(readerName(format));
        m_reader.setDevice(&m_buffer);
        m_reader.setAutoTransform(true);
    }

    /// The declared size before orientation, checked against the limits.
    Result<QSize> size()
    {
        const QSize size = m_reader.size();
        if (size.isEmpty()) {
            return refused(
                QStringLiteral("the picture cannot be read: %1").arg(m_reader.errorString()));
        }
        if (m_format == Format::Svg) {
            return size;
        }
        const qint64 pixels = qint64(size.width()) * size.height();
        if (size.width() > longestSide || size.height() > longestSide ||
            pixels > (m_format == Format::Jpeg ? mostJpegPixels : mostPixels)) {
            return refused(QStringLiteral("the picture is too large: %1 x %2 pixels")
                               .arg(size.width())
                               .arg(size.height()));
        }
        return size;
    }
    bool turned() const
    {
        return m_reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    }
    bool oriented() const
    {
        return m_reader.transformation() == QImageIOHandler::TransformationNone;
    }
    bool animated()
    {
        return m_format == Format::Gif && m_reader.supportsAnimation() && m_reader.imageCount() > 1;
    }
    Result<QImage> image(const QSize &scaled)
    {
        if (!scaled.isEmpty()) {
            m_reader.setScaledSize(scaled);
        }
        QImage image = m_reader.read();
        if (image.isNull()) {
            return refused(
                QStringLiteral("the picture cannot be read: %1").arg(m_reader.errorString()));
        }
        return image;
    }

private:
    Format m_format;
    QBuffer m_buffer;
    QImageReader m_reader;
};

/// Size to decode at: vectors are drawn at the size they will be sent in, huge jpegs in part only.
QSize decodeSize(Format format, const QSize &size, int width)
{
    if (format == Format::Svg) {
        const double factor =
            std::min({2.0, double(width) / size.width(), double(longestSide) / size.height(),
                      std::sqrt(double(mostPixels) / size.width() / size.height())});
        return QSize(std::max(1, int(size.width() * factor)),
                     std::max(1, int(size.height() * factor)));
    }
    const qint64 pixels = qint64(size.width()) * size.height();
    if (format == Format::Jpeg && pixels > mostPixels) {
        const double factor = std::sqrt(double(mostPixels) / double(pixels));
        return QSize(int(size.width() * factor), int(size.height() * factor));
    }
    return {};
}

Result<Format> readable(const QByteArray &bytes)
{
    if (bytes.isEmpty()) {
        return refused(QStringLiteral("the picture is empty"));
    }
    if (bytes.size() > keptBytes) {
        return refused(QStringLiteral("the picture is larger than 50 MB"));
    }
    const Format format = sniff(bytes);
    if (format == Format::Unknown) {
        return refused(QStringLiteral("not a picture (png, jpeg, gif, bmp, webp, tiff or svg)"));
    }
    if (format == Format::Heif) {
        return refused(QStringLiteral("heic and avif pictures cannot be read: save it as jpeg"));
    }
    if (format == Format::Svg) {
        if (const auto safe = checkSvg(bytes); !safe) {
            return failure(safe.error());
        }
    }
    return format;
}

QByteArray encoded(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    if (quality >= 0) {
        writer.setQuality(quality);
        writer.setOptimizedWrite(true);
    }
    return writer.write(image) ? bytes : QByteArray();
}

/// The same pixels in sRGB and nothing else: no texts, no resolution, no profile.
QImage pixelsOnly(QImage image)
{
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb)) {
        image.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    }
    image = std::move(image).convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32
                                                                     : QImage::Format_RGB32);
    return QImage(image.constBits(), image.width(), image.height(), image.bytesPerLine(),
                  image.format())
        .copy();
}

bool isOpaque(const QImage &image)
{
    if (!image.hasAlphaChannel()) {
        return true;
    }
    for (int y = 0; y < image.height(); ++y) {
        const QRgb *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        if (std::any_of(line, line + image.width(),
                        [](QRgb pixel) { return qAlpha(pixel) != 255; })) {
            return false;
        }
    }
    return true;
}

QImage onWhite(const QImage &image)
{
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter painter(&flat);
    painter.drawImage(0, 0, image);
    return flat;
}

/// The best jpeg that fits; the picture shrinks when even modest quality is too large.
QByteArray fittingJpeg(QImage image, qsizetype limit)
{
    constexpr int fine = 92;
    constexpr int modest = 60;
    while (true) {
        QByteArray best = encoded(image, "jpeg", fine);
        if (best.isEmpty() || best.size() <= limit) {
            return best;
        }
        best.clear();
        int low = modest;
        int high = fine - 1;
        while (low <= high) {
            const int quality = (low + high) / 2;
            QByteArray bytes = encoded(image, "jpeg", quality);
            if (bytes.size() <= limit) {
                best = std::move(bytes);
                low = quality + 1;
            } else {
                high = quality - 1;
            }
        }
        if (!best.isEmpty() || image.width() < 16) {
            return best;
        }
        image = image.scaled(image.width() * 17 / 20, image.height() * 17 / 20,
                             Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
}

Result<Fitted> reencoded(QImage image, Format source, const Limits &limits)
{
    if (image.width() > limits.width) {
        image = image.scaledToWidth(limits.width, Qt::SmoothTransformation);
    }
    image = pixelsOnly(std::move(image));
    const bool opaque = isOpaque(image);
    if (opaque && image.hasAlphaChannel()) {
        image = std::move(image).convertToFormat(QImage::Format_RGB32);
    }
    QByteArray png;
    if (source != Format::Jpeg) {
        png = encoded(image, "png", -1);
        if (png.size() <= limits.bytes && (!opaque || source == Format::Png)) {
            return Fitted{png, mimeOf(Format::Png)};
        }
    }
    const QByteArray jpeg = fittingJpeg(opaque ? image : onWhite(image), limits.bytes);
    if (!png.isEmpty() && png.size() <= limits.bytes &&
        (jpeg.isEmpty() || png.size() <= jpeg.size())) {
        return Fitted{png, mimeOf(Format::Png)};
    }
    if (jpeg.isEmpty()) {
        return failure(ErrorKind::Internal, QStringLiteral("the picture cannot be encoded"));
    }
    return Fitted{jpeg, mimeOf(Format::Jpeg)};
}

} // namespace

Result<Facts> inspect(const QByteArray &bytes)
{
    const auto format = readable(bytes);
    if (!format) {
        return failure(format.error());
    }
    Reader reader(bytes, *format);
    const auto size = reader.size();
    if (!size) {
        return failure(size.error());
    }
    const QSize upright = reader.turned() ? size->transposed() : *size;
    const bool animated = reader.animated();
    // A fresh reader: asking for the number of frames may have moved the first one.
    return Reader(bytes, *format)
        .image(decodeSize(*format, *size, bodyWidth))
        .map([&](const QImage &) {
            return Facts{*format, upright, animated};
        });
}

Result<Fitted> fit(const QByteArray &bytes, UploadKind kind)
{
    const Limits limits = limitsOf(kind);
    const auto format = readable(bytes);
    if (!format) {
        return failure(format.error());
    }
    Reader reader(bytes, *format);
    const auto size = reader.size();
    if (!size) {
        return failure(size.error());
    }
    if (kind == UploadKind::Body && reader.animated()) {
        const QByteArray plain = withoutMetadata(bytes, Format::Gif);
        const QByteArray &best = plain.isEmpty() ? bytes : plain;
        if (best.size() > gifBytes) {
            return refused(QStringLiteral("the animated gif is larger than 10 MB"));
        }
        return Fitted{best, mimeOf(Format::Gif)};
    }
    const bool upright = reader.oriented();
    const auto image = Reader(bytes, *format).image(decodeSize(*format, *size, limits.width));
    if (!image) {
        return failure(image.error());
    }
    if (upright && size->width() <= limits.width && *format != Format::Gif) {
        const QByteArray plain = withoutMetadata(bytes, *format);
        if (!plain.isEmpty() && plain.size() <= limits.bytes) {
            return Fitted{plain, mimeOf(*format)};
        }
    }
    return reencoded(*image, *format, limits);
}

} // namespace tuiwen::media
