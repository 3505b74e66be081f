// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/push/arming.h"

#include <QCoreApplication>

namespace tuiwen::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(tuiwen::ui::Arming)
};

} // namespace

bool Arming::armed() const
{
    return loaded && confirmable && readToEnd && ticked && named && errors == 0 && !expired &&
           !changed && !busy;
}

QString Arming::missing() const
{
    if (!loaded || busy) {
        return Texts::tr("One moment…");
    }
    if (!confirmable) {
        return Texts::tr("This push does not wait for a confirmation.");
    }
    if (changed) {
        return Texts::tr("The content has changed: read it again.");
    }
    if (expired) {
        return Texts::tr("The time has passed: choose another one.");
    }
    if (errors > 0) {
        return Texts::tr("%n error(s) must be corrected first.", nullptr, errors);
    }
    if (!readToEnd) {
        return Texts::tr("Still to do: read to the end.");
    }
    if (!named) {
        return Texts::tr("Still to do: give your name.");
    }
    if (!ticked) {
        return Texts::tr("Still to do: tick the statement.");
    }
    return {};
}

} // namespace tuiwen::ui
