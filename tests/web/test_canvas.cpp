// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catchqt.h"
#include "tests/web/desk.h"

using namespace tuiwen;
using test::Desk;
using test::document;
using test::paragraph;

TEST_CASE("typing reaches this side after a pause, and at once on request")
{
    Desk desk;
    desk.type(QStringLiteral("hello"));
    REQUIRE(test::waitFor([&] { return desk.changes > 0; }));
    CHECK(Desk::shapeOf(desk.body) == u"doc(paragraph(hello))");
    desk.type(QStringLiteral("!"));
    CHECK(desk.shape(QStringLiteral("doc(paragraph(hello!))")) ==
          QStringLiteral("doc(paragraph(hello!))"));
}

TEST_CASE("an input method's words arrive whole, none lost, none twice")
{
    Desk desk;
    QString expected;
    for (int i = 0; i < 10; ++i) {
        desk.compose(QStringLiteral("zhongwen"), QStringLiteral("中文"));
        expected += QStringLiteral("中文");
    }
    desk.commit(QStringLiteral("，"));
    CHECK(desk.shape(QStringLiteral("doc(paragraph(%1，))").arg(expected)) ==
          QStringLiteral("doc(paragraph(%1，))").arg(expected));

    SECTION("in the middle of a text, then undone")
    {
        desk.afterComposition();
        desk.press(Qt::Key_Home);
        desk.compose(QStringLiteral("ni"), QStringLiteral("你"));
        CHECK(desk.shape(QStringLiteral("doc(paragraph(你%1，))").arg(expected)) ==
              QStringLiteral("doc(paragraph(你%1，))").arg(expected));
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        CHECK_FALSE(desk.shape().contains(u"你"));
    }
    SECTION("a word given up leaves nothing behind")
    {
        desk.preedit(QStringLiteral("zh"));
        desk.preedit({});
        CHECK(desk.shape(QStringLiteral("doc(paragraph(%1，))").arg(expected)) ==
              QStringLiteral("doc(paragraph(%1，))").arg(expected));
    }
}

TEST_CASE("nothing is handed over while a word is being composed")
{
    Desk desk(document({paragraph(QStringLiteral("甲"))}));
    desk.press(Qt::Key_End);
    desk.preedit(QStringLiteral("zhong"));
    REQUIRE(test::waitFor([&] {
        return test::evaluate(desk.page(),
                              QStringLiteral("document.querySelector('.doc').textContent"))
            .toString()
            .contains(u"zhong");
    }));
    bool flushed = false;
    desk.canvas.flush([&] { flushed = true; });
    // Two more round trips: a flush that did not wait would have answered by now.
    test::evaluate(desk.page(), QStringLiteral("1"));
    test::evaluate(desk.page(), QStringLiteral("2"));
    CHECK_FALSE(flushed);
    CHECK(desk.changes == 0);
    desk.commit(QStringLiteral("中"));
    REQUIRE(test::waitFor([&] { return flushed; }));
    CHECK(Desk::shapeOf(desk.body) == u"doc(paragraph(甲中))");
}

TEST_CASE("Markdown signs become blocks while typing")
{
    Desk desk;
    desk.type(QStringLiteral("## a"));
    desk.press(Qt::Key_Return);
    desk.type(QStringLiteral("- b"));
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Tab);
    desk.type(QStringLiteral("c **d** e"));
    CHECK(desk.shape(QStringLiteral(
              "doc(heading(a) bullet_list(list_item(paragraph(b) bullet_list(list_item("
              "paragraph(c  bold<d>  e))))))")) ==
          QStringLiteral("doc(heading(a) bullet_list(list_item(paragraph(b) bullet_list(list_item("
                         "paragraph(c  bold<d>  e))))))"));
    SECTION("and Backspace takes the last one back")
    {
        desk.load({});
        desk.canvas.focusText();
        desk.type(QStringLiteral("# "));
        desk.press(Qt::Key_Backspace);
        CHECK(desk.shape(QStringLiteral("doc(paragraph(# ))")) ==
              QStringLiteral("doc(paragraph(# ))"));
    }
}

TEST_CASE("undo and redo survive that the text is handed over")
{
    Desk desk;
    desk.type(QStringLiteral("a"));
    desk.settle();
    desk.press(Qt::Key_Return);
    desk.type(QStringLiteral("b"));
    desk.settle();
    for (int i = 0; i < 4 && desk.shape() != u"doc(paragraph)"; ++i) {
        desk.press(Qt::Key_Z, Qt::ControlModifier);
    }
    CHECK(desk.shape(QStringLiteral("doc(paragraph)")) == QStringLiteral("doc(paragraph)"));
    for (int i = 0; i < 4; ++i) {
        desk.press(Qt::Key_Y, Qt::ControlModifier);
    }
    CHECK(desk.shape(QStringLiteral("doc(paragraph(a) paragraph(b))")) ==
          QStringLiteral("doc(paragraph(a) paragraph(b))"));
}

TEST_CASE("the slash menu is typed, chosen and never disturbs an input method")
{
    Desk desk;
    desk.type(QStringLiteral("/bg"));
    REQUIRE(test::waitFor([&] {
        return test::evaluate(desk.page(),
                              QStringLiteral("document.querySelectorAll('.slash .item').length"))
                   .toInt() == 1;
    }));
    SECTION("Enter inserts")
    {
        desk.press(Qt::Key_Return);
        CHECK(desk.shape().startsWith(u"doc(table(table_row(table_header(paragraph)"));
        REQUIRE(test::waitFor([&] { return desk.selected.table; }));
        desk.type(QStringLiteral("x"));
        desk.press(Qt::Key_Tab);
        desk.type(QStringLiteral("y"));
        desk.canvas.command(QStringLiteral("tableEdit"),
                            {{QStringLiteral("what"), QStringLiteral("rowAfter")}});
        desk.canvas.command(QStringLiteral("tableEdit"),
                            {{QStringLiteral("what"), QStringLiteral("deleteColumn")}});
        const QString shape = desk.shape();
        CHECK(shape.contains(u"table_header(paragraph(x))"));
        CHECK_FALSE(shape.contains(u"paragraph(y)"));
        CHECK(shape.count(u"table_row") == 4);
    }
    SECTION("Escape leaves what was typed")
    {
        desk.press(Qt::Key_Escape);
        CHECK(desk.shape(QStringLiteral("doc(paragraph(/bg))")) ==
              QStringLiteral("doc(paragraph(/bg))"));
        CHECK(test::evaluate(desk.page(), QStringLiteral("document.querySelector('.slash')"))
                  .isNull());
    }
    SECTION("Enter during a composition belongs to the input method")
    {
        desk.preedit(QStringLiteral("biao"));
        desk.commit(QStringLiteral("表"));
        CHECK(desk.shape(QStringLiteral("doc(paragraph(/bg表))")) ==
              QStringLiteral("doc(paragraph(/bg表))"));
    }
}

TEST_CASE("a document comes back as it went in, and one that does not fit is refused")
{
    const QString hash(64, u'a');
    const QJsonObject doc =
        QJsonDocument::fromJson(QStringLiteral(R"({"type":"doc","version":2,"content":[
            {"type":"heading","attrs":{"align":null,"leading":null,"level":2},"content":[{"type":"text","text":"月亮"}]},
            {"type":"paragraph","attrs":{"align":"center","indent":1,"leading":"2"},"content":[
              {"type":"text","text":"重","marks":[{"type":"bold"},{"type":"color","attrs":{"value":"#b93a26"}}]},
              {"type":"hard_break"},{"type":"math_inline","attrs":{"tex":"a^2"}}]},
            {"type":"task_list","content":[{"type":"task_item","attrs":{"checked":true},"content":[
              {"type":"paragraph","attrs":{"align":null,"indent":0,"leading":null},"content":[{"type":"text","text":"办"}]}]}]},
            {"type":"image","attrs":{"src":"tuiwen://media/%1","alt":"月","caption":"图注","width":50,"align":null,"href":"","rounded":true,"shadow":false}},
            {"type":"code_block","attrs":{"language":"cpp","numbers":true,"wrap":false},"content":[{"type":"text","text":"int a;\n  b"}]},
            {"type":"math_block","attrs":{"tex":"x"}},{"type":"divider"},
            {"type":"paragraph","attrs":{"align":null,"indent":0,"leading":null}}]})")
                                    .arg(hash)
                                    .toUtf8())
            .object();
    Desk desk(doc);
    CHECK(desk.fault.isEmpty());
    // A change and its undoing make the page hand the document over.
    desk.canvas.focusText();
    desk.press(Qt::Key_End, Qt::ControlModifier);
    desk.type(QStringLiteral("z"));
    desk.settle();
    desk.press(Qt::Key_Backspace);
    desk.settle();
    CHECK(desk.body == doc);

    SECTION("a foreign node")
    {
        desk.load(document({QJsonObject{{QStringLiteral("type"), QStringLiteral("iframe")}}}));
        CHECK(desk.fault.contains(u"iframe"));
        desk.type(QStringLiteral("q"));
        const int before = desk.changes;
        desk.settle();
        CHECK(desk.changes == before);
    }
}

TEST_CASE("a read-only text cannot be changed, by key or by command")
{
    Desk desk(document({paragraph(QStringLiteral("定稿"))}), true);
    desk.type(QStringLiteral("x"));
    desk.canvas.command(QStringLiteral("divider"));
    desk.settle();
    CHECK(desk.changes == 0);
}

TEST_CASE("the toolbar's commands act on the selection and report it")
{
    Desk desk(document({paragraph(QStringLiteral("推文工坊"))}));
    desk.canvas.command(QStringLiteral("selectAll"));
    desk.canvas.command(QStringLiteral("bold"));
    desk.canvas.command(QStringLiteral("color"),
                        {{QStringLiteral("value"), QStringLiteral("#2b4a78")}});
    desk.canvas.command(QStringLiteral("align"),
                        {{QStringLiteral("value"), QStringLiteral("center")}});
    CHECK(desk.shape(QStringLiteral("doc(paragraph(color<bold<推文工坊>>))")) ==
          QStringLiteral("doc(paragraph(color<bold<推文工坊>>))"));
    REQUIRE(test::waitFor([&] { return desk.selected.align == u"center"; }));
    CHECK(desk.selected.marks.contains(QStringLiteral("bold")));
    CHECK(desk.selected.color == u"#2b4a78");
    CHECK(desk.selected.canUndo);
    desk.canvas.command(QStringLiteral("noSuchCommand"));
    desk.canvas.command(QStringLiteral("link"),
                        {{QStringLiteral("href"), QStringLiteral("javascript:alert(1)")}});
    CHECK(desk.shape(QStringLiteral("doc(paragraph(color<bold<推文工坊>>))")) ==
          QStringLiteral("doc(paragraph(color<bold<推文工坊>>))"));
}

TEST_CASE("a task is ticked by a click")
{
    const auto doc =
        QJsonDocument::fromJson(R"({"type":"doc","content":[{"type":"task_list","content":[
        {"type":"task_item","attrs":{"checked":false},"content":[{"type":"paragraph"}]}]}]})")
            .object();
    Desk desk(doc);
    test::evaluate(desk.page(), QStringLiteral("document.querySelector('li input').click()"));
    desk.settle();
    const auto item = desk.body[QLatin1StringView("content")]
                          .toArray()[0]
                          .toObject()[QLatin1StringView("content")]
                          .toArray()[0]
                          .toObject();
    CHECK(item[QLatin1StringView("attrs")].toObject()[QLatin1StringView("checked")].toBool());
}
