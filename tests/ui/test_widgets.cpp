// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style.h"
#include "ui/widgets/activewindow.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/corners.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/pushstate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/toast.h"

#include "core/base/error.h"
#include "tests/support/catchqt.h"
#include "tests/support/waitfor.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace tuiwen;
using namespace tuiwen::ui;

namespace {

struct Rounded : QWidget
{
    explicit Rounded(QWidget *owner)
        : QWidget(owner, Qt::Tool | Qt::FramelessWindowHint)
        , corners(this, 12)
    {}
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        corners.paint(painter);
    }
    [[nodiscard]] QColor at(QPoint place) { return grab().toImage().pixelColor(place); }

    Corners corners;
};

} // namespace

TEST_CASE("segments are chosen by click and by arrow keys", "[ui][widgets]")
{
    Segmented segments(QStringLiteral("View"));
    auto *month = segments.add(1, QStringLiteral("Month"));
    segments.add(2, QStringLiteral("Week"));
    segments.show();
    QApplication::setActiveWindow(&segments);
    QSignalSpy chosen(&segments, &Segmented::chosen);
    CHECK(segments.current() == 1);
    month->setFocus();
    QTest::keyClick(month, Qt::Key_Right);
    CHECK(segments.current() == 2);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.first().first().toInt() == 2);
    segments.setCurrent(1);
    CHECK(segments.current() == 1);
    CHECK(chosen.count() == 1);
}

TEST_CASE("a long label is cut and says all of it elsewhere", "[ui][widgets]")
{
    const QString whole = QStringLiteral("月到中秋:把一座图书馆过成团圆的样子");
    ElidedLabel label(whole);
    label.resize(80, 20);
    label.show();
    CHECK(label.text() != whole);
    CHECK(label.text().endsWith(QStringLiteral("…")));
    CHECK(label.toolTip() == whole);
    CHECK(label.accessibleName() == whole);
    label.resize(600, 20);
    CHECK(label.text() == whole);
    CHECK(label.toolTip().isEmpty());
}

TEST_CASE("a search is told once typing pauses, at once on Enter and on clearing", "[ui][widgets]")
{
    SearchField field(QStringLiteral("Search"));
    field.show();
    QSignalSpy searched(&field, &SearchField::searched);
    QSignalSpy left(&field, &SearchField::leftDownwards);
    field.line()->setText(QStringLiteral("团"));
    field.line()->setText(QStringLiteral("团圆"));
    CHECK(searched.isEmpty());
    REQUIRE(test::waitFor([&] { return !searched.isEmpty(); }));
    REQUIRE(searched.count() == 1);
    CHECK(searched.first().first().toString() == QStringLiteral("团圆"));
    field.line()->setText(QStringLiteral(" 中秋 "));
    QTest::keyClick(field.line(), Qt::Key_Return);
    REQUIRE(searched.count() == 2);
    CHECK(searched.last().first().toString() == QStringLiteral("中秋"));
    CHECK(left.count() == 1);
    QTest::keyClick(field.line(), Qt::Key_Escape);
    REQUIRE(searched.count() == 3);
    CHECK(searched.last().first().toString().isEmpty());
}

TEST_CASE("a toast undoes once", "[ui][widgets]")
{
    QWidget host;
    host.resize(800, 600);
    host.show();
    Toast toast(&host);
    int undone = 0;
    toast.offerUndo(QStringLiteral("Moved to the trash"), [&] { ++undone; });
    CHECK(toast.isVisible());
    CHECK(host.rect().contains(toast.geometry()));
    auto *button = toast.findChild<QPushButton *>(QStringLiteral("undo"));
    REQUIRE(button != nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(undone == 1);
    CHECK_FALSE(toast.isVisible());
    toast.undo();
    CHECK(undone == 1);
}

TEST_CASE("a strip shows cause and next step of an error", "[ui][widgets]")
{
    Strip strip;
    QSignalSpy acted(&strip, &Strip::acted);
    strip.showError(QStringLiteral("The list could not be loaded"),
                    {ErrorKind::Storage, 4, {}, std::nullopt}, QStringLiteral("Try again"));
    CHECK_FALSE(strip.isHidden());
    CHECK(strip.text().contains(QStringLiteral("busy")));
    QTest::mouseClick(strip.findChild<QPushButton *>(), Qt::LeftButton);
    CHECK(acted.count() == 1);
}

TEST_CASE("glyphs are whole characters", "[ui][widgets]")
{
    CHECK(Avatar::glyphOf(QStringLiteral("  枫桥侨讯")) == QStringLiteral("枫"));
    CHECK(Avatar::glyphOf(QStringLiteral("lin")) == QStringLiteral("L"));
    CHECK(Avatar::glyphOf(QStringLiteral("𠮷野")) == QStringLiteral("𠮷"));
    CHECK(Avatar::glyphOf({}).isEmpty());
}

TEST_CASE("every push state has a word and an icon of its own", "[ui][widgets]")
{
    QSet<QString> words;
    QSet<QString> icons;
    for (int i = 0; i <= static_cast<int>(PushState::Cancelled); ++i) {
        const StateLook look = lookOf(static_cast<PushState>(i));
        words << look.text;
        icons << look.icon;
        CHECK(style::icon(look.icon).pixmap(16).toImage().pixelColor(8, 8).isValid());
    }
    CHECK(words.size() == static_cast<int>(PushState::Cancelled) + 1);
    CHECK(icons.size() == words.size());
}

TEST_CASE("times are told as Beijing's clocks show them", "[ui][widgets]")
{
    const UtcTime now = fromChina({2026, 9, 24}, {0, 30});
    CHECK(whenText(fromChina({2026, 9, 24}, {20, 0}), now) == QStringLiteral("Today 20:00"));
    CHECK(whenText(fromChina({2026, 9, 23}, {23, 59}), now) == QStringLiteral("Yesterday 23:59"));
    CHECK(whenText(fromChina({2026, 9, 25}, {0, 0}), now) == QStringLiteral("Tomorrow 00:00"));
    CHECK(whenText(fromChina({2025, 9, 25}, {8, 5}), now) == QStringLiteral("2025-09-25 08:05"));
    CHECK(shortWhenText(fromChina({2026, 9, 24}, {20, 0}), now) == QStringLiteral("20:00"));
    CHECK(shortWhenText(fromChina({2025, 1, 2}, {20, 0}), now) == QStringLiteral("2025-01-02"));
}

TEST_CASE("rounded corners show the window beneath, wherever they go", "[ui][widgets]")
{
    QWidget owner;
    owner.resize(400, 300);
    owner.setStyleSheet(QStringLiteral("background: #ff0000"));
    auto *half = new QWidget(&owner);
    half->setGeometry(200, 0, 200, 300);
    half->setStyleSheet(QStringLiteral("background: #0000ff"));
    owner.show();
    Rounded window(&owner);
    window.setGeometry(QRect(owner.mapToGlobal(QPoint(20, 20)), QSize(100, 100)));
    window.show();
    CHECK(test::waitFor([&] { return window.at({0, 0}) == QColor(Qt::red); }));
    CHECK(window.at({99, 99}) == QColor(Qt::red));
    CHECK(window.at({50, 50}) == style::palette().surface);
    window.move(owner.mapToGlobal(QPoint(220, 20)));
    CHECK(test::waitFor([&] { return window.at({0, 0}) == QColor(Qt::blue); }));
    window.move(owner.mapToGlobal(QPoint(-50, 20))); // half outside
    CHECK(test::waitFor([&] { return window.at({0, 0}).alpha() == 0; }));
    CHECK(window.at({99, 0}) == QColor(Qt::red));
}

TEST_CASE("a closed dialog gives the keyboard back to its window", "[ui]")
{
    const ui::ActiveWindow keeper;
    QWidget window;
    window.show();
    REQUIRE(test::waitFor([&] { return window.isActiveWindow(); }));
    QDialog dialog(&window);
    dialog.open();
    REQUIRE(test::waitFor([&] { return dialog.isActiveWindow(); }));
    dialog.reject();
    CHECK(test::waitFor([&] { return window.isActiveWindow(); }));
}
