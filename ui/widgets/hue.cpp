// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hue.h"

#include "ui/style/style.h"

namespace tuiwen::ui {

QColor inkOf(Hue hue)
{
    const style::Palette &p = style::palette();
    switch (hue) {
    case Hue::Ok:
        return p.ok;
    case Hue::Warn:
        return p.warn;
    case Hue::Err:
        return p.err;
    case Hue::Info:
        return p.info;
    case Hue::Accent:
        return p.accent;
    case Hue::Neutral:
        break;
    }
    return p.ink2;
}

QColor softOf(Hue hue)
{
    const style::Palette &p = style::palette();
    switch (hue) {
    case Hue::Ok:
        return p.okSoft;
    case Hue::Warn:
        return p.warnSoft;
    case Hue::Err:
        return p.errSoft;
    case Hue::Info:
        return p.infoSoft;
    case Hue::Accent:
        return p.accentSoft;
    case Hue::Neutral:
        break;
    }
    return p.chip;
}

const char *wordOf(Hue hue)
{
    switch (hue) {
    case Hue::Ok:
        return "ok";
    case Hue::Warn:
        return "warn";
    case Hue::Err:
        return "err";
    case Hue::Info:
        return "info";
    case Hue::Accent:
        return "accent";
    case Hue::Neutral:
        break;
    }
    return "";
}

} // namespace tuiwen::ui
