// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/strings.h"

#include "ui/editor/words.h"
#include "ui/style/style.h"

#include <QCoreApplication>
#include <QLocale>

namespace tuiwen::ui::editor {

QJsonObject pageStrings()
{
    QJsonObject strings;
    for (const Words &entry : pageWords()) {
        strings.insert(QString::fromLatin1(entry.key),
                       QCoreApplication::translate("EditorPage", entry.text));
    }
    return strings;
}

QJsonObject appearance()
{
    const style::Palette &p = style::palette();
    const QJsonObject colours{{QStringLiteral("page"), p.page.name()},
                              {QStringLiteral("desk"), p.desk.name()},
                              {QStringLiteral("surface"), p.surface.name()},
                              {QStringLiteral("sunken"), p.sunken.name()},
                              {QStringLiteral("line"), p.line.name()},
                              {QStringLiteral("lineStrong"), p.lineStrong.name()},
                              {QStringLiteral("ink"), p.ink.name()},
                              {QStringLiteral("ink2"), p.ink2.name()},
                              {QStringLiteral("ink3"), p.ink3.name()},
                              {QStringLiteral("mute"), p.mute.name()},
                              {QStringLiteral("accent"), p.accent.name()},
                              {QStringLiteral("accentSolid"), p.accentSolid.name()},
                              {QStringLiteral("accentSoft"), p.accentSoft.name()},
                              {QStringLiteral("focus"), p.focus.name()},
                              {QStringLiteral("err"), p.err.name()},
                              {QStringLiteral("errSoft"), p.errSoft.name()},
                              {QStringLiteral("hover"), p.hover.name()},
                              {QStringLiteral("chip"), p.chip.name()},
                              {QStringLiteral("hit"), p.hit.name()},
                              {QStringLiteral("hitInk"), p.hitInk.name()},
                              {QStringLiteral("info"), p.info.name()},
                              {QStringLiteral("infoSoft"), p.infoSoft.name()},
                              {QStringLiteral("ok"), p.ok.name()},
                              {QStringLiteral("okSoft"), p.okSoft.name()},
                              {QStringLiteral("warn"), p.warn.name()},
                              {QStringLiteral("warnSoft"), p.warnSoft.name()}};
    return {{QStringLiteral("dark"), style::isDark()},
            {QStringLiteral("language"), QLocale().bcp47Name()},
            {QStringLiteral("colours"), colours}};
}

} // namespace tuiwen::ui::editor
