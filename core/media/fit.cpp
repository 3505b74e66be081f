// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/fit.h"

#include "core/media/encode.h"

#include <QColorSpace>

#include <algorithm>

namespace tuiwen::media {

namespace {

struct Limits
{
    int width = 0;
    qsizetype bytes = 0;
};

Limits limitsOf(UploadKind kind, int width)
{
    return kind == UploadKind::Body ? Limits{std::clamp(width, leastBodyWidth, bodyWidth), bodyBytes}
                                    : Limits{coverWidth, coverBytes};
}

bool isSrgb(const QImage &image)
{
    return !image.colorSpace().isValid() || image.colorSpace() == QColorSpace(QColorSpace::SRgb);
}

Result<Fitted> reencoded(QImage image, Format source, const Limits &limits)
{
    if (image.width() > limits.width) {
        image = image.scaledToWidth(limits.width, Qt::SmoothTransformation);
    }
    image = plainPixels(std::move(image));
    if (image.hasAlphaChannel() || (source != Format::Jpeg && looksDrawn(image))) {
        const QByteArray png = encodedPng(image);
        if (!png.isEmpty() && png.size() <= limits.bytes) {
            return Fitted{png, mimeOf(Format::Png)};
        }
    }
    const QByteArray jpeg = fittingJpeg(image, limits.bytes);
    if (jpeg.isEmpty()) {
        return failure(ErrorKind::Internal, QStringLiteral("the picture cannot be encoded"));
    }
    return Fitted{jpeg, mimeOf(Format::Jpeg)};
}

} // namespace

Result<Facts> inspect(const QByteArray &bytes)
{
    const auto shape = look(bytes);
    if (!shape) {
        return failure(shape.error());
    }
    // Wanting one pixel makes a jpeg cheap: its whole stream is still read.
    return decode(bytes, *shape, shape->format == Format::Jpeg ? 1 : bodyWidth)
        .map([&](const QImage &) {
            return Facts{shape->format, shape->upright, shape->animated};
        });
}

Result<Fitted> fit(const QByteArray &bytes, UploadKind kind, int width)
{
    const Limits limits = limitsOf(kind, width);
    const auto shape = look(bytes);
    if (!shape) {
        return failure(shape.error());
    }
    if (kind == UploadKind::Body && shape->animated && shape->format == Format::Gif) {
        const QByteArray plain = withoutMetadata(bytes, Format::Gif);
        const QByteArray &best = plain.isEmpty() ? bytes : plain;
        if (best.size() > gifBytes) {
            return failure(ErrorKind::Rejected,
                           QStringLiteral("the animated gif is larger than 10 MB"));
        }
        // A damaged first frame is found here, not at WeChat.
        return decode(bytes, *shape, limits.width).map([&](const QImage &) {
            return Fitted{best, mimeOf(Format::Gif)};
        });
    }
    QByteArray plain;
    if (!shape->turned && shape->upright.width() <= limits.width &&
        (shape->format == Format::Jpeg || shape->format == Format::Png)) {
        plain = withoutMetadata(bytes, shape->format);
    }
    const bool mayStay = !plain.isEmpty() && plain.size() <= limits.bytes;
    // A jpeg that stays as it is needs only to be read through.
    const auto image = decode(bytes, *shape, mayStay ? 1 : limits.width);
    if (!image) {
        return failure(image.error());
    }
    if (mayStay && isSrgb(*image)) {
        return Fitted{plain, mimeOf(shape->format)};
    }
    if (mayStay) {
        return decode(bytes, *shape, limits.width).and_then([&](const QImage &whole) {
            return reencoded(whole, shape->format, limits);
        });
    }
    return reencoded(*image, shape->format, limits);
}

Result<QImage> thumbnailOf(const QByteArray &bytes, int side)
{
    const auto shape = look(bytes);
    if (!shape) {
        return failure(shape.error());
    }
    const QSize target = shape->upright.scaled(side, side, Qt::KeepAspectRatio);
    return decode(bytes, *shape, std::max(1, target.width())).map([&](const QImage &image) {
        const QSize whole = image.size();
        const bool small = whole.width() <= side && whole.height() <= side;
        return plainPixels(small ? image
                                 : image.scaled(side, side, Qt::KeepAspectRatio,
                                                Qt::SmoothTransformation));
    });
}

QByteArray encodedThumbnail(const QImage &image)
{
    return image.hasAlphaChannel() ? encodedPng(image) : encodedJpeg(image, 85, false);
}

} // namespace tuiwen::media
