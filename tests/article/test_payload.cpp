// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/images.h"
#include "core/article/payload.h"
#include "tests/support/catchqt.h"
#include "tests/support/waitfor.h"

using namespace tuiwen;
using namespace tuiwen::article;

TEST_CASE("the content hash covers every field and no two arrangements share one")
{
    const Payload base{QStringLiteral("a"),
                       QStringLiteral("b"),
                       QStringLiteral("c"),
                       QStringLiteral("d"),
                       Cover{QStringLiteral("e"), Crop{}, Crop{}},
                       QStringLiteral("f"),
                       {QStringLiteral("g")}};
    QStringList hashes{contentHash(base)};
    CHECK(hashes[0].size() == 64);
    CHECK(contentHash(base) == hashes[0]);
    const auto changed = [&](auto change) {
        Payload other = base;
        change(other);
        const QString hash = contentHash(other);
        CHECK_FALSE(hashes.contains(hash));
        hashes.append(hash);
    };
    changed([](Payload &p) { p.title = QStringLiteral("x"); });
    changed([](Payload &p) { p.author = QStringLiteral("x"); });
    changed([](Payload &p) { p.digest = QStringLiteral("x"); });
    changed([](Payload &p) { p.sourceUrl = QStringLiteral("x"); });
    changed([](Payload &p) { p.cover.media = QStringLiteral("x"); });
    changed([](Payload &p) { p.cover.wide = std::nullopt; });
    changed([](Payload &p) { p.cover.square = std::nullopt; });
    changed([](Payload &p) { p.cover.square->x2 = 0.5; });
    changed([](Payload &p) { p.html = QStringLiteral("x"); });
    changed([](Payload &p) { p.pictures.clear(); });
    changed([](Payload &p) { std::swap(p.title, p.author); });
    changed([](Payload &p) {
        p.title = QStringLiteral("ab");
        p.author.clear();
    });
}

TEST_CASE("a payload as JSON names every field")
{
    Payload payload;
    payload.title = QStringLiteral("推文");
    payload.cover.wide = Crop{0, 0.1, 1, 0.9};
    const QJsonObject json = toJson(payload);
    CHECK(json.value(QStringLiteral("title")).toString() == payload.title);
    const QJsonObject cover = json.value(QStringLiteral("cover")).toObject();
    CHECK(cover.value(QStringLiteral("wide")).toObject().value(QStringLiteral("y2")).toDouble() ==
          0.9);
    CHECK(cover.value(QStringLiteral("square")).isNull());
    CHECK(json.value(QStringLiteral("pictures")).isArray());
}

TEST_CASE("pictures are found and rewritten by their hash")
{
    const QString one(64, QLatin1Char('a'));
    const QString two(64, QLatin1Char('b'));
    const QString html =
        QStringLiteral("<img src=\"%1\"><img src=\"%2\"><img src=\"%1\"> tuiwen://media/short")
            .arg(pictureUrl(one), pictureUrl(two));
    CHECK(pictureHashes(html) == QStringList{one, two});
    CHECK(countPictures(html) == 3);
    const auto out =
        withPictureUrls(html, {{one, QStringLiteral("https://mmbiz.qpic.cn/1?a=1&b=2")},
                               {two, QStringLiteral("https://mmbiz.qpic.cn/2")}});
    REQUIRE_OK(out);
    CHECK(
        *out ==
        QStringLiteral(
            "<img src=\"https://mmbiz.qpic.cn/1?a=1&amp;b=2\"><img src=\"https://mmbiz.qpic.cn/2\">"
            "<img src=\"https://mmbiz.qpic.cn/1?a=1&amp;b=2\"> tuiwen://media/short"));
    const auto missing = withPictureUrls(html, {{one, QStringLiteral("x")}});
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == ErrorKind::NotFound);
    CHECK(missing.error().detail.contains(two));
}

TEST_CASE("a picture that cannot be kept becomes a link, asked for once")
{
    Node image = blockNode(NodeType::Image, {{Attr::Caption, QStringLiteral("图一")},
                                             {Attr::Src, QStringLiteral("https://a.cn/1.png")}});
    Node inlineImage = blockNode(NodeType::InlineImage, {{Attr::Src, QStringLiteral("local.png")}});
    std::vector<Node> words;
    words.push_back(inlineImage);
    std::vector<Node> blocks;
    blocks.push_back(image);
    blocks.push_back(image);
    blocks.push_back(blockNode(NodeType::Paragraph, {}, words));
    Node document = blockNode(NodeType::Doc, {}, blocks);
    Losses losses;
    int asked = 0;
    resolvePictures(
        document,
        [&](const QString &source) {
            ++asked;
            return source.startsWith(QStringLiteral("http"))
                       ? PictureFate{{},
                                     {QStringLiteral("remote picture not loaded: ") + source,
                                      QStringLiteral("not fetched"), 1}}
                       : PictureFate{pictureUrl(QString(64, QLatin1Char('c'))), {}};
        },
        losses);
    CHECK(asked == 2);
    CHECK(pictureSources(document) == QStringList{pictureUrl(QString(64, QLatin1Char('c')))});
    CHECK(document.children[0].type == NodeType::Paragraph);
    CHECK(document.children[0].children[0].text == QStringLiteral("图一"));
    CHECK(string(document.children[0].children[0].marks[0], Attr::Href) ==
          QStringLiteral("https://a.cn/1.png"));
    const auto told = losses.take();
    REQUIRE(told.size() == 1);
    CHECK(told[0].count == 2);
    REQUIRE_OK(fromJson(toJson(document)));
}
