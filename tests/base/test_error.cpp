// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/backoff.h"
#include "core/base/error.h"
#include "core/base/secret.h"
#include "tests/support/catchqt.h"

using namespace tuiwen;

TEST_CASE("secrets and tokens do not reach a text")
{
    QString out;
    QDebug(&out) << Secret(QStringLiteral("0123456789abcdef"));
    CHECK_FALSE(out.contains(QStringLiteral("0123456789abcdef")));
    CHECK(redacted(QStringLiteral("GET https://x/cgi-bin/draft/count?access_token=88_abc-def&x=1"))
          == QStringLiteral("GET https://x/cgi-bin/draft/count?access_token=(redacted)&x=1"));
    CHECK(redacted(QStringLiteral("{\"appid\":\"wx1\",\"secret\":\"s3\"}"))
          == QStringLiteral("{\"appid\":\"wx1\",\"secret\":\"(redacted)\"}"));
}

TEST_CASE("an error reads as kind, code and detail")
{
    CHECK(toText(Error{ErrorKind::Rejected, 45003, QStringLiteral("title size out of limit"), {}})
          == QStringLiteral("rejected 45003: title size out of limit"));
}

TEST_CASE("back-off doubles, is capped and jitters by at most a quarter")
{
    const auto none = [] { return 0.0; };
    const auto most = [] { return 0.999; };
    CHECK(backoffDelay(1, none).count() == 1000);
    CHECK(backoffDelay(4, none).count() == 8000);
    CHECK(backoffDelay(99, none).count() == 300000);
    CHECK(backoffDelay(1, most).count() < 1250);
    CHECK(pollDelay(0).count() == 5000);
    CHECK(pollDelay(50).count() == 600000);
}
