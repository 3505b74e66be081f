// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catchqt.h"
#include "tests/support/manualclock.h"
#include "ui/push/arming.h"
#include "ui/push/holdbutton.h"

#include <QSignalSpy>
#include <QTest>

using namespace tuiwen;
using namespace tuiwen::test;
using namespace tuiwen::ui;
using namespace std::chrono_literals;

namespace {

struct Hold
{
    ManualClock clock;
    HoldButton button{clock, QStringLiteral("Hold to confirm"), nullptr};
    QSignalSpy held{&button, &HoldButton::held};

    Hold()
    {
        button.resize(button.sizeHint());
        button.show();
    }
    /// Time passes in frames, as it does on a screen.
    void pass(std::chrono::milliseconds time)
    {
        for (; time > 0ms; time -= 10ms) {
            clock.advance(std::min<std::chrono::milliseconds>(time, 10ms));
        }
    }
    void press() { QTest::mousePress(&button, Qt::LeftButton); }
    void release() { QTest::mouseRelease(&button, Qt::LeftButton); }
};

} // namespace

TEST_CASE("only a whole hold counts")
{
    Hold hold;
    hold.press();
    hold.pass(1490ms);
    CHECK(hold.held.isEmpty());
    CHECK(hold.button.progress() > 0.9);
    hold.pass(30ms);
    CHECK(hold.held.size() == 1);
    hold.pass(5s); // nothing more while the finger stays
    CHECK(hold.held.size() == 1);
    hold.release();
    CHECK(hold.held.size() == 1);
}

TEST_CASE("letting go too early does nothing and the fill falls back")
{
    Hold hold;
    hold.press();
    hold.pass(1400ms);
    hold.release();
    hold.pass(1s);
    CHECK(hold.held.isEmpty());
    CHECK(hold.button.progress() == 0.0);
    // The next hold begins at nothing.
    hold.press();
    hold.pass(200ms);
    CHECK(hold.held.isEmpty());
    hold.release();
}

TEST_CASE("clicks, Enter and repeated keys are no hold")
{
    Hold hold;
    for (int i = 0; i < 20; ++i) {
        QTest::mouseClick(&hold.button, Qt::LeftButton);
        hold.pass(100ms);
    }
    QTest::keyPress(&hold.button, Qt::Key_Return);
    hold.pass(3s);
    CHECK(hold.held.isEmpty());
    QTest::keyPress(&hold.button, Qt::Key_Space);
    hold.pass(1s);
    QTest::keyRelease(&hold.button, Qt::Key_Space);
    hold.pass(3s);
    CHECK(hold.held.isEmpty());
    QTest::keyPress(&hold.button, Qt::Key_Space);
    hold.pass(1600ms);
    CHECK(hold.held.size() == 1);
}

TEST_CASE("a key that a display repeats by release and press is held all the time")
{
    Hold hold;
    QTest::keyPress(&hold.button, Qt::Key_Space);
    for (int i = 0; i < 35; ++i) {
        hold.pass(40ms);
        QTest::keyRelease(&hold.button, Qt::Key_Space);
        QTest::keyPress(&hold.button, Qt::Key_Space);
    }
    CHECK(hold.held.isEmpty());
    hold.pass(120ms);
    CHECK(hold.held.size() == 1);
}

TEST_CASE("a key let go just before the end confirms nothing")
{
    Hold hold;
    QTest::keyPress(&hold.button, Qt::Key_Space);
    hold.pass(1490ms);
    QTest::keyRelease(&hold.button, Qt::Key_Space);
    hold.pass(3s);
    CHECK(hold.held.isEmpty());
    CHECK(hold.button.progress() == 0.0);
}

TEST_CASE("leaving the button, losing the focus or being disabled ends the hold")
{
    Hold hold;
    hold.press();
    hold.pass(1s);
    QTest::mouseMove(&hold.button, QPoint(-30, -30));
    hold.pass(2s);
    CHECK(hold.held.isEmpty());
    hold.release();

    hold.button.beginHold();
    hold.pass(1s);
    hold.button.setEnabled(false);
    hold.pass(2s);
    CHECK(hold.held.isEmpty());
    hold.button.beginHold(); // disabled: does not even begin
    hold.pass(2s);
    CHECK(hold.held.isEmpty());
}

TEST_CASE("a wall clock that jumps does not shorten the hold")
{
    Hold hold;
    hold.press();
    hold.clock.jump(24h);
    hold.pass(1s);
    CHECK(hold.held.isEmpty());
    hold.pass(600ms);
    CHECK(hold.held.size() == 1);
}

TEST_CASE("after it is done it stays done until reset")
{
    Hold hold;
    hold.button.setDone(QStringLiteral("Confirmed"));
    hold.press();
    hold.pass(3s);
    CHECK(hold.held.isEmpty());
    hold.release();
    hold.button.reset();
    hold.press();
    hold.pass(1600ms);
    CHECK(hold.held.size() == 1);
}

TEST_CASE("a confirmation is armed only when nothing is missing")
{
    const Arming ready{true, true, true, true, true, 0, false, false, false};
    CHECK(ready.armed());
    CHECK(ready.missing().isEmpty());
    const auto without = [&ready](auto change) {
        Arming arming = ready;
        change(arming);
        CHECK_FALSE(arming.armed());
        CHECK_FALSE(arming.missing().isEmpty());
        return arming.missing();
    };
    QStringList sentences;
    sentences << without([](Arming &a) { a.loaded = false; });
    sentences << without([](Arming &a) { a.confirmable = false; });
    sentences << without([](Arming &a) { a.readToEnd = false; });
    sentences << without([](Arming &a) { a.ticked = false; });
    sentences << without([](Arming &a) { a.named = false; });
    sentences << without([](Arming &a) { a.errors = 1; });
    sentences << without([](Arming &a) { a.expired = true; });
    sentences << without([](Arming &a) { a.changed = true; });
    CHECK(sentences.removeDuplicates() == 0); // each says what it is
    without([](Arming &a) { a.busy = true; });
}
