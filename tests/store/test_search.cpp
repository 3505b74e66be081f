// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/articles.h"
#include "core/store/search.h"
#include "tests/store/fixture.h"

#include <QSet>

#include <random>

using namespace tuiwen;
using namespace tuiwen::test;
using store::Connection;
namespace articles = store::articles;
namespace search = store::search;

namespace {

Result<QVector<ArticleSummary>> list(store::Store &store, const QString &query, int limit = 500,
                                     articles::Shelf shelf = articles::Shelf::Library)
{
    return read<QVector<ArticleSummary>>(
        store, [&](Connection &c) { return articles::list(c, shelf, query, limit); });
}

QStringList titles(store::Store &store, const QString &query)
{
    const auto found = list(store, query);
    REQUIRE_OK(found);
    QStringList names;
    for (const ArticleSummary &summary : *found) {
        names.append(summary.title);
    }
    names.sort();
    return names;
}

/// Prose without meaning: words of the trade, punctuation, numbers and Latin words.
QString prose(std::mt19937 &random, int words)
{
    static const QStringList vocabulary = {
        QStringLiteral("推文"),     QStringLiteral("公众号"), QStringLiteral("排版"),
        QStringLiteral("端午"),     QStringLiteral("中秋"),   QStringLiteral("月饼"),
        QStringLiteral("阅读量"),   QStringLiteral("封面"),   QStringLiteral("摘要"),
        QStringLiteral("编辑部"),   QStringLiteral("群发"),   QStringLiteral("发布"),
        QStringLiteral("草稿"),     QStringLiteral("留言"),   QStringLiteral("读者"),
        QStringLiteral("城南"),     QStringLiteral("早餐"),   QStringLiteral("地铁"),
        QStringLiteral("，"),       QStringLiteral("。\n"),   QStringLiteral("《"),
        QStringLiteral("》"),       QStringLiteral("、"),     QStringLiteral(" WeChat "),
        QStringLiteral(" 2026 年"), QStringLiteral("Qt框架"), QStringLiteral("的"),
        QStringLiteral("了"),       QStringLiteral("在"),     QStringLiteral("🏮")};
    QString text;
    for (int i = 0; i < words; ++i) {
        text += vocabulary.at(static_cast<qsizetype>(random() % vocabulary.size()));
        if (random() % 5 == 0) {
            text += QChar(0x4e00 + static_cast<int>(random() % 400));
        }
    }
    return text;
}

} // namespace

TEST_CASE("every two-character word that a text contains is found, and nothing else")
{
    const Newsroom room;
    const auto store = room.open();
    std::mt19937 random(20260924);
    QHash<ArticleId, QString> texts;
    QVector<Article> all;
    for (int i = 0; i < 240; ++i) {
        const QString text = prose(random, 40);
        const Article article = makeArticle(room.clock, QStringLiteral("%1").arg(i), text);
        texts.insert(article.id, text);
        all.append(article);
    }
    REQUIRE_OK(write<void>(*store, [&](Connection &c) -> Result<> {
        for (const Article &article : all) {
            if (auto done = articles::insert(c, article, texts.value(article.id)); !done) {
                return done;
            }
        }
        return {};
    }));

    QSet<QString> queries = {QStringLiteral("月"),  QStringLiteral("的"), QStringLiteral("Qt框"),
                             QStringLiteral("🏮"),   QStringLiteral("《"), QStringLiteral("年公众"),
                             QStringLiteral("南宁")};
    for (const QString &text : qAsConst(texts)) {
        const auto at = static_cast<qsizetype>(random() % (text.size() - 3));
        for (const qsizetype length : {1, 2, 3}) {
            const QString piece = text.mid(at, length);
            const bool han = std::all_of(piece.cbegin(), piece.cend(), [](QChar c) {
                return c.script() == QChar::Script_Han && c.isLetter();
            });
            if (han) {
                queries.insert(piece);
            }
        }
    }
    REQUIRE(queries.size() > 200);
    int hits = 0;
    for (const QString &query : qAsConst(queries)) {
        QSet<ArticleId> expected;
        for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
            if (it->contains(query)) {
                expected.insert(it.key());
            }
        }
        const auto found = list(*store, query);
        REQUIRE_OK(found);
        QSet<ArticleId> got;
        for (const ArticleSummary &summary : *found) {
            got.insert(summary.id);
            CHECK(summary.hits == texts.value(summary.id).count(query));
        }
        INFO(query.toStdString());
        CHECK(got == expected);
        hits += static_cast<int>(expected.size());
    }
    CHECK(hits > 1000);
}

TEST_CASE("Latin words are whole or the beginning of one; words parted by spaces must all occur")
{
    const Newsroom room;
    const auto store = room.open();
    (void)addArticle(*store, QStringLiteral("a"), QStringLiteral("用Qt框架写WeChat推文"));
    (void)addArticle(*store, QStringLiteral("b"), QStringLiteral("WeChatOps 与 QtCreator"));
    (void)addArticle(*store, QStringLiteral("c"), QStringLiteral("推一篇文"));
    (void)addArticle(*store, QStringLiteral("推文指南"),
                     QStringLiteral("snake_case, C++ 和 Ångström"));
    const auto found = [&](const char16_t *query) {
        return titles(*store, QString::fromUtf16(query));
    };
    const auto names = [](std::initializer_list<const char *> some) {
        QStringList list;
        for (const char *name : some) {
            list.append(QString::fromUtf8(name));
        }
        return list;
    };
    CHECK(found(u"wechat") == names({"a", "b"}));
    CHECK(found(u"WECHATO") == names({"b"}));
    CHECK(found(u"Qt框架") == names({"a"}));
    CHECK(found(u"qt") == names({"a", "b"}));
    CHECK(found(u"框架 推文") == names({"a"}));
    CHECK(found(u"推文　框架") == names({"a"}));
    CHECK(found(u"推文 不存在").isEmpty());
    CHECK(found(u"推文") == names({"a", "推文指南"}));
    CHECK(found(u"指南 C++") == names({"推文指南"}));
    CHECK(found(u"c++") == names({"推文指南"}));
    CHECK(found(u"c#").isEmpty());
    CHECK(found(u"snake_case") == names({"推文指南"}));
    CHECK(found(u"ångström") == names({"推文指南"}));
    CHECK(found(u"angstrom").isEmpty());
    CHECK(found(u"  ").size() == 4);
}

TEST_CASE("quotes and operators in a query are text like any other")
{
    const Newsroom room;
    const auto store = room.open();
    (void)addArticle(*store, QStringLiteral("quoted"),
                     QStringLiteral("他说\"推文\"很好 (a OR b) ^top"));
    (void)addArticle(*store, QStringLiteral("plain"), QStringLiteral("推文很好"));
    for (const char16_t *query : {u"\"",
                                  u"\"\"",
                                  u"'",
                                  u"*",
                                  u"(",
                                  u")",
                                  u"推文*",
                                  u"NEAR(推 文)",
                                  u"title:推文",
                                  u"title : 推文",
                                  u"{title body} : 推文",
                                  u"-推文",
                                  u"^推文",
                                  u"推文 AND",
                                  u"AND",
                                  u"NOT 推文",
                                  u"推文 OR 很好",
                                  u"\" OR \"",
                                  u"'; DROP TABLE articles; --",
                                  u"推文\\",
                                  u"%",
                                  u"_",
                                  u"+",
                                  u"a + b",
                                  u"\u001f"}) {
        INFO(QString::fromUtf16(query).toStdString());
        CHECK(list(*store, QString::fromUtf16(query)).has_value());
    }
    CHECK(titles(*store, QStringLiteral("\"推文\"")) == QStringList{QStringLiteral("quoted")});
    CHECK(titles(*store, QStringLiteral("推文 OR 很好")) == QStringList{QStringLiteral("quoted")});
    CHECK(titles(*store, QStringLiteral("^top")) == QStringList{QStringLiteral("quoted")});
    CHECK(titles(*store, QStringLiteral("推文*")).isEmpty());
    CHECK(titles(*store, QString(5000, QChar(0x6708))).isEmpty());
    CHECK(titles(*store, QStringLiteral("推文")).size() == 2);
}

TEST_CASE("the index follows changes, the trash and erasing")
{
    Newsroom room;
    const auto store = room.open();
    Article article = makeArticle(room.clock, QStringLiteral("旧题"), {});
    const auto save = [&](bool first, const QString &text) {
        REQUIRE_OK(write<void>(*store, [&](Connection &c) {
            return first ? articles::insert(c, article, text) : articles::update(c, article, text);
        }));
    };
    save(true, QStringLiteral("端午龙舟"));
    article.revision = 2;
    article.title = QStringLiteral("新题");
    save(false, QStringLiteral("中秋月饼"));
    CHECK(titles(*store, QStringLiteral("龙舟")).isEmpty());
    CHECK(titles(*store, QStringLiteral("旧题")).isEmpty());
    CHECK(titles(*store, QStringLiteral("月饼")).size() == 1);
    CHECK(list(*store, QStringLiteral("新题"))->first().hits == 1);
    const auto trash = [&](UtcTime at) {
        REQUIRE_OK(write<void>(
            *store, [&](Connection &c) { return articles::setTrashed(c, article.id, at); }));
    };
    trash(room.clock.now());
    CHECK(titles(*store, QStringLiteral("月饼")).isEmpty());
    CHECK(list(*store, QStringLiteral("月饼"), 10, articles::Shelf::Trash)->size() == 1);
    trash({});
    CHECK(titles(*store, QStringLiteral("月饼")).size() == 1);
    REQUIRE_OK(write<void>(*store, [&](Connection &c) { return articles::erase(c, article.id); }));
    CHECK(titles(*store, QStringLiteral("月饼")).isEmpty());
    CHECK(*read<qint64>(*store, [](Connection &c) {
        return number(c, QStringLiteral("SELECT count(*) FROM article_search"));
    }) == 0);
    article.revision = 1;
    save(true, QStringLiteral("重阳"));
    CHECK(titles(*store, QStringLiteral("月饼")).isEmpty());
    CHECK(titles(*store, QStringLiteral("重阳")).size() == 1);
}

TEST_CASE("a saved text is found at once and reaches the index when nobody waits")
{
    Newsroom room;
    Article article = makeArticle(room.clock, QStringLiteral("旧题"), {});
    const auto waiting = [](store::Store &store) {
        return *read<qint64>(store, [](Connection &c) {
            return number(c, QStringLiteral("SELECT count(*) FROM search_pending"));
        });
    };
    const auto indexed = [](store::Store &store, const QString &phrase) {
        return *read<qint64>(store, [&](Connection &c) -> Result<qint64> {
            auto hits = c.prepare(
                QStringLiteral("SELECT count(*) FROM article_search WHERE article_search MATCH ?"));
            hits->bind(search::parse(phrase).match);
            (void)hits->step();
            return hits->integer(0);
        });
    };
    {
        const auto store = room.open();
        REQUIRE_OK(write<void>(*store, [&](Connection &c) -> Result<> {
            if (auto done = articles::insert(c, article, QStringLiteral("端午龙舟")); !done) {
                return done;
            }
            for (const auto *text : {u"重阳登高", u"中秋月饼"}) {
                ++article.revision;
                if (auto done = articles::update(c, article, QString::fromUtf16(text)); !done) {
                    return done;
                }
            }
            return {};
        }));
        CHECK(titles(*store, QStringLiteral("月饼")).size() == 1);
        CHECK(titles(*store, QStringLiteral("龙舟")).isEmpty());
        CHECK(titles(*store, QStringLiteral("登高")).isEmpty());
        REQUIRE(waitFor([&] { return waiting(*store) == 0; }));
        CHECK(indexed(*store, QStringLiteral("月饼")) == 1);
        CHECK(indexed(*store, QStringLiteral("龙舟")) == 0);
        CHECK(titles(*store, QStringLiteral("月饼")).size() == 1);
    }
    // One that ended before its index was written leaves the rest to the next.
    {
        auto connection = Connection::open(room.folder.database(), Connection::Access::ReadWrite);
        REQUIRE_OK(connection);
        ++article.revision;
        REQUIRE_OK(articles::update(**connection, article, QStringLiteral("腊八粥")));
    }
    const auto store = room.open();
    CHECK(titles(*store, QStringLiteral("腊八粥")).size() == 1);
    REQUIRE(waitFor([&] { return waiting(*store) == 0; }));
    CHECK(indexed(*store, QStringLiteral("腊八粥")) == 1);
}

TEST_CASE("lists are newest first and keep their limit")
{
    Newsroom room;
    const auto store = room.open();
    for (int i = 0; i < 5; ++i) {
        room.clock.advance(std::chrono::seconds(1));
        (void)addArticle(*store, QString::number(i), QStringLiteral("月饼 %1").arg(i));
    }
    for (const QString &query : {QString(), QStringLiteral("月饼")}) {
        const auto found = list(*store, query, 3);
        REQUIRE_OK(found);
        REQUIRE(found->size() == 3);
        CHECK(found->at(0).title == QStringLiteral("4"));
        CHECK(found->at(2).title == QStringLiteral("2"));
        CHECK(found->at(0).characters == 3);
        CHECK(found->at(0).snippet == (query.isEmpty() ? QString() : QStringLiteral("月饼 4")));
    }
}

TEST_CASE("a snippet shows the text around the first hit")
{
    const QString lead(30, QChar(0x524d));
    const QString tail(60, QChar(0x540e));
    const QString text = lead + QStringLiteral("推\n文推文") + tail;
    const auto hits =
        search::find(search::parse(QStringLiteral("推文")), QStringLiteral("推文"), text);
    CHECK(hits.count == 2);
    CHECK(hits.snippet.contains(QStringLiteral("推 文推文后")));
    CHECK(hits.snippet.startsWith(QChar(0x2026)));
    CHECK(hits.snippet.endsWith(QChar(0x2026)));
    CHECK(hits.snippet.size() <= 42);

    const auto titleOnly = search::find(search::parse(QStringLiteral("指南")),
                                        QStringLiteral("指南"), QStringLiteral("短文"));
    CHECK(titleOnly.count == 1);
    CHECK(titleOnly.snippet == QStringLiteral("短文"));

    const QString lanterns = QStringLiteral("🏮").repeated(40);
    for (int before = 0; before < 3; ++before) {
        const auto cut = search::find(search::parse(QStringLiteral("月")), {},
                                      QString(before, QLatin1Char('x')) + lanterns +
                                          QStringLiteral("月") + lanterns);
        CHECK(cut.count == 1);
        CHECK(cut.snippet.isValidUtf16());
    }
}

TEST_CASE("the indexed form gives the text back")
{
    for (const QString &text :
         {QStringLiteral("推文"), QStringLiteral("用Qt6写 推文。\n第二段𠮷野家のカタカナ ㄅ 〇々"),
          QString()}) {
        CHECK(search::plain(search::spaced(text)) == text);
    }
    CHECK(search::spaced(QStringLiteral("用Qt写𠮷")).count(QChar(0x1f)) == 4);
}

TEST_CASE("the engine makes a token of every Han character we set apart")
{
    const Newsroom room;
    const auto store = room.open();
    int characters = 0;
    QString text;
    for (char32_t c = 0x2e80; c < 0x32000; ++c) {
        const QString one = QString::fromUcs4(&c, 1);
        if (QChar::script(c) == QChar::Script_Han && search::spaced(one) != one) {
            text += one;
            ++characters;
        }
    }
    CHECK(characters > 90000);
    (void)addArticle(*store, QStringLiteral("all"), text);
    REQUIRE_OK(write<int>(*store, [](Connection &c) {
        return c.run(
            QStringLiteral("CREATE VIRTUAL TABLE terms USING fts5vocab(article_search, row)"));
    }));
    const auto terms = read<qint64>(*store, [](Connection &c) {
        return number(c, QStringLiteral("SELECT count(*) FROM terms WHERE term > 'zzzz'"));
    });
    REQUIRE_OK(terms);
    CHECK(*terms == characters);
}
