// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/palette.h"
#include "ui/style/style.h"

#include "tests/support/catchqt.h"

#include <QApplication>
#include <QImage>
#include <QPushButton>
#include <QSignalSpy>

#include <cmath>

using namespace tuiwen::ui;

namespace {

double channel(int value)
{
    const double c = value / 255.0;
    return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c)
{
    return 0.2126 * channel(c.red()) + 0.7152 * channel(c.green()) + 0.0722 * channel(c.blue());
}

/// WCAG 2.1 contrast of two opaque colours.
double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

int inkedPixels(const QPixmap &pixmap, const QColor &colour)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor c = image.pixelColor(x, y);
            if (c.alpha() > 200 && c.rgb() == colour.rgb()) {
                ++count;
            }
        }
    }
    return count;
}

} // namespace

TEST_CASE("text colours keep 4.5:1 on the grounds they are used on", "[ui][style]")
{
    for (const style::Palette *p : {&style::lightPalette(), &style::darkPalette()}) {
        for (const QColor &ground : {p->paper, p->surface, p->hover, p->selected}) {
            CHECK(contrast(p->ink, ground) >= 7.0);
            CHECK(contrast(p->ink2, ground) >= 4.5);
            CHECK(contrast(p->mute, ground) >= 4.5);
            CHECK(contrast(p->accent, ground) >= 4.5);
            CHECK(contrast(p->err, ground) >= 4.5);
            CHECK(contrast(p->ok, ground) >= 4.5);
            CHECK(contrast(p->warn, ground) >= 4.5);
        }
        CHECK(contrast(p->ok, p->okSoft) >= 4.5);
        CHECK(contrast(p->warn, p->warnSoft) >= 4.5);
        CHECK(contrast(p->err, p->errSoft) >= 4.5);
        CHECK(contrast(p->info, p->infoSoft) >= 4.5);
        CHECK(contrast(p->accent, p->accentSoft) >= 4.5);
        CHECK(contrast(p->onAccent, p->accentSolid) >= 4.5);
        CHECK(contrast(p->onAccent, p->accentHover) >= 4.5);
        CHECK(contrast(p->onAccent, p->accentPressed) >= 4.5);
        CHECK(contrast(p->hitInk, p->hit) >= 4.5);
    }
    for (const QColor &colour : style::accountColours()) {
        CHECK(contrast(Qt::white, colour) >= 4.5);
    }
}

TEST_CASE("no placeholder is left in the style sheet", "[ui][style]")
{
    for (const bool dark : {false, true}) {
        const QString sheet =
            style::sheet(dark ? style::darkPalette() : style::lightPalette(), dark);
        REQUIRE(sheet.size() > 1000);
        const int comment = static_cast<int>(sheet.indexOf(QStringLiteral("*/")));
        CHECK_FALSE(sheet.mid(comment).contains(u'@'));
    }
}

TEST_CASE("icons are compiled in and follow the appearance", "[ui][style]")
{
    style::apply(*qApp, style::Appearance::Light);
    const QIcon plain = style::icon(QStringLiteral("search"));
    const QIcon accent = style::icon(QStringLiteral("search"), style::palette().accent);
    const QIcon fixed = style::icon(QStringLiteral("search"), QColor(QStringLiteral("#123456")));
    CHECK(inkedPixels(plain.pixmap(48), style::lightPalette().ink2) > 20);
    CHECK(inkedPixels(plain.pixmap({48, 48}, QIcon::Disabled), style::lightPalette().ink3) > 20);

    QSignalSpy changed(&style::notifier(), &style::Notifier::changed);
    style::apply(*qApp, style::Appearance::Dark);
    CHECK(changed.count() == 1);
    CHECK(style::isDark());
    CHECK(inkedPixels(plain.pixmap(48), style::darkPalette().ink2) > 20);
    CHECK(inkedPixels(accent.pixmap(48), style::darkPalette().accent) > 20);
    CHECK(inkedPixels(fixed.pixmap(48), QColor(QStringLiteral("#123456"))) > 20);
    style::apply(*qApp, style::Appearance::Light);
}

TEST_CASE("an unknown icon is empty, not a crash", "[ui][style]")
{
    CHECK(inkedPixels(style::pixmap(QStringLiteral("no-such-icon"), Qt::black, 16, 1), Qt::black) ==
          0);
}

TEST_CASE("variants reach the style sheet", "[ui][style]")
{
    style::apply(*qApp, style::Appearance::Light);
    QPushButton button(QStringLiteral("Save"));
    button.resize(120, 32);
    style::setVariant(&button, "variant", QStringLiteral("primary"));
    const QImage image = button.grab().toImage();
    CHECK(image.pixelColor(10, 16) == style::lightPalette().accentSolid);
    CHECK(button.sizeHint().height() == 32);
}
