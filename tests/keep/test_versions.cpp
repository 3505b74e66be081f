// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/markdown.h"
#include "core/article/node.h"
#include "core/keep/service.h"
#include "core/store/articles.h"
#include "core/store/pushes.h"
#include "tests/store/fixture.h"

using namespace tuiwen;
using namespace tuiwen::test;

namespace {

struct Desk
{
    Newsroom room;
    std::unique_ptr<store::Store> store = room.open();
    keep::KeepService keep{*store};
    Article article = makeArticle(room.clock, QStringLiteral("题"), QStringLiteral("文"));

    Desk()
    {
        REQUIRE_OK(write<void>(
            *store, [&](store::Connection &c) { return store::articles::insert(c, article, {}); }));
    }
};

} // namespace

TEST_CASE("versions are listed without bodies and read one by one")
{
    Desk desk;
    REQUIRE_OK(waitFor(
        desk.keep.keepVersion(desk.article, VersionReason::Milestone, QStringLiteral(" 初稿 "))));
    desk.room.clock.advance(std::chrono::minutes(1));
    REQUIRE_OK(waitFor(desk.keep.keepVersion(desk.article, VersionReason::Autosave, {})));
    const auto heads = waitFor(desk.keep.versions(desk.article.id));
    REQUIRE_OK(heads);
    REQUIRE(heads->size() == 2);
    CHECK(heads->at(0).reason == VersionReason::Autosave);
    CHECK(heads->at(1).label == QStringLiteral("初稿"));
    CHECK(heads->at(0).body.isEmpty());
    const auto whole = waitFor(desk.keep.version(heads->at(1).id));
    REQUIRE_OK(whole);
    CHECK(whole->body == desk.article.body);
    CHECK(waitFor(desk.keep.version({QStringLiteral("x")})).error().kind == ErrorKind::NotFound);
}

TEST_CASE("naming a version makes it a milestone that is sealed anew and never thinned")
{
    Desk desk;
    REQUIRE_OK(waitFor(desk.keep.keepVersion(desk.article, VersionReason::Autosave, {})));
    const VersionId id = waitFor(desk.keep.versions(desk.article.id))->constFirst().id;
    CHECK(waitFor(desk.keep.nameVersion(id, QStringLiteral("  "))).error().kind ==
          ErrorKind::Rejected);
    REQUIRE_OK(waitFor(desk.keep.nameVersion(id, QStringLiteral("二审"))));
    const auto named = waitFor(desk.keep.version(id));
    REQUIRE_OK(named);
    CHECK(named->reason == VersionReason::Milestone);
    CHECK(named->label == QStringLiteral("二审"));
    const auto broken = read<QStringList>(
        *desk.store, [](store::Connection &c) { return store::articles::brokenSeals(c); });
    REQUIRE_OK(broken);
    CHECK(broken->isEmpty());
    const UtcTime later = desk.room.clock.now() + std::chrono::hours(24 * 365);
    const auto thinned = write<int>(*desk.store, [&](store::Connection &c) {
        return store::articles::thinVersions(c, desk.article.id, later);
    });
    CHECK(*thinned == 0);
    CHECK(waitFor(desk.keep.versions(desk.article.id))->size() == 1);
}

TEST_CASE("what was sent is found with its account's name, also when the account is gone")
{
    Desk desk;
    const PushId push = addPush(*desk.store, desk.article.id);
    const QJsonObject content{{QStringLiteral("title"), QStringLiteral("题")},
                              {QStringLiteral("content"), QStringLiteral("<p>月</p>")},
                              {QStringLiteral("html"), QStringLiteral("<p>月</p>")},
                              {QStringLiteral("account_name"), QStringLiteral("城南旧事")}};
    REQUIRE_OK(write<void>(*desk.store, [&](store::Connection &c) {
        return store::pushes::saveSent(c, push, QStringLiteral("h"), content,
                                       desk.room.clock.now());
    }));
    const auto copies = waitFor(desk.keep.sent(desk.article.id));
    REQUIRE_OK(copies);
    REQUIRE(copies->size() == 1);
    const SentCopy &copy = copies->first();
    CHECK(copy.push == push);
    CHECK(copy.accountName == QStringLiteral("城南旧事"));
    CHECK(copy.sentHtml == QStringLiteral("<p>月</p>"));
    CHECK(copy.sound);
    CHECK(*waitFor(desk.keep.sent({})) == *copies);
    CHECK(waitFor(desk.keep.sent({QStringLiteral("other")}))->isEmpty());
    REQUIRE_OK(write<int>(*desk.store, [&](store::Connection &c) {
        return c.run(
            QStringLiteral("UPDATE sent_contents SET content = replace(content, '月', '日')"));
    }));
    CHECK_FALSE(waitFor(desk.keep.sent(desk.article.id))->first().sound);
}

TEST_CASE("bodies are compared off the thread and nonsense is refused")
{
    Desk desk;
    const auto before = article::importMarkdown("月到中秋");
    const auto after = article::importMarkdown("月到中秋分外明");
    REQUIRE_OK(before);
    REQUIRE_OK(after);
    const auto diff = waitFor(
        desk.keep.compare(article::toJson(before->document), article::toJson(after->document)));
    REQUIRE_OK(diff);
    CHECK(keep::countChanges(*diff) == 1);
    CHECK(waitFor(desk.keep.compare({}, article::toJson(after->document))).error().kind ==
          ErrorKind::Rejected);
}
