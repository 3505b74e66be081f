// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/qrcode.h"

#include <QBuffer>

#include <qrencode.h>

#include <algorithm>
#include <cerrno>
#include <memory>

namespace tuiwen::media {

namespace {

constexpr int quietZone = 4; // modules, ISO/IEC 18004

struct FreeCode
{
    void operator()(QRcode *code) const { QRcode_free(code); }
};

} // namespace

Result<QImage> qrImage(const QString &text, int side)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty()) {
        return failure(ErrorKind::Rejected, QStringLiteral("a code needs something to say"));
    }
    const std::unique_ptr<QRcode, FreeCode> code(QRcode_encodeData(
        static_cast<int>(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()),
        0, QR_ECLEVEL_M));
    if (!code) {
        return errno == ERANGE
                   ? failure(ErrorKind::Rejected,
                             QStringLiteral("%1 bytes are more than a QR Code can hold")
                                 .arg(bytes.size()))
                   : failure(ErrorKind::Internal, QStringLiteral("the code cannot be drawn"));
    }
    const int modules = code->width + 2 * quietZone;
    const int scale = std::max(1, (side + modules - 1) / modules);
    QImage image(modules * scale, modules * scale, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (int row = 0; row < code->width; ++row) {
        for (int column = 0; column < code->width; ++column) {
            if ((code->data[row * code->width + column] & 1) == 0) {
                continue;
            }
            for (int line = 0; line < scale; ++line) {
                uchar *start =
                    image.scanLine((row + quietZone) * scale + line) + (column + quietZone) * scale;
                std::fill_n(start, scale, uchar(0));
            }
        }
    }
    return image;
}

Result<QByteArray> qrPng(const QString &text, int side)
{
    const auto image = qrImage(text, side);
    if (!image) {
        return failure(image.error());
    }
    QByteArray png;
    QBuffer buffer(&png);
    if (!buffer.open(QIODevice::WriteOnly) || !image->save(&buffer, "PNG")) {
        return failure(ErrorKind::Internal, QStringLiteral("the code cannot be written as PNG"));
    }
    return png;
}

} // namespace tuiwen::media
