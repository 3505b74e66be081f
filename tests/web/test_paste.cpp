// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catchqt.h"
#include "tests/web/desk.h"

using namespace tuiwen;
using namespace tuiwen::test;

namespace {

/// Waits until the text says so; the paste goes to the studio and comes back.
void expect(Desk &desk, const char *shape)
{
    const QString wanted = QString::fromUtf8(shape);
    CHECK(desk.shape(wanted) == wanted);
}

void undo(Desk &desk)
{
    desk.press(Qt::Key_Z, Qt::ControlModifier);
}

} // namespace

TEST_CASE("pasted HTML is read by the studio and is one step of the history")
{
    Desk desk(document({paragraph(QStringLiteral("before"))}));
    desk.press(Qt::Key_End, Qt::ControlModifier);
    desk.type(QStringLiteral("X"));
    desk.pasteHtml(QStringLiteral("<h2>Head</h2><ul><li>one<ul><li>two</li></ul></li></ul>"
                                  "<table><tr><th>h</th></tr><tr><td>c</td></tr></table>"
                                  "<script>pwn()</script>"));
    expect(desk, "doc(paragraph(beforeX) heading(Head) bullet_list(list_item(paragraph(one) "
                 "bullet_list(list_item(paragraph(two))))) table(table_row(table_header(paragraph(h))) "
                 "table_row(table_cell(paragraph(c)))))");
    REQUIRE(desk.losses.size() == 1);
    CHECK(desk.losses.first().what == u"<script>");
    undo(desk);
    expect(desk, "doc(paragraph(beforeX))");
    desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(waitFor([&] { return desk.shape().contains(u"table_cell"); }));
}

TEST_CASE("text pasted over a selection takes its place, and one undo brings it back")
{
    Desk desk(document({paragraph(QStringLiteral("alpha")), paragraph(QStringLiteral("omega"))}));
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.pasteHtml(QStringLiteral("<p>new <b>words</b></p>"));
    expect(desk, "doc(paragraph(new  bold<words>))");
    undo(desk);
    expect(desk, "doc(paragraph(alpha) paragraph(omega))");
}

TEST_CASE("a word pasted into a paragraph stays in it")
{
    Desk desk(document({paragraph(QStringLiteral("ab"))}));
    desk.press(Qt::Key_Home, Qt::ControlModifier);
    desk.press(Qt::Key_Right);
    desk.settle();
    desk.pasteHtml(QStringLiteral("<span style='font-weight:700'>中</span>"));
    expect(desk, "doc(paragraph(a bold<中> b))");
    desk.type(QStringLiteral("c"));
    CHECK(waitFor([&] { return desk.shape().contains(u"中c"); }));
}

TEST_CASE("a copy inside the editor comes back whole")
{
    const QJsonObject doc =
        QJsonDocument::fromJson(R"({"type":"doc","content":[
            {"type":"callout","attrs":{"kind":"tip","title":"T"},"content":[
              {"type":"paragraph","attrs":{"align":"center","indent":1,"leading":"2"},"content":[
                {"type":"text","text":"x","marks":[{"type":"letter_spacing","attrs":{"px":3}}]},
                {"type":"footnote","attrs":{"text":"note"}}]}]},
            {"type":"mini_program","attrs":{"kind":"card","appid":"wx1","path":"p","title":"t","src":""}},
            {"type":"styled","attrs":{"html":"<section style=\"color:red\">s</section>"}},
            {"type":"code_block","attrs":{"language":"cpp","numbers":true,"wrap":true},
             "content":[{"type":"text","text":"a\n  b"}]},
            {"type":"paragraph"}]})")
            .object();
    Desk desk(doc);
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.press(Qt::Key_C, Qt::ControlModifier);
    REQUIRE(waitFor([] {
        return QGuiApplication::clipboard()->mimeData()->html().contains(u"data-tuiwen-slice");
    }));
    const QString html = QGuiApplication::clipboard()->mimeData()->html();
    desk.load(document({paragraph(QString(QStringLiteral("gone")))}));
    desk.canvas.focusText();
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.pasteHtml(html);
    REQUIRE(waitFor([&] { return desk.shape().contains(u"code_block"); }));
    desk.settle();
    QJsonArray blocks = desk.body[QLatin1StringView("content")].toArray();
    const QJsonArray wanted = doc[QLatin1StringView("content")].toArray();
    REQUIRE(blocks.size() >= 4);
    for (int i = 0; i < 4; ++i) {
        INFO(i);
        CHECK(blocks[i].toObject()[QLatin1StringView("attrs")] ==
              wanted[i].toObject()[QLatin1StringView("attrs")]);
    }
    CHECK(Desk::shapeOf(blocks[0].toObject()) == u"callout(paragraph(letter_spacing<x> footnote))");
    CHECK(desk.losses.isEmpty());
}

TEST_CASE("pictures inside pasted HTML are stored, those of the web become links")
{
    Desk desk;
    const QString data = QString::fromLatin1(Newsroom::picture(Qt::red).toBase64());
    desk.pasteHtml(QStringLiteral("<p>a</p><img src='data:image/png;base64,%1'>"
                                  "<p><img src='https://evil.example/x.png' alt='far'></p>")
                       .arg(data));
    expect(desk, "doc(paragraph(a) image paragraph(link<far>))");
    const QString kept = QString::fromUtf8(QJsonDocument(desk.body).toJson());
    CHECK(kept.contains(u"tuiwen://media/"));
    REQUIRE(desk.losses.size() == 1);
    CHECK(desk.losses.first().what == u"remote picture not loaded: https://evil.example/x.png");
}

TEST_CASE("in source code only the text counts, and plain text stays as it was typed")
{
    Desk desk(document({QJsonObject{{QStringLiteral("type"), QStringLiteral("code_block")},
                                    {QStringLiteral("content"),
                                     QJsonArray{QJsonObject{
                                         {QStringLiteral("type"), QStringLiteral("text")},
                                         {QStringLiteral("text"), QStringLiteral("x")}}}}}}));
    desk.press(Qt::Key_Home, Qt::ControlModifier);
    desk.pasteHtml(QStringLiteral("<b>no</b>"), QStringLiteral("if (a)\n  b;"));
    expect(desk, "doc(code_block(if (a)\n  b;x))");
    desk.load(document({paragraph(QStringLiteral("p"))}));
    desk.canvas.focusText();
    desk.press(Qt::Key_End, Qt::ControlModifier);
    desk.pasteText(QStringLiteral("one\ntwo"));
    expect(desk, "doc(paragraph(pone) paragraph(two))");
}

TEST_CASE("markup nobody can read leaves its plain text")
{
    Desk desk(document({paragraph(QStringLiteral("p"))}));
    QSignalSpy refused(&desk.canvas, &ui::editor::Canvas::pasteRefused);
    desk.press(Qt::Key_End, Qt::ControlModifier);
    desk.pasteHtml(QStringLiteral("<p>") + QStringLiteral("<i></i>").repeated(1800000),
                   QStringLiteral("words"));
    expect(desk, "doc(paragraph(pwords))");
    CHECK(refused.count() == 1);
}
