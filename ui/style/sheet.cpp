// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/palette.h"

#include "core/base/log.h"

#include <QFile>

#include <array>

namespace tuiwen::ui::style {

namespace {

struct Token
{
    const char *name;
    QColor Palette::*role;
};

constexpr std::array<Token, 35> tokens{{
    {"@paper@", &Palette::paper},
    {"@surface@", &Palette::surface},
    {"@sunken@", &Palette::sunken},
    {"@line@", &Palette::line},
    {"@lineStrong@", &Palette::lineStrong},
    {"@ink@", &Palette::ink},
    {"@ink2@", &Palette::ink2},
    {"@ink3@", &Palette::ink3},
    {"@mute@", &Palette::mute},
    {"@accent@", &Palette::accent},
    {"@accentSolid@", &Palette::accentSolid},
    {"@accentSoft@", &Palette::accentSoft},
    {"@accentHover@", &Palette::accentHover},
    {"@accentPressed@", &Palette::accentPressed},
    {"@onAccent@", &Palette::onAccent},
    {"@focus@", &Palette::focus},
    {"@ok@", &Palette::ok},
    {"@okSoft@", &Palette::okSoft},
    {"@warn@", &Palette::warn},
    {"@warnSoft@", &Palette::warnSoft},
    {"@err@", &Palette::err},
    {"@errSoft@", &Palette::errSoft},
    {"@info@", &Palette::info},
    {"@infoSoft@", &Palette::infoSoft},
    {"@hover@", &Palette::hover},
    {"@selected@", &Palette::selected},
    {"@chip@", &Palette::chip},
    {"@desk@", &Palette::desk},
    {"@page@", &Palette::page},
    {"@hit@", &Palette::hit},
    {"@hitInk@", &Palette::hitInk},
    {"@dayOff@", &Palette::dayOff},
    {"@drop@", &Palette::drop},
    {"@solemn@", &Palette::solemn},
    {"@neutral@", &Palette::neutral},
}};

} // namespace

QString sheet(const Palette &palette, bool dark)
{
    QFile file(QStringLiteral(":/style/tuiwen.qss"));
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(logApp) << "the style sheet is missing from the program";
        return {};
    }
    QString text = QString::fromUtf8(file.readAll());
    for (const Token &token : tokens) {
        text.replace(QLatin1StringView(token.name), (palette.*(token.role)).name());
    }
    return text.replace(QStringLiteral("@theme@"),
                        dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

} // namespace tuiwen::ui::style
