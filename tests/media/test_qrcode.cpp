// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/qrcode.h"
#include "tests/support/waitfor.h"

using namespace tuiwen;

namespace {

/// Whether module (row, column) of a code with `modules` modules on a side, quiet zone and all, is
/// dark.
bool dark(const QImage &image, int modules, int row, int column)
{
    const int scale = image.width() / modules;
    return qGray(image.pixel(column * scale + scale / 2, row * scale + scale / 2)) < 128;
}

} // namespace

TEST_CASE("a code has its quiet zone, its three corners and whole pixels")
{
    const auto image = media::qrImage(QStringLiteral("https://a.cn"), 300);
    REQUIRE_OK(image);
    const int modules = 21 + 8; // version 1 holds 14 bytes at level M
    CHECK(image->width() >= 300);
    CHECK(image->width() % modules == 0);
    CHECK(image->height() == image->width());
    for (int i = 0; i < modules; ++i) {
        for (int edge = 0; edge < 4; ++edge) {
            CHECK_FALSE(dark(*image, modules, edge, i));
            CHECK_FALSE(dark(*image, modules, i, modules - 1 - edge));
        }
    }
    const int first = 4;
    const int last = modules - 4 - 7;
    for (const auto &[top, left] : {std::pair{first, first}, {first, last}, {last, first}}) {
        for (int i = 0; i < 7; ++i) {
            CHECK(dark(*image, modules, top, left + i));
            CHECK(dark(*image, modules, top + i, left));
            CHECK(dark(*image, modules, top + 3, left + 3));
        }
        CHECK_FALSE(dark(*image, modules, top + 1, left + 1));
    }
    CHECK_FALSE(dark(*image, modules, last + 3, last + 6)); // the fourth corner has none
}

TEST_CASE("the same words give the same code, others another")
{
    const auto one = media::qrPng(QStringLiteral("推文工坊"));
    REQUIRE_OK(one);
    CHECK(one->startsWith("\x89PNG"));
    CHECK(*media::qrPng(QStringLiteral("推文工坊")) == *one);
    CHECK(*media::qrPng(QStringLiteral("推文工房")) != *one);
}

TEST_CASE("what no code can hold is refused with a reason")
{
    CHECK(media::qrImage(QString()).error().kind == ErrorKind::Rejected);
    CHECK(media::qrImage(QString(2331, u'a')).has_value());
    const auto refused = media::qrImage(QString(2332, u'a'));
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().kind == ErrorKind::Rejected);
    CHECK(refused.error().detail.contains(u"2332"));
}
