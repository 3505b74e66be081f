// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/service.h"
#include "tests/support/catchqt.h"
#include "tests/web/desk.h"
#include "tests/web/studio.h"

#include <QDialog>
#include <QFile>
#include <QPushButton>
#include <QSet>

using namespace tuiwen;
using test::document;
using test::paragraph;
using test::Studio;

namespace {

/// A person at the whole page who has no mouse.
struct Writer
{
    Studio studio;
    ui::EditorPage page{studio.services};
    ui::webview::View *view = nullptr;
    Article article;
    int keys = 0;

    explicit Writer(const QJsonObject &body = document({QJsonObject{
                        {QStringLiteral("type"), QStringLiteral("paragraph")}}}))
    {
        for (const auto &[name, colour] : {std::pair{"moon.png", QColor(43, 74, 120)},
                                           std::pair{"tea.png", QColor(184, 119, 47)}}) {
            QFile file(studio.directory.filePath(QString::fromLatin1(name)));
            REQUIRE(file.open(QFile::WriteOnly));
            const QByteArray bytes = test::Newsroom::picture(colour);
            file.write(bytes);
            pictures << file.fileName();
            // The library knows what they show, so nobody is asked.
            const auto kept = test::waitFor(studio.media->add(bytes, QString::fromLatin1(name)));
            REQUIRE_OK(kept);
            REQUIRE_OK(test::waitFor(studio.media->setAlt(kept->hash, QString::fromLatin1(name))));
        }
        page.resize(1384, 852);
        page.show();
        article = studio.stored(QStringLiteral("键盘写成的文章"), body);
        auto *canvas = page.findChild<ui::editor::Canvas *>();
        QSignalSpy loaded(canvas, &ui::editor::Canvas::loaded);
        page.open(article.id);
        REQUIRE(test::waitFor([&] { return loaded.count() > 0; }));
        view = canvas->findChild<ui::webview::View *>();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page, 5000));
        canvas->focusText();
        until("document.hasFocus()");
        evaluate("window.keysSeen = 0; addEventListener('keyup', () => keysSeen++, true); 0");
    }

    QStringList pictures;

    QVariant evaluate(const char *script)
    {
        return test::evaluate(view->hardened(), QString::fromUtf8(script));
    }
    void until(const char *condition)
    {
        INFO(condition);
        REQUIRE(test::waitFor([&] { return evaluate(condition).toBool(); }, 10000));
    }
    void arrived(int more)
    {
        keys += more;
        REQUIRE(test::waitFor([&] { return evaluate("window.keysSeen").toInt() >= keys; }, 10000));
    }
    Writer &type(const char *ascii)
    {
        QTest::keyClicks(view->focusProxy(), QString::fromLatin1(ascii));
        arrived(int(qstrlen(ascii)));
        return *this;
    }
    Writer &press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(view->focusProxy(), key, modifiers);
        arrived(1);
        return *this;
    }
    Writer &enter(int times = 1)
    {
        for (int i = 0; i < times; ++i) {
            press(Qt::Key_Return);
        }
        return *this;
    }
    Writer &slash(const char *initials)
    {
        type("/").type(initials);
        until("document.querySelector('.slash .item.on') !== null");
        enter();
        until("document.querySelector('.slash') === null");
        return *this;
    }
    /// Fills the open form in, field by field in the order of Tab, and applies it.
    Writer &fill(std::initializer_list<const char *> values)
    {
        until("document.activeElement.closest('.form') !== null");
        bool first = true;
        for (const char *value : values) {
            if (!std::exchange(first, false)) {
                press(Qt::Key_Tab);
            }
            type(value);
        }
        enter();
        until("document.querySelector('.form') === null && document.activeElement.matches('.doc')");
        return *this;
    }
    /// In the picker of pictures: from files, by the keyboard.
    void pick()
    {
        QPushButton *files = nullptr;
        REQUIRE(test::waitFor([&] {
            const auto *picker = page.findChild<QDialog *>(QStringLiteral("picturePicker"));
            files = picker == nullptr ? nullptr
                                      : picker->findChild<QPushButton *>(QStringLiteral("files"));
            return files != nullptr && files->isVisible();
        }));
        QTest::keyClick(files, Qt::Key_Space);
        REQUIRE(test::waitFor(
            [&] { return page.findChild<QDialog *>(QStringLiteral("picturePicker")) == nullptr; }));
        page.activateWindow();
    }
    /// The stored document once it fits, else what it is in the end.
    QJsonObject stored(const std::function<bool(const QJsonObject &)> &fits)
    {
        QJsonObject body;
        (void)test::waitFor([&] { return fits(body = studio.reread(article.id).body); }, 10000);
        return body;
    }
    QString shape(const QString &expected)
    {
        return test::Desk::shapeOf(
            stored([&](const QJsonObject &body) { return test::Desk::shapeOf(body) == expected; }));
    }
};

void collect(const QJsonObject &node, QSet<QString> &types)
{
    types << node[QLatin1StringView("type")].toString();
    for (const QJsonValue &mark : node[QLatin1StringView("marks")].toArray()) {
        types << mark.toObject()[QLatin1StringView("type")].toString();
    }
    for (const QJsonValue &child : node[QLatin1StringView("content")].toArray()) {
        collect(child.toObject(), types);
    }
}

QJsonObject find(const QJsonObject &node, QLatin1StringView type)
{
    if (node[QLatin1StringView("type")].toString() == type) {
        return node[QLatin1StringView("attrs")].toObject();
    }
    for (const QJsonValue &child : node[QLatin1StringView("content")].toArray()) {
        const QJsonObject found = find(child.toObject(), type);
        if (!found.isEmpty()) {
            return found;
        }
    }
    return {};
}

} // namespace

TEST_CASE("an article with every block is written without a mouse and can be sent")
{
    Writer w;
    w.type("## Moon").enter();
    w.type("A **bold** word^[a note] and $x^2$ here").enter();
    // A callout with a title: up to the title line, back down, out by an empty line.
    w.slash("tsk").type("bring a cup").press(Qt::Key_Up);
    w.until("document.activeElement.matches('.title')");
    w.type("Remember").enter().press(Qt::Key_End).enter(2);
    w.type("> [!WARNING] sixty seats").enter(2);
    w.type(":::columns left").enter(2).type("right").enter(2);
    w.slash("bz").type("one").enter(2).type("two").enter(3);
    w.slash("db").type("for").enter(2).type("against").enter(2);
    w.type("- dot").enter(2).type("1. number").enter(2).type("[ ] task").enter(2);
    w.type("> quote").enter(2);
    w.slash("bg").type("day").press(Qt::Key_Tab).type("place");
    w.press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier); // one more row
    w.press(Qt::Key_Escape).press(Qt::Key_Down);
    w.type("``` int a;").enter(3);
    w.slash("gs").fill({"E = mc^2"});
    w.until(
        "document.querySelectorAll('.math.drawn svg path').length === 2"); // in the line and here
    w.studio.prompter.files = w.pictures.mid(0, 1);
    w.slash("tp").pick();
    w.until("document.querySelectorAll('figure').length === 1 && document.hasFocus()");
    w.studio.prompter.files = w.pictures;
    w.slash("tpz").pick();
    w.until("document.querySelectorAll('[data-layout=grid] figure').length === 2");
    w.until("document.activeElement.matches('.doc')");
    w.slash("hdtj").pick();
    w.until("document.querySelectorAll('[data-layout=slider] figure').length === 2");
    w.until("document.activeElement.matches('.doc')");
    w.slash("gzhmp").fill({"Library", "MzA1MDA="});
    w.slash("xcx").fill({"", "Loans", "wx0123456789abcdef", "pages/a"});
    w.type("see ").slash("xcxlj").fill({"the loans", "wx0123456789abcdef", "pages/b"});
    w.enter().slash("sp").fill({"wxv_123"});
    w.slash("ewm").fill({"https://mp.weixin.qq.com/"});
    w.type("--- end");

    const QJsonObject body = w.stored([](const QJsonObject &now) {
        return test::Desk::shapeOf(now).endsWith(u"paragraph( end))");
    });
    INFO(test::Desk::shapeOf(body).toStdString());
    QSet<QString> types;
    collect(body, types);
    for (const char *type : {"heading",      "bold",         "footnote",        "math_inline",
                             "callout",      "columns",      "column",          "steps",
                             "step",         "comparison",   "comparison_side", "bullet_list",
                             "ordered_list", "task_list",    "blockquote",      "table",
                             "table_header", "code_block",   "math_block",      "image",
                             "image_group",  "profile_card", "mini_program",    "mini_program_link",
                             "video",        "qr",           "divider"}) {
        INFO(type);
        CHECK(types.contains(QString::fromLatin1(type)));
    }
    CHECK(find(body, QLatin1StringView("callout"))[QLatin1StringView("title")] ==
          QStringLiteral("Remember"));
    CHECK(find(body, QLatin1StringView("footnote"))[QLatin1StringView("text")] ==
          QStringLiteral("a note"));
    CHECK(find(body, QLatin1StringView("qr"))[QLatin1StringView("src")].toString().startsWith(
        QStringLiteral("tuiwen://media/")));
    CHECK(find(body, QLatin1StringView("mini_program"))[QLatin1StringView("title")] ==
          QStringLiteral("Loans"));
    const QString shape = test::Desk::shapeOf(body);
    CHECK(shape.contains(u"columns(column(paragraph(left)) column(paragraph(right)))"));
    CHECK(shape.contains(u"steps(step(paragraph(one)) step(paragraph(two)))"));
    CHECK(shape.contains(u"comparison_side(paragraph(for)) comparison_side(paragraph(against))"));
    CHECK(shape.count(u"table_row") == 4);

    const auto preview = w.studio.articles.render(w.studio.reread(w.article.id));
    REQUIRE_OK(preview);
    for (const Finding &finding : preview->findings) {
        INFO(finding.rule.toStdString());
        CHECK(finding.severity != Severity::Error);
    }
    for (const char *word : {"Remember", "against", "wx0123456789abcdef", "MzA1MDA="}) {
        INFO(word);
        CHECK(preview->payload.html.contains(QString::fromLatin1(word)));
    }
}

TEST_CASE(
    "a block is selected, moved, filled in anew, copied and deleted by keys, each one step to undo")
{
    const QJsonObject card{
        {QStringLiteral("type"), QStringLiteral("video")},
        {QStringLiteral("attrs"), QJsonObject{{QStringLiteral("vid"), QStringLiteral("old")}}}};
    Writer w(document({paragraph(QStringLiteral("a")), card, paragraph(QStringLiteral("b"))}));
    w.press(Qt::Key_Home, Qt::ControlModifier).press(Qt::Key_Down);
    w.until("document.querySelector('[data-node=video].ProseMirror-selectednode') !== null");
    SECTION("filled in")
    {
        w.enter().fill({"new"});
        const QJsonObject body = w.stored([](const QJsonObject &now) {
            return find(now, QLatin1StringView("video"))[QLatin1StringView("vid")] ==
                   QStringLiteral("new");
        });
        CHECK(find(body, QLatin1StringView("video"))[QLatin1StringView("vid")] ==
              QStringLiteral("new"));
        w.press(Qt::Key_Z, Qt::ControlModifier);
        CHECK(find(w.stored([](const QJsonObject &now) {
                  return find(now, QLatin1StringView("video"))[QLatin1StringView("vid")] ==
                         QStringLiteral("old");
              }),
                   QLatin1StringView("video"))[QLatin1StringView("vid")] == QStringLiteral("old"));
    }
    SECTION("a form that is left changes nothing")
    {
        w.enter();
        w.until("document.querySelector('.form') !== null");
        w.type("zzz").press(Qt::Key_Escape);
        w.until(
            "document.querySelector('.form') === null && document.activeElement.matches('.doc')");
        CHECK_FALSE(w.page.hasUnsaved());
    }
    SECTION("moved")
    {
        w.press(Qt::Key_Up, Qt::AltModifier);
        const QString moved = QStringLiteral("doc(video paragraph(a) paragraph(b))");
        CHECK(w.shape(moved) == moved);
    }
    SECTION("copied with everything it holds, and deleted")
    {
        w.press(Qt::Key_C, Qt::ControlModifier).press(Qt::Key_End, Qt::ControlModifier);
        w.until("document.querySelector('.ProseMirror-selectednode') === null");
        w.press(Qt::Key_V, Qt::ControlModifier);
        const QString twice = QStringLiteral("doc(paragraph(a) video paragraph(b) video)");
        CHECK(
            w.shape(twice).startsWith(QStringLiteral("doc(paragraph(a) video paragraph(b) video")));
        const auto blocks =
            w.studio.reread(w.article.id).body[QLatin1StringView("content")].toArray();
        CHECK(blocks.at(3).toObject()[QLatin1StringView("attrs")] ==
              blocks.at(1).toObject()[QLatin1StringView("attrs")]);
        w.press(Qt::Key_Home, Qt::ControlModifier);
        w.until("getSelection().anchorNode.textContent === 'a'");
        w.press(Qt::Key_Down);
        w.until("document.querySelector('.ProseMirror-selectednode') !== null");
        w.press(Qt::Key_Delete);
        CHECK(w.shape(QStringLiteral("doc(paragraph(a) paragraph(b) video)")).count(u"video") == 1);
    }
}

TEST_CASE("the bar of a block is reached, used and left by keys")
{
    Writer w;
    w.slash("tsk").type("x").press(Qt::Key_F10, Qt::AltModifier);
    w.until("document.activeElement.matches('.block-bar button')");
    w.press(Qt::Key_Right).press(Qt::Key_Right).press(Qt::Key_Space);
    w.until("document.querySelector('[data-node=callout]').dataset.kind === 'warning'");
    CHECK(w.evaluate("document.activeElement.dataset.id").toString() ==
          QStringLiteral("kind-warning"));
    w.press(Qt::Key_Escape);
    w.until("document.activeElement.matches('.doc')");
    w.type("y");
    CHECK(w.shape(QStringLiteral("doc(callout(paragraph(xy)) paragraph)"))
              .contains(u"paragraph(xy)"));
}

TEST_CASE("typography is looked through by keys: one change kept out, the rest made at once")
{
    Writer w(document({paragraph(QStringLiteral("在A厅,9点开始"))}));
    w.press(Qt::Key_Space, Qt::ControlModifier | Qt::ShiftModifier);
    w.until("document.querySelectorAll('.proof-row').length === 4");
    w.press(Qt::Key_Space); // the first one stays out
    w.until("document.querySelectorAll('.proof-row input:checked').length === 3");
    w.enter();
    const QString set = QStringLiteral("doc(paragraph(在A 厅，9 点开始))");
    CHECK(w.shape(set) == set);
    w.press(Qt::Key_Z, Qt::ControlModifier);
    const QString before = QStringLiteral("doc(paragraph(在A厅,9点开始))");
    CHECK(w.shape(before) == before);
}

TEST_CASE("an input method writes whole words into titles and boxes alike")
{
    Writer w;
    w.slash("tsk");
    const auto compose = [&](const QString &letters, const QString &word) {
        for (qsizetype i = 1; i <= letters.size(); ++i) {
            QInputMethodEvent event(letters.left(i), {{QInputMethodEvent::Cursor, int(i), 1, {}}});
            QCoreApplication::sendEvent(w.view->focusProxy(), &event);
        }
        QInputMethodEvent event;
        event.setCommitString(word);
        QCoreApplication::sendEvent(w.view->focusProxy(), &event);
        INFO(word.toStdString());
        REQUIRE(test::waitFor([&] {
            const auto all =
                w.evaluate("[...document.querySelectorAll('.title')].map((t) => t.value).join() + "
                           "document.querySelector('.doc').textContent");
            return all.toString().contains(word);
        }));
    };
    compose(QStringLiteral("tixing"), QStringLiteral("提醒"));
    w.press(Qt::Key_Up);
    w.until("document.activeElement.matches('.title')");
    compose(QStringLiteral("biaoti"), QStringLiteral("标题"));
    const QJsonObject body = w.stored([](const QJsonObject &now) {
        return find(now, QLatin1StringView("callout"))[QLatin1StringView("title")] ==
               QStringLiteral("标题");
    });
    CHECK(find(body, QLatin1StringView("callout"))[QLatin1StringView("title")] ==
          QStringLiteral("标题"));
    CHECK(test::Desk::shapeOf(body) == u"doc(callout(paragraph(提醒)) paragraph)");
}
