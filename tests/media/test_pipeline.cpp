// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/encode.h"
#include "core/media/fit.h"
#include "core/media/svg.h"
#include "tests/media/pictures.h"
#include "tests/support/catchqt.h"
#include "tests/support/waitfor.h"

#include <QColorSpace>
#include <QPainter>

#include <random>

using namespace tuiwen;
using namespace tuiwen::media;
using namespace tuiwen::test;

namespace {

/// A page with rows of dark bars, as lettering looks to an encoder.
QImage lettering(int width, int height)
{
    QImage page(width, height, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    for (int y = 20; y + 12 < height; y += 30) {
        for (int x = 20; x + 40 < width; x += 55) {
            painter.fillRect(x, y, 38, 12, QColor(0x22, 0x22, 0x22));
        }
    }
    return page;
}

QImage decoded(const QByteArray &bytes)
{
    return QImage::fromData(bytes);
}

QByteArray svg(const QByteArray &inside)
{
    return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
           " width='40' height='40'>" +
           inside + "</svg>";
}

} // namespace

TEST_CASE("lettering is sent as png, photos as jpeg")
{
    for (const char *format : {"bmp", "webp", "tiff"}) {
        INFO(format);
        const auto page = fit(encodedPicture(lettering(1200, 900), format, 100), UploadKind::Body);
        REQUIRE_OK(page);
        CHECK(page->mime == "image/png");
        const auto photo = fit(encodedPicture(gradient(1200, 900), format, 100), UploadKind::Body);
        REQUIRE_OK(photo);
        CHECK(photo->mime == "image/jpeg");
    }
    const auto wide = fit(encodedPicture(lettering(3000, 1000), "png"), UploadKind::Body);
    REQUIRE_OK(wide);
    CHECK(wide->mime == "image/png");
    CHECK(decoded(wide->bytes).width() == 1440);
}

TEST_CASE("few colours get a palette and stay exact")
{
    const QImage page = lettering(800, 600);
    const QByteArray png = encodedPng(page);
    CHECK(decoded(png).convertToFormat(QImage::Format_RGB32) == page);
    CHECK(decoded(png).format() != QImage::Format_RGB32);
    QImage many(300, 1, QImage::Format_RGB32);
    for (int x = 0; x < 300; ++x) {
        many.setPixel(x, 0, qRgb(x % 256, x / 256, 7));
    }
    CHECK(decoded(encodedPng(many)).convertToFormat(QImage::Format_RGB32) == many);
    QImage soft(40, 40, QImage::Format_ARGB32);
    soft.fill(QColor(200, 30, 30, 90));
    CHECK(decoded(encodedPng(soft)).convertToFormat(QImage::Format_ARGB32) == soft);
}

TEST_CASE("the widest a body picture may be is a setting between 1080 and 1440")
{
    const QByteArray photo = encodedPicture(gradient(2400, 600), "jpeg", 90);
    const auto widthOf = [&](int setting) {
        return decoded(fit(photo, UploadKind::Body, setting)->bytes).width();
    };
    CHECK(widthOf(1080) == 1080);
    CHECK(widthOf(1200) == 1200);
    CHECK(widthOf(600) == 1080);
    CHECK(widthOf(9000) == 1440);
    CHECK(decoded(fit(photo, UploadKind::Cover, 1080)->bytes).width() == 2000);
}

TEST_CASE("a colour profile is never sent; its colours are")
{
    QImage wide(400, 300, QImage::Format_RGB32);
    wide.fill(QColor(0, 200, 0));
    wide.setColorSpace(QColorSpace(QColorSpace::DisplayP3));
    for (const char *format : {"png", "jpeg"}) {
        INFO(format);
        const auto form = fit(encodedPicture(wide, format, 95), UploadKind::Body);
        REQUIRE_OK(form);
        CHECK_FALSE(form->bytes.contains("ICC_PROFILE"));
        CHECK_FALSE(form->bytes.contains("iCCP"));
        const QColor shown = decoded(form->bytes).pixelColor(200, 150);
        CHECK(shown.red() < 4); // P3 green lies outside sRGB
        CHECK(shown.green() > 200);
    }
    wide.setColorSpace(QColorSpace(QColorSpace::SRgb));
    const QByteArray tagged = encodedPicture(wide, "jpeg", 95);
    REQUIRE(tagged.contains("ICC_PROFILE"));
    const auto form = fit(tagged, UploadKind::Body);
    REQUIRE_OK(form);
    CHECK_FALSE(form->bytes.contains("ICC_PROFILE"));
    CHECK(decoded(form->bytes).pixel(200, 150) == decoded(tagged).pixel(200, 150));
}

TEST_CASE("a phone's heic is read, upright and within the limits")
{
    const QByteArray heic = heicPicture(gradient(1600, 400));
    REQUIRE_FALSE(heic.isEmpty());
    CHECK(sniff(heic) == Format::Heif);
    CHECK(inspect(heic) == Facts{Format::Heif, {1600, 400}, false});
    const auto form = fit(heic, UploadKind::Body);
    REQUIRE_OK(form);
    CHECK(form->mime == "image/jpeg");
    CHECK(decoded(form->bytes).size() == QSize(1440, 360));
    const auto cut = inspect(heic.left(heic.size() / 2));
    REQUIRE_FALSE(cut);
    CHECK(cut.error().detail.contains(QStringLiteral("heic")));
    const auto avif = inspect(QByteArray("\0\0\0\x1c", 4) + "ftypavif" + QByteArray(16, '\0'));
    REQUIRE_FALSE(avif);
    CHECK(avif.error().detail.contains(QStringLiteral("avif")));
    CHECK(sniff(QByteArray("\0\0\0\x18", 4) + "ftypmp42") == Format::Unknown);
}

TEST_CASE("a jpeg that was not copied completely is refused")
{
    const QByteArray whole = withExif(encodedPicture(noise(200, 200), "jpeg"), 1);
    CHECK(inspect(whole));
    CHECK(inspect(whole + "and more behind it"));
    for (const qsizetype part : {whole.size() / 2, whole.size() * 9 / 10}) {
        const auto facts = inspect(whole.left(part));
        REQUIRE_FALSE(facts);
        CHECK(facts.error().detail.contains(QStringLiteral("ends too early")));
        CHECK_FALSE(fit(whole.left(part), UploadKind::Body));
    }
}

TEST_CASE("an svg that loads, nests or multiplies is refused before it is drawn")
{
    QByteArray deep;
    for (int i = 0; i < 500; ++i) {
        deep += "<g>";
    }
    deep += QByteArray("</g>").repeated(500);
    QByteArray laughs = "<rect id='a0' width='1' height='1'/>";
    for (int i = 1; i < 12; ++i) {
        const QByteArray use = "<use xlink:href='#a" + QByteArray::number(i - 1) + "'/>";
        laughs += "<g id='a" + QByteArray::number(i) + "'>" + use.repeated(10) + "</g>";
    }
    const std::vector<QByteArray> bad{
        svg("<image xlink:href='file:///etc/hostname' width='9' height='9'/>"),
        svg("<image href=\"//example.invalid/a.png\" width='9' height='9'/>"),
        svg("<image xlink:href='data:image/svg+xml;base64,PHN2Zy8+'/>"),
        svg("<use xlink:href='other.svg#a'/>"),
        svg("<g id='a'><use xlink:href='#a'/></g>"),
        svg("<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>"),
        svg(deep),
        svg(laughs),
        "<?xml-stylesheet type=\"text/css\" href=\"/etc/passwd\"?>" + svg({}),
        "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + svg("&a;"),
        svg("<g>")};
    for (const QByteArray &bytes : bad) {
        INFO(bytes.left(200).toStdString());
        CHECK_FALSE(svgTrouble(bytes).isEmpty());
        const auto facts = inspect(bytes);
        REQUIRE_FALSE(facts);
        CHECK(facts.error().kind == ErrorKind::Rejected);
    }
    const QByteArray dot = encodedPicture(gradient(4, 4), "png").toBase64();
    CHECK(svgTrouble(svg("<defs><rect id='r' width='4' height='4'/></defs>"
                         "<use xlink:href='#r'/><use xlink:href='#r' x='9'/>"
                         "<image width='4' height='4' xlink:href='data:image/png;base64," +
                         dot + "'/>"))
              .isEmpty());
}

TEST_CASE("thumbnails keep the proportions and never grow")
{
    const auto wide = thumbnailOf(encodedPicture(gradient(4000, 1000), "jpeg", 80), 320);
    REQUIRE_OK(wide);
    CHECK(wide->size() == QSize(320, 80));
    const auto turned = thumbnailOf(withExif(encodedPicture(gradient(400, 200), "jpeg"), 6), 100);
    REQUIRE_OK(turned);
    CHECK(turned->size() == QSize(50, 100));
    const auto small = thumbnailOf(encodedPicture(gradient(20, 10), "png"), 320);
    REQUIRE_OK(small);
    CHECK(small->size() == QSize(20, 10));
    CHECK(decoded(encodedThumbnail(*wide)).size() == QSize(320, 80));
}

TEST_CASE("whatever bytes come, a picture is refused or comes out as WeChat takes it")
{
    std::mt19937 random(20260922);
    const std::vector<QByteArray> seeds{
        encodedPicture(noise(48, 32), "png"),
        withExif(encodedPicture(noise(48, 32), "jpeg", 80), 6),
        encodedPicture(lettering(120, 80), "bmp"),
        encodedPicture(noise(48, 32), "webp", 80),
        encodedPicture(noise(48, 32), "tiff"),
        twoFrameGif(),
        heicPicture(gradient(64, 64)),
        svg("<g id='a'><rect width='30' height='20' fill='#08f'/></g><use href='#a' x='5'/>")};
    int refusedOnes = 0;
    int taken = 0;
    for (const QByteArray &seed : seeds) {
        for (int round = 0; round < 120; ++round) {
            QByteArray bytes = seed;
            const auto place = [&] { return qsizetype(random() % quint32(bytes.size())); };
            for (quint32 change = 0; change <= random() % 6; ++change) {
                switch (random() % 5) {
                case 0:
                    bytes[place()] = char(random());
                    break;
                case 1:
                    bytes[place()] = char(bytes.at(place()) ^ (1 << (random() % 8)));
                    break;
                case 2:
                    bytes.remove(place(), random() % 9);
                    break;
                case 3:
                    bytes.insert(place(), QByteArray(int(random() % 9), char(random())));
                    break;
                default:
                    bytes.truncate(std::max(qsizetype(1), place()));
                }
                if (bytes.isEmpty()) {
                    bytes = seed;
                }
            }
            const auto form = fit(bytes, UploadKind::Body);
            if (!form) {
                ++refusedOnes;
                REQUIRE(form.error().kind == ErrorKind::Rejected);
                REQUIRE_FALSE(form.error().detail.isEmpty());
                continue;
            }
            ++taken;
            REQUIRE(mimeOf(sniff(form->bytes)) == form->mime);
            REQUIRE((form->mime == "image/png" || form->mime == "image/jpeg" ||
                     form->mime == "image/gif"));
            REQUIRE(form->bytes.size() < (form->mime == "image/gif" ? gifBytes : bodyBytes) + 1);
            REQUIRE_FALSE(form->bytes.contains("116.4E"));
            const auto facts = inspect(form->bytes);
            REQUIRE_OK(facts);
            REQUIRE(facts->size.width() <= bodyWidth);
        }
    }
    CHECK(refusedOnes > 0);
    CHECK(taken > 0);
}
