// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/markdown.h"
#include "core/article/node.h"
#include "core/snippets/service.h"
#include "tests/support/catchqt.h"
#include "tests/support/manualclock.h"
#include "tests/support/waitfor.h"

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace tuiwen;
using namespace tuiwen::snippets;

namespace {

QJsonObject document(const QByteArray &markdown)
{
    const auto article = article::importMarkdown(markdown);
    REQUIRE_OK(article);
    return article::toJson(article->document);
}

QString words(const QJsonObject &body)
{
    return article::plainText(*article::fromJson(body));
}

struct Shelf
{
    QTemporaryDir dir;
    test::ManualClock clock; // 2026-09-24 15:12 in Beijing
    calendar::CalendarService calendar;
    SnippetService service{dir.filePath(QStringLiteral("snippets")), calendar, clock};
};

} // namespace

TEST_CASE("variables say what day it is and who speaks")
{
    Shelf shelf;
    const Values values = valuesFor({QStringLiteral("临溪图书馆"), QStringLiteral("标题"), {},
                                     shelf.clock.now()},
                                    shelf.calendar);
    CHECK(values.value(QStringLiteral("account")) == u"临溪图书馆");
    CHECK(values.value(QStringLiteral("date")) == u"9月24日");
    CHECK(values.value(QStringLiteral("longdate")) == u"2026年9月24日");
    CHECK(values.value(QStringLiteral("weekday")) == u"星期四");
    CHECK(values.value(QStringLiteral("lunar")) == u"八月十四");
    CHECK(values.value(QStringLiteral("time")) == u"15:12");
    CHECK_FALSE(values.contains(QStringLiteral("author")));
    CHECK_FALSE(values.contains(QStringLiteral("term")));
    for (auto it = values.constBegin(); it != values.constEnd(); ++it) {
        CHECK(variableNames().contains(it.key()));
    }
    CHECK(filled(QStringLiteral("{{date}} {{ account }}{{none}} {{}} {{date"), values) ==
          QStringLiteral("9月24日 临溪图书馆{{none}} {{}} {{date"));
}

TEST_CASE("documents are filled in texts and captions, addresses and kinds stay")
{
    const QJsonObject body = document("## {{title}}\n\n**{{date}}** [{{none}}](https://x.cn/{{date}})\n\n"
                                      "~~~js\n{{title}}\n~~~\n");
    CHECK(variablesIn(body) == QStringList{QStringLiteral("title"), QStringLiteral("date"),
                                           QStringLiteral("none")});
    const QJsonObject full = filled(body, {{QStringLiteral("title"), QStringLiteral("秋")},
                                           {QStringLiteral("date"), QStringLiteral("9月24日")}});
    REQUIRE_OK(article::fromJson(full));
    CHECK(words(full).startsWith(QStringLiteral("秋\n9月24日 {{none}}")));
    CHECK(QJsonDocument(full).toJson().contains("https://x.cn/"));
    CHECK(variablesIn(full) == QStringList{QStringLiteral("none")});
}

TEST_CASE("pieces are kept, found again, removed and brought back")
{
    Shelf shelf;
    QSignalSpy changed(&shelf.service, &SnippetService::changed);
    const auto builtIn = shelf.service.all(Kind::Template);
    REQUIRE(builtIn.size() >= 3);
    for (const Piece &piece : builtIn + shelf.service.all(Kind::Snippet)) {
        INFO(piece.id.toStdString());
        CHECK(piece.builtIn);
        CHECK_FALSE(piece.name.isEmpty());
        for (const QString &name : variablesIn(piece.body)) {
            CHECK(variableNames().contains(name));
        }
    }
    const auto saved = shelf.service.save(
        {{}, Kind::Snippet, QStringLiteral(" 署名 "), {}, document("—— {{account}}，{{date}}"), false});
    REQUIRE_OK(saved);
    CHECK(saved->name == u"署名");
    CHECK(shelf.service.all(Kind::Snippet).constFirst() == *saved);
    const Piece full = shelf.service.filledIn(*saved, QStringLiteral("馆"), {}, {});
    CHECK(words(full.body) == u"—— 馆，9月24日");

    REQUIRE_OK(shelf.service.remove(saved->id));
    CHECK(shelf.service.all(Kind::Snippet).constFirst().builtIn);
    REQUIRE_OK(shelf.service.restore(saved->id));
    CHECK(shelf.service.all(Kind::Snippet).constFirst() == *saved);
    CHECK(changed.count() == 3);
    CHECK(shelf.service.remove(builtIn[0].id).error().kind == ErrorKind::NotFound);
    CHECK(shelf.service.save({{}, Kind::Snippet, QStringLiteral(" "), {}, document("a"), false})
              .error()
              .kind == ErrorKind::Rejected);
    CHECK_FALSE(shelf.service.save({{}, Kind::Snippet, QStringLiteral("x"), {}, {}, false}));
    CHECK_FALSE(shelf.service.save(builtIn[0]));
}

TEST_CASE("a damaged piece is named and does no harm")
{
    Shelf shelf;
    REQUIRE_OK(shelf.service.save({{}, Kind::Template, QStringLiteral("a"), {}, document("a"), false}));
    for (const char *bytes : {"{", "{}", "{\"format\":1,\"name\":\"x\",\"body\":{\"type\":\"none\"}}"}) {
        QFile file(shelf.dir.filePath(QStringLiteral("snippets/bad.json")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        REQUIRE(shelf.service.problems().size() == 1);
        CHECK(shelf.service.problems()[0].detail.startsWith(QStringLiteral("bad.json: ")));
        CHECK_FALSE(shelf.service.all(Kind::Template).constFirst().builtIn);
    }
}
