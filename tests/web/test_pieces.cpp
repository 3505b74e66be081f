// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/markdown.h"
#include "core/article/node.h"
#include "tests/support/catchqt.h"
#include "tests/web/desk.h"

using namespace tuiwen;
using test::Desk;

namespace {

QJsonObject document(const QByteArray &markdown)
{
    const auto article = article::importMarkdown(markdown);
    REQUIRE_OK(article);
    return article::toJson(article->document);
}

} // namespace

TEST_CASE("a snippet comes in where the cursor is and goes out with one undo")
{
    Desk desk;
    desk.canvas.insertDocument(document("## a\n\n- b\n"));
    const QString inserted = QStringLiteral("doc(heading(a) bullet_list(list_item(paragraph(b))))");
    CHECK(desk.shape(inserted) == inserted);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.shape(QStringLiteral("doc(paragraph)")) == QStringLiteral("doc(paragraph)"));
    desk.type(QStringLiteral("x"));
    desk.canvas.insertDocument(document("**y**"));
    CHECK(desk.shape().contains(u"y"));
    // What does not fit the schema changes nothing.
    const QString before = desk.shape();
    desk.canvas.insertDocument({{QStringLiteral("type"), QStringLiteral("doc")},
                                {QStringLiteral("content"), QStringLiteral("none")}});
    CHECK(desk.shape() == before);
}

TEST_CASE("what is selected is given as a document of its own")
{
    Desk desk;
    desk.type(QStringLiteral("abc"));
    const auto selection = [&desk] {
        QJsonObject doc;
        bool answered = false;
        desk.canvas.askSelection([&](const QJsonObject &selected) {
            doc = selected;
            answered = true;
        });
        REQUIRE(test::waitFor([&] { return answered; }));
        return doc;
    };
    CHECK(selection().isEmpty());
    desk.press(Qt::Key_A, Qt::ControlModifier);
    const auto piece = article::fromJson(selection());
    REQUIRE_OK(piece);
    CHECK(article::plainText(*piece) == u"abc");
}

TEST_CASE("the slash menu asks for a snippet")
{
    Desk desk;
    QSignalSpy wanted(&desk.canvas, &ui::editor::Canvas::snippetWanted);
    desk.type(QStringLiteral("/scpd"));
    REQUIRE(test::waitFor([&] {
        return test::evaluate(desk.page(),
                              QStringLiteral("document.querySelectorAll('.slash .item').length"))
                   .toInt() == 1;
    }));
    desk.press(Qt::Key_Return);
    REQUIRE(test::waitFor([&] { return wanted.count() == 1; }));
    CHECK(desk.shape(QStringLiteral("doc(paragraph)")) == QStringLiteral("doc(paragraph)"));
}
