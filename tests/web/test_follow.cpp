// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catchqt.h"
#include "tests/web/desk.h"
#include "tests/web/studio.h"
#include "ui/editor/canvas.h"
#include "ui/preview/phone.h"

#include <QToolButton>
#include <QWheelEvent>

using namespace tuiwen;
using test::document;
using test::paragraph;

namespace {

/// Which block stands at the upper edge, by its first word; "" above all of them.
const QString topWord =
    QStringLiteral("(() => { const all = [...document.querySelectorAll('%1')].filter(e => "
                   "e.getBoundingClientRect().top <= 1 && /^[#§]\\d+/.test(e.textContent)); const "
                   "last = all.pop();"
                   "return last ? last.textContent.match(/^[#§]\\d+/)[0] : ''; })()");

QJsonObject longText()
{
    QJsonArray blocks;
    for (int i = 0; i < 60; ++i) {
        if (i == 20) {
            QJsonArray steps;
            for (int step = 0; step < 3; ++step) {
                steps.append(QJsonObject{
                    {QStringLiteral("type"), QStringLiteral("step")},
                    {QStringLiteral("content"),
                     QJsonArray{paragraph(QStringLiteral("步骤，不止一个元素。").repeated(20))}}});
            }
            blocks.append(QJsonObject{{QStringLiteral("type"), QStringLiteral("steps")},
                                      {QStringLiteral("content"), steps}});
        }
        blocks.append(paragraph(QStringLiteral("#%1 秋分过后，临溪的傍晚来得早了一些。").arg(i) +
                                QStringLiteral("月亮升起之前，").repeated(i % 7 * 6)));
    }
    return document(blocks);
}

struct Beside
{
    test::Studio studio;
    std::unique_ptr<ui::EditorPage> page;
    ui::editor::Canvas *canvas = nullptr;
    ui::PhonePreview *phone = nullptr;

    Beside() { open(); }

    void open()
    {
        const Article article = studio.stored(QStringLiteral("题"), longText());
        page = std::make_unique<ui::EditorPage>(studio.services);
        page->resize(1384, 852);
        page->show();
        canvas = page->findChild<ui::editor::Canvas *>();
        phone = page->findChild<ui::PhonePreview *>();
        QSignalSpy measured(phone, &ui::PhonePreview::scrolled);
        page->open(article.id);
        REQUIRE(test::waitFor([&] { return canvas->isReady() && measured.count() > 0; }));
        REQUIRE(test::waitFor([&] { return phone->scrollFraction() < 1.0; }));
    }
    QVariant inText(const QString &script) const
    {
        return test::evaluate(canvas->findChild<ui::webview::View *>()->hardened(), script);
    }
    QVariant inPhone(const QString &script) const
    {
        return test::evaluate(phone->findChild<ui::webview::View *>()->hardened(), script,
                              QWebEngineScript::ApplicationWorld);
    }
    [[nodiscard]] QString textAt() const
    {
        return inText(topWord.arg(QStringLiteral(".doc > p"))).toString();
    }
    [[nodiscard]] QString phoneAt() const
    {
        return inPhone(topWord.arg(QStringLiteral("#content > section > p"))).toString();
    }
    [[nodiscard]] double textY() const { return inText(QStringLiteral("scrollY")).toDouble(); }
    double phoneY() const { return inPhone(QStringLiteral("scrollY")).toDouble(); }
    void scrollText(int block) const
    {
        inText(QStringLiteral("scrollBy(0, [...document.querySelectorAll('.doc > p')].find(e => "
                              "e.textContent.startsWith('#%1 ')).getBoundingClientRect().top + 2)")
                   .arg(block));
    }
    void wheelPhone(int down) const
    {
        QWidget *target = phone->findChild<ui::webview::View *>()->focusProxy();
        const QPointF middle = QRectF(target->rect()).center();
        QWheelEvent event(middle, target->mapToGlobal(middle), {}, {0, -down}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(target, &event);
    }
    /// Everything either page had to say has been said and answered.
    void settle() const
    {
        for (int round = 0; round < 3; ++round) {
            inText(QStringLiteral("window.painted = false; requestAnimationFrame(() => "
                                  "requestAnimationFrame(() => { painted = true; })); 0"));
            REQUIRE(test::waitFor([&] { return inText(QStringLiteral("painted")).toBool(); }));
            bool flushed = false;
            canvas->flush([&] { flushed = true; });
            REQUIRE(test::waitFor([&] { return flushed; }));
            phoneY();
        }
    }
};

} // namespace

TEST_CASE("the phone goes along with the text, block by block, and its bytes stay as they are")
{
    Beside desk;
    const QString before =
        desk.inPhone(QStringLiteral("document.getElementById('content').outerHTML")).toString();
    REQUIRE(before.contains(QStringLiteral("font-size:0")));
    for (const int block : {30, 5, 45}) {
        desk.scrollText(block);
        const QString wanted = QStringLiteral("#%1").arg(block);
        INFO("block " << block << ", the phone is at " << desk.phoneAt().toStdString());
        CHECK(test::waitFor([&] { return desk.phoneAt() == wanted; }));
        desk.settle();
        CHECK(desk.textAt() == wanted);
        CHECK(desk.phoneAt() == wanted);
    }
    desk.inText(QStringLiteral("scrollTo(0, 0)"));
    CHECK(test::waitFor([&] { return desk.phoneY() == 0; }));
    CHECK(desk.inPhone(QStringLiteral("document.getElementById('content').outerHTML")).toString() ==
          before);

    SECTION("in a larger type too")
    {
        QSignalSpy measured(desk.phone, &ui::PhonePreview::scrolled);
        desk.phone->setTextPercent(165);
        REQUIRE(test::waitFor([&] { return measured.count() > 0; }));
        desk.scrollText(33);
        CHECK(test::waitFor([&] { return desk.phoneAt() == u"#33"; }));
    }
    SECTION("and stays there when the text is rendered anew")
    {
        desk.scrollText(40);
        REQUIRE(test::waitFor([&] { return desk.phoneAt() == u"#40"; }));
        QSignalSpy measured(desk.phone, &ui::PhonePreview::scrolled);
        desk.phone->setDark(true);
        REQUIRE(test::waitFor([&] { return measured.count() > 0; }));
        CHECK(test::waitFor([&] { return desk.phoneAt() == u"#40"; }));
        desk.settle();
        CHECK(desk.textAt() == u"#40");
    }
}

TEST_CASE("the text goes along with a hand on the phone, and neither pushes the other on")
{
    Beside desk;
    desk.wheelPhone(1600);
    REQUIRE(test::waitFor([&] { return desk.textY() > 0 && desk.phoneY() > 0; }));
    REQUIRE(test::waitFor([&] {
        desk.settle();
        return !desk.phoneAt().isEmpty() && desk.textAt() == desk.phoneAt();
    }));
    const double text = desk.textY();
    const double phone = desk.phoneY();
    desk.settle();
    CHECK(desk.textY() == text);
    CHECK(desk.phoneY() == phone);
}

TEST_CASE("scrolling together can be switched off and stays off")
{
    Beside desk;
    auto *button = desk.page->findChild<QToolButton *>(QStringLiteral("scrollTogether"));
    REQUIRE(button != nullptr);
    CHECK(button->isChecked());
    button->click();
    desk.settle();
    desk.scrollText(30);
    desk.settle();
    CHECK(desk.phoneY() == 0);
    desk.wheelPhone(400);
    REQUIRE(test::waitFor([&] { return desk.phoneY() > 0; }));
    desk.settle();
    CHECK(desk.textAt() == u"#30");

    SECTION("the phone catches up when it is switched on again")
    {
        button->click();
        CHECK(test::waitFor([&] { return desk.phoneAt() == u"#30"; }));
    }
    SECTION("the next window knows")
    {
        desk.page.reset();
        desk.open();
        CHECK_FALSE(
            desk.page->findChild<QToolButton *>(QStringLiteral("scrollTogether"))->isChecked());
    }
}
