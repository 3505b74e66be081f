// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/encoding.h"

#include <QScopeGuard>
#include <QStringDecoder>

#include <cstring>

#include <iconv.h>

namespace tuiwen::article {

namespace {

bool hasControls(QByteArrayView bytes)
{
    for (const char c : bytes) {
        const auto u = static_cast<unsigned char>(c);
        if (u < 0x20 && u != '\n' && u != '\r' && u != '\t' && u != '\f' && u != 0x0b &&
            u != 0x1b) {
            return true;
        }
    }
    return false;
}

tl::unexpected<Error> binary()
{
    return failure(ErrorKind::Rejected, QStringLiteral("the file is not a text file"));
}

std::optional<QByteArray> fromGb18030(const QByteArray &bytes)
{
    const iconv_t converter = iconv_open("UTF-8", "GB18030");
    if (converter == iconv_t(-1)) {
        return std::nullopt;
    }
    const auto close = qScopeGuard([converter] { iconv_close(converter); });
    QByteArray source = bytes;
    QByteArray target(bytes.size() * 2 + 16, Qt::Uninitialized);
    char *in = source.data();
    char *out = target.data();
    auto inLeft = size_t(source.size());
    auto outLeft = size_t(target.size());
    // Two bytes become at most three, four become four, so the buffer always suffices.
    if (iconv(converter, &in, &inLeft, &out, &outLeft) == size_t(-1) || inLeft != 0) {
        return std::nullopt;
    }
    target.truncate(target.size() - qsizetype(outLeft));
    return target;
}

} // namespace

bool isUtf8(QByteArrayView bytes)
{
    const auto *at = reinterpret_cast<const unsigned char *>(bytes.data());
    const auto *const end = at + bytes.size();
    while (at < end) {
        quint64 chunk = 0;
        if (end - at >= 8 && (std::memcpy(&chunk, at, 8), (chunk & 0x8080808080808080ULL) == 0)) {
            at += 8;
            continue;
        }
        const unsigned char lead = *at++;
        if (lead < 0x80) {
            continue;
        }
        const int extra = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
        if (lead < 0xc2 || lead > 0xf4 || end - at < extra) {
            return false;
        }
        const unsigned char first = *at;
        if ((lead == 0xe0 && first < 0xa0) || (lead == 0xed && first > 0x9f) ||
            (lead == 0xf0 && first < 0x90) || (lead == 0xf4 && first > 0x8f)) {
            return false;
        }
        for (int i = 0; i < extra; ++i) {
            if ((*at++ & 0xc0) != 0x80) {
                return false;
            }
        }
    }
    return true;
}

Result<> fitsAnImport(const QByteArray &bytes)
{
    if (bytes.size() > maxImportBytes) {
        return failure(ErrorKind::Rejected,
                       QStringLiteral("the file has %1 bytes, more than the %2 an import reads")
                           .arg(bytes.size())
                           .arg(maxImportBytes));
    }
    return {};
}

Result<DecodedText> decodeText(const QByteArray &bytes)
{
    if (auto fits = fitsAnImport(bytes); !fits) {
        return failure(fits.error());
    }
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        const QString text = decoder.decode(bytes);
        if (decoder.hasError()) {
            return failure(ErrorKind::Rejected, QStringLiteral("the file is not valid UTF-16"));
        }
        QByteArray utf8 = text.toUtf8();
        return hasControls(utf8) ? Result<DecodedText>(binary())
                                 : DecodedText{std::move(utf8), "UTF-16"};
    }
    const QByteArray body = bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes;
    if (hasControls(body)) {
        return binary();
    }
    if (isUtf8(body)) {
        return DecodedText{body, "UTF-8"};
    }
    if (auto converted = fromGb18030(body)) {
        return DecodedText{std::move(*converted), "GB18030"};
    }
    return failure(ErrorKind::Rejected,
                   QStringLiteral("the file is neither UTF-8, UTF-16 nor GB18030 text"));
}

} // namespace tuiwen::article
