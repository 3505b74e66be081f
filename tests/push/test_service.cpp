// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/push/studio.h"

#include <algorithm>

using namespace tuiwen;
using namespace tuiwen::test;

namespace {

struct Room : Town
{
    Studio studio{folder, clock, url};
    AccountId subscription =
        studio.know(account(AccountType::Subscription, Verification::Verified));
    AccountId service = studio.know(account(AccountType::Service, Verification::Verified));
    ArticleId article = studio.write(QStringLiteral("九月"));

    QFuture<Result<Push>> schedule(UtcTime at, DeliveryMode mode = DeliveryMode::Push)
    {
        return studio.pushes.schedule({article, subscription, at, mode});
    }
    QString hash(const PushId &id)
    {
        const auto dossier = waitFor(studio.pushes.dossier(id));
        REQUIRE_OK(dossier);
        return dossier->preview.contentHash;
    }
};

const QString person = QStringLiteral("Lin Wei");

bool has(const QVector<Finding> &findings, const char *rule)
{
    return std::any_of(findings.begin(), findings.end(),
                       [&](const Finding &finding) { return finding.rule == QLatin1String(rule); });
}

ErrorKind kindOf(const Result<Push> &result)
{
    REQUIRE_FALSE(result);
    return result.error().kind;
}

} // namespace

TEST_CASE("the same plan made 64 times at once is one row")
{
    Room room;
    const UtcTime at = room.clock.now() + 2h;
    QVector<QFuture<Result<Push>>> wanted;
    for (int i = 0; i < 64; ++i) {
        wanted.append(room.schedule(at));
    }
    int made = 0;
    for (const auto &one : wanted) {
        const auto push = waitFor(one);
        made += push ? 1 : 0;
        if (!push) {
            CHECK(push.error().kind == ErrorKind::Conflict);
        }
    }
    CHECK(made == 1);
    CHECK(waitFor(room.studio.pushes.ofArticle(room.article))->size() == 1);
}

TEST_CASE("a plan needs an article, an account and a time to come")
{
    Room room;
    const UtcTime soon = room.clock.now() + 1h;
    CHECK(kindOf(waitFor(room.schedule(room.clock.now() - 6min))) == ErrorKind::Rejected);
    CHECK(waitFor(room.schedule(room.clock.now() - 4min)));
    CHECK(kindOf(waitFor(room.studio.pushes.schedule(
              {{QStringLiteral("none")}, room.service, soon}))) == ErrorKind::Rejected);
    CHECK(kindOf(waitFor(room.studio.pushes.schedule(
              {room.article, {QStringLiteral("none")}, soon}))) == ErrorKind::Rejected);
    REQUIRE_OK(waitFor(room.studio.articles.trash(room.article)));
    CHECK(kindOf(waitFor(room.schedule(soon))) == ErrorKind::Rejected);
}

TEST_CASE("a confirmation needs a name and the very hash that renders now")
{
    Room room;
    const Push push = room.studio.plan(room.article, room.subscription, DeliveryMode::Push,
                                       room.clock.now() + 1h);
    const QString hash = room.hash(push.id);
    CHECK(kindOf(waitFor(room.studio.pushes.confirm(push.id, hash, QStringLiteral("  ")))) ==
          ErrorKind::Rejected);
    CHECK(kindOf(waitFor(room.studio.pushes.confirm(push.id, QString(64, u'0'), person))) ==
          ErrorKind::Conflict);
    room.studio.edit(room.article, QStringLiteral("十月"));
    CHECK(kindOf(waitFor(room.studio.pushes.confirm(push.id, hash, person))) ==
          ErrorKind::Conflict);
    CHECK(room.studio.row(push.id).state == PushState::Planned);

    const auto confirmed = waitFor(
        room.studio.pushes.confirm(push.id, room.hash(push.id), QStringLiteral(" Lin Wei ")));
    REQUIRE_OK(confirmed);
    CHECK(confirmed->state == PushState::Confirmed);
    const auto dossier = waitFor(room.studio.pushes.dossier(push.id));
    REQUIRE_OK(dossier);
    REQUIRE(dossier->confirmation);
    CHECK(dossier->confirmation->by == person);
    CHECK(dossier->confirmation->account == room.subscription);
    CHECK(dossier->confirmation->contentHash == confirmed->contentHash);
}

TEST_CASE("an edit voids the confirmation at once, a save without a change does not")
{
    Room room;
    const Push push = room.studio.plan(room.article, room.subscription, DeliveryMode::Push,
                                       room.clock.now() + 1h);
    (void)room.studio.confirm(push.id);
    auto article = waitFor(room.studio.articles.open(room.article));
    REQUIRE_OK(article);
    const auto same = waitFor(room.studio.articles.save(*article));
    REQUIRE_OK(same);
    // The check of the unchanged save comes before that of the edit, in the same queue.
    room.studio.edit(room.article, QStringLiteral("十月"));
    REQUIRE(waitFor([&] { return room.studio.row(push.id).state == PushState::Planned; }));
    const auto events = waitFor(room.studio.pushes.history(push.id));
    REQUIRE_OK(events);
    CHECK(std::count_if(events->begin(), events->end(), [](const PushEvent &event) {
              return event.step == QLatin1String("confirm.void");
          }) == 1);
    CHECK(room.studio.row(push.id).contentHash.isEmpty());
    CHECK_FALSE(waitFor(room.studio.pushes.dossier(push.id))->confirmation);
}

TEST_CASE("an article in the trash takes its pushes back to planning")
{
    Room room;
    const Push push = room.studio.plan(room.article, room.subscription, DeliveryMode::Push,
                                       room.clock.now() + 1h);
    (void)room.studio.confirm(push.id);
    REQUIRE_OK(waitFor(room.studio.articles.trash(room.article)));
    REQUIRE(waitFor([&] { return room.studio.row(push.id).state == PushState::Planned; }));
}

TEST_CASE("an edit made by another program voids before anything is sent")
{
    Room room;
    const Push push = room.studio.ready(room.article, room.subscription, DeliveryMode::Push);
    // As another process would write: nobody here is told.
    REQUIRE_OK(waitFor(room.studio.store->write<int>([&](store::Connection &connection) {
        return connection.run(QStringLiteral("UPDATE pushes SET content_hash = ? WHERE id = ?"),
                              QString(64, u'1'), push.id);
    })));
    (void)room.studio.pass();
    CHECK(room.studio.row(push.id).state == PushState::Planned);
    CHECK(room.drafts(QStringLiteral("九月")).isEmpty());
}

TEST_CASE("moving, another mode and taking back void what was confirmed")
{
    Room room;
    const UtcTime at = room.clock.now() + 1h;
    const Push push = room.studio.plan(room.article, room.subscription, DeliveryMode::Push, at);
    (void)room.studio.confirm(push.id);
    const auto moved = waitFor(room.studio.pushes.move(push.id, at + 1h));
    REQUIRE_OK(moved);
    CHECK(moved->state == PushState::Planned);
    CHECK(moved->at == at + 1h);
    CHECK(kindOf(waitFor(room.studio.pushes.move(push.id, at - 2h))) == ErrorKind::Rejected);

    (void)room.studio.confirm(push.id);
    const auto other = waitFor(room.studio.pushes.setMode(push.id, DeliveryMode::Draft));
    REQUIRE_OK(other);
    CHECK(other->state == PushState::Planned);
    CHECK(other->mode == DeliveryMode::Draft);

    (void)room.studio.confirm(push.id);
    const auto back =
        waitFor(room.studio.pushes.withdraw(push.id, QStringLiteral("wrong picture")));
    REQUIRE_OK(back);
    CHECK(back->state == PushState::Planned);
    CHECK(kindOf(waitFor(room.studio.pushes.withdraw(push.id, QStringLiteral("again")))) ==
          ErrorKind::Rejected);
    CHECK_FALSE(waitFor(room.studio.pushes.dossier(push.id))->confirmation);
}

TEST_CASE("a push is cancelled before it is sent and not after")
{
    Room room;
    const Push early = room.studio.plan(room.article, room.subscription, DeliveryMode::Push,
                                        room.clock.now() + 1h);
    REQUIRE_OK(waitFor(room.studio.pushes.cancel(early.id)));
    CHECK(room.studio.row(early.id).state == PushState::Cancelled);
    CHECK(kindOf(waitFor(room.studio.pushes.cancel(early.id))) == ErrorKind::Rejected);
    // The slot is free again.
    const Push again =
        room.studio.plan(room.article, room.subscription, DeliveryMode::Push, early.at);
    REQUIRE_OK(waitFor(room.studio.pushes.cancel(again.id)));

    const Push push = room.studio.ready(room.article, room.subscription, DeliveryMode::Push);
    CHECK(room.studio.finish(push.id, room.clock).state == PushState::Sent);
    CHECK(kindOf(waitFor(room.studio.pushes.cancel(push.id))) == ErrorKind::Rejected);
    CHECK(kindOf(waitFor(room.studio.pushes.move(push.id, room.clock.now() + 1h))) ==
          ErrorKind::Rejected);
    CHECK(kindOf(waitFor(room.studio.pushes.replan(push.id, room.clock.now() + 1h))) ==
          ErrorKind::Rejected);
}

TEST_CASE("what is missing forbids confirming and is named")
{
    Room room;
    const ArticleId bare = room.studio.write(QStringLiteral("bare"), 0, false);
    const Push push =
        room.studio.plan(bare, room.subscription, DeliveryMode::Push, room.clock.now() + 1h);
    const auto dossier = waitFor(room.studio.pushes.dossier(push.id));
    REQUIRE_OK(dossier);
    CHECK(has(dossier->obstacles, "PL001"));
    CHECK(dossier->obstacles.first().severity == Severity::Error);
    const auto refused =
        waitFor(room.studio.pushes.confirm(push.id, dossier->preview.contentHash, person));
    CHECK(kindOf(refused) == ErrorKind::Rejected);
    CHECK(refused.error().detail.contains(QStringLiteral("PL001")));
}

TEST_CASE("a subscription account has one push a day, a service account four a month")
{
    Room room;
    // At noon, so that the hours below stay in one day.
    const UtcTime noon = fromChina(inChina(room.clock.now()).date().addDays(1), {12, 0});
    const ArticleId second = room.studio.write(QStringLiteral("第二"));
    const Push one = room.studio.plan(room.article, room.subscription, DeliveryMode::Push, noon);
    const Push two = room.studio.plan(second, room.subscription, DeliveryMode::Push, noon + 2h);
    CHECK(has(waitFor(room.studio.pushes.dossier(two.id))->obstacles, "PL005"));
    (void)room.studio.confirm(one.id);
    const auto dossier = waitFor(room.studio.pushes.dossier(two.id));
    REQUIRE_OK(dossier);
    CHECK(has(dossier->obstacles, "PL004"));
    CHECK(kindOf(waitFor(room.studio.pushes.confirm(two.id, dossier->preview.contentHash,
                                                    person))) == ErrorKind::Rejected);
    // Another day, or another way to deliver, is free.
    REQUIRE_OK(waitFor(room.studio.pushes.setMode(two.id, DeliveryMode::Publish)));
    CHECK_FALSE(has(waitFor(room.studio.pushes.dossier(two.id))->obstacles, "PL004"));

    const QDate first = inChina(noon).date().addMonths(1);
    const QDate month(first.year(), first.month(), 1);
    for (int day = 0; day < 5; ++day) {
        const Push push = room.studio.plan(second, room.service, DeliveryMode::Push,
                                           fromChina(month.addDays(day), {20, 0}));
        const auto found = waitFor(room.studio.pushes.dossier(push.id));
        REQUIRE_OK(found);
        CHECK(has(found->obstacles, "PL004") == (day == 4));
        if (day < 4) {
            (void)room.studio.confirm(push.id);
        }
    }
}

TEST_CASE("two confirmations at the same time cannot both take the day's push")
{
    Room room;
    const UtcTime noon = fromChina(inChina(room.clock.now()).date().addDays(1), {12, 0});
    QVector<QFuture<Result<Push>>> words;
    for (int i = 0; i < 4; ++i) {
        const ArticleId article = room.studio.write(QStringLiteral("第%1").arg(i), 0);
        const Push push =
            room.studio.plan(article, room.subscription, DeliveryMode::Push, noon + i * 1h);
        words.append(room.studio.pushes.confirm(push.id, room.hash(push.id), person));
    }
    int confirmed = 0;
    for (const auto &word : words) {
        confirmed += waitFor(word) ? 1 : 0;
    }
    CHECK(confirmed == 1);
}

TEST_CASE("a confirmation far ahead of its time is warned about")
{
    Room room;
    const Push push = room.studio.plan(room.article, room.subscription, DeliveryMode::Push,
                                       room.clock.now() + 72h);
    CHECK(has(waitFor(room.studio.pushes.dossier(push.id))->obstacles, "PL008"));
    (void)room.studio.confirm(push.id);
    room.clock.pass(25h);
    (void)room.studio.pass();
    CHECK(room.studio.row(push.id).state == PushState::Planned);
    (void)room.studio.confirm(push.id);
    CHECK(room.studio.row(push.id).state == PushState::Confirmed);
}
