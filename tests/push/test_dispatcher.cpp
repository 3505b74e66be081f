// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/push/lease.h"
#include "core/store/pushes.h"
#include "tests/push/studio.h"

#include <QProcess>

using namespace tuiwen;
using namespace tuiwen::test;

namespace {

struct Room : Town
{
    Studio studio{folder, clock, url};
    AccountId subscription =
        studio.know(account(AccountType::Subscription, Verification::Verified));
    AccountId service = studio.know(account(AccountType::Service, Verification::Verified));
};

const QString title = QStringLiteral("once");

push::Dispatcher::Options owner(const char *name)
{
    push::Dispatcher::Options options;
    options.owner = QString::fromLatin1(name);
    options.tick = 20ms;
    return options;
}

void takeLease(store::Store &store, const QString &name, UtcTime until)
{
    REQUIRE_OK(waitFor(store.write<bool>([=](store::Connection &connection) {
        return store::pushes::takeLease(connection, {name, until}, until - 1h,
                                        [](const QString &) { return true; });
    })));
}

} // namespace

TEST_CASE("a process is known by host, number and start, and missed when it is gone")
{
    CHECK_FALSE(push::ownerGone(push::thisProcess()));
    CHECK_FALSE(push::ownerGone(push::thisProcess() + QStringLiteral(":2")));
    const QStringList parts = push::thisProcess().split(u':');
    REQUIRE(parts.size() == 3);
    CHECK(push::ownerGone(parts.at(0) + u':' + parts.at(1) + QStringLiteral(":1@00000000")));
    CHECK(push::ownerGone(parts.at(0) + QStringLiteral(":4194303:1@00000000")));
    CHECK_FALSE(push::ownerGone(QStringLiteral("elsewhere:1:1@00000000")));
    CHECK_FALSE(push::ownerGone(QStringLiteral("nonsense")));

    QProcess child;
    child.start(QStringLiteral("/bin/sleep"), {QStringLiteral("60")});
    REQUIRE(child.waitForStarted());
    QFile stat(QStringLiteral("/proc/%1/stat").arg(child.processId()));
    REQUIRE(stat.open(QIODevice::ReadOnly));
    const QByteArray line = stat.readAll();
    const QByteArray start = line.mid(line.lastIndexOf(')') + 2).split(' ').at(19);
    const QString name = parts.at(0) + u':' + QString::number(child.processId()) + u':' +
                         QString::fromLatin1(start) + u'@' + parts.at(2).section(u'@', 1);
    CHECK_FALSE(push::ownerGone(name));
    child.kill();
    REQUIRE(child.waitForFinished());
    CHECK(push::ownerGone(name));
}

TEST_CASE("who does not hold the lease does nothing")
{
    Room room;
    const auto push = room.studio.ready(room.studio.write(title), room.service, DeliveryMode::Push);
    takeLease(*room.studio.store, QStringLiteral("elsewhere:7:1@0"), room.clock.now() + 60s);
    const auto report = room.studio.pass();
    CHECK_FALSE(report.leaseHeld);
    CHECK(report.executed == 0);
    CHECK(room.studio.row(push.id).state == PushState::Confirmed);
    SECTION("until its time is over")
    {
        room.clock.pass(61s);
        CHECK(room.studio.pass().leaseHeld);
    }
    SECTION("or its process is gone")
    {
        takeLease(*room.studio.store,
                  push::thisProcess().section(u':', 0, 0) + QStringLiteral(":4194303:1@0"),
                  room.clock.now() + 60s);
        CHECK(room.studio.pass().leaseHeld);
    }
    CHECK(room.studio.finish(push.id, room.clock).state == PushState::Sent);
    CHECK(room.pushes(title).size() == 1);
}

TEST_CASE("a lease lost on the way ends the work before the next call")
{
    Room room;
    const auto push = room.studio.ready(room.studio.write(title), room.service, DeliveryMode::Push);
    std::atomic<int> taken{0};
    room.studio.transport.before = [&](const QString &path) {
        if (path == QLatin1String("/cgi-bin/draft/add") && taken == 0) {
            room.clock.pass(2min); // asleep for longer than the lease
            taken = await(room.studio.store->write<bool>([&](store::Connection &connection) {
                        return store::pushes::takeLease(
                            connection, {QStringLiteral("elsewhere:7:1@0"), room.clock.now() + 60s},
                            room.clock.now(), {});
                    })).value_or(false)
                        ? 1
                        : 2;
        }
    };
    (void)room.studio.pass();
    CHECK(taken == 1);
    CHECK(room.pushes(title).isEmpty());
    CHECK(room.studio.row(push.id).state == PushState::Preparing);
    room.clock.pass(61s);
    CHECK(room.studio.finish(push.id, room.clock).state == PushState::Sent);
    CHECK(room.drafts(title).size() == 1);
    CHECK(room.pushes(title).size() == 1);
}

TEST_CASE("two dispatchers at once deliver everything once")
{
    Room room;
    QVector<std::pair<Push, QString>> all;
    for (int i = 0; i < 6; ++i) {
        const QString one = QStringLiteral("shared %1").arg(i);
        all.append({room.studio.ready(room.studio.write(one, 0),
                                      i % 2 == 0 ? room.subscription : room.service,
                                      i < 3 ? DeliveryMode::Draft : DeliveryMode::Publish),
                    one});
    }
    Studio first(room.folder, room.clock, room.url, owner("elsewhere:1:1"));
    Studio second(room.folder, room.clock, room.url, owner("elsewhere:2:1"));
    for (Studio *studio : {&first, &second}) {
        for (const sandbox::SandboxAccount &account : room.accounts) {
            if (account.verification == Verification::Verified) {
                (void)studio->know(account);
            }
        }
    }
    int held = 0;
    int refused = 0;
    QObject context;
    for (Studio *studio : {&first, &second}) {
        QObject::connect(&studio->dispatcher, &push::Dispatcher::leaseChanged, &context,
                         [&](bool mine) { ++(mine ? held : refused); });
    }
    first.dispatcher.start();
    second.dispatcher.start();
    CHECK(waitFor([&] {
        return std::all_of(all.begin(), all.end(), [&](const auto &push) {
            return isFinal(room.studio.row(push.first.id).state);
        });
    }));
    CHECK(waitFor([&] { return held == 1 && refused == 1; }));
    first.dispatcher.stop();
    second.dispatcher.stop();
    for (const auto &[push, one] : all) {
        CHECK(room.drafts(one).size() == 1);
        CHECK(room.studio.steps(push.id).count(QStringLiteral("claim")) == 1);
    }
}

TEST_CASE("the loop reports what it did and gives the lease back")
{
    Room room;
    Studio agent(room.folder, room.clock, room.url, owner("elsewhere:1:1"));
    (void)agent.know(room.account(AccountType::Service, Verification::Verified));
    const auto push =
        room.studio.ready(room.studio.write(title), room.service, DeliveryMode::Draft);
    QVector<PushId> touched;
    QObject context;
    QObject::connect(&agent.dispatcher, &push::Dispatcher::passed, &context,
                     [&](const push::PassReport &report) { touched += report.touched; });
    agent.dispatcher.start();
    agent.dispatcher.start(); // a second time changes nothing
    CHECK(waitFor([&] { return touched.contains(push.id); }));
    CHECK(room.studio.row(push.id).state == PushState::HandedOver);
    CHECK_FALSE(room.studio.pass().leaseHeld);
    agent.dispatcher.stop();
    CHECK(room.studio.pass().leaseHeld);
}

TEST_CASE("draining ends when nothing more can happen")
{
    Room room;
    const auto soon = room.studio.plan(room.studio.write(title), room.service, DeliveryMode::Push,
                                       room.clock.now() + 300ms);
    (void)room.studio.confirm(soon.id);
    const auto later = room.studio.plan(room.studio.write(title + u'2'), room.service,
                                        DeliveryMode::Draft, room.clock.now() + 10h);
    (void)room.studio.confirm(later.id);
    const auto report = room.studio.dispatcher.drain(30s);
    REQUIRE_OK(report);
    CHECK(report->leaseHeld);
    CHECK(report->executed == 1);
    CHECK(room.studio.row(soon.id).state == PushState::Sent);
    CHECK(room.studio.row(later.id).state == PushState::Confirmed);
    // Nothing to do ends at once; without the lease the patience ends it.
    REQUIRE_OK(room.studio.dispatcher.drain(5h));
    takeLease(*room.studio.store, QStringLiteral("elsewhere:7:1@0"), room.clock.now() + 1h);
    const auto idle = room.studio.dispatcher.drain(200ms);
    REQUIRE_OK(idle);
    CHECK_FALSE(idle->leaseHeld);
}

TEST_CASE("clocks that jump never send twice and lose nothing")
{
    Room room;
    const auto push = room.studio.ready(room.studio.write(title), room.service, DeliveryMode::Push);
    SECTION("set back after the claim")
    {
        room.fault(sandbox::FaultKind::DropAfterAccept, "/cgi-bin/message/mass/sendall");
        (void)room.studio.pass();
        room.clock.set(-1h);
    }
    SECTION("set forward after the claim")
    {
        room.fault(sandbox::FaultKind::DropAfterAccept, "/cgi-bin/draft/add");
        (void)room.studio.pass();
        room.clock.set(1h);
    }
    SECTION("set back while the draft is in doubt")
    {
        room.fault(sandbox::FaultKind::DropAfterAccept, "/cgi-bin/draft/add");
        room.fault(sandbox::FaultKind::Http5xx, "/cgi-bin/draft/batchget", 4);
        (void)room.studio.pass();
        room.clock.set(-4min);
    }
    SECTION("back and forth between all passes")
    {
        for (int i = 0; i < 10; ++i) {
            room.clock.set(i % 2 == 0 ? 1h : -1h);
            (void)room.studio.pass();
        }
    }
    CHECK(room.studio.finish(push.id, room.clock).state == PushState::Sent);
    room.clock.set(-2h);
    (void)room.studio.pass();
    room.clock.set(4h);
    (void)room.studio.pass();
    CHECK(room.drafts(title).size() == 1);
    CHECK(room.pushes(title).size() == 1);
}

TEST_CASE("a clock set back before the send takes the word back instead of sending")
{
    Room room;
    const auto push = room.studio.ready(room.studio.write(title), room.service, DeliveryMode::Push);
    room.clock.set(-1h);
    (void)room.studio.pass();
    CHECK(room.studio.row(push.id).state == PushState::Planned);
    CHECK(room.drafts(title).isEmpty());
}

TEST_CASE("what is too late is missed, never dropped and never sent")
{
    Room room;
    const auto push = room.studio.ready(room.studio.write(title), room.service, DeliveryMode::Push);
    room.clock.pass(2h + 1s);
    CHECK(room.studio.pass().missed == 1);
    CHECK(room.studio.row(push.id).state == PushState::Missed);
    CHECK(room.studio.pass().touched.isEmpty());
    CHECK(room.drafts(title).isEmpty());
    REQUIRE_OK(waitFor(room.studio.pushes.replan(push.id, room.clock.now())));
    (void)room.studio.pass();
    CHECK(room.studio.row(push.id).state == PushState::Planned);
}

TEST_CASE("a sleep of eight hours between confirming and the time asks a person")
{
    Room room;
    const auto push = room.studio.plan(room.studio.write(title), room.service, DeliveryMode::Push,
                                       room.clock.now() + 1h);
    (void)room.studio.confirm(push.id);
    room.clock.pass(8h);
    (void)room.studio.pass();
    CHECK(room.studio.row(push.id).state == PushState::Missed);
}

TEST_CASE("sixty pushes due at once all go out")
{
    Room room;
    const ArticleId article = room.studio.write(title, 0);
    QVector<PushId> all;
    for (int i = 0; i < 60; ++i) {
        all.append(room.studio
                       .plan(article, i % 2 == 0 ? room.service : room.subscription,
                             DeliveryMode::Draft, room.clock.now() + i * 1ms)
                       .id);
    }
    for (const PushId &id : all) {
        (void)room.studio.confirm(id);
    }
    room.clock.pass(1s);
    const auto report = room.studio.pass();
    CHECK(report.executed == all.size());
    for (const PushId &id : all) {
        CHECK(room.studio.row(id).state == PushState::HandedOver);
    }
    CHECK(room.drafts(title).size() == all.size());
}
