// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/picture.h"

#include <QtEndian>

namespace tuiwen::sandbox {

namespace {

quint16 big16(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.constData() + at);
}

std::optional<Picture> checked(const char *format, qint64 width, qint64 height)
{
    if (width <= 0 || height <= 0 || width > 100000 || height > 100000) {
        return std::nullopt;
    }
    return Picture{QString::fromLatin1(format), static_cast<int>(width), static_cast<int>(height)};
}

/// Walks the segments of a JPEG to the frame header (SOF0–SOF15 without DHT, JPG and DAC).
std::optional<Picture> sniffJpeg(const QByteArray &bytes)
{
    qsizetype at = 2;
    while (at + 9 <= bytes.size()) {
        const auto marker = static_cast<quint8>(bytes[at + 1]);
        if (static_cast<quint8>(bytes[at]) != 0xff) {
            return std::nullopt;
        }
        if (marker == 0xff || marker == 0x01 || (marker >= 0xd0 && marker <= 0xd7)) {
            at += marker == 0xff ? 1 : 2;
            continue;
        }
        const bool frame =
            marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (frame) {
            return checked("jpeg", big16(bytes, at + 7), big16(bytes, at + 5));
        }
        at += 2 + qMax<qsizetype>(2, big16(bytes, at + 2));
    }
    return std::nullopt;
}

} // namespace

std::optional<Picture> sniff(const QByteArray &bytes)
{
    if (bytes.size() >= 24 && bytes.startsWith("\x89PNG\r\n\x1a\n") && bytes.mid(12, 4) == "IHDR") {
        return checked("png", qFromBigEndian<quint32>(bytes.constData() + 16),
                       qFromBigEndian<quint32>(bytes.constData() + 20));
    }
    if (bytes.startsWith("\xff\xd8\xff")) {
        return sniffJpeg(bytes);
    }
    if (bytes.size() >= 10 && (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))) {
        return checked("gif", qFromLittleEndian<quint16>(bytes.constData() + 6),
                       qFromLittleEndian<quint16>(bytes.constData() + 8));
    }
    if (bytes.size() >= 26 && bytes.startsWith("BM")) {
        return checked(
            "bmp", qFromLittleEndian<qint32>(bytes.constData() + 18),
            qAbs(static_cast<qint64>(qFromLittleEndian<qint32>(bytes.constData() + 22))));
    }
    return std::nullopt;
}

} // namespace tuiwen::sandbox
