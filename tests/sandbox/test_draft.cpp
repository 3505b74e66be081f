// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "tests/sandbox/newsroom.h"

using namespace tuiwen;
using namespace tuiwen::test;
using namespace std::chrono_literals;

namespace {

QJsonObject addBody(const QJsonArray &articles)
{
    return {{QStringLiteral("articles"), articles}};
}

/// Adds one article with a field changed; the errcode.
qint64 addWith(Newsroom &room, const char *field, const QJsonValue &value)
{
    const QString app = room.subscription();
    QJsonObject article = room.article(app, QStringLiteral("一篇"));
    if (value.isUndefined()) {
        article.remove(QLatin1String(field));
    } else {
        article.insert(QLatin1String(field), value);
    }
    return errcode(room.call(app, "/cgi-bin/draft/add", addBody({article})));
}

QJsonObject firstItem(Newsroom &room, const QString &app, const QString &mediaId)
{
    return room.call(app, "/cgi-bin/draft/get", {{QStringLiteral("media_id"), mediaId}})
        .value(QStringLiteral("news_item"))
        .toArray()
        .first()
        .toObject();
}

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

} // namespace

TEST_CASE("a draft comes back as it was stored", "[sandbox][draft]")
{
    Newsroom room;
    const QString app = room.personal();
    QJsonObject article = room.article(app, QStringLiteral("引号 \"a\" 与 & < > 😀"));
    article.insert(QStringLiteral("content_source_url"),
                   QStringLiteral("https://example.com/a?b=1"));
    article.insert(QStringLiteral("pic_crop_1_1"), QStringLiteral("0.166667_0_0.833333_1"));
    article.insert(QStringLiteral("pic_crop_235_1"), QStringLiteral("0_0.180851_1_0.819149"));
    const QJsonObject added = room.call(app, "/cgi-bin/draft/add", addBody({article}));
    REQUIRE(errcode(added) == 0);
    CHECK_FALSE(added.contains(QStringLiteral("errcode")));
    const QJsonObject item = firstItem(room, app, text(added, "media_id"));
    for (const char *field : {"title", "author", "digest", "content", "content_source_url",
                              "thumb_media_id", "pic_crop_1_1", "pic_crop_235_1"}) {
        CAPTURE(field);
        CHECK(text(item, field) == text(article, field));
    }
    CHECK(text(item, "article_type") == QStringLiteral("news"));
    CHECK(text(item, "url").startsWith(QStringLiteral("http://mp.weixin.qq.com/s?__biz=")));
    CHECK(text(item, "url").contains(QStringLiteral("tempkey=")));
    CHECK(text(item, "thumb_url").startsWith(QStringLiteral("http://mmbiz.qpic.cn/")));
    CHECK(errcode(room.call(room.service(), "/cgi-bin/draft/get",
                            {{QStringLiteral("media_id"), text(added, "media_id")}})) == 40007);
}

TEST_CASE("limits of an article have their own errors", "[sandbox][draft]")
{
    Newsroom room;
    const auto repeated = [](int count) { return QStringLiteral("推").repeated(count); };
    const QJsonValue absent(QJsonValue::Undefined);
    CHECK(addWith(room, "title", repeated(32)) == 0);
    CHECK(addWith(room, "title", repeated(33)) == 45003);
    CHECK(addWith(room, "title", QStringLiteral("😀").repeated(32)) == 0);
    CHECK(addWith(room, "title", absent) == 40227);
    CHECK(addWith(room, "title", QStringLiteral("  ")) == 40227);
    CHECK(addWith(room, "author", repeated(16)) == 0);
    CHECK(addWith(room, "author", repeated(17)) == 45110);
    CHECK(addWith(room, "digest", repeated(128)) == 0);
    CHECK(addWith(room, "digest", repeated(129)) == 45004);
    CHECK(addWith(room, "content", repeated(19999)) == 0);
    CHECK(addWith(room, "content", repeated(20000)) == 45002);
    CHECK(addWith(room, "content", absent) == 44004);
    CHECK(addWith(
              room, "content",
              QStringLiteral("<mp-miniprogram data-miniprogram-appid=\"wx1\"></mp-miniprogram>")) ==
          45166);
    CHECK(addWith(room, "content_source_url", QStringLiteral("ftp://example.com/")) == 41039);
    CHECK(addWith(room, "content_source_url", QStringLiteral("not a link")) == 41039);
    CHECK(addWith(room, "content_source_url",
                  QString(QStringLiteral("https://example.com/") +
                          QStringLiteral("a").repeated(1005))) == 45005);
    CHECK(addWith(room, "thumb_media_id", absent) == 40007);
    CHECK(addWith(room, "thumb_media_id", QStringLiteral("unknown")) == 40007);
    CHECK(addWith(room, "thumb_media_id", room.cover(room.service())) == 40007);
    CHECK(addWith(room, "article_type", QStringLiteral("film")) == 40097);
    CHECK(room.report().value(QStringLiteral("drafts")).toArray().size() == 5);
}

TEST_CASE("crops must be fractions of the wanted shape", "[sandbox][draft]")
{
    Newsroom room; // the cover is 900 × 600
    CHECK(addWith(room, "pic_crop_1_1", QStringLiteral("0_0_0.666667_1")) == 0);
    CHECK(addWith(room, "pic_crop_1_1", QStringLiteral("")) == 0);
    CHECK(addWith(room, "pic_crop_235_1", QStringLiteral("0_0_1_0.638298")) == 0);
    for (const char *bad : {"0_0_383_383", "0_0_1_1", "0_0_0.5", "0_0_1_0.9_1", "0.5_0_0.2_1",
                            "a_b_c_d", "0_0_0.6666667_1", "-0.1_0_0.5_1", "0_0_1.2_1"}) {
        CAPTURE(bad);
        CHECK(addWith(room, "pic_crop_1_1", QLatin1String(bad)) == 53402);
    }
    const QJsonObject refused = [&] {
        QJsonObject article = room.article(room.subscription(), QStringLiteral("裁剪"));
        article.insert(QStringLiteral("pic_crop_235_1"), QStringLiteral("0_0_1_1"));
        return room.call(room.subscription(), "/cgi-bin/draft/add", addBody({article}));
    }();
    CHECK(text(refused, "errmsg").contains(QStringLiteral(" hint: [")));
}

TEST_CASE("the shape of articles is checked", "[sandbox][draft]")
{
    Newsroom room;
    const QString app = room.subscription();
    const QJsonObject article = room.article(app, QStringLiteral("一篇"));
    const auto add = [&](const QJsonValue &articles) {
        return errcode(
            room.call(app, "/cgi-bin/draft/add", {{QStringLiteral("articles"), articles}}));
    };
    QJsonArray many;
    for (int i = 0; i < 8; ++i) {
        many.append(article);
    }
    CHECK(add(many) == 0);
    many.append(article);
    CHECK(add(many) == 45008);
    CHECK(add(article) == 44003);
    CHECK(add(QJsonArray()) == 44003);
    CHECK(errcode(room.call(app, "/cgi-bin/draft/add", {})) == 44003);
    CHECK(errcode(room.post(app, "/cgi-bin/draft/add", "")) == 44002);
    CHECK(errcode(room.post(app, "/cgi-bin/draft/add", "{\"articles\":[}")) == 47001);
}

TEST_CASE("escaped characters stay six characters", "[sandbox][draft]")
{
    Newsroom room;
    const QString app = room.subscription();
    const auto add = [&](const QByteArray &title) {
        return room.post(app, "/cgi-bin/draft/add",
                         "{\"articles\":[{\"title\":\"" + title +
                             "\",\"content\":\"a\\nb\\\\u0041\",\"thumb_media_id\":\"" +
                             room.cover(app).toLatin1() + "\"}]}");
    };
    const QJsonObject item = firstItem(room, app, text(add("\\u63a8\\u6587").json(), "media_id"));
    CHECK(text(item, "title") == QStringLiteral("\\u63a8\\u6587"));
    CHECK(text(item, "content") == QStringLiteral("a\nb\\u0041"));
    // Ten escaped characters are sixty: the classic "title too long".
    CHECK(errcode(add(QByteArray("\\u63a8").repeated(10))) == 45003);
}

TEST_CASE("an empty digest is filled with the first 54 characters", "[sandbox][draft]")
{
    Newsroom room;
    const QString app = room.subscription();
    QJsonObject article = room.article(app, QStringLiteral("摘要"));
    article.remove(QStringLiteral("digest"));
    article.insert(QStringLiteral("content"),
                   QString(QStringLiteral("<p>开头</p><script>x</script><p>") +
                           QStringLiteral("字").repeated(80) + QStringLiteral("</p>")));
    const QString one = text(room.call(app, "/cgi-bin/draft/add", addBody({article})), "media_id");
    CHECK(text(firstItem(room, app, one), "digest") ==
          QString(QStringLiteral("开头") + QStringLiteral("字").repeated(52)));
    const QString two =
        text(room.call(app, "/cgi-bin/draft/add", addBody({article, article})), "media_id");
    CHECK(text(firstItem(room, app, two), "digest").isEmpty());
}

TEST_CASE("a picture post needs library pictures", "[sandbox][draft]")
{
    Newsroom room;
    const QString app = room.subscription();
    const auto add = [&](int pictures, const QString &id) {
        QJsonArray list;
        for (int i = 0; i < pictures; ++i) {
            list.append(QJsonObject{{QStringLiteral("image_media_id"), id}});
        }
        return room.call(
            app, "/cgi-bin/draft/add",
            addBody({QJsonObject{{QStringLiteral("article_type"), QStringLiteral("newspic")},
                                 {QStringLiteral("title"), QStringLiteral("贴图")},
                                 {QStringLiteral("content"), QStringLiteral("第一行\n第二行")},
                                 {QStringLiteral("image_info"),
                                  QJsonObject{{QStringLiteral("image_list"), list}}}}}));
    };
    const QString id = room.cover(app);
    CHECK(errcode(add(0, id)) == 41026);
    CHECK(errcode(add(21, id)) == 40215);
    CHECK(errcode(add(1, QStringLiteral("unknown"))) == 40007);
    const QJsonObject added = add(20, id);
    REQUIRE(errcode(added) == 0);
    const QJsonObject item = firstItem(room, app, text(added, "media_id"));
    CHECK(text(item, "article_type") == QStringLiteral("newspic"));
    CHECK(text(item, "content") == QStringLiteral("第一行\n第二行"));
    CHECK(text(item, "thumb_media_id") == id);
    CHECK(room.report()
              .value(QStringLiteral("drafts"))
              .toArray()
              .first()
              .toObject()
              .value(QStringLiteral("images"))
              .toInt() == 20);
}

TEST_CASE("drafts are updated, counted, listed and deleted", "[sandbox][draft]")
{
    Newsroom room;
    const QString app = room.subscription();
    const QString first = room.draft(app, QStringLiteral("甲"));
    room.clock.advance(10s);
    const QString second = room.draft(app, QStringLiteral("乙"));
    const auto count = [&] {
        return room.get(app, "/cgi-bin/draft/count")
            .json()
            .value(QStringLiteral("total_count"))
            .toInt();
    };
    const auto list = [&](const QByteArray &body) {
        return room.post(app, "/cgi-bin/draft/batchget", body).json();
    };
    CHECK(count() == 2);
    QJsonObject page = list("{\"offset\":0,\"count\":20}");
    CHECK(page.value(QStringLiteral("item_count")).toInt() == 2);
    CHECK(text(page.value(QStringLiteral("item")).toArray().at(0).toObject(), "media_id") ==
          second);

    room.clock.advance(10s);
    const auto update = [&](const QString &id, int index, const QJsonValue &article) {
        return errcode(room.call(app, "/cgi-bin/draft/update",
                                 {{QStringLiteral("media_id"), id},
                                  {QStringLiteral("index"), index},
                                  {QStringLiteral("articles"), article}}));
    };
    const QJsonObject changed = room.article(app, QStringLiteral("甲，改过"));
    CHECK(update(first, 0, changed) == 0);
    CHECK(update(first, 1, changed) == 40114);
    CHECK(update(first, -1, changed) == 40114);
    CHECK(update(first, 0, QJsonArray{changed}) == 44003);
    CHECK(update(QStringLiteral("unknown"), 0, changed) == 40007);
    CHECK(update(first, 0, QJsonObject()) == 40227);
    CHECK(text(firstItem(room, app, first), "title") == QStringLiteral("甲，改过"));

    page = list("{\"offset\":0,\"count\":1,\"no_content\":1}");
    const QJsonObject newest = page.value(QStringLiteral("item")).toArray().at(0).toObject();
    CHECK(text(newest, "media_id") == first);
    CHECK(newest.value(QStringLiteral("update_time")).toInteger() == room.clock.now().ms / 1000);
    CHECK(text(newest.value(QStringLiteral("content"))
                   .toObject()
                   .value(QStringLiteral("news_item"))
                   .toArray()
                   .at(0)
                   .toObject(),
               "content")
              .isEmpty());
    CHECK(errcode(list("{\"offset\":0,\"count\":21}")) == 40097);
    CHECK(errcode(list("{}")) == 40097);
    CHECK(list("{\"offset\":9,\"count\":5}").value(QStringLiteral("item")).toArray().isEmpty());

    const QJsonObject named{{QStringLiteral("media_id"), first}};
    CHECK(errcode(room.call(app, "/cgi-bin/draft/delete", {})) == 41006);
    CHECK(errcode(room.call(room.service(), "/cgi-bin/draft/delete", named)) == 40007);
    CHECK(errcode(room.call(app, "/cgi-bin/draft/delete", named)) == 0);
    CHECK(errcode(room.call(app, "/cgi-bin/draft/delete", named)) == 40007);
    CHECK(errcode(room.call(app, "/cgi-bin/draft/get", named)) == 40007);
    CHECK(count() == 1);
    const QJsonArray drafts = room.report().value(QStringLiteral("drafts")).toArray();
    CHECK(drafts.size() == 2);
    CHECK(drafts.at(0).toObject().value(QStringLiteral("deleted")).toBool());
    CHECK_FALSE(drafts.at(0).toObject().value(QStringLiteral("consumed")).toBool());
}

TEST_CASE("an uploaded picture survives in a draft, a foreign one does not", "[sandbox][draft]")
{
    Newsroom room;
    const QString app = room.subscription();
    const QString url =
        text(room.upload(app, "/cgi-bin/media/uploadimg", picture("png", 400, 300), "a.png").json(),
             "url");
    QJsonObject article = room.article(app, QStringLiteral("有图"));
    const QString content =
        QStringLiteral("<p><img src=\"%1\"><img src=\"https://example.com/x.png\"></p>").arg(url);
    article.insert(QStringLiteral("content"), content);
    const QString id = text(room.call(app, "/cgi-bin/draft/add", addBody({article})), "media_id");
    const QString stored = text(firstItem(room, app, id), "content");
    CHECK(stored.count(QStringLiteral("<img")) == 1);
    CHECK(stored.contains(QStringLiteral("data-w=\"400\"")));
    const QJsonObject draft =
        room.report().value(QStringLiteral("drafts")).toArray().first().toObject();
    CHECK(draft.value(QStringLiteral("images")).toInt() == 1);
    CHECK(draft.value(QStringLiteral("content_length")).toInt() == content.size());
}
