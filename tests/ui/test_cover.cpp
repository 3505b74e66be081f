// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/media/pictures.h"
#include "tests/ui/newsroom.h"
#include "ui/cover/crop.h"
#include "ui/cover/cropdialog.h"
#include "ui/cover/lines.h"
#include "ui/cover/maker.h"
#include "ui/cover/paint.h"

#include <QFontDatabase>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace tuiwen;
using namespace tuiwen::ui::cover;
using test::gradient;
using test::waitFor;

namespace {

double ratioOf(const Crop &crop, const QSize &picture)
{
    return (crop.x2 - crop.x1) * picture.width() / ((crop.y2 - crop.y1) * picture.height());
}

bool inside(const Crop &crop)
{
    constexpr double slack = 1e-9;
    return crop.x1 >= -slack && crop.y1 >= -slack && crop.x2 <= 1 + slack && crop.y2 <= 1 + slack &&
           crop.x1 < crop.x2 && crop.y1 < crop.y2;
}

QFont titleFont()
{
    QFont font(titleFamilies().constFirst());
    font.setWeight(QFont::Bold);
    return font;
}

} // namespace

TEST_CASE("a crop keeps its proportions and stays inside, whatever is done to it", "[ui][cover]")
{
    const QSize original(4001, 2667); // the copy shown has other proportions
    for (const double ratio : {wideRatio, squareRatio}) {
        CropView view;
        view.resize(500, 300);
        view.setPicture(gradient(1200, 800), original);
        view.setCrop(std::nullopt, ratio);
        CHECK(ratioOf(view.crop(), original) == Approx(ratio));
        QSignalSpy told(&view, &CropView::cropped);
        for (const Qt::Key key : {Qt::Key_Minus, Qt::Key_Minus, Qt::Key_Left, Qt::Key_Up,
                                  Qt::Key_Up, Qt::Key_Right, Qt::Key_Plus, Qt::Key_Down}) {
            for (int i = 0; i < 40; ++i) {
                QTest::keyClick(&view, key, i % 3 == 0 ? Qt::ShiftModifier : Qt::NoModifier);
                REQUIRE(inside(view.crop()));
                REQUIRE(ratioOf(view.crop(), original) == Approx(ratio));
            }
        }
        CHECK(told.count() > 300);
        QTest::mousePress(&view, Qt::LeftButton, {}, {250, 150});
        QTest::mouseMove(&view, {20, 20});
        QTest::mouseRelease(&view, Qt::LeftButton, {}, {20, 20});
        CHECK(inside(view.crop()));
        QTest::keyClick(&view, Qt::Key_Home);
        CHECK(view.crop() == centred(original, ratio));
    }
}

TEST_CASE("both crops are set in one dialog and handed over together", "[ui][cover]")
{
    const QSize original(3000, 2000);
    CropDialog dialog(gradient(1200, 800), original,
                      {QStringLiteral("hash"), std::nullopt, std::nullopt});
    dialog.show();
    auto *wide = dialog.findChild<CropView *>(QStringLiteral("cropWide"));
    auto *square = dialog.findChild<CropView *>(QStringLiteral("cropSquare"));
    Cover taken;
    QObject::connect(&dialog, &CropDialog::taken, &dialog, [&](const Cover &c) { taken = c; });
    QTest::keyClick(wide, Qt::Key_Down);
    QTest::keyClick(square, Qt::Key_Minus);
    QTest::keyClick(square, Qt::Key_Left);
    QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("take")), Qt::LeftButton);
    CHECK(taken.media == QStringLiteral("hash"));
    REQUIRE(taken.wide.has_value());
    REQUIRE(taken.square.has_value());
    CHECK(ratioOf(*taken.wide, original) == Approx(2.35));
    CHECK(ratioOf(*taken.square, original) == Approx(1.0));
    CHECK(*taken.wide == wide->crop());
}

TEST_CASE("titles break where Chinese typography lets them", "[ui][cover]")
{
    const QString title = QStringLiteral("《月到中秋》：把一座Library 2026过成（团圆）的样子！");
    const auto places = breaks(title);
    for (const qsizetype place : places) {
        const QString before = title.left(place);
        const QString after = title.mid(place);
        INFO(before.toStdString() << " | " << after.toStdString());
        CHECK_FALSE(QStringLiteral("》：）！ ").contains(after.front()));
        CHECK_FALSE(QStringLiteral("《（").contains(before.back()));
        CHECK_FALSE(
            (before.back().isLetterOrNumber() && before.back().unicode() < 128 &&
             after.front().isLetterOrNumber() && after.front().unicode() < 128));
    }
    CHECK(places.size() > 8);
}

TEST_CASE("lines fit their box, keep every character and do not part words needlessly",
          "[ui][cover]")
{
    QFont font = titleFont();
    for (const QString &title :
         {QStringLiteral("月到中秋：把一座图书馆过成团圆的样子"),
          QStringLiteral("写给家人的七本书"), QStringLiteral("夜"),
          QStringLiteral("Mid-Autumn at the Library: a night for newcomers"),
          QStringLiteral("2026年国庆节期间开放时间与预约说明（含夜场）")}) {
        INFO(title.toStdString());
        const QSizeF box(640, 520);
        const Lines lines = broken(title, font, box, 44, 132);
        REQUIRE_FALSE(lines.lines.isEmpty());
        font.setPixelSize(lines.pixels);
        for (const QString &line : lines.lines) {
            CHECK(inkWidth(line, font) <= box.width() + 1);
        }
        CHECK(double(lines.lines.size()) * lines.pixels * lineHeight <= box.height() + 1);
        QString joined = lines.lines.join(QString());
        CHECK(joined.remove(u' ') == QString(title).remove(u' '));
    }
    const Lines two = broken(QStringLiteral("写给家人的七本书"), font, {640, 520}, 44, 132);
    CHECK(two.pixels > 100);
    const Lines library = broken(QStringLiteral("把一座图书馆过成团圆的样子"), font, {640, 520}, 44, 132);
    for (const QString &line : library.lines) {
        CHECK_FALSE(line.endsWith(QStringLiteral("图")));
        CHECK_FALSE(line.startsWith(QStringLiteral("馆")));
    }
    const Lines forced = broken(QStringLiteral("上\n下"), font, {640, 520}, 44, 132);
    CHECK(forced.lines == QStringList{QStringLiteral("上"), QStringLiteral("下")});
    const Lines far = broken(QString(400, u'长'), font, {300, 200}, 44, 132);
    CHECK(far.pixels == 44);
    CHECK(far.lines.last().endsWith(QChar(0x2026)));
    CHECK(broken(QStringLiteral(" \n "), font, {300, 200}, 44, 132) == Lines{});
}

TEST_CASE("every design paints its own cover with the title inside the square crop",
          "[ui][cover]")
{
    REQUIRE(templates().size() >= 8);
    QSet<QString> ids;
    for (const Template &shape : templates()) {
        INFO(shape.id.toStdString());
        ids << shape.id;
        CHECK_FALSE(shape.name.isEmpty());
        CHECK(squareArea(shape).right() <= coverSize.width());
        CHECK(squareArea(shape).contains(safeArea(shape)));
        for (int scheme = 0; scheme < shape.schemes.size(); ++scheme) {
            Design design;
            design.templateId = shape.id;
            design.scheme = scheme;
            const QImage bare = painted(design, {});
            design.title = QStringLiteral("月到中秋，把一座图书馆过成团圆的样子");
            design.note = QStringLiteral("临溪图书馆 · 9月25日");
            const QImage cover = painted(design, {});
            REQUIRE(cover.size() == coverSize);
            QRect changed;
            for (int y = 0; y < cover.height(); ++y) {
                for (int x = 0; x < cover.width(); ++x) {
                    if (cover.pixel(x, y) != bare.pixel(x, y)) {
                        changed |= QRect(x, y, 1, 1);
                    }
                }
            }
            CHECK(changed.width() > 300);
            CHECK(squareArea(shape).toRect().contains(changed));
        }
        Design design;
        design.templateId = shape.id;
        const QImage with = painted(design, gradient(900, 900));
        CHECK((with != painted(design, {})) == shape.wantsPicture());
        CHECK(ratioOf(squareCropOf(design), coverSize) == Approx(1.0));
    }
    CHECK(ids.size() == templates().size());
    for (const QString &family : titleFamilies()) {
        CHECK(QFontDatabase::families().contains(family));
    }
}

TEST_CASE("the maker shows what it makes and hands over a picture", "[ui][cover]")
{
    test::Newsroom newsroom;
    CoverMaker maker(newsroom.media, QStringLiteral("月到中秋"), {});
    maker.show();
    QSignalSpy shown(&maker, &CoverMaker::shown);
    REQUIRE(waitFor([&] { return !maker.image().isNull(); }));
    const QImage first = maker.image();
    maker.findChild<QPlainTextEdit *>(QStringLiteral("coverTitle"))
        ->setPlainText(QStringLiteral("桥边的月亮"));
    REQUIRE(waitFor([&] { return maker.image() != first; }));
    auto *designs = maker.findChild<QListWidget *>(QStringLiteral("designs"));
    REQUIRE(designs->count() == templates().size());
    designs->setCurrentRow(5);
    const QImage before = maker.image();
    REQUIRE(waitFor([&] { return maker.image() != before; }));
    CHECK(maker.design().templateId == templates().at(5).id);
    QByteArray bytes;
    Crop square;
    QObject::connect(&maker, &CoverMaker::made, &maker, [&](const QByteArray &file, const Crop &crop) {
        bytes = file;
        square = crop;
    });
    QTest::mouseClick(maker.findChild<QPushButton *>(QStringLiteral("take")), Qt::LeftButton);
    REQUIRE_FALSE(bytes.isEmpty());
    CHECK(QImage::fromData(bytes).size() == coverSize);
    CHECK(square == squareCropOf(maker.design()));
    CHECK_FALSE(maker.isVisible());
}
