// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time.h"
#include "tests/support/catchqt.h"
#include "tests/support/waitfor.h"

using namespace tuiwen;

TEST_CASE("times without an offset are Beijing times")
{
    const UtcTime now = fromChina({2026, 9, 24}, {15, 12});
    CHECK(now.ms == 1790233920000);
    for (const auto *text : {"2026-09-24T20:00", "2026-09-24 20:00:00", "2026-09-24T20:00:00+08:00", "2026-09-24T12:00:00Z"}) {
        const auto parsed = parseTime(QString::fromLatin1(text), now);
        REQUIRE_OK(parsed);
        CHECK(toIso(*parsed) == QStringLiteral("2026-09-24T20:00:00+08:00"));
    }
    CHECK(parseTime(QStringLiteral("+90s"), now)->ms == now.ms + 90000);
    CHECK(parseTime(QStringLiteral("now"), now) == now);
}

TEST_CASE("texts that are no times are refused")
{
    for (const auto *text : {"", "tomorrow", "2026-02-30T10:00", "2026-09-24T25:00", "20:00", "+h", "2026-09-24"}) {
        const auto parsed = parseTime(QString::fromLatin1(text), {});
        INFO(text);
        REQUIRE_FALSE(parsed);
        CHECK(parsed.error().kind == ErrorKind::Rejected);
    }
}
