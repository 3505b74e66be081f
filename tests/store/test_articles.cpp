// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/articles.h"
#include "core/store/pushes.h"
#include "tests/store/fixture.h"

using namespace tuiwen;
using namespace tuiwen::test;
using store::Connection;
namespace articles = store::articles;

TEST_CASE("an article comes back as it was stored, revision by revision")
{
    const Newsroom room;
    const auto store = room.open();
    Article article =
        makeArticle(room.clock, QStringLiteral("中秋推文"), QStringLiteral("月到中秋分外明"));
    REQUIRE_OK(write<void>(*store, [&](Connection &c) {
        return articles::insert(c, article, QStringLiteral("月 明\n"));
    }));
    const auto get = [&] {
        return read<Article>(*store, [&](Connection &c) { return articles::get(c, article.id); });
    };
    auto stored = get();
    REQUIRE_OK(stored);
    CHECK(*stored == article);

    article.title = QStringLiteral("改过的题目");
    article.cover = {};
    article.revision = 2;
    article.updatedAt = article.updatedAt + std::chrono::seconds(3);
    REQUIRE_OK(
        write<void>(*store, [&](Connection &c) { return articles::update(c, article, {}); }));
    stored = get();
    REQUIRE_OK(stored);
    CHECK(*stored == article);

    SECTION("a save that does not follow the stored revision is refused and changes nothing")
    {
        Article late = article;
        late.title = QStringLiteral("另一个窗口");
        for (const qint64 revision : {1, 2, 4}) {
            late.revision = revision;
            const auto refused =
                write<void>(*store, [&](Connection &c) { return articles::update(c, late, {}); });
            REQUIRE_FALSE(refused);
            CHECK(refused.error().kind == ErrorKind::Conflict);
        }
        CHECK(*get() == article);
    }
    SECTION("the trash mark moves alone and outlives a save")
    {
        const UtcTime at = room.clock.now();
        REQUIRE_OK(write<void>(
            *store, [&](Connection &c) { return articles::setTrashed(c, article.id, at); }));
        CHECK(get()->trashedAt == at);
        article.revision = 3;
        REQUIRE_OK(
            write<void>(*store, [&](Connection &c) { return articles::update(c, article, {}); }));
        CHECK(get()->trashedAt == at);
        const auto shelf = [&](articles::Shelf which) {
            return read<QVector<ArticleSummary>>(
                *store, [&](Connection &c) { return articles::list(c, which, {}); });
        };
        CHECK(shelf(articles::Shelf::Library)->isEmpty());
        CHECK(shelf(articles::Shelf::Trash)->size() == 1);
    }
    SECTION("erasing takes versions along; pushes forbid it")
    {
        ArticleVersion version{VersionId::create(room.clock.now()),
                               article.id,
                               2,
                               VersionReason::Milestone,
                               QStringLiteral("定稿"),
                               article.title,
                               article.author,
                               article.digest,
                               article.body,
                               room.clock.now()};
        REQUIRE_OK(
            write<void>(*store, [&](Connection &c) { return articles::addVersion(c, version); }));
        const auto versions = [&] {
            return read<QVector<ArticleVersion>>(
                *store, [&](Connection &c) { return articles::versions(c, article.id); });
        };
        CHECK(*versions() == QVector{version});
        const PushId push = addPush(*store, article.id);
        const auto erase = [&] {
            return write<void>(*store,
                               [&](Connection &c) { return articles::erase(c, article.id); });
        };
        auto refused = erase();
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::Conflict);
        CHECK(get().has_value());
        REQUIRE_OK(write<int>(*store, [&](Connection &c) {
            return c.run(QStringLiteral("DELETE FROM pushes WHERE id = ?"), push);
        }));
        REQUIRE_OK(erase());
        CHECK(versions()->isEmpty());
        CHECK(get().error().kind == ErrorKind::NotFound);
        CHECK(erase().error().kind == ErrorKind::NotFound);
    }
    SECTION("a version of an unknown article is refused")
    {
        ArticleVersion version;
        version.id = VersionId::create(room.clock.now());
        version.article = ArticleId{QStringLiteral("x")};
        const auto refused =
            write<void>(*store, [&](Connection &c) { return articles::addVersion(c, version); });
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::NotFound);
    }
}

TEST_CASE("texts a database would change are still recognised as our own")
{
    const Newsroom room;
    const auto store = room.open();
    const QString odd = GENERATE(QStringLiteral("\ufeff标题"), QString(QChar(0xd83d)), QString(),
                                 QStringLiteral("a\0b"), QStringLiteral("𠮷野家 🏮"));
    Article article = makeArticle(room.clock, odd, QStringLiteral("正文"));
    article.author = odd;
    REQUIRE_OK(write<void>(
        *store, [&](Connection &c) { return articles::insert(c, article, article.title); }));
    const auto stored =
        read<Article>(*store, [&](Connection &c) { return articles::get(c, article.id); });
    REQUIRE_OK(stored);
    CHECK(stored->title == store::storable(odd));
}

TEST_CASE("a flipped bit in a stored article is noticed")
{
    const Newsroom room;
    const auto store = room.open();
    const ArticleId id = addArticle(*store, QStringLiteral("题目"), QStringLiteral("正文"));
    const QString change =
        GENERATE(QStringLiteral("UPDATE articles SET body = replace(body, '正', '止')"),
                 QStringLiteral("UPDATE articles SET title = title || ' '"),
                 QStringLiteral("UPDATE articles SET author = '', digest = author"),
                 QStringLiteral("UPDATE articles SET cover_wide = ''"));
    REQUIRE_OK(write<int>(*store, [&](Connection &c) { return c.run(change); }));
    const auto stored = read<Article>(*store, [&](Connection &c) { return articles::get(c, id); });
    REQUIRE_FALSE(stored);
    CHECK(stored.error().kind == ErrorKind::Storage);
    CHECK(stored.error().code == store::Store::Damaged);
    const auto broken =
        read<QStringList>(*store, [](Connection &c) { return articles::brokenSeals(c); });
    REQUIRE_OK(broken);
    CHECK(*broken == QStringList{id.value});

    SECTION("a backup is still made, but older ones are kept")
    {
        for (int i = 0; i < 3; ++i) {
            const auto backup = waitFor(store->backup(1));
            REQUIRE_FALSE(backup);
            CHECK(backup.error().detail.contains(id.value));
        }
        CHECK(store::Store::backupsOf(room.folder).size() == 3);
    }
}
