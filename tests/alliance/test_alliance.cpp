// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alliance/service.h"
#include "tests/support/catchqt.h"
#include "tests/support/manualclock.h"
#include "tests/support/waitfor.h"

#include <QTemporaryDir>

using namespace tuiwen;
using namespace tuiwen::test;

namespace {

struct Desk
{
    QTemporaryDir dir;
    ManualClock clock;
    std::unique_ptr<store::Store> store = [this] {
        auto opened = store::Store::open({dir.path()}, clock);
        REQUIRE_OK(opened);
        return std::move(*opened);
    }();
    alliance::AllianceService service{*store};
};

} // namespace

TEST_CASE("a new partner gets an id and times; a change keeps them")
{
    Desk desk;
    Partner partner;
    partner.name = QStringLiteral("  城北杂志  ");
    partner.accounts = QStringLiteral("城北杂志\n城北美食");
    partner.obligation = QStringLiteral("互推一次");
    partner.obligationDue = {2026, 10, 8};
    const auto made = waitFor(desk.service.save(partner));
    REQUIRE_OK(made);
    CHECK(looksLikeUuid(made->id.value));
    CHECK(made->name == QStringLiteral("城北杂志"));
    CHECK(made->createdAt == desk.clock.now());
    CHECK(made->updatedAt == desk.clock.now());

    desk.clock.advance(std::chrono::hours(1));
    partner = *made;
    partner.notes = QStringLiteral("已互推");
    const auto changed = waitFor(desk.service.save(partner));
    REQUIRE_OK(changed);
    CHECK(changed->id == made->id);
    CHECK(changed->createdAt == made->createdAt);
    CHECK(changed->updatedAt == desk.clock.now());
    const auto all = waitFor(desk.service.all());
    REQUIRE_OK(all);
    CHECK(*all == QVector{*changed});
}

TEST_CASE("a partner without a name is refused and nothing is stored")
{
    Desk desk;
    Partner partner;
    partner.name = QStringLiteral(" \t");
    const auto refused = waitFor(desk.service.save(partner));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Rejected);
    CHECK(waitFor(desk.service.all())->isEmpty());
}

TEST_CASE("a removed partner is gone; removing twice says so")
{
    Desk desk;
    Partner partner;
    partner.name = QStringLiteral("A");
    const auto made = waitFor(desk.service.save(partner));
    REQUIRE_OK(made);
    REQUIRE_OK(waitFor(desk.service.remove(made->id)));
    CHECK(waitFor(desk.service.all())->isEmpty());
    CHECK(waitFor(desk.service.remove(made->id)).error().kind == ErrorKind::NotFound);
}

TEST_CASE("saving and removing tell the windows")
{
    Desk desk;
    QStringList told;
    QObject::connect(&desk.store->changes(), &store::Changes::changed, &desk.store->changes(),
                     [&](store::Topic topic, const QStringList &ids) {
                         if (topic == store::Topic::Partners) {
                             told += ids;
                         }
                     });
    Partner partner;
    partner.name = QStringLiteral("A");
    const auto made = waitFor(desk.service.save(partner));
    REQUIRE_OK(made);
    REQUIRE_OK(waitFor(desk.service.remove(made->id)));
    CHECK(waitFor([&] { return told.size() == 2; }));
    CHECK(told == QStringList{made->id.value, made->id.value});
}
