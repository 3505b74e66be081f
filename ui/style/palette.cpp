// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/palette.h"

namespace tuiwen::ui::style {

namespace {

QColor rgb(unsigned int value)
{
    return QColor::fromRgb(value);
}

Palette makeLight()
{
    Palette p;
    p.paper = rgb(0xFBFAF7);
    p.surface = rgb(0xFFFFFF);
    p.sunken = rgb(0xF3F1EC);
    p.line = rgb(0xE4E0D8);
    p.lineStrong = rgb(0xCFC9BD);
    p.ink = rgb(0x1E2227);
    p.ink2 = rgb(0x565D66);
    p.ink3 = rgb(0x8A9099);
    p.mute = rgb(0x5F666F);
    p.accent = rgb(0xB93A26);
    p.accentSolid = rgb(0xB93A26);
    p.accentSoft = rgb(0xF7E7E2);
    p.onAccent = rgb(0xFFFFFF);
    p.accentHover = rgb(0xA83422);
    p.accentPressed = rgb(0x962E1E);
    p.focus = rgb(0x2F6FDB);
    p.ok = rgb(0x26704F);
    p.okSoft = rgb(0xE3F1EA);
    p.warn = rgb(0x875A00);
    p.warnSoft = rgb(0xFBF0D6);
    p.err = rgb(0xB42318);
    p.errSoft = rgb(0xFBE4E1);
    p.info = rgb(0x2F5F9E);
    p.infoSoft = rgb(0xE5EDF8);
    p.hover = rgb(0xF3F1EC);
    p.selected = rgb(0xFCF5F2);
    p.chip = rgb(0xECE9E2);
    p.desk = rgb(0xF3F1EC);
    p.page = rgb(0xFFFFFF);
    p.hit = rgb(0xFBE3A6);
    p.hitInk = rgb(0x5A3E00);
    p.dayOff = rgb(0xFCF5F2);
    p.drop = rgb(0xEEF4FD);
    p.scrim = QColor(30, 34, 39, 117);
    p.festive = rgb(0xB93A26);
    p.neutral = rgb(0x6B7280);
    p.solemn = rgb(0x3F4A5A);
    p.mourning = rgb(0x6B7280);
    p.commercial = rgb(0xB7791F);
    return p;
}

Palette makeDark()
{
    Palette p;
    p.paper = rgb(0x15171A);
    p.surface = rgb(0x1C1F23);
    p.sunken = rgb(0x121417);
    p.line = rgb(0x2B2F35);
    p.lineStrong = rgb(0x3B4048);
    p.ink = rgb(0xE8E6E1);
    p.ink2 = rgb(0xA9AFB8);
    p.ink3 = rgb(0x737A84);
    p.mute = rgb(0x949BA5);
    p.accent = rgb(0xEE7A66);
    p.accentSolid = rgb(0xC2452F);
    p.accentSoft = rgb(0x3A211C);
    p.onAccent = rgb(0xFFFFFF);
    p.accentHover = rgb(0xB03D29);
    p.accentPressed = rgb(0x9C3524);
    p.focus = rgb(0x6EA0F0);
    p.ok = rgb(0x5BB98C);
    p.okSoft = rgb(0x163025);
    p.warn = rgb(0xD9A441);
    p.warnSoft = rgb(0x33290F);
    p.err = rgb(0xF0776B);
    p.errSoft = rgb(0x3B1C1A);
    p.info = rgb(0x7FAAE6);
    p.infoSoft = rgb(0x1A2738);
    p.hover = rgb(0x24282D);
    p.selected = rgb(0x2A211F);
    p.chip = rgb(0x2A2E34);
    p.desk = rgb(0x121417);
    p.page = rgb(0x1C1F23);
    p.hit = rgb(0x5A4712);
    p.hitInk = rgb(0xF8E2A6);
    p.dayOff = rgb(0x231C1B);
    p.drop = rgb(0x1B2635);
    p.scrim = QColor(0, 0, 0, 153);
    p.festive = rgb(0xEE7A66);
    p.neutral = rgb(0x949BA5);
    p.solemn = rgb(0x7D8CA3);
    p.mourning = rgb(0x949BA5);
    p.commercial = rgb(0xD9A441);
    return p;
}

} // namespace

const Palette &lightPalette()
{
    static const Palette palette = makeLight();
    return palette;
}

const Palette &darkPalette()
{
    static const Palette palette = makeDark();
    return palette;
}

const QVector<QColor> &accountColours()
{
    static const QVector<QColor> colours{rgb(0x1F7466), rgb(0x3B5BA9), rgb(0xA0531F),
                                         rgb(0x7554A3), rgb(0x8C2F4B), rgb(0x52692C),
                                         rgb(0xA83E74), rgb(0x4F5F6E)};
    return colours;
}

} // namespace tuiwen::ui::style
