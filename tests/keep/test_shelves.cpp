// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keep/service.h"
#include "core/store/articles.h"
#include "tests/store/fixture.h"

using namespace tuiwen;
using namespace tuiwen::test;

namespace {

struct Desk
{
    Newsroom room;
    std::unique_ptr<store::Store> store = room.open();
    keep::KeepService keep{*store};
    keep::ShelfService &shelves = keep.shelves();

    [[nodiscard]] Shelves all()
    {
        auto found = waitFor(shelves.all());
        REQUIRE_OK(found);
        return *found;
    }
    Folder folder(const QString &name, const FolderId &parent = {})
    {
        auto added = waitFor(shelves.addFolder(name, parent));
        REQUIRE_OK(added);
        return *added;
    }
    ArticleTagName tag(const QString &name)
    {
        auto added = waitFor(shelves.addTag(name, QStringLiteral("#1F7466")));
        REQUIRE_OK(added);
        return *added;
    }
};

} // namespace

TEST_CASE("folders nest, are renamed and moved, but never into themselves")
{
    Desk desk;
    Folder outer = desk.folder(QStringLiteral(" 栏目 "));
    CHECK(outer.name == QStringLiteral("栏目"));
    Folder inner = desk.folder(QStringLiteral("馆员手记"), outer.id);
    outer.parent = inner.id;
    CHECK(waitFor(desk.shelves.saveFolder(outer)).error().kind == ErrorKind::Rejected);
    outer.parent = outer.id;
    CHECK(waitFor(desk.shelves.saveFolder(outer)).error().kind == ErrorKind::Rejected);
    outer.parent = {};
    outer.name = QStringLiteral("固定栏目");
    REQUIRE_OK(waitFor(desk.shelves.saveFolder(outer)));
    inner.parent = {};
    REQUIRE_OK(waitFor(desk.shelves.saveFolder(inner)));
    const Shelves now = desk.all();
    REQUIRE(now.folders.size() == 2);
    CHECK(now.folders.contains(outer));
    CHECK(now.folders.contains(inner));
    CHECK(waitFor(desk.shelves.addFolder(QStringLiteral("  "), {})).error().kind ==
          ErrorKind::Rejected);
    CHECK(
        waitFor(desk.shelves.addFolder(QStringLiteral("x"), {QStringLiteral("?")})).error().kind ==
        ErrorKind::Rejected);
}

TEST_CASE("removing a folder moves its articles up; putting it back restores all of it")
{
    Desk desk;
    const Folder top = desk.folder(QStringLiteral("2026"));
    const Folder middle = desk.folder(QStringLiteral("中秋"), top.id);
    const Folder low = desk.folder(QStringLiteral("灯会"), middle.id);
    const ArticleId a = addArticle(*desk.store, QStringLiteral("甲"), {});
    const ArticleId b = addArticle(*desk.store, QStringLiteral("乙"), {});
    const ArticleId c = addArticle(*desk.store, QStringLiteral("丙"), {});
    REQUIRE_OK(waitFor(desk.shelves.place({a}, middle.id)));
    REQUIRE_OK(waitFor(desk.shelves.place({b}, low.id)));
    REQUIRE_OK(waitFor(desk.shelves.place({c}, top.id)));
    const Shelves before = desk.all();
    const auto removed = waitFor(desk.shelves.removeFolder(middle.id));
    REQUIRE_OK(removed);
    const Shelves without = desk.all();
    CHECK(without.folders == QVector{top});
    CHECK(without.places == QHash<ArticleId, FolderId>{{a, top.id}, {b, top.id}, {c, top.id}});

    SECTION("put back")
    {
        REQUIRE_OK(waitFor(desk.shelves.putBack(*removed)));
        CHECK(desk.all() == before);
    }
    SECTION("put back after an article was deleted for good")
    {
        REQUIRE_OK(write<void>(
            *desk.store, [&](store::Connection &c1) { return store::articles::erase(c1, b); }));
        REQUIRE_OK(waitFor(desk.shelves.putBack(*removed)));
        CHECK(desk.all().places == QHash<ArticleId, FolderId>{{a, middle.id}, {c, top.id}});
    }
    CHECK(waitFor(desk.shelves.removeFolder({QStringLiteral("?")})).error().kind ==
          ErrorKind::NotFound);
}

TEST_CASE("moving articles gives back where they were")
{
    Desk desk;
    const Folder folder = desk.folder(QStringLiteral("甲"));
    const ArticleId a = addArticle(*desk.store, QStringLiteral("甲"), {});
    const ArticleId b = addArticle(*desk.store, QStringLiteral("乙"), {});
    REQUIRE_OK(waitFor(desk.shelves.place({a}, folder.id)));
    const auto before = waitFor(desk.shelves.place({a, b}, {}));
    REQUIRE_OK(before);
    CHECK(desk.all().places.isEmpty());
    REQUIRE_OK(waitFor(desk.shelves.placeBack(*before)));
    CHECK(desk.all().places == QHash<ArticleId, FolderId>{{a, folder.id}});
    CHECK_FALSE(waitFor(desk.shelves.place({a, {QStringLiteral("?")}}, folder.id)));
}

TEST_CASE("tags have names of their own, go on and off and come back")
{
    Desk desk;
    ArticleTagName one = desk.tag(QStringLiteral("节日"));
    const ArticleTagName other = desk.tag(QStringLiteral("书单"));
    CHECK(waitFor(desk.shelves.addTag(QStringLiteral("节日"), {})).error().kind ==
          ErrorKind::Conflict);
    one.name = QStringLiteral("书单");
    CHECK(waitFor(desk.shelves.saveTag(one)).error().kind == ErrorKind::Conflict);
    one.name = QStringLiteral("传统节日");
    REQUIRE_OK(waitFor(desk.shelves.saveTag(one)));
    const ArticleId a = addArticle(*desk.store, QStringLiteral("甲"), {});
    const ArticleId b = addArticle(*desk.store, QStringLiteral("乙"), {});
    REQUIRE_OK(waitFor(desk.shelves.setTag({a, b}, one.id, true)));
    REQUIRE_OK(waitFor(desk.shelves.setTag({a}, one.id, true)));
    REQUIRE_OK(waitFor(desk.shelves.setTag({a}, other.id, true)));
    REQUIRE_OK(waitFor(desk.shelves.setTag({b}, other.id, false)));
    const Shelves before = desk.all();
    CHECK(before.tagged.value(a).size() == 2);
    CHECK(before.tagged.value(b) == QVector{one.id});
    const auto removed = waitFor(desk.shelves.removeTag(one.id));
    REQUIRE_OK(removed);
    CHECK(desk.all().tagged.value(a) == QVector{other.id});
    REQUIRE_OK(waitFor(desk.shelves.putBack(*removed)));
    CHECK(desk.all() == before);
}

TEST_CASE("searches are saved, changed and removed")
{
    Desk desk;
    auto search = waitFor(desk.shelves.addSearch(
        QStringLiteral("中秋 · 未推送"), {{QStringLiteral("words"), QStringLiteral("中秋")}}));
    REQUIRE_OK(search);
    search->name = QStringLiteral("中秋");
    REQUIRE_OK(waitFor(desk.shelves.saveSearch(*search)));
    CHECK(desk.all().searches == QVector{*search});
    REQUIRE_OK(waitFor(desk.shelves.removeSearch(search->id)));
    CHECK(desk.all().searches.isEmpty());
    CHECK(waitFor(desk.shelves.removeSearch(search->id)).error().kind == ErrorKind::NotFound);
}

TEST_CASE("an article deleted for good leaves its folder and tags")
{
    Desk desk;
    const Folder folder = desk.folder(QStringLiteral("甲"));
    const ArticleTagName tag = desk.tag(QStringLiteral("乙"));
    const ArticleId a = addArticle(*desk.store, QStringLiteral("甲"), {});
    REQUIRE_OK(waitFor(desk.shelves.place({a}, folder.id)));
    REQUIRE_OK(waitFor(desk.shelves.setTag({a}, tag.id, true)));
    REQUIRE_OK(write<void>(*desk.store,
                           [&](store::Connection &c) { return store::articles::erase(c, a); }));
    const Shelves now = desk.all();
    CHECK(now.places.isEmpty());
    CHECK(now.tagged.isEmpty());
}
