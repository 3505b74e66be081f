// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "tests/support/catchqt.h"
#include "tests/support/waitfor.h"

using namespace tuiwen;

TEST_CASE("broken UTF-8 in a reply does not lose the reply")
{
    const auto parsed = json::parseObject("{\"name\":\"\xe5\xbc\xff\",\"errcode\":0}");
    REQUIRE_OK(parsed);
    CHECK(json::integer(*parsed, QLatin1StringView("errcode")) == 0);
    CHECK(json::text(*parsed, QLatin1StringView("name"))->contains(QChar(0xfffd)));
}

TEST_CASE("integers are exact to 64 bits, as number or as text")
{
    const auto parsed = json::parseObject(R"({"a":9007199254740993,"b":"2247483657","c":"x"})");
    REQUIRE_OK(parsed);
    CHECK(json::integer(*parsed, QLatin1StringView("a")) == 9007199254740993LL);
    CHECK(json::integer(*parsed, QLatin1StringView("b")) == 2247483657LL);
    CHECK_FALSE(json::integer(*parsed, QLatin1StringView("c")));
    CHECK_FALSE(json::integer(*parsed, QLatin1StringView("missing")));
}

TEST_CASE("written JSON carries Chinese as it is")
{
    const QByteArray bytes = json::compact(QJsonObject{{QStringLiteral("t"), QStringLiteral("推文🌕")}});
    CHECK(bytes == QByteArray("{\"t\":\"推文🌕\"}"));
    CHECK(json::withoutControls(QStringLiteral("a\u0001b\tc\n")) == QStringLiteral("ab\tc\n"));
}
