// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include "tests/support/catchqt.h"

#include <QSet>

using namespace tuiwen;

TEST_CASE("ids are UUIDv7, unique, and sort by time")
{
    const QString early = makeUuidV7({1790233920000});
    const QString late = makeUuidV7({1790233920001});
    CHECK(looksLikeUuid(early));
    CHECK(early.at(14) == QLatin1Char('7'));
    CHECK(QStringLiteral("89ab").contains(early.at(19)));
    CHECK(early < late);
    QSet<QString> seen;
    for (int i = 0; i < 1000; ++i) {
        seen.insert(makeUuidV7({1790233920000}));
    }
    CHECK(seen.size() == 1000);
    CHECK_FALSE(looksLikeUuid(QStringLiteral("1; DROP TABLE")));
}
