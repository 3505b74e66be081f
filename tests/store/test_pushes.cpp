// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pushes.h"
#include "tests/store/fixture.h"

using namespace tuiwen;
using namespace tuiwen::test;
using store::Connection;
namespace pushes = store::pushes;

namespace {

struct Desk : Newsroom
{
    std::unique_ptr<store::Store> store = open();
    ArticleId article = addArticle(*store, QStringLiteral("题"), QStringLiteral("文"));
    Push push = makePush(clock, article, AccountId::create(clock.now()));

    [[nodiscard]] Result<> insert(const Push &one) const
    {
        return write<void>(*store, [&](Connection &c) { return pushes::insert(c, one); });
    }
    [[nodiscard]] Result<Push> get() const
    {
        return read<Push>(*store, [&](Connection &c) { return pushes::get(c, push.id); });
    }
    [[nodiscard]] Result<bool> transition(const Push &to, std::initializer_list<PushState> from,
                                          int attempt) const
    {
        return write<bool>(*store,
                           [&](Connection &c) { return pushes::transition(c, to, from, attempt); });
    }
};

} // namespace

TEST_CASE("a push keeps every field")
{
    Desk desk;
    Push &push = desk.push;
    push.mode = DeliveryMode::Publish;
    push.contentHash = QStringLiteral("abc");
    push.nextAttemptAt = {5};
    push.draftMediaId = QStringLiteral("draft");
    push.clientMsgId = QStringLiteral("client");
    push.msgId = 9007199254740993;
    push.msgDataId = 2247483647;
    push.publishId = QStringLiteral("100000001");
    push.articleUrl = QStringLiteral("http://mp.weixin.qq.com/s/x");
    push.lastError =
        Error{ErrorKind::Throttled, 45011, QStringLiteral("太快"), std::chrono::seconds(60)};
    push.finishedAt = {7};
    REQUIRE_OK(desk.insert(push));
    const auto stored = desk.get();
    REQUIRE_OK(stored);
    CHECK(*stored == push);

    push.state = PushState::InDoubt;
    push.attempt = 1;
    push.lastError.reset();
    REQUIRE_OK(desk.transition(push, {PushState::Planned}, 0));
    CHECK(*desk.get() == push);
}

TEST_CASE("the same article, account, mode and time is planned once")
{
    Desk desk;
    REQUIRE_OK(desk.insert(desk.push));
    Push twin = desk.push;
    twin.id = PushId::create(desk.clock.now());
    const auto refused = desk.insert(twin);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Conflict);

    Push other = twin;
    other.id = PushId::create(desk.clock.now());
    other.mode = DeliveryMode::Draft;
    CHECK(desk.insert(other));
    other = twin;
    other.id = PushId::create(desk.clock.now());
    other.at = other.at + std::chrono::milliseconds(1);
    CHECK(desk.insert(other));

    SECTION("a cancelled push gives its place free")
    {
        Push cancelled = desk.push;
        cancelled.state = PushState::Cancelled;
        CHECK(*desk.transition(cancelled, {PushState::Planned}, 0));
        CHECK(desk.insert(twin));
        CHECK(desk.transition(desk.push, {PushState::Cancelled}, 0).error().kind ==
              ErrorKind::Conflict);
    }
    SECTION("moving onto another's time is refused as well")
    {
        other.at = desk.push.at;
        CHECK(desk.transition(other, {PushState::Planned}, 0).error().kind == ErrorKind::Conflict);
    }
}

TEST_CASE("64 windows planning the same push at once make one row")
{
    Desk desk;
    QVector<QFuture<Result<>>> all;
    for (int i = 0; i < 64; ++i) {
        Push one = desk.push;
        one.id = PushId::create(desk.clock.now());
        all.append(
            desk.store->write<void>([one](Connection &c) { return pushes::insert(c, one); }));
    }
    int made = 0;
    for (const auto &one : all) {
        made += waitFor(one).has_value() ? 1 : 0;
    }
    CHECK(made == 1);
}

TEST_CASE("a push of an unknown article is refused")
{
    Desk desk;
    desk.push.article = ArticleId::create(desk.clock.now());
    const auto refused = desk.insert(desk.push);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::NotFound);
}

TEST_CASE("a late completion changes nothing")
{
    Desk desk;
    REQUIRE_OK(desk.insert(desk.push));
    Push claimed = desk.push;
    claimed.state = PushState::Preparing;
    claimed.attempt = 1;
    REQUIRE(*desk.transition(claimed, {PushState::Planned, PushState::Retry}, 0));
    Push again = claimed;
    again.attempt = 2;
    REQUIRE(*desk.transition(again, {PushState::Preparing}, 1));

    Push late = claimed;
    late.state = PushState::Sent;
    CHECK_FALSE(*desk.transition(late, {PushState::Preparing, PushState::Sending}, 1));
    CHECK_FALSE(*desk.transition(late, {PushState::Sending}, 2));
    CHECK(*desk.get() == again);
}

TEST_CASE("pushes are found by time, article and state")
{
    Desk desk;
    QVector<Push> made;
    for (int i = 0; i < 4; ++i) {
        Push one = desk.push;
        one.id = PushId::create(desk.clock.now());
        one.at = {1000 + i * 10};
        one.state = i % 2 == 0 ? PushState::Planned : PushState::Retry;
        REQUIRE_OK(desk.insert(one));
        made.append(one);
    }
    const auto between = [&](qint64 from, qint64 to) {
        return *read<QVector<Push>>(
            *desk.store, [&](Connection &c) { return pushes::between(c, {from}, {to}); });
    };
    CHECK(between(1010, 1020) == QVector{made[1], made[2]});
    CHECK(between(0, 1000) == QVector{made[0]});
    CHECK(between(1030, 0) == QVector{made[3]});
    CHECK(between(0, 0) == made);
    CHECK(*read<QVector<Push>>(*desk.store, [&](Connection &c) {
        return pushes::ofArticle(c, desk.article);
    }) == made);
    const auto inStates = [&](std::initializer_list<PushState> states) {
        return *read<QVector<Push>>(*desk.store,
                                    [&](Connection &c) { return pushes::inStates(c, states); });
    };
    CHECK(inStates({PushState::Retry, PushState::Sent}) == QVector{made[1], made[3]});
    CHECK(inStates({}).isEmpty());
}

TEST_CASE("confirmations, history and the sent content belong to their push")
{
    Desk desk;
    REQUIRE_OK(desk.insert(desk.push));
    const PushId id = desk.push.id;
    const auto inForce = [&] {
        return read<Confirmation>(*desk.store,
                                  [&](Connection &c) { return pushes::confirmationOf(c, id); });
    };
    CHECK(inForce().error().kind == ErrorKind::NotFound);
    Confirmation word{ConfirmationId::create(desk.clock.now()),
                      id,
                      desk.push.account,
                      QStringLiteral("hash"),
                      QStringLiteral("林编辑"),
                      desk.clock.now(),
                      {},
                      {}};
    REQUIRE_OK(
        write<void>(*desk.store, [&](Connection &c) { return pushes::addConfirmation(c, word); }));
    CHECK(*inForce() == word);
    REQUIRE_OK(write<void>(*desk.store, [&](Connection &c) {
        return pushes::voidConfirmations(c, id, desk.clock.now(),
                                         QStringLiteral("content changed"));
    }));
    CHECK(inForce().error().kind == ErrorKind::NotFound);

    const PushEvent first{id, {2}, PushState::Confirmed, QStringLiteral("confirm"), {}};
    const PushEvent second{
        id, {1}, PushState::Preparing, QStringLiteral("images"), QStringLiteral("3 pictures")};
    for (const PushEvent &event : {first, second}) {
        REQUIRE_OK(
            write<void>(*desk.store, [&](Connection &c) { return pushes::addEvent(c, event); }));
    }
    CHECK(*read<QVector<PushEvent>>(*desk.store, [&](Connection &c) {
        return pushes::events(c, id);
    }) == QVector{first, second});

    const QJsonObject content{{QStringLiteral("html"), QStringLiteral("<p>月饼</p>")}};
    REQUIRE_OK(write<void>(*desk.store, [&](Connection &c) {
        return pushes::saveSent(c, id, QStringLiteral("hash"), content, desk.clock.now());
    }));
    const auto sent = [&] {
        return read<QJsonObject>(*desk.store, [&](Connection &c) { return pushes::sent(c, id); });
    };
    CHECK(*sent() == content);
    REQUIRE_OK(write<int>(*desk.store, [&](Connection &c) {
        return c.run(
            QStringLiteral("UPDATE sent_contents SET content = replace(content, '月', '用')"));
    }));
    CHECK(sent().error().code == store::Store::Damaged);
}

TEST_CASE("one dispatcher at a time holds the lease")
{
    Desk desk;
    const UtcTime now = desk.clock.now();
    const auto take = [&](const char *owner, UtcTime at, bool gone) {
        const pushes::Lease lease{QString::fromLatin1(owner), at + std::chrono::minutes(1)};
        return *write<bool>(*desk.store, [&](Connection &c) {
            return pushes::takeLease(c, lease, at, [gone](const QString &) { return gone; });
        });
    };
    const auto holder = [&] {
        return read<pushes::Lease>(*desk.store,
                                   [](Connection &c) { return pushes::currentLease(c); });
    };
    CHECK(holder().error().kind == ErrorKind::NotFound);
    CHECK(take("studio", now, false));
    CHECK_FALSE(take("agent", now + std::chrono::seconds(59), false));
    CHECK(take("studio", now + std::chrono::seconds(30), false));
    CHECK_FALSE(take("agent", now + std::chrono::seconds(60), false));
    CHECK(take("agent", now + std::chrono::seconds(90), false));
    CHECK(holder()->owner == QStringLiteral("agent"));
    CHECK(take("studio", now + std::chrono::seconds(91), true));
    REQUIRE_OK(write<void>(*desk.store, [](Connection &c) {
        return pushes::releaseLease(c, QStringLiteral("agent"));
    }));
    CHECK(holder()->owner == QStringLiteral("studio"));
    REQUIRE_OK(write<void>(*desk.store, [](Connection &c) {
        return pushes::releaseLease(c, QStringLiteral("studio"));
    }));
    CHECK(take("agent", now, false));
}
