// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/manualclock.h"
#include "tests/ui/calendar/sample.h"
#include "ui/calendar/hint.h"
#include "ui/calendar/monthview.h"

#include <QAccessible>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace tuiwen;
using namespace tuiwen::test;

namespace {

/// A month on the screen with one push on Thursday the 24th, 19:30.
struct Screen
{
    September september;
    MonthView view;
    QVector<QPair<QString, UtcTime>> moves;
    QVector<QDate> months;
    QStringList said;

    Screen()
    {
        september.add(makePush("visit", september.campus, {2026, 9, 24}, {19, 30}));
        view.resize(944, 736);
        refresh();
        view.show();
        view.activateWindow();
        view.setFocus();
        REQUIRE(waitFor([this] { return view.hasFocus(); }));
        QObject::connect(&view, &MonthView::moveWanted, &view,
                         [this](const PushId &id, UtcTime at) {
                             moves.append({id.value, at});
                         });
        QObject::connect(&view, &MonthView::monthWanted, &view, [this](QDate month) {
            months.append(month);
            september.show(month);
            refresh();
        });
        QObject::connect(&view, &MonthView::announced, &view,
                         [this](const QString &text) { said.append(text); });
    }

    void refresh()
    {
        view.setSurroundings(september.around);
        view.setData(september.data);
    }
    [[nodiscard]] QPoint middle(const char *id) const
    {
        const auto *pill = view.layoutOfMonth().pill({QString::fromLatin1(id)});
        REQUIRE(pill != nullptr);
        return pill->rect.center();
    }
    [[nodiscard]] QPoint middle(QDate date) const
    {
        return view.layoutOfMonth().cell(date).center();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&view, static_cast<Qt::Key>(key), modifiers);
    }
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(&view, Qt::LeftButton, {}, from);
        QTest::mouseMove(&view, from + QPoint(3, 0));
        QTest::mouseMove(&view, from + QPoint(20, 4));
        QTest::mouseMove(&view, to);
    }
    [[nodiscard]] DragHint *hint() const
    {
        return view.findChild<DragHint *>(QStringLiteral("dragHint"));
    }
};

} // namespace

TEST_CASE("a push is dragged to another day and keeps its hour")
{
    Screen desk;
    desk.drag(desk.middle("visit"), desk.middle({2026, 9, 21}));
    REQUIRE(desk.view.isMoving());
    CHECK(desk.hint()->isVisible());
    CHECK(desk.hint()->text().contains(QStringLiteral("19:30")));
    CHECK(inChina(desk.view.moveTarget()).date() == QDate(2026, 9, 21));
    CHECK(desk.moves.isEmpty()); // nothing happens before the drop
    QTest::mouseRelease(&desk.view, Qt::LeftButton, {}, desk.middle({2026, 9, 21}));
    REQUIRE(desk.moves.size() == 1);
    CHECK(desk.moves.first() ==
          qMakePair(QStringLiteral("visit"), fromChina({2026, 9, 21}, {19, 30})));
    CHECK_FALSE(desk.view.isMoving());
    CHECK_FALSE(desk.hint()->isVisible());
    CHECK(desk.view.selected() == QDate(2026, 9, 21));
}

TEST_CASE("arrow keys change the hour while the mouse holds a push")
{
    Screen desk;
    desk.drag(desk.middle("visit"), desk.middle({2026, 9, 22}));
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Up);
    QTest::mouseRelease(&desk.view, Qt::LeftButton, {}, desk.middle({2026, 9, 22}));
    REQUIRE(desk.moves.size() == 1);
    CHECK(desk.moves.first().second == fromChina({2026, 9, 22}, {19, 45}));
}

TEST_CASE("Esc, its own place and the margin put a dragged push back")
{
    Screen desk;
    desk.drag(desk.middle("visit"), desk.middle({2026, 9, 21}));
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(desk.view.isMoving());
    QTest::mouseRelease(&desk.view, Qt::LeftButton, {}, desk.middle({2026, 9, 21}));
    CHECK(desk.moves.isEmpty());

    desk.drag(desk.middle("visit"), desk.middle({2026, 9, 24}));
    QTest::mouseRelease(&desk.view, Qt::LeftButton, {}, desk.middle({2026, 9, 24}));
    CHECK(desk.moves.isEmpty());

    desk.drag(desk.middle("visit"), desk.middle({2026, 9, 21}));
    QTest::mouseRelease(&desk.view, Qt::LeftButton, {}, QPoint(400, 5));
    CHECK(desk.moves.isEmpty());
    CHECK_FALSE(desk.view.isMoving());
}

TEST_CASE("a click selects and does not move; a double click opens")
{
    Screen desk;
    QSignalSpy opened(&desk.view, &MonthView::pushActivated);
    QTest::mouseClick(&desk.view, Qt::LeftButton, {}, desk.middle("visit"));
    CHECK(desk.view.focusedPush().value == QStringLiteral("visit"));
    CHECK(desk.view.selected() == QDate(2026, 9, 24));
    CHECK(opened.isEmpty());
    QTest::mouseDClick(&desk.view, Qt::LeftButton, {}, desk.middle("visit"));
    CHECK(opened.size() == 1);
    CHECK(desk.moves.isEmpty());
}

TEST_CASE("days that forbid a push cannot be dropped on")
{
    Screen desk;
    // The past.
    desk.drag(desk.middle("visit"), desk.middle({2026, 9, 3}));
    CHECK(desk.view.advice().blocked());
    QTest::mouseRelease(&desk.view, Qt::LeftButton, {}, desk.middle({2026, 9, 3}));
    CHECK(desk.moves.isEmpty());
    CHECK_FALSE(desk.view.isMoving());
}

TEST_CASE("M picks a push up, arrows move it, Enter drops it")
{
    Screen desk;
    desk.view.select({2026, 9, 24});
    desk.press(Qt::Key_M);
    REQUIRE(desk.view.isMoving());
    desk.press(Qt::Key_Left);
    desk.press(Qt::Key_Left);
    desk.press(Qt::Key_Up);
    desk.press(Qt::Key_Up, Qt::ControlModifier);
    CHECK(desk.view.moveTarget() == fromChina({2026, 9, 15}, {19, 15}));
    CHECK(desk.said.last().contains(QStringLiteral("19:15"))); // the hint is read aloud
    CHECK(desk.moves.isEmpty());
    desk.press(Qt::Key_Return);
    REQUIRE(desk.moves.size() == 1);
    CHECK(desk.moves.first().second == fromChina({2026, 9, 15}, {19, 15}));
}

TEST_CASE("the keyboard carries a push into another month")
{
    Screen desk;
    desk.view.select({2026, 9, 24});
    desk.press(Qt::Key_M);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down);
    CHECK(desk.months == QVector<QDate>{QDate(2026, 10, 1)});
    REQUIRE(desk.view.isMoving());
    desk.press(Qt::Key_Enter);
    REQUIRE(desk.moves.size() == 1);
    CHECK(desk.moves.first().second == fromChina({2026, 10, 8}, {19, 30}));
}

TEST_CASE("Ctrl+Down stays within the day")
{
    Screen desk;
    desk.view.select({2026, 9, 24});
    desk.press(Qt::Key_M);
    for (int i = 0; i < 40; ++i) {
        desk.press(Qt::Key_Down, Qt::ControlModifier);
    }
    CHECK(desk.view.moveTarget() == fromChina({2026, 9, 24}, {23, 45}));
}

TEST_CASE("a push that has left cannot be picked up")
{
    Screen desk;
    for (const PushState state : {PushState::Sent, PushState::Sending, PushState::Submitted,
                                  PushState::InDoubt, PushState::HandedOver}) {
        desk.september.around.pushes.first().state = state;
        desk.september.place();
        desk.refresh();
        desk.view.select({2026, 9, 24});
        desk.press(Qt::Key_M);
        CHECK_FALSE(desk.view.isMoving());
        desk.drag(desk.middle("visit"), desk.middle({2026, 9, 21}));
        CHECK_FALSE(desk.view.isMoving());
        QTest::mouseRelease(&desk.view, Qt::LeftButton, {}, desk.middle({2026, 9, 21}));
    }
    CHECK(desk.moves.isEmpty());
}

TEST_CASE("a confirmed push says that it has to be confirmed again")
{
    Screen desk;
    desk.september.around.pushes.first().state = PushState::Confirmed;
    desk.september.place();
    desk.refresh();
    desk.view.select({2026, 9, 24});
    desk.press(Qt::Key_M);
    bool warned = false;
    for (const QLabel *label : desk.hint()->findChildren<QLabel *>()) {
        warned = warned ||
                 (label->isVisible() && label->text().contains(QStringLiteral("confirmed again")));
    }
    CHECK(warned);
}

TEST_CASE("arrows walk days, Tab walks the pushes of a day and leaves after the last")
{
    Screen desk;
    desk.september.add(makePush("second", desk.september.weekly, {2026, 9, 24}, {21, 0}));
    desk.refresh();
    desk.view.select({2026, 9, 30});
    desk.press(Qt::Key_Right);
    CHECK(desk.view.selected() == QDate(2026, 10, 1));
    CHECK(desk.months == QVector<QDate>{QDate(2026, 10, 1)});
    desk.press(Qt::Key_T);
    CHECK(desk.view.selected() == QDate(2026, 9, 8));
    desk.view.select({2026, 9, 24});
    desk.press(Qt::Key_Tab);
    CHECK(desk.view.focusedPush().value == QStringLiteral("visit"));
    desk.press(Qt::Key_Tab);
    CHECK(desk.view.focusedPush().value == QStringLiteral("second"));
    desk.press(Qt::Key_Backtab);
    CHECK(desk.view.focusedPush().value == QStringLiteral("visit"));
    QSignalSpy opened(&desk.view, &MonthView::pushActivated);
    desk.press(Qt::Key_Return);
    CHECK(opened.size() == 1);
    desk.press(Qt::Key_Escape);
    CHECK(desk.view.focusedPush().isNull());
}

TEST_CASE("N asks for a new push on the selected day")
{
    Screen desk;
    QSignalSpy wanted(&desk.view, &MonthView::newWanted);
    desk.view.select({2026, 9, 17});
    desk.press(Qt::Key_N);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.first().first().toDate() == QDate(2026, 9, 17));
}

TEST_CASE("a fresh snapshot keeps what is being moved and lets go what is gone")
{
    Screen desk;
    desk.view.select({2026, 9, 24});
    desk.press(Qt::Key_M);
    desk.press(Qt::Key_Left);
    desk.refresh();
    CHECK(desk.view.isMoving());
    CHECK(desk.view.moveTarget() == fromChina({2026, 9, 23}, {19, 30}));
    desk.press(Qt::Key_Escape);
    desk.september.around.pushes.clear();
    desk.september.place();
    desk.refresh();
    CHECK(desk.view.focusedPush().isNull());
}

TEST_CASE("screen readers find every push with its full name and place")
{
    Screen desk;
    QAccessibleInterface *month = QAccessible::queryAccessibleInterface(&desk.view);
    REQUIRE(month != nullptr);
    REQUIRE(month->childCount() == 1);
    QAccessibleInterface *pill = month->child(0);
    REQUIRE(pill != nullptr);
    const QString name = pill->text(QAccessible::Name);
    CHECK(name.contains(QStringLiteral("19:30")));
    CHECK(name.contains(desk.september.campus.name));
    CHECK(name.contains(QStringLiteral("Title of visit")));
    const QPoint middle = desk.view.mapToGlobal(desk.middle("visit"));
    CHECK(pill->rect().contains(middle));
    CHECK(month->childAt(middle.x(), middle.y()) == pill);
    CHECK(month->focusChild() == nullptr);
    desk.view.select({2026, 9, 24});
    desk.press(Qt::Key_Tab);
    CHECK(month->focusChild() == pill);
    CHECK(pill->state().focused);
    desk.september.around.pushes.clear();
    desk.september.place();
    desk.refresh();
    CHECK(month->childCount() == 0);
    CHECK(pill->state().invisible);
}
