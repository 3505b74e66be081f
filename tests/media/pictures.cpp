// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/media/pictures.h"

#include <QBuffer>
#include <QImageWriter>

#include <libheif/heif.h>

#include <random>

namespace tuiwen::test {

namespace {

const QByteArray gifHead = QByteArray::fromHex("47494638396101000100800000000000ffffff"
                                               "21ff0b4e45545343415045322e300301000000"
                                               "21fe0b5365637265742066656c6400");
const QByteArray gifFrame = QByteArray::fromHex("21f904000a0000002c0000000001000100000202440100");

} // namespace

QByteArray encodedPicture(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    return writer.write(image) ? bytes : QByteArray();
}

QImage gradient(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            image.setPixel(x, y, qRgb(x * 255 / width, y * 255 / height, (x + y) % 256));
        }
    }
    return image;
}

QImage noise(int width, int height, unsigned seed)
{
    std::mt19937 random(seed);
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            image.setPixel(x, y, 0xff000000U | (random() & 0xffffffU));
        }
    }
    return image;
}

QByteArray twoFrameGif()
{
    return gifHead + gifFrame + gifFrame + ';';
}

QByteArray oneFrameGif()
{
    return gifHead + gifFrame + ';';
}

QByteArray heicPicture(const QImage &image)
{
    const QImage rgb = image.convertToFormat(QImage::Format_RGB888);
    heif_context *context = heif_context_alloc();
    heif_encoder *encoder = nullptr;
    heif_image *raw = nullptr;
    QByteArray bytes;
    if (heif_context_get_encoder_for_format(context, heif_compression_HEVC, &encoder).code ==
            heif_error_Ok &&
        heif_image_create(rgb.width(), rgb.height(), heif_colorspace_RGB,
                          heif_chroma_interleaved_RGB, &raw)
                .code == heif_error_Ok &&
        heif_image_add_plane(raw, heif_channel_interleaved, rgb.width(), rgb.height(), 8).code ==
            heif_error_Ok) {
        int stride = 0;
        uint8_t *plane = heif_image_get_plane(raw, heif_channel_interleaved, &stride);
        for (int y = 0; y < rgb.height(); ++y) {
            std::copy_n(rgb.constScanLine(y), rgb.width() * 3, plane + qsizetype(y) * stride);
        }
        heif_writer writer{
            1, [](heif_context *, const void *data, size_t size, void *to) {
                static_cast<QByteArray *>(to)->append(static_cast<const char *>(data),
                                                      qsizetype(size));
                return heif_error{heif_error_Ok, heif_suberror_Unspecified, "ok"};
            }};
        if (heif_context_encode_image(context, raw, encoder, nullptr, nullptr).code ==
            heif_error_Ok) {
            heif_context_write(context, &writer, &bytes);
        }
    }
    heif_image_release(raw);
    heif_encoder_release(encoder);
    heif_context_free(context);
    return bytes;
}

QByteArray withExif(const QByteArray &jpeg, int orientation)
{
    QByteArray tiff = QByteArray::fromHex("4d4d002a00000008"   // big-endian, first directory at 8
                                          "0002"               // two entries
                                          "0112000300000001"); // orientation, SHORT, one
    tiff += QByteArray(1, '\0') + char(orientation) + QByteArray(2, '\0');
    tiff += QByteArray::fromHex("010e000200000010"
                                "00000026"
                                "00000000"); // description at 38
    tiff += "Lat 39.9N 116.4E";
    const QByteArray body = QByteArray("Exif\0\0", 6) + tiff;
    const int length = int(body.size()) + 2;
    QByteArray block("\xff\xe1", 2);
    block += char(length >> 8);
    block += char(length & 0xff);
    return jpeg.left(2) + block + body + jpeg.mid(2);
}

} // namespace tuiwen::test
