// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catchqt.h"
#include "tests/support/waitfor.h"

#include "core/base/json.h"
#include "core/wechat/article.h"
#include "core/wechat/mass.h"
#include "core/wechat/material.h"
#include "core/wechat/publish.h"
#include "core/wechat/quota.h"
#include "core/wechat/wire.h"

#include <QRegularExpression>

using namespace tuiwen;
using namespace tuiwen::wechat;

namespace {

using L = QLatin1StringView;

QJsonObject bodyOf(const Outgoing &outgoing)
{
    const auto object = json::parseObject(outgoing.body);
    REQUIRE_OK(object);
    return *object;
}

template<class Call>
Result<typename Call::Reply> parsed(const QByteArray &body, const QVector<qint64> &accepted = {})
{
    HttpReply reply;
    reply.status = 200;
    reply.body = body;
    return wire::read(reply, false, accepted).and_then([](const Answer &answer) {
        return Call::parse(answer);
    });
}

DraftArticle article()
{
    DraftArticle made;
    made.title = QStringLiteral("一次通宵排版：“Cafe\u0301” & <公众号> 🎉");
    made.author = QStringLiteral("周\n越");
    made.digest = QStringLiteral("摘要\u0001\u001f\u000b");
    made.content = QString(u"<p>正文\u0000\u0008 \\ \"引号\" \t二\n三 😀 C:\\work</p>"_qs);
    made.content.append(QChar(0xd83d)); // half a surrogate pair
    made.contentSourceUrl = QStringLiteral("https://example.com/?a=1&b=2");
    made.thumbMediaId = QStringLiteral("thumb");
    made.cropWide = Crop{0.1945, 0, 1, 0.5236};
    made.cropSquare = Crop{1.0 / 3, 0, 0.83333333333, 1};
    made.needOpenComment = true;
    return made;
}

} // namespace

TEST_CASE("a draft's body is raw UTF-8 without escapes")
{
    DraftAdd add;
    add.articles = {article(), article()};
    const Outgoing outgoing = add.outgoing();
    REQUIRE_FALSE(outgoing.refused);
    CHECK(outgoing.contentType == "application/json; charset=utf-8");
    CHECK_FALSE(outgoing.body.contains("\\u"));
    CHECK(outgoing.body.contains("一次通宵排版"));
    CHECK(outgoing.body.contains("😀"));
    CHECK(QString::fromUtf8(outgoing.body).toUtf8() == outgoing.body);

    const QJsonArray list = bodyOf(outgoing).value(L("articles")).toArray();
    REQUIRE(list.size() == 2);
    const QJsonObject first = list.first().toObject();
    CHECK(first.value(L("title")).toString() ==
          QStringLiteral("一次通宵排版：“Caf\u00e9” & <公众号> 🎉"));
    CHECK(first.value(L("author")).toString() == QStringLiteral("周 越"));
    CHECK(first.value(L("digest")).toString() == QStringLiteral("摘要"));
    CHECK(first.value(L("content")).toString() ==
          QString(u"<p>正文 \\ \"引号\" \t二\n三 😀 C:\\work</p>?"_qs));
    CHECK(first.value(L("pic_crop_235_1")).toString() == QStringLiteral("0.1945_0_1_0.5236"));
    CHECK(first.value(L("pic_crop_1_1")).toString() == QStringLiteral("0.333333_0_0.833333_1"));
    CHECK(first.value(L("need_open_comment")) == QJsonValue(1));
    CHECK(first.value(L("only_fans_can_comment")) == QJsonValue(0));
}

TEST_CASE("every control character is kept away from the wire")
{
    QString all;
    for (char16_t c = 0; c < 0x20; ++c) {
        all.append(QChar(c));
    }
    DraftArticle made;
    made.title = all + QStringLiteral("t");
    made.content = all;
    DraftUpdate update;
    update.article = made;
    const QByteArray body = update.outgoing().body;
    CHECK_FALSE(body.contains("\\u"));
    CHECK(
        bodyOf(update.outgoing()).value(L("articles")).toObject().value(L("content")).toString() ==
        QStringLiteral("\t\n"));
}

TEST_CASE("draft/update takes one article and a 0-based index")
{
    DraftUpdate update;
    update.mediaId = QStringLiteral("m");
    update.index = 2;
    update.article = article();
    const QJsonObject body = bodyOf(update.outgoing());
    CHECK(body.value(L("articles")).isObject());
    CHECK(body.value(L("index")) == QJsonValue(2));
}

TEST_CASE("a draft holds one to eight articles")
{
    DraftAdd add;
    CHECK(add.outgoing().refused.has_value());
    add.articles.resize(9);
    CHECK(add.outgoing().refused.has_value());
    add.articles.resize(8);
    CHECK_FALSE(add.outgoing().refused.has_value());
}

TEST_CASE("uploads are multipart with an unquoted plain boundary")
{
    static const QRegularExpression plain(
        QStringLiteral("^multipart/form-data; boundary=([A-Za-z0-9-]{1,70})$"));
    UploadImage upload;
    upload.mime = "image/png";
    upload.bytes = QByteArray("\x89PNG\r\n\x1a\n--\0\xff", 12);
    const Outgoing outgoing = upload.outgoing();
    REQUIRE_FALSE(outgoing.refused);
    const auto match = plain.match(QString::fromLatin1(outgoing.contentType));
    REQUIRE(match.hasMatch());
    const QByteArray boundary = match.captured(1).toLatin1();
    CHECK(outgoing.body ==
          "--" + boundary +
              "\r\nContent-Disposition: form-data; name=\"media\"; filename=\"upload.png\"\r\n"
              "Content-Type: image/png\r\n\r\n" +
              upload.bytes + "\r\n--" + boundary + "--\r\n");
    CHECK(outgoing.query.isEmpty());

    AddMaterial material;
    material.mime = "image/jpeg";
    material.bytes = upload.bytes;
    CHECK(material.outgoing().query.toString() == QStringLiteral("type=image"));
    CHECK(material.outgoing().body.contains("filename=\"upload.jpg\""));
}

TEST_CASE("pictures beyond WeChat's limits are refused here")
{
    UploadImage body;
    body.mime = "image/jpeg";
    CHECK(body.outgoing().refused.has_value()); // empty
    body.bytes = QByteArray(1048576, 'x');
    CHECK(body.outgoing().refused.has_value());
    body.bytes.chop(1);
    CHECK_FALSE(body.outgoing().refused.has_value());
    body.mime = "image/gif";
    CHECK(body.outgoing().refused.has_value());

    AddMaterial cover;
    cover.mime = "image/gif";
    cover.bytes = QByteArray(10 * 1048576, 'x');
    CHECK_FALSE(cover.outgoing().refused.has_value());
    cover.bytes.append('x');
    CHECK(cover.outgoing().refused.has_value());
    cover.bytes = "x";
    cover.mime = "image/webp";
    CHECK(cover.outgoing().refused.has_value());
}

TEST_CASE("ids beyond 32 and 53 bits survive, as numbers and as texts")
{
    const auto number = parsed<PublishSubmit>(
        R"({"errcode":0,"errmsg":"ok","publish_id":9007199254740993,"msg_data_id":2247483657})");
    REQUIRE_OK(number);
    CHECK(number->publishId == QStringLiteral("9007199254740993"));
    CHECK(number->msgDataId == 2247483657);
    const auto text =
        parsed<PublishSubmit>(R"({"publish_id":" 100000001 ","msg_data_id":"2247483657"})");
    REQUIRE_OK(text);
    CHECK(text->publishId == QStringLiteral("100000001"));
    CHECK(text->msgDataId == 2247483657);

    PublishGet get;
    get.publishId = number->publishId;
    CHECK(get.outgoing().body == R"({"publish_id":9007199254740993})");
    MassGet mass;
    mass.msgId = 9223372036854775807;
    CHECK(mass.outgoing().body == R"({"msg_id":9223372036854775807})");
}

TEST_CASE("a mass send names its audience and its key")
{
    MassSendAll send;
    send.mediaId = QStringLiteral("m");
    send.clientMsgId = QString(32, QLatin1Char('k'));
    QJsonObject body = bodyOf(send.outgoing());
    CHECK(body.value(L("filter")).toObject() == QJsonObject{{L("is_to_all"), true}});
    CHECK(body.value(L("msgtype")).toString() == QStringLiteral("mpnews"));
    CHECK(body.value(L("mpnews")).toObject().value(L("media_id")).toString() ==
          QStringLiteral("m"));
    CHECK(body.value(L("clientmsgid")).toString().size() == 32);
    CHECK(body.value(L("send_ignore_reprint")) == QJsonValue(0));
    send.tagId = 2;
    body = bodyOf(send.outgoing());
    CHECK(body.value(L("filter")).toObject() ==
          QJsonObject{{L("is_to_all"), false}, {L("tag_id"), 2}});
    send.clientMsgId = QString(11, QChar(0x63a8)); // 33 bytes
    CHECK(send.outgoing().refused.has_value());
    send.clientMsgId.clear();
    CHECK(send.outgoing().refused.has_value());
}

TEST_CASE("a repeated mass send is a success that says so")
{
    MassSendAll send;
    send.clientMsgId = QStringLiteral("k");
    const QVector<qint64> accepted = send.outgoing().accepted;
    const auto fresh = parsed<MassSendAll>(
        R"({"errcode":0,"errmsg":"send job submission success","msg_id":34182,"msg_data_id":206227730})",
        accepted);
    REQUIRE_OK(fresh);
    CHECK(fresh->msgId == 34182);
    CHECK(fresh->msgDataId == 206227730);
    CHECK_FALSE(fresh->duplicate);
    const auto repeated = parsed<MassSendAll>(
        R"({"errcode":45065,"errmsg":"clientmsgid exist","msg_id":3147494552})", accepted);
    REQUIRE_OK(repeated);
    CHECK(repeated->msgId == 3147494552);
    CHECK(repeated->duplicate);
    const auto tooSoon = parsed<MassSendAll>(R"({"errcode":45066,"errmsg":"too fast"})", accepted);
    REQUIRE_FALSE(tooSoon);
    CHECK(toText(tooSoon.error().kind) == toText(ErrorKind::Throttled));
    CHECK(tooSoon.error().retryAfter == std::chrono::milliseconds(60000));
    CHECK_FALSE(parsed<MassSendAll>(R"({"errcode":0,"errmsg":"ok"})", accepted).has_value());
    // Nobody else takes 45065 for a success.
    CHECK_FALSE(
        parsed<DraftDelete>(R"({"errcode":45065,"errmsg":"clientmsgid exist"})").has_value());
}

TEST_CASE("deleting everything by a zero index is refused")
{
    PublishDelete publish;
    publish.index = 0;
    CHECK(publish.outgoing().refused.has_value());
    publish.index = 1;
    CHECK_FALSE(publish.outgoing().refused.has_value());
    MassDelete mass;
    mass.articleIndex = 0;
    CHECK(mass.outgoing().refused.has_value());
    mass.articleIndex = 1;
    CHECK(bodyOf(mass.outgoing()).value(L("article_idx")) == QJsonValue(1));
}

TEST_CASE("the states of a publish job are told apart")
{
    const auto done = parsed<PublishGet>(
        R"({"publish_id":"1","publish_status":0,"article_id":" a1 ","article_detail":{"count":2,"item":[{"idx":2,"article_url":"u2"},{"idx":1,"article_url":"u1"}]},"fail_idx":[]})");
    REQUIRE_OK(done);
    CHECK(done->status == PublishStatus::Success);
    CHECK(done->articleId == QStringLiteral("a1"));
    CHECK(done->urls == QStringList{QStringLiteral("u1"), QStringLiteral("u2")});
    for (int status = 1; status <= 6; ++status) {
        const auto reply =
            parsed<PublishGet>("{\"publish_status\":" + QByteArray::number(status) + "}");
        REQUIRE_OK(reply);
        CHECK(static_cast<int>(reply->status) == status);
        CHECK(reply->urls.isEmpty());
    }
    for (const char *bad : {R"({"publish_status":7})", R"({"publish_status":-1})", R"({})",
                            R"({"publish_status":"x"})"}) {
        CHECK_FALSE(parsed<PublishGet>(bad).has_value());
    }
    const auto hostile = parsed<PublishGet>(
        R"({"publish_status":0,"article_detail":{"item":[{"idx":2000000000,"article_url":"u"},{"idx":0,"article_url":"v"}]}})");
    REQUIRE_OK(hostile);
    CHECK(hostile->urls.isEmpty());
}

TEST_CASE("drafts are read back")
{
    const auto draft = parsed<DraftGet>(
        R"({"news_item":[{"title":"T","author":"A","digest":"D","content":"C","content_source_url":"S","thumb_media_id":"M","need_open_comment":1,"only_fans_can_comment":0,"url":"U","thumb_url":"P"}],"create_time":1})");
    REQUIRE_OK(draft);
    REQUIRE(draft->articles.size() == 1);
    const DraftArticle &first = draft->articles.first();
    CHECK(first.title == QStringLiteral("T"));
    CHECK(first.url == QStringLiteral("U"));
    CHECK(first.thumbUrl == QStringLiteral("P"));
    CHECK(first.needOpenComment);
    CHECK_FALSE(parsed<DraftGet>("{}").has_value());

    const auto page = parsed<DraftBatchGet>(
        R"({"total_count":30,"item_count":2,"item":[{"media_id":"a","content":{"news_item":[{"title":"T"}]},"update_time":1756178713},{"media_id":"b","content":{},"update_time":"1756178714"}]})");
    REQUIRE_OK(page);
    CHECK(page->total == 30);
    REQUIRE(page->items.size() == 2);
    CHECK(page->items[0].updatedAt.ms == 1756178713000);
    CHECK(page->items[0].articles.first().title == QStringLiteral("T"));
    CHECK(page->items[1].articles.isEmpty());
    CHECK(parsed<DraftBatchGet>(R"({"total_count":0,"item_count":0})").has_value());
    CHECK_FALSE(parsed<DraftBatchGet>(R"({"item":[{"content":{}}]})").has_value());

    DraftBatchGet ask;
    ask.withContent = false;
    CHECK(bodyOf(ask.outgoing()).value(L("no_content")) == QJsonValue(1));
}

TEST_CASE("the other answers are read")
{
    const auto image = parsed<UploadImage>(R"({"url":"http:\/\/mmbiz.qpic.cn\/a\/0"})");
    REQUIRE_OK(image);
    CHECK(image->url == QStringLiteral("http://mmbiz.qpic.cn/a/0"));
    CHECK_FALSE(parsed<UploadImage>("{}").has_value());
    const auto cover = parsed<AddMaterial>(R"({"media_id":"m","url":"u","item":[]})");
    REQUIRE_OK(cover);
    CHECK(cover->mediaId == QStringLiteral("m"));
    const auto quota = parsed<QuotaGet>(
        R"({"errcode":0,"quota":{"daily_limit":1000,"used":12,"remain":988},"rate_limit":{}})");
    REQUIRE_OK(quota);
    CHECK(quota->remain == 988);
    CHECK_FALSE(parsed<QuotaGet>(R"({"errcode":0})").has_value());
    const auto speed = parsed<MassSpeedGet>(R"({"speed":3,"realspeed":15})");
    REQUIRE_OK(speed);
    CHECK(speed->speed == 3);
    for (const auto &[word, status] :
         {std::pair("SEND_SUCCESS", MassStatus::Success), std::pair("SENDING", MassStatus::Sending),
          std::pair("SEND_FAIL", MassStatus::Failed), std::pair("DELETE", MassStatus::Deleted)}) {
        const auto reply = parsed<MassGet>("{\"msg_id\":\"201053012\",\"msg_status\":\"" +
                                           QByteArray(word) + "\"}");
        REQUIRE_OK(reply);
        CHECK(reply->status == status);
        CHECK(reply->msgId == 201053012);
    }
    CHECK_FALSE(parsed<MassGet>(R"({"msg_id":1,"msg_status":"NEW_WORD"})").has_value());
    MassPreview preview;
    preview.wechatName = QStringLiteral("某人");
    CHECK(bodyOf(preview.outgoing()).value(L("towxname")).toString() == QStringLiteral("某人"));
}

TEST_CASE("the request id is found in an error message")
{
    CHECK(wire::ridOf(QStringLiteral("x hint: [a] rid: 692e50c2-5b0026e0-6a78a5f8")) ==
          QStringLiteral("692e50c2-5b0026e0-6a78a5f8"));
    CHECK(wire::ridOf(QStringLiteral("clientmsgid exist rid: 12")).isEmpty());
}

TEST_CASE("secrets in an error message are removed")
{
    HttpReply reply;
    reply.status = 200;
    reply.body = R"({"errcode":40014,"errmsg":"invalid access_token=abc123 here"})";
    const auto answer = wire::read(reply, false);
    REQUIRE_FALSE(answer);
    CHECK_FALSE(answer.error().detail.contains(QStringLiteral("abc123")));
}

TEST_CASE("an API path is put below the server's address")
{
    CHECK(wire::url(QUrl(QStringLiteral("https://a.example")), "/cgi-bin/x").toString() ==
          QStringLiteral("https://a.example/cgi-bin/x"));
    CHECK(wire::url(QUrl(QStringLiteral("http://127.0.0.1:80/base/?q=1#f")), "/x").toString() ==
          QStringLiteral("http://127.0.0.1:80/base/x"));
}
