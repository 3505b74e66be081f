// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wechat/draft.h"
#include "tests/push/studio.h"

using namespace tuiwen;
using namespace tuiwen::test;
using sandbox::FaultKind;

namespace {

struct Room : Town
{
    Room() { studio.transport.patience = 400ms; } // servers that hang are waited for this long

    Studio studio{folder, clock, url};
    AccountId subscription =
        studio.know(account(AccountType::Subscription, Verification::Verified));
    AccountId service = studio.know(account(AccountType::Service, Verification::Verified));
};

const QString title = QStringLiteral("One and only one");

constexpr char draftAdd[] = "/cgi-bin/draft/add";
constexpr char draftGet[] = "/cgi-bin/draft/get";
constexpr char draftList[] = "/cgi-bin/draft/batchget";
constexpr char sendAll[] = "/cgi-bin/message/mass/sendall";
constexpr char submit[] = "/cgi-bin/freepublish/submit";
constexpr char published[] = "/cgi-bin/freepublish/batchget";
constexpr char progress[] = "/cgi-bin/freepublish/get";
constexpr char massGet[] = "/cgi-bin/message/mass/get";
constexpr char uploadImage[] = "/cgi-bin/media/uploadimg";
constexpr char addMaterial[] = "/cgi-bin/material/add_material";
constexpr char token[] = "/cgi-bin/stable_token";

/// Whatever goes wrong, in the end there is one draft and one push or one publish of it.
void checkOnce(Room &room, DeliveryMode mode)
{
    const auto push = room.studio.ready(room.studio.write(title, 2), room.service, mode);
    const Push done = room.studio.finish(push.id, room.clock);
    CHECK(done.state == (mode == DeliveryMode::Draft ? PushState::HandedOver : PushState::Sent));
    CHECK(room.drafts(title).size() == 1);
    CHECK(room.pushes(title).size() == (mode == DeliveryMode::Push ? 1 : 0));
    CHECK(room.publishes(title).size() == (mode == DeliveryMode::Publish ? 1 : 0));
    if (mode == DeliveryMode::Publish) {
        CHECK_FALSE(done.articleUrl.isEmpty());
    }
}

} // namespace

TEST_CASE("every fault of every call ends with one draft and one delivery")
{
    struct Case
    {
        const char *path;
        DeliveryMode mode;
    };
    const std::vector<Case> calls{
        {token, DeliveryMode::Push},       {uploadImage, DeliveryMode::Push},
        {addMaterial, DeliveryMode::Push}, {draftAdd, DeliveryMode::Push},
        {draftAdd, DeliveryMode::Draft},   {draftGet, DeliveryMode::Push},
        {draftGet, DeliveryMode::Draft},   {sendAll, DeliveryMode::Push},
        {massGet, DeliveryMode::Push},     {submit, DeliveryMode::Publish},
        {progress, DeliveryMode::Publish}};
    const std::vector<FaultKind> faults{FaultKind::Hang,       FaultKind::HangAfterAccept,
                                        FaultKind::DropBefore, FaultKind::DropAfterAccept,
                                        FaultKind::Http5xx,    FaultKind::Truncated,
                                        FaultKind::BadUtf8,    FaultKind::RevokeToken};
    for (const Case &call : calls) {
        for (const FaultKind fault : faults) {
            DYNAMIC_SECTION(call.path << ' ' << toText(fault).toStdString() << ' '
                                      << toText(call.mode).toStdString())
            {
                Room room;
                room.fault(fault, call.path);
                checkOnce(room, call.mode);
            }
        }
    }
}

TEST_CASE("codes that say later are waited for")
{
    for (const auto &[path, mode, code] : std::vector<std::tuple<const char *, DeliveryMode, int>>{
             {draftAdd, DeliveryMode::Draft, -1},
             {draftAdd, DeliveryMode::Push, 45011},
             {sendAll, DeliveryMode::Push, -1},
             {sendAll, DeliveryMode::Push, 45011},
             {sendAll, DeliveryMode::Push, 42010},
             {submit, DeliveryMode::Publish, 53501},
             {submit, DeliveryMode::Publish, -1},
             {uploadImage, DeliveryMode::Push, 45011},
             {massGet, DeliveryMode::Push, 45009},
             {draftGet, DeliveryMode::Push, -1}}) {
        DYNAMIC_SECTION(path << ' ' << code)
        {
            Room room;
            room.fault(FaultKind::Errcode, path, 2, code);
            checkOnce(room, mode);
        }
    }
}

TEST_CASE("several faults in a row do not add up to a second delivery")
{
    Room room;
    room.fault(FaultKind::DropAfterAccept, uploadImage);
    room.fault(FaultKind::DropAfterAccept, draftAdd);
    room.fault(FaultKind::DropBefore, draftList);
    room.fault(FaultKind::Http5xx, draftGet, 4);
    SECTION("push")
    {
        room.fault(FaultKind::DropBefore, sendAll);
        room.fault(FaultKind::HangAfterAccept, sendAll);
        room.fault(FaultKind::Truncated, massGet, 5);
        checkOnce(room, DeliveryMode::Push);
    }
    SECTION("publish")
    {
        room.fault(FaultKind::DropBefore, submit);
        room.fault(FaultKind::DropAfterAccept, submit);
        room.fault(FaultKind::Http5xx, published, 3);
        checkOnce(room, DeliveryMode::Publish);
    }
}

TEST_CASE("an unreachable server costs nothing but time, until it is too late")
{
    Room room;
    const auto push = room.studio.ready(room.studio.write(title), room.service, DeliveryMode::Push);
    room.server.stop();
    for (int i = 0; i < 4; ++i) {
        (void)room.studio.pass();
        const Push row = room.studio.row(push.id);
        CHECK(row.state == PushState::Retry);
        REQUIRE(row.lastError);
        CHECK(row.lastError->kind == ErrorKind::Offline);
        CHECK(row.nextAttemptAt > room.clock.now());
        room.clock.pass(row.nextAttemptAt - room.clock.now());
    }
    SECTION("it comes back")
    {
        REQUIRE_OK(room.server.start());
        CHECK(room.studio.finish(push.id, room.clock).state == PushState::Sent);
        CHECK(room.pushes(title).size() == 1);
    }
    SECTION("it does not")
    {
        room.clock.pass(3h);
        CHECK(room.studio.pass().missed == 1);
        const Push row = room.studio.row(push.id);
        CHECK(row.state == PushState::Missed);
        CHECK(row.lastError);
        REQUIRE_OK(room.server.start());
        REQUIRE_OK(waitFor(room.studio.pushes.replan(push.id, room.clock.now())));
        (void)room.studio.confirm(push.id);
        CHECK(room.studio.finish(push.id, room.clock).state == PushState::Sent);
        CHECK(room.pushes(title).size() == 1);
    }
}

TEST_CASE("a cover that WeChat forgot is brought again once")
{
    Room room;
    const ArticleId article = room.studio.write(title);
    const auto draft = room.studio.ready(article, room.service, DeliveryMode::Draft);
    CHECK(room.studio.finish(draft.id, room.clock).state == PushState::HandedOver);
    room.fault(FaultKind::Errcode, draftAdd, 1, 40007);
    const auto push = room.studio.ready(article, room.service, DeliveryMode::Push);
    CHECK(room.studio.finish(push.id, room.clock).state == PushState::Sent);
    CHECK(room.drafts(title).size() == 2);

    room.fault(FaultKind::Errcode, draftAdd, 2, 40007);
    const auto never =
        room.studio.ready(room.studio.write(title + u'!'), room.service, DeliveryMode::Draft);
    const Push failed = room.studio.finish(never.id, room.clock);
    CHECK(failed.state == PushState::Failed);
    CHECK(failed.lastError->code == 40007);
}

TEST_CASE("an edit or a cancel while pictures are on their way stops the send")
{
    Room room;
    const ArticleId article = room.studio.write(title);
    const auto push = room.studio.ready(article, room.service, DeliveryMode::Push);
    SECTION("edited")
    {
        std::atomic<bool> done{false};
        room.studio.transport.before = [&](const QString &path) {
            if (path != QLatin1String(draftGet) || done) {
                return;
            }
            auto opened = await(room.studio.articles.open(article));
            if (opened) {
                opened->title = title + u'?';
                done = await(room.studio.articles.save(*opened)).has_value();
            }
        };
        (void)room.studio.pass();
        CHECK(done);
        CHECK(room.studio.row(push.id).state == PushState::Planned);
    }
    SECTION("cancelled")
    {
        Result<Push> cancelled;
        room.studio.transport.before = [&](const QString &path) {
            if (path == QLatin1String(draftAdd)) {
                cancelled = await(room.studio.pushes.cancel(push.id));
            }
        };
        (void)room.studio.pass();
        REQUIRE_OK(cancelled);
        CHECK(room.studio.row(push.id).state == PushState::Cancelled);
        CHECK(room.studio.steps(push.id).last() == QStringLiteral("draft.left"));
    }
    SECTION("too late to cancel")
    {
        Result<Push> answer;
        room.studio.transport.before = [&](const QString &path) {
            if (path == QLatin1String(sendAll)) {
                answer = await(room.studio.pushes.cancel(push.id));
            }
        };
        CHECK(room.studio.finish(push.id, room.clock).state == PushState::Sent);
        REQUIRE_FALSE(answer);
        CHECK(answer.error().kind == ErrorKind::Rejected);
        CHECK(room.pushes(title).size() == 1);
        return;
    }
    room.studio.transport.before = nullptr;
    CHECK(room.pushes(title).isEmpty());
    room.clock.pass(1h);
    (void)room.studio.pass();
    CHECK(room.pushes(title).isEmpty());
}

TEST_CASE("a stop does not wait for a silent server, and what was under way is settled later")
{
    Room room;
    room.studio.transport.patience = 10min;
    room.fault(FaultKind::HangAfterAccept, sendAll);
    const auto push = room.studio.ready(room.studio.write(title), room.service, DeliveryMode::Push);
    room.studio.dispatcher.start();
    REQUIRE(waitFor([&] { return room.pushes(title).size() == 1; }));
    room.studio.dispatcher.stop();
    CHECK((room.studio.row(push.id).state == PushState::InDoubt ||
           room.studio.row(push.id).state == PushState::Sending));
    CHECK(room.studio.finish(push.id, room.clock).state == PushState::Sent);
    CHECK(room.pushes(title).size() == 1);
}

TEST_CASE("a draft changed in the console is left alone and not sent")
{
    Room room;
    room.fault(FaultKind::Errcode, sendAll, 1, 45011);
    const auto push = room.studio.ready(room.studio.write(title), room.service, DeliveryMode::Push);
    (void)room.studio.pass();
    const Push waiting = room.studio.row(push.id);
    REQUIRE(waiting.state == PushState::Retry);
    const auto account = waitFor(room.studio.accounts.get(room.service));
    REQUIRE_OK(account);
    const auto credentials = room.studio.accounts.credentials(*account);
    REQUIRE_OK(credentials);
    auto held =
        waitFor(room.studio.client.send(*credentials, wechat::DraftGet{waiting.draftMediaId}));
    REQUIRE_OK(held);
    held->articles.first().title = title + QStringLiteral(" (console)");
    REQUIRE_OK(waitFor(room.studio.client.send(
        *credentials, wechat::DraftUpdate{waiting.draftMediaId, 0, held->articles.first()})));
    const Push done = room.studio.finish(push.id, room.clock);
    CHECK(done.state == PushState::Sent);
    CHECK(done.draftMediaId != waiting.draftMediaId);
    CHECK(room.pushes(title).size() == 1);
    CHECK(room.pushes(title + QStringLiteral(" (console)")).isEmpty());
    CHECK(room.drafts(title + QStringLiteral(" (console)")).size() == 1);
}

TEST_CASE("a draft that vanished after a send had begun is never replaced without a person")
{
    Room room;
    // Whether the send ended in doubt or was put off by an answer: something used the draft.
    const bool inDoubt = GENERATE(true, false);
    room.fault(inDoubt ? FaultKind::DropBefore : FaultKind::Errcode, sendAll, 1, 45011);
    const auto push = room.studio.ready(room.studio.write(title), room.service, DeliveryMode::Push);
    (void)room.studio.pass();
    const Push doubt = room.studio.row(push.id);
    REQUIRE(doubt.state == (inDoubt ? PushState::InDoubt : PushState::Retry));
    const auto account = waitFor(room.studio.accounts.get(room.service));
    REQUIRE_OK(account);
    const auto credentials = room.studio.accounts.credentials(*account);
    REQUIRE_OK(credentials);
    REQUIRE_OK(
        waitFor(room.studio.client.send(*credentials, wechat::DraftDelete{doubt.draftMediaId})));
    const Push failed = room.studio.finish(push.id, room.clock);
    CHECK(failed.state == PushState::Failed);
    REQUIRE(failed.lastError);
    CHECK(failed.lastError->kind == ErrorKind::InDoubt);
    CHECK(room.pushes(title).isEmpty());
    REQUIRE_OK(waitFor(room.studio.pushes.replan(push.id, room.clock.now())));
    (void)room.studio.confirm(push.id);
    CHECK(room.studio.finish(push.id, room.clock).state == PushState::Sent);
    CHECK(room.pushes(title).size() == 1);
}
