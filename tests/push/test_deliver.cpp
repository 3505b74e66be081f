// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/accounts.h"
#include "core/store/pushes.h"
#include "tests/push/studio.h"

using namespace tuiwen;
using namespace tuiwen::test;

namespace {

struct Room : Town
{
    Studio studio{folder, clock, url};
    AccountId subscription =
        studio.know(account(AccountType::Subscription, Verification::Verified));
    AccountId service = studio.know(account(AccountType::Service, Verification::Verified));
    AccountId personal = studio.know(account(AccountType::Subscription, Verification::Personal));
};

const QString title = QStringLiteral("桂花节 opens");

} // namespace

TEST_CASE("a confirmed push goes out once, with its pictures, and ends as sent")
{
    Room room;
    const auto push =
        room.studio.ready(room.studio.write(title, 3), room.subscription, DeliveryMode::Push);
    CHECK(push.state == PushState::Confirmed);
    const Push done = room.studio.finish(push.id, room.clock);
    CHECK(done.state == PushState::Sent);
    CHECK(done.msgId > 0);
    CHECK_FALSE(done.finishedAt.isNull());
    CHECK_FALSE(done.lastError);
    REQUIRE(room.drafts(title).size() == 1);
    CHECK(room.drafts(title).first().value(QStringLiteral("images")).toInt() == 3);
    REQUIRE(room.pushes(title).size() == 1);
    CHECK(room.pushes(title).first().value(QStringLiteral("clientmsgid")).toString() ==
          done.clientMsgId);
    CHECK(done.clientMsgId.toUtf8().size() <= 32);
    CHECK(room.studio.steps(push.id) ==
          QStringList{QStringLiteral("plan"), QStringLiteral("confirm"), QStringLiteral("claim"),
                      QStringLiteral("images"), QStringLiteral("draft.intent"),
                      QStringLiteral("draft.add"), QStringLiteral("draft.check"),
                      QStringLiteral("send.intent"), QStringLiteral("send"),
                      QStringLiteral("poll")});
    // What was sent is kept, and the article has a version of it.
    const auto sent = waitFor(room.studio.store->read<QJsonObject>(
        [&](store::Connection &connection) { return store::pushes::sent(connection, push.id); }));
    REQUIRE_OK(sent);
    CHECK(sent->value(QStringLiteral("content"))
              .toString()
              .contains(QStringLiteral("mmbiz.qpic.cn")));
    CHECK_FALSE(
        sent->value(QStringLiteral("content")).toString().contains(QStringLiteral("tuiwen://")));
    const auto versions = waitFor(room.studio.articles.versions(push.article));
    REQUIRE_OK(versions);
    CHECK(std::count_if(versions->begin(), versions->end(), [](const ArticleVersion &version) {
              return version.reason == VersionReason::Sent;
          }) == 1);
    // Another pass does nothing more.
    CHECK(room.studio.pass().touched.isEmpty());
    CHECK(room.pushes(title).size() == 1);
}

TEST_CASE("publishing ends with the permanent link")
{
    Room room;
    const auto push =
        room.studio.ready(room.studio.write(title), room.service, DeliveryMode::Publish);
    const Push done = room.studio.finish(push.id, room.clock);
    CHECK(done.state == PushState::Sent);
    REQUIRE(room.publishes(title).size() == 1);
    CHECK(done.articleUrl ==
          room.publishes(title).first().value(QStringLiteral("article_url")).toString());
    CHECK(done.articleUrl.startsWith(QStringLiteral("http")));
    CHECK(room.pushes(title).isEmpty());
}

TEST_CASE("a draft is put into the account's draft box and nothing more")
{
    Room room;
    const auto push =
        room.studio.ready(room.studio.write(title), room.personal, DeliveryMode::Draft);
    const Push done = room.studio.finish(push.id, room.clock);
    CHECK(done.state == PushState::HandedOver);
    CHECK_FALSE(done.draftMediaId.isEmpty());
    REQUIRE(room.drafts(title).size() == 1);
    CHECK_FALSE(room.drafts(title).first().value(QStringLiteral("consumed")).toBool());
    const auto marked = waitFor(room.studio.pushes.markHandedOver(push.id));
    REQUIRE_OK(marked);
    CHECK(marked->state == PushState::HandedOver);
}

TEST_CASE("an account without API gets its article ready to copy")
{
    Room room;
    const AccountId account = room.studio.addClipboardAccount();
    const ArticleId article = room.studio.write(title, 1, false);
    const auto refused = waitFor(
        room.studio.pushes.schedule({article, account, room.clock.now(), DeliveryMode::Draft}));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Rejected);
    const auto push = room.studio.ready(article, account, DeliveryMode::Clipboard);
    const Push done = room.studio.finish(push.id, room.clock);
    CHECK(done.state == PushState::HandedOver);
    CHECK(room.drafts(title).isEmpty());
    CHECK(room.studio.steps(push.id).contains(QStringLiteral("clipboard")));
}

TEST_CASE("nothing leaves before its time or without a person's word")
{
    Room room;
    const ArticleId article = room.studio.write(title);
    const auto planned =
        room.studio.plan(article, room.subscription, DeliveryMode::Push, room.clock.now() + 1h);
    const auto other =
        room.studio.plan(article, room.service, DeliveryMode::Push, room.clock.now());
    (void)room.studio.confirm(planned.id);
    (void)room.studio.pass();
    room.clock.pass(30min);
    CHECK(room.studio.pass().executed == 0);
    CHECK(room.studio.row(planned.id).state == PushState::Confirmed);
    CHECK(room.studio.row(other.id).state == PushState::Planned);
    CHECK(room.drafts(title).isEmpty());
    room.clock.pass(31min);
    CHECK(room.studio.pass().executed == 1);
    CHECK(room.studio.finish(planned.id, room.clock).state == PushState::Sent);
    CHECK(room.pushes(title).size() == 1);
}

TEST_CASE("what WeChat refuses fails with its reason and its capability is learnt")
{
    Room room;
    const auto push =
        room.studio.ready(room.studio.write(title), room.personal, DeliveryMode::Publish);
    const Push done = room.studio.finish(push.id, room.clock);
    CHECK(done.state == PushState::Failed);
    REQUIRE(done.lastError);
    CHECK(done.lastError->code == 48001);
    const auto account = waitFor(room.studio.accounts.get(room.personal));
    REQUIRE_OK(account);
    CHECK(account->capabilities.publish == Capability::No);
    const auto again = waitFor(room.studio.pushes.schedule(
        {push.article, room.personal, room.clock.now(), DeliveryMode::Publish}));
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == ErrorKind::Rejected);
}

TEST_CASE("a failed push can be planned again and uses the draft that is there")
{
    Room room;
    room.fault(sandbox::FaultKind::Errcode, "/cgi-bin/message/mass/sendall", 1, 45028);
    const auto push =
        room.studio.ready(room.studio.write(title), room.subscription, DeliveryMode::Push);
    const Push failed = room.studio.finish(push.id, room.clock);
    CHECK(failed.state == PushState::Failed);
    CHECK(failed.lastError->kind == ErrorKind::Quota);
    const auto again = waitFor(room.studio.pushes.replan(push.id, room.clock.now()));
    REQUIRE_OK(again);
    CHECK(again->state == PushState::Planned);
    (void)room.studio.confirm(push.id);
    CHECK(room.studio.finish(push.id, room.clock).state == PushState::Sent);
    CHECK(room.drafts(title).size() == 1);
    CHECK(room.pushes(title).size() == 1);
}

TEST_CASE("an edited article brings its old draft up to date")
{
    Room room;
    room.fault(sandbox::FaultKind::Errcode, "/cgi-bin/message/mass/sendall", 1, 45028);
    const ArticleId article = room.studio.write(title);
    const auto push = room.studio.ready(article, room.subscription, DeliveryMode::Push);
    CHECK(room.studio.finish(push.id, room.clock).state == PushState::Failed);
    const QString better = title + QStringLiteral(" at noon");
    room.studio.edit(article, better);
    REQUIRE_OK(waitFor(room.studio.pushes.replan(push.id, room.clock.now())));
    (void)room.studio.confirm(push.id);
    CHECK(room.studio.finish(push.id, room.clock).state == PushState::Sent);
    CHECK(room.drafts(title).isEmpty());
    CHECK(room.drafts(better).size() == 1);
    CHECK(room.pushes(better).size() == 1);
}

TEST_CASE("a job that WeChat reports as failed is failed here, and a new plan makes a new draft")
{
    Room room;
    const QString bad = QStringLiteral("[sim:status=4] refused");
    const ArticleId article = room.studio.write(bad);
    const auto push = room.studio.ready(article, room.service, DeliveryMode::Publish);
    const Push failed = room.studio.finish(push.id, room.clock);
    CHECK(failed.state == PushState::Failed);
    CHECK(failed.lastError->kind == ErrorKind::Rejected);
    room.studio.edit(article, title);
    REQUIRE_OK(waitFor(room.studio.pushes.replan(push.id, room.clock.now())));
    (void)room.studio.confirm(push.id);
    CHECK(room.studio.finish(push.id, room.clock).state == PushState::Sent);
    CHECK(room.publishes(title).size() == 1);
}

TEST_CASE("pushes of several accounts run side by side, and each picture goes to each account once")
{
    Room room;
    const ArticleId article = room.studio.write(title, 2);
    QVector<Push> all;
    for (const AccountId &account : {room.subscription, room.service}) {
        all.append(room.studio.ready(article, account, DeliveryMode::Push));
    }
    all.append(room.studio.ready(article, room.personal, DeliveryMode::Draft));
    all.append(room.studio.ready(article, room.service, DeliveryMode::Publish));
    for (const Push &push : all) {
        const Push done = room.studio.finish(push.id, room.clock);
        CHECK((done.state == PushState::Sent || done.state == PushState::HandedOver));
    }
    CHECK(room.pushes(title).size() == 2);
    CHECK(room.publishes(title).size() == 1);
    CHECK(room.drafts(title).size() == 4);
    const auto report = sandbox::Server::report(room.folder.sandbox());
    REQUIRE_OK(report);
    CHECK(report->value(QStringLiteral("images")).toInt() == 3 * 3);
}
