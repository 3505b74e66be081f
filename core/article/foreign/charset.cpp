// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/foreign/charset.h"

#include "core/article/encoding.h"

#include <QRegularExpression>
#include <QScopeGuard>
#include <QStringDecoder>

#include <iconv.h>

namespace tuiwen::article::foreign {

namespace {

/// The charset named in the head; empty when there is none.
QByteArray declared(const QByteArray &bytes)
{
    static const QRegularExpression pattern(
        QStringLiteral("<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([a-zA-Z0-9_:.-]{2,30})"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(QString::fromLatin1(bytes.left(8192)));
    QByteArray name = match.hasMatch() ? match.captured(1).toLatin1().toUpper() : QByteArray();
    // Pages that say GB2312 or GBK often mean its successor; browsers read them so.
    return name == "GB2312" || name == "GBK" || name == "GB_2312-80" ? QByteArray("GB18030") : name;
}

QByteArray convert(const QByteArray &bytes, const QByteArray &charset)
{
    const iconv_t converter = iconv_open("UTF-8", charset.constData());
    if (converter == iconv_t(-1)) {
        return {};
    }
    const auto close = qScopeGuard([converter] { iconv_close(converter); });
    QByteArray source = bytes;
    QByteArray target(bytes.size() * 3 + 16, Qt::Uninitialized);
    char *in = source.data();
    char *out = target.data();
    auto inLeft = size_t(source.size());
    auto outLeft = size_t(target.size());
    while (inLeft > 0 && outLeft > 3) {
        if (iconv(converter, &in, &inLeft, &out, &outLeft) != size_t(-1)) {
            break;
        }
        if (inLeft > 0 && outLeft > 3) {
            ++in;
            --inLeft;
            for (const char c : {'\xef', '\xbf', '\xbd'}) {
                *out++ = c;
            }
            outLeft -= 3;
        }
    }
    target.truncate(target.size() - qsizetype(outLeft));
    return target;
}

} // namespace

Result<HtmlText> htmlText(const QByteArray &bytes)
{
    if (auto fits = fitsAnImport(bytes); !fits) {
        return failure(fits.error());
    }
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        const QString text = decoder.decode(bytes);
        return HtmlText{text.toUtf8(), QStringLiteral("UTF-16"), false};
    }
    const QByteArray body = bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes;
    if (isUtf8(body)) {
        return HtmlText{body, QStringLiteral("UTF-8"), false};
    }
    for (const QByteArray &charset : {declared(body), QByteArray("GB18030")}) {
        if (charset.isEmpty() || charset == "UTF-8" || charset == "UTF8") {
            continue;
        }
        QByteArray converted = convert(body, charset);
        if (!converted.isEmpty()) {
            return HtmlText{converted, QString::fromLatin1(charset), true};
        }
    }
    return HtmlText{QString::fromUtf8(body).toUtf8(), QStringLiteral("UTF-8"), true};
}

} // namespace tuiwen::article::foreign
