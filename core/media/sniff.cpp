// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/sniff.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace tuiwen::media {

namespace {

constexpr char pngSignature[] = "\x89PNG\r\n\x1a\n";

bool looksLikeSvg(const QByteArray &bytes)
{
    QByteArray head = bytes.left(4096);
    if (head.startsWith("\xef\xbb\xbf")) {
        head.remove(0, 3);
    }
    head = head.trimmed();
    // Past declaration, document type and comments the first element decides.
    while (head.startsWith("<?") || head.startsWith("<!")) {
        const bool comment = head.startsWith("<!--");
        const qsizetype end = head.indexOf(comment ? "-->" : ">");
        if (end < 0) {
            return false;
        }
        head = head.mid(end + (comment ? 3 : 1)).trimmed();
    }
    return head.startsWith("<svg") && head.size() > 4 &&
           (QByteArrayView(" \t\r\n>/").contains(head.at(4)));
}

QByteArray plainPng(const QByteArray &bytes)
{
    static constexpr std::array<const char *, 8> kept{"IHDR", "PLTE", "IDAT", "IEND",
                                                      "tRNS", "sRGB", "sBIT", "bKGD"};
    QByteArray plain(pngSignature, 8);
    qsizetype at = 8;
    while (at + 12 <= bytes.size()) {
        const qint64 length = qFromBigEndian<quint32>(bytes.constData() + at);
        const QByteArray type = bytes.mid(at + 4, 4);
        if (at + 12 + length > bytes.size()) {
            return {};
        }
        if (std::any_of(kept.begin(), kept.end(), [&](const char *name) { return type == name; })) {
            plain.append(bytes.constData() + at, 12 + length);
        }
        if (type == "IEND") {
            return plain;
        }
        at += 12 + length;
    }
    return {};
}

bool isFrameHeader(uchar marker)
{
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

QByteArray plainJpeg(const QByteArray &bytes)
{
    QByteArray plain("\xff\xd8", 2);
    const auto byte = [&](qsizetype i) { return static_cast<uchar>(bytes.at(i)); };
    qsizetype at = 2;
    while (at + 4 <= bytes.size()) {
        if (byte(at) != 0xff) {
            return {};
        }
        const uchar marker = byte(at + 1);
        if (marker == 0xff) { // padding
            ++at;
            continue;
        }
        const qsizetype length = qFromBigEndian<quint16>(bytes.constData() + at + 2);
        if (length < 2 || at + 2 + length > bytes.size()) {
            return {};
        }
        if (isFrameHeader(marker) && (length < 8 || byte(at + 9) == 4)) {
            return {}; // four components: CMYK, which browsers show in wrong colours
        }
        const bool application = marker >= 0xe0 && marker <= 0xef;
        // APP0 JFIF and APP14 colour transform belong to the picture itself.
        const bool keep =
            marker == 0xe0 || marker == 0xee || (!application && marker != 0xfe);
        if (keep) {
            plain.append(bytes.constData() + at, 2 + length);
        }
        at += 2 + length;
        if (marker != 0xda) {
            continue;
        }
        const qsizetype scan = at; // entropy-coded data runs to the next real marker
        while (at + 1 < bytes.size() && !(byte(at) == 0xff && byte(at + 1) != 0 &&
                                          !(byte(at + 1) >= 0xd0 && byte(at + 1) <= 0xd7))) {
            ++at;
        }
        if (at + 1 >= bytes.size()) {
            return {};
        }
        plain.append(bytes.constData() + scan, at - scan);
        if (byte(at + 1) == 0xd9) {
            return plain.append("\xff\xd9", 2);
        }
    }
    return {};
}

/// Everything but comments and application blocks other than the loop count.
QByteArray plainGif(const QByteArray &bytes)
{
    const auto byte = [&](qsizetype i) { return static_cast<uchar>(bytes.at(i)); };
    const auto colours = [](uchar flags) {
        return (flags & 0x80) != 0 ? 3 * (2 << (flags & 7)) : 0;
    };
    const auto pastSubBlocks = [&](qsizetype at) -> qsizetype {
        while (at < bytes.size() && byte(at) != 0) {
            at += 1 + byte(at);
        }
        return at + 1;
    };
    if (bytes.size() < 14) {
        return {};
    }
    qsizetype at = 13 + colours(byte(10));
    QByteArray plain = bytes.left(at);
    while (at + 1 < bytes.size()) {
        const uchar kind = byte(at);
        qsizetype end = 0;
        bool keep = true;
        if (kind == 0x21) {
            end = pastSubBlocks(at + 2);
            const uchar label = byte(at + 1);
            const QByteArray owner = bytes.mid(at + 3, 11);
            keep = label != 0xfe &&
                   (label != 0xff || owner == "NETSCAPE2.0" || owner == "ANIMEXTS1.0");
        } else if (kind == 0x2c && at + 10 < bytes.size()) {
            end = pastSubBlocks(at + 11 + colours(byte(at + 9)));
        } else {
            break;
        }
        if (end > bytes.size()) {
            return {};
        }
        if (keep) {
            plain.append(bytes.constData() + at, end - at);
        }
        at = end;
    }
    return at < bytes.size() && byte(at) == 0x3b ? plain.append(';') : QByteArray();
}

} // namespace

Format sniff(const QByteArray &bytes)
{
    if (bytes.startsWith(QByteArray(pngSignature, 8))) {
        return Format::Png;
    }
    if (bytes.startsWith("\xff\xd8\xff")) {
        return Format::Jpeg;
    }
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a")) {
        return Format::Gif;
    }
    if (bytes.startsWith("BM") && bytes.size() > 26) {
        return Format::Bmp;
    }
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP") {
        return Format::Webp;
    }
    if (bytes.startsWith(QByteArray("II*\0", 4)) || bytes.startsWith(QByteArray("MM\0*", 4))) {
        return Format::Tiff;
    }
    if (bytes.mid(4, 4) == "ftyp") {
        // Films begin the same way; the brand tells them apart.
        const QByteArray brand = bytes.mid(8, 4);
        if (brand == "avif" || brand == "avis") {
            return Format::Avif;
        }
        return brand.startsWith("he") || brand == "mif1" || brand == "msf1" ? Format::Heif
                                                                            : Format::Unknown;
    }
    return looksLikeSvg(bytes) ? Format::Svg : Format::Unknown;
}

QByteArray mimeOf(Format format)
{
    switch (format) {
    case Format::Png:
        return "image/png";
    case Format::Jpeg:
        return "image/jpeg";
    case Format::Gif:
        return "image/gif";
    case Format::Bmp:
        return "image/bmp";
    case Format::Webp:
        return "image/webp";
    case Format::Tiff:
        return "image/tiff";
    case Format::Svg:
        return "image/svg+xml";
    case Format::Heif:
        return "image/heic";
    case Format::Avif:
        return "image/avif";
    case Format::Unknown:
        break;
    }
    return {};
}

QByteArray readerName(Format format)
{
    return format == Format::Svg ? QByteArray("svg") : mimeOf(format).mid(6);
}

bool endsEarly(const QByteArray &jpeg)
{
    // Past the headers: the small picture inside Exif has an end of its own.
    qsizetype at = 2;
    while (at + 4 <= jpeg.size() && static_cast<uchar>(jpeg.at(at)) == 0xff) {
        const auto marker = static_cast<uchar>(jpeg.at(at + 1));
        if (marker == 0xda) {
            return jpeg.indexOf(QByteArrayView("\xff\xd9", 2), at) < 0;
        }
        at += marker == 0xff ? 1 : 2 + qFromBigEndian<quint16>(jpeg.constData() + at + 2);
    }
    return at >= jpeg.size();
}

QByteArray withoutMetadata(const QByteArray &bytes, Format format)
{
    switch (format) {
    case Format::Png:
        return plainPng(bytes);
    case Format::Jpeg:
        return plainJpeg(bytes);
    case Format::Gif:
        return plainGif(bytes);
    default:
        return {};
    }
}

} // namespace tuiwen::media
