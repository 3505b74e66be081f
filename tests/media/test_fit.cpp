// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/fit.h"
#include "tests/media/pictures.h"
#include "tests/support/catchqt.h"
#include "tests/support/waitfor.h"

#include <QColorSpace>
#include <QPainter>

#include <zlib.h>

using namespace tuiwen;
using namespace tuiwen::media;
using namespace tuiwen::test;

namespace {

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    const auto be32 = [](quint32 v) -> QByteArray {
        return QByteArray(1, char(v >> 24)) + char(v >> 16) + char(v >> 8) + char(v);
    };
    const QByteArray body = type + data;
    const uLong crc =
        crc32(0, reinterpret_cast<const Bytef *>(body.constData()), uInt(body.size()));
    return be32(quint32(data.size())) + body + be32(quint32(crc));
}

/// A png of a few dozen bytes that claims to be this large.
QByteArray bomb(quint32 width, quint32 height)
{
    const auto be32 = [](quint32 v) -> QByteArray {
        return QByteArray(1, char(v >> 24)) + char(v >> 16) + char(v >> 8) + char(v);
    };
    return QByteArray("\x89PNG\r\n\x1a\n", 8) +
           chunk("IHDR", be32(width) + be32(height) + QByteArray::fromHex("0800000000")) +
           chunk("IDAT", qCompress(QByteArray(64, '\0')).mid(4)) + chunk("IEND", {});
}

QImage decoded(const Fitted &form)
{
    return QImage::fromData(form.bytes);
}

} // namespace

TEST_CASE("formats are told by their bytes")
{
    CHECK(sniff(encodedPicture(gradient(4, 4), "png")) == Format::Png);
    CHECK(sniff(encodedPicture(gradient(4, 4), "jpeg")) == Format::Jpeg);
    CHECK(sniff(encodedPicture(gradient(4, 4), "bmp")) == Format::Bmp);
    CHECK(sniff(encodedPicture(gradient(4, 4), "webp")) == Format::Webp);
    CHECK(sniff(encodedPicture(gradient(4, 4), "tiff")) == Format::Tiff);
    CHECK(sniff(twoFrameGif()) == Format::Gif);
    CHECK(sniff("<?xml version='1.0'?>\n<!-- made by hand -->\n<svg width='1'/>") == Format::Svg);
    CHECK(sniff("\xef\xbb\xbf  <svg>") == Format::Svg);
    CHECK(sniff("<html><svg>") == Format::Unknown);
    CHECK(sniff("<svgish>") == Format::Unknown);
    CHECK(sniff({}) == Format::Unknown);
}

TEST_CASE("every kept format becomes jpg or png for the body")
{
    const QImage picture = gradient(640, 480);
    for (const char *format : {"png", "jpeg", "bmp", "webp", "tiff"}) {
        INFO(format);
        const QByteArray bytes = encodedPicture(picture, format, 90);
        const auto facts = inspect(bytes);
        REQUIRE_OK(facts);
        CHECK(facts->size == QSize(640, 480));
        CHECK_FALSE(facts->animated);
        const auto form = fit(bytes, UploadKind::Body);
        REQUIRE_OK(form);
        CHECK((form->mime == "image/png" || form->mime == "image/jpeg"));
        CHECK(mimeOf(sniff(form->bytes)) == form->mime);
        CHECK(form->bytes.size() < 1'000'000);
        CHECK(decoded(*form).size() == QSize(640, 480));
    }
}

TEST_CASE("an svg is drawn, and only from itself")
{
    const auto form = fit("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 50'>"
                          "<rect width='100' height='50' fill='#c81e1e'/></svg>",
                          UploadKind::Body);
    REQUIRE_OK(form);
    CHECK(form->mime == "image/png");
    CHECK(decoded(*form).size() == QSize(200, 100));
    CHECK(decoded(*form).pixelColor(100, 50) == QColor(0xc8, 0x1e, 0x1e));

    const auto foreign = fit("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>"
                             "<image xlink:href='/etc/hostname.png'/></svg>",
                             UploadKind::Body);
    REQUIRE_FALSE(foreign);
    CHECK(foreign.error().kind == ErrorKind::Rejected);
    CHECK_FALSE(fit("<!DOCTYPE svg [<!ENTITY a 'aaaa'>]><svg width='9' height='9'>&a;</svg>",
                    UploadKind::Body));
    // Without a window system there are no fonts, and Qt would end the process.
    const auto text = fit("<svg width='9' height='9'><text>x</text></svg>", UploadKind::Body);
    REQUIRE_FALSE(text);
    CHECK(text.error().detail.contains(QStringLiteral("text")));
}

TEST_CASE("body pictures come out at most 1440 wide and under 1 MB")
{
    SECTION("a wide photo")
    {
        const auto form = fit(encodedPicture(gradient(4000, 3000), "jpeg", 95), UploadKind::Body);
        REQUIRE_OK(form);
        CHECK(decoded(*form).size() == QSize(1440, 1080));
    }
    SECTION("a picture nothing compresses")
    {
        const auto form = fit(encodedPicture(noise(1400, 1400), "png"), UploadKind::Body);
        REQUIRE_OK(form);
        CHECK(form->mime == "image/jpeg");
        CHECK(form->bytes.size() < 1'000'000);
        CHECK(decoded(*form).width() > 700);
    }
    SECTION("a very long one")
    {
        const auto form = fit(encodedPicture(noise(600, 9000), "jpeg", 80), UploadKind::Body);
        REQUIRE_OK(form);
        CHECK(form->bytes.size() < 1'000'000);
        CHECK(decoded(*form).height() > 5 * decoded(*form).width());
    }
}

TEST_CASE("transparent pictures stay transparent when they fit, else lie on white")
{
    QImage soft(300, 200, QImage::Format_ARGB32);
    soft.fill(Qt::transparent);
    QPainter(&soft).fillRect(0, 0, 150, 200, Qt::red);
    const auto webp = fit(encodedPicture(soft, "webp", 100), UploadKind::Body);
    REQUIRE_OK(webp);
    CHECK(webp->mime == "image/png");
    CHECK(decoded(*webp).pixelColor(250, 100).alpha() == 0);

    QImage loud = noise(1200, 1200).convertToFormat(QImage::Format_ARGB32);
    loud.setPixel(0, 0, 0);
    const auto flat = fit(encodedPicture(loud, "png"), UploadKind::Body);
    REQUIRE_OK(flat);
    CHECK(flat->mime == "image/jpeg");
    CHECK(qRed(decoded(*flat).pixel(0, 0)) > 128);
}

TEST_CASE("pictures stand upright and tell nothing about where they were taken")
{
    QImage picture = gradient(300, 200);
    QPainter(&picture).fillRect(0, 0, 300, 50, Qt::blue);
    const QByteArray jpeg = encodedPicture(picture, "jpeg", 95);
    SECTION("held upright: the pixels stay as they are")
    {
        const QByteArray told = withExif(jpeg, 1);
        REQUIRE(told.contains("116.4E"));
        const auto form = fit(told + "a motion video behind the picture", UploadKind::Body);
        REQUIRE_OK(form);
        CHECK(form->bytes == jpeg);
    }
    SECTION("turned by a quarter")
    {
        const QByteArray told = withExif(jpeg, 6);
        const auto facts = inspect(told);
        REQUIRE_OK(facts);
        CHECK(facts->size == QSize(200, 300));
        for (const UploadKind kind : {UploadKind::Body, UploadKind::Cover}) {
            const auto form = fit(told, kind);
            REQUIRE_OK(form);
            CHECK(decoded(*form).size() == QSize(200, 300));
            CHECK_FALSE(form->bytes.contains("116.4E"));
            CHECK(qBlue(decoded(*form).pixel(190, 150)) > 200);
            CHECK(qRed(decoded(*form).pixel(190, 150)) < 60);
        }
    }
    SECTION("a png's notes")
    {
        QImage noted = picture;
        noted.setText(QStringLiteral("Author"), QStringLiteral("somebody"));
        const QByteArray png = encodedPicture(noted, "png");
        REQUIRE(png.contains("somebody"));
        const auto form = fit(png, UploadKind::Body);
        REQUIRE_OK(form);
        CHECK(form->mime == "image/png");
        CHECK_FALSE(form->bytes.contains("somebody"));
        CHECK(decoded(*form) == picture);
    }
}

TEST_CASE("wide-gamut pictures are brought to sRGB when they are re-encoded")
{
    QImage wide(2000, 100, QImage::Format_RGB32);
    wide.fill(QColor(0, 255, 0));
    wide.setColorSpace(QColorSpace(QColorSpace::DisplayP3));
    const auto form = fit(encodedPicture(wide, "png"), UploadKind::Body);
    REQUIRE_OK(form);
    const QImage shown = decoded(*form);
    CHECK(shown.width() == 1440);
    CHECK((!shown.colorSpace().isValid() || shown.colorSpace() == QColorSpace(QColorSpace::SRgb)));
}

TEST_CASE("an animated gif stays one in the body and becomes a still as cover")
{
    const auto facts = inspect(twoFrameGif());
    REQUIRE_OK(facts);
    CHECK(facts->animated);
    const auto body = fit(twoFrameGif(), UploadKind::Body);
    REQUIRE_OK(body);
    CHECK(body->mime == "image/gif");
    CHECK_FALSE(body->bytes.contains("Secret"));
    CHECK(body->bytes.contains("NETSCAPE2.0"));
    CHECK(inspect(body->bytes) == Facts{Format::Gif, {1, 1}, true});
    const auto cover = fit(twoFrameGif(), UploadKind::Cover);
    REQUIRE_OK(cover);
    CHECK(cover->mime != "image/gif");
    const auto still = fit(oneFrameGif(), UploadKind::Body);
    REQUIRE_OK(still);
    CHECK(still->mime == "image/png");
}

TEST_CASE("what cannot be a picture is refused with a reason")
{
    const QByteArray jpeg = encodedPicture(noise(200, 200), "jpeg");
    const QByteArray png = encodedPicture(noise(200, 200), "png");
    struct Case
    {
        QByteArray bytes;
        const char *reason;
    };
    const std::vector<Case> cases{{{}, "empty"},
                                  {"hello", "not a picture"},
                                  {QByteArray("\0\0\0\x18"
                                              "ftypheic",
                                              12),
                                   "heic"},
                                  {png.left(40), "read"},
                                  {png.left(png.size() / 2), "read"},
                                  {bomb(60000, 60000), "too large"},
                                  {bomb(29000, 29000), "too large"},
                                  {jpeg.left(30), "read"},
                                  {QByteArray(51 * 1024 * 1024, 'x'), "50 MB"}};
    for (const Case &one : cases) {
        INFO(one.reason);
        const auto facts = inspect(one.bytes);
        REQUIRE_FALSE(facts);
        CHECK(facts.error().kind == ErrorKind::Rejected);
        CHECK(facts.error().detail.contains(QLatin1String(one.reason)));
        CHECK_FALSE(fit(one.bytes, UploadKind::Body));
    }
}

TEST_CASE("bytes cut or flipped anywhere never end the program")
{
    const std::vector<QByteArray> samples{encodedPicture(noise(40, 30), "png"),
                                          withExif(encodedPicture(noise(40, 30), "jpeg"), 3),
                                          encodedPicture(noise(40, 30), "webp"), twoFrameGif()};
    for (const QByteArray &sample : samples) {
        for (qsizetype i = 0; i < sample.size(); i += 7) {
            QByteArray flipped = sample;
            flipped[i] = char(flipped.at(i) ^ 0xff);
            for (const QByteArray &bytes : {sample.left(i), flipped}) {
                const auto form = fit(bytes, UploadKind::Body);
                if (form) {
                    CHECK(inspect(form->bytes));
                }
            }
        }
    }
}
