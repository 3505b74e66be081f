// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/articles.h"
#include "core/store/media.h"
#include "core/store/migrator.h"
#include "core/store/pictures.h"
#include "tests/store/fixture.h"

#include <QJsonArray>

using namespace tuiwen;
using namespace tuiwen::test;
using store::Connection;
using store::Store;
namespace articles = store::articles;
namespace pictures = store::pictures;

namespace {

QString hashOf(char digit)
{
    return QString(64, QLatin1Char(digit));
}

QJsonObject bodyWith(const QStringList &hashes)
{
    QJsonArray blocks;
    for (const QString &hash : hashes) {
        const QString address = QStringLiteral("tuiwen://media/") + hash;
        blocks << QJsonObject{
            {QStringLiteral("type"), QStringLiteral("image")},
            {QStringLiteral("attrs"), QJsonObject{{QStringLiteral("src"), address}}}};
    }
    return {{QStringLiteral("type"), QStringLiteral("doc")}, {QStringLiteral("content"), blocks}};
}

/// A store with the pictures 'a', 'b' and 'c' and one empty article.
struct Shelf
{
    Shelf()
    {
        for (const char digit : {'a', 'b', 'c'}) {
            Media media;
            media.hash = hashOf(digit);
            media.mime = QStringLiteral("image/png");
            media.size = {4, 3};
            media.name = QString(QLatin1Char(digit));
            media.createdAt = room.clock.now();
            REQUIRE_OK(write<void>(
                *store, [media](Connection &c) { return store::media::add(c, media); }));
        }
        article = makeArticle(room.clock, QStringLiteral("文章"), QStringLiteral("字"));
        article.cover = {};
        REQUIRE_OK(write<void>(*store, [this](Connection &c) {
            return articles::insert(c, article, QStringLiteral("字"));
        }));
    }

    void save(const QString &cover, const QStringList &body)
    {
        article.cover.media = cover;
        article.body = bodyWith(body);
        ++article.revision;
        REQUIRE_OK(write<void>(
            *store, [this](Connection &c) { return articles::update(c, article, {}); }));
    }
    Picture at(char digit, bool trash = false) const
    {
        const auto all = read<QVector<Picture>>(
            *store, [trash](Connection &c) { return pictures::list(c, trash); });
        REQUIRE_OK(all);
        for (const Picture &picture : *all) {
            if (picture.media.hash == hashOf(digit)) {
                return picture;
            }
        }
        return {};
    }
    QStringList trash(const QStringList &hashes) const
    {
        return *write<QStringList>(*store, [hashes, now = room.clock.now()](Connection &c) {
            return pictures::trash(c, hashes, now);
        });
    }
    QStringList erase(const QStringList &hashes) const
    {
        return *write<QStringList>(
            *store, [hashes](Connection &c) { return pictures::erase(c, hashes); });
    }

    Newsroom room;
    std::unique_ptr<Store> store = room.open();
    Article article;
};

} // namespace

TEST_CASE("where a picture is used follows every edit")
{
    Shelf shelf;
    CHECK(shelf.at('a').isUnused());
    shelf.save(hashOf('a'), {hashOf('a'), hashOf('b'), hashOf('b')});
    CHECK(shelf.at('a').articles == 1);
    CHECK(shelf.at('b').articles == 1);
    CHECK(shelf.at('c').articles == 0);
    const auto uses = read<QVector<PictureUse>>(
        *shelf.store, [](Connection &c) { return pictures::uses(c, hashOf('a')); });
    REQUIRE_OK(uses);
    CHECK(*uses == QVector<PictureUse>{{shelf.article.id, QStringLiteral("文章"), true, true, false,
                                        false}});
    shelf.save({}, {hashOf('c')});
    CHECK(shelf.at('a').isUnused());
    CHECK(shelf.at('b').isUnused());
    CHECK(shelf.at('c').articles == 1);
}

TEST_CASE("addresses inside kept markup count as uses")
{
    Shelf shelf;
    shelf.article.body = {
        {QStringLiteral("type"), QStringLiteral("doc")},
        {QStringLiteral("html"),
         QStringLiteral("<img src=\"tuiwen://media/%1\">").arg(hashOf('b'))}};
    ++shelf.article.revision;
    REQUIRE_OK(write<void>(
        *shelf.store, [&](Connection &c) { return articles::update(c, shelf.article, {}); }));
    CHECK(shelf.at('b').articles == 1);
}

TEST_CASE("an article in the trash keeps its pictures, one that is gone does not")
{
    Shelf shelf;
    shelf.save(hashOf('a'), {hashOf('b')});
    const auto setTrashed = [&](UtcTime at) {
        REQUIRE_OK(write<void>(*shelf.store, [&](Connection &c) {
            return articles::setTrashed(c, shelf.article.id, at);
        }));
    };
    setTrashed(shelf.room.clock.now());
    CHECK(shelf.at('a').articles == 0);
    CHECK(shelf.at('a').reserved);
    CHECK_FALSE(shelf.at('a').isUnused());
    CHECK(shelf.trash({hashOf('a'), hashOf('b'), hashOf('c')}) == QStringList{hashOf('c')});
    setTrashed({});
    CHECK(shelf.at('a').articles == 1);
    CHECK_FALSE(shelf.at('a').reserved);
    REQUIRE_OK(write<void>(
        *shelf.store, [&](Connection &c) { return articles::erase(c, shelf.article.id); }));
    CHECK(shelf.at('a').isUnused());
}

TEST_CASE("a trashed picture comes back when an article shows it again or it is added again")
{
    Shelf shelf;
    REQUIRE(shelf.trash({hashOf('a'), hashOf('b')}).size() == 2);
    CHECK(shelf.at('a').media.hash.isEmpty());
    CHECK_FALSE(shelf.at('a', true).trashedAt.isNull());
    shelf.save({}, {hashOf('a')});
    CHECK(shelf.at('a').articles == 1);
    const Media again = shelf.at('b', true).media;
    REQUIRE_OK(write<void>(
        *shelf.store, [&](Connection &c) { return store::media::add(c, again); }));
    CHECK(shelf.at('b').media == again);
}

TEST_CASE("only trashed pictures that nothing remembers are erased")
{
    Shelf shelf;
    shelf.save({}, {hashOf('a')});
    ArticleVersion version;
    version.id = VersionId::create(shelf.room.clock.now());
    version.article = shelf.article.id;
    version.revision = shelf.article.revision;
    version.body = shelf.article.body;
    version.createdAt = shelf.room.clock.now();
    REQUIRE_OK(write<void>(
        *shelf.store, [&](Connection &c) { return articles::addVersion(c, version); }));
    shelf.save({}, {});
    CHECK(shelf.at('a').versions);
    CHECK(shelf.at('a').isUnused());
    REQUIRE(shelf.trash({hashOf('a'), hashOf('b')}).size() == 2);
    CHECK(shelf.erase({hashOf('a'), hashOf('b'), hashOf('c')}) == QStringList{hashOf('b')});
    CHECK(shelf.at('b', true).media.hash.isEmpty());
    CHECK(shelf.at('a', true).media.hash == hashOf('a'));
    CHECK(shelf.at('c').media.hash == hashOf('c'));
}

TEST_CASE("a picture of versions that were thinned out is free again")
{
    Shelf shelf;
    for (int i = 0; i < 200; ++i) {
        shelf.save({}, {hashOf('c'), hashOf(i < 2 ? 'a' : 'b')});
        ArticleVersion version;
        version.id = VersionId::create(shelf.room.clock.now());
        version.article = shelf.article.id;
        version.revision = shelf.article.revision;
        version.body = shelf.article.body;
        version.createdAt = shelf.room.clock.now();
        REQUIRE_OK(write<void>(
            *shelf.store, [&](Connection &c) { return articles::addVersion(c, version); }));
        shelf.room.clock.advance(std::chrono::hours(7));
    }
    REQUIRE(shelf.at('a').versions);
    const auto thinned = write<int>(*shelf.store, [&](Connection &c) {
        return articles::thinVersions(c, shelf.article.id, shelf.room.clock.now());
    });
    REQUIRE_OK(thinned);
    const auto left = read<QVector<ArticleVersion>>(
        *shelf.store, [&](Connection &c) { return articles::versions(c, shelf.article.id); });
    const auto shows = [&](char digit) {
        return std::any_of(left->begin(), left->end(), [&](const ArticleVersion &version) {
            return version.body == bodyWith({hashOf('c'), hashOf(digit)});
        });
    };
    REQUIRE(left->size() < 200);
    CHECK(shelf.at('a').versions == shows('a'));
    CHECK(shelf.at('b').versions == shows('b'));
    CHECK(shelf.at('c').versions);
}

TEST_CASE("alt text, name and tags are kept; a picture that is not there is named")
{
    Shelf shelf;
    REQUIRE_OK(write<void>(*shelf.store, [](Connection &c) {
        return pictures::setAlt(c, hashOf('a'), QStringLiteral("一盏灯"))
            .and_then([&] { return pictures::setName(c, hashOf('a'), QStringLiteral("灯.png")); })
            .and_then([&] {
                return pictures::setTags(
                    c, hashOf('a'),
                    {QStringLiteral("节日"), QStringLiteral(" 节日 "), QString(),
                     QStringLiteral("book")});
            });
    }));
    CHECK(shelf.at('a').media.alt == QStringLiteral("一盏灯"));
    CHECK(shelf.at('a').media.name == QStringLiteral("灯.png"));
    CHECK(shelf.at('a').tags == QStringList{QStringLiteral("book"), QStringLiteral("节日")});
    for (const auto &change : {&pictures::setAlt, &pictures::setName}) {
        const auto missing = write<void>(
            *shelf.store, [&](Connection &c) { return change(c, hashOf('f'), {}); });
        REQUIRE_FALSE(missing);
        CHECK(missing.error().kind == ErrorKind::NotFound);
    }
    CHECK_FALSE(write<void>(*shelf.store, [](Connection &c) {
        return pictures::setTags(c, hashOf('f'), {});
    }));
}

TEST_CASE("an older database learns what its articles and versions show")
{
    const Newsroom room;
    REQUIRE_OK(room.folder.prepare());
    {
        auto opened =
            Connection::open(room.folder.database(), Connection::Access::ReadWrite);
        REQUIRE_OK(opened);
        Connection &old = **opened;
        REQUIRE_OK(store::migrate(old, store::builtinMigrations()->first(2), {1}));
        const QString address = QStringLiteral("\"tuiwen://media/") + hashOf('a') +
                                QStringLiteral("\" and tuiwen://media/") + hashOf('b') +
                                QStringLiteral(" and again tuiwen://media/") + hashOf('a');
        REQUIRE_OK(old.run(
            QStringLiteral("INSERT INTO articles VALUES ('one', 1, 't', '', '', '', ?, '', '', '',"
                           " 1, 0, 1, 1, 0, '', ?)"),
            hashOf('c'), address));
        REQUIRE_OK(old.run(
            QStringLiteral("INSERT INTO article_versions VALUES ('v', 'one', 1, 'autosave', '',"
                           " '', '', '', 1, '', ?)"),
            address));
    }
    const auto store = room.open();
    const auto counted = [&](const QString &place) {
        return *read<qint64>(*store, [place](Connection &c) {
            return number(c, QStringLiteral("SELECT COUNT(*) FROM media_uses WHERE article = 'one'"
                                            " AND place = '%1'")
                                 .arg(place));
        });
    };
    CHECK(counted(QStringLiteral("cover")) == 1);
    CHECK(counted(QStringLiteral("body")) == 2);
    CHECK(counted(QStringLiteral("version")) == 2);
}
