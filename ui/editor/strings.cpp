// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/strings.h"

#include "ui/style/style.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace tuiwen::ui::editor {

namespace {

struct Words
{
    const char *key;
    const char *text;
};

constexpr std::array words{
    Words{"placeholder.body",
          QT_TRANSLATE_NOOP("EditorPage", "Write, or press / to choose a block")},
    Words{"picture.storing", QT_TRANSLATE_NOOP("EditorPage", "Storing the picture…")},
    Words{"picture.caption", QT_TRANSLATE_NOOP("EditorPage", "Add a caption")},
    Words{"picture.alt", QT_TRANSLATE_NOOP("EditorPage", "Alternative text")},
    Words{"picture.width", QT_TRANSLATE_NOOP("EditorPage", "Width")},
    Words{"picture.remove", QT_TRANSLATE_NOOP("EditorPage", "Remove the picture")},
    Words{"align.left", QT_TRANSLATE_NOOP("EditorPage", "Align left")},
    Words{"align.center", QT_TRANSLATE_NOOP("EditorPage", "Centre")},
    Words{"align.right", QT_TRANSLATE_NOOP("EditorPage", "Align right")},
    Words{"task.done", QT_TRANSLATE_NOOP("EditorPage", "Done")},
    Words{"code.language", QT_TRANSLATE_NOOP("EditorPage", "Language")},
    Words{"math.empty", QT_TRANSLATE_NOOP("EditorPage", "Double-click to write the formula")},
    Words{"math.formula", QT_TRANSLATE_NOOP("EditorPage", "Formula")},
    Words{"math.tex", QT_TRANSLATE_NOOP("EditorPage", "Formula in TeX")},
    Words{"popup.apply", QT_TRANSLATE_NOOP("EditorPage", "Apply")},
    Words{"link.address", QT_TRANSLATE_NOOP("EditorPage", "Link address")},
    Words{"link.note",
          QT_TRANSLATE_NOOP("EditorPage",
                            "WeChat opens only its own addresses; other links become footnotes.")},
    Words{"link.wrong", QT_TRANSLATE_NOOP("EditorPage", "This is not a web or mail address.")},
    Words{"link.remove", QT_TRANSLATE_NOOP("EditorPage", "Remove the link")},
    Words{"slash.title", QT_TRANSLATE_NOOP("EditorPage", "Blocks")},
    Words{"slash.none", QT_TRANSLATE_NOOP("EditorPage", "No block of that name")},
    Words{"slash.choose", QT_TRANSLATE_NOOP("EditorPage", "↑↓ choose")},
    Words{"slash.insert", QT_TRANSLATE_NOOP("EditorPage", "Enter inserts")},
    Words{"slash.close", QT_TRANSLATE_NOOP("EditorPage", "Esc closes")},
    Words{"slash.paragraph", QT_TRANSLATE_NOOP("EditorPage", "Text")},
    Words{"slash.heading1", QT_TRANSLATE_NOOP("EditorPage", "Heading 1")},
    Words{"slash.heading2", QT_TRANSLATE_NOOP("EditorPage", "Heading 2")},
    Words{"slash.heading3", QT_TRANSLATE_NOOP("EditorPage", "Heading 3")},
    Words{"slash.picture", QT_TRANSLATE_NOOP("EditorPage", "Picture")},
    Words{"slash.table", QT_TRANSLATE_NOOP("EditorPage", "Table")},
    Words{"slash.quote", QT_TRANSLATE_NOOP("EditorPage", "Quote")},
    Words{"slash.bulletList", QT_TRANSLATE_NOOP("EditorPage", "Bulleted list")},
    Words{"slash.orderedList", QT_TRANSLATE_NOOP("EditorPage", "Numbered list")},
    Words{"slash.taskList", QT_TRANSLATE_NOOP("EditorPage", "Task list")},
    Words{"slash.divider", QT_TRANSLATE_NOOP("EditorPage", "Divider")},
    Words{"slash.codeBlock", QT_TRANSLATE_NOOP("EditorPage", "Code")},
    Words{"slash.mathBlock", QT_TRANSLATE_NOOP("EditorPage", "Formula")},
    Words{"handle.add", QT_TRANSLATE_NOOP("EditorPage", "Add a block below")},
    Words{"handle.grip", QT_TRANSLATE_NOOP("EditorPage", "Drag to move, click for more")},
    Words{"handle.moveUp", QT_TRANSLATE_NOOP("EditorPage", "Move up")},
    Words{"handle.moveDown", QT_TRANSLATE_NOOP("EditorPage", "Move down")},
    Words{"handle.duplicateBlock", QT_TRANSLATE_NOOP("EditorPage", "Duplicate")},
    Words{"handle.deleteBlock", QT_TRANSLATE_NOOP("EditorPage", "Delete")},
    Words{"table.rowBefore", QT_TRANSLATE_NOOP("EditorPage", "Insert a row above")},
    Words{"table.rowAfter", QT_TRANSLATE_NOOP("EditorPage", "Insert a row below")},
    Words{"table.columnBefore", QT_TRANSLATE_NOOP("EditorPage", "Insert a column on the left")},
    Words{"table.columnAfter", QT_TRANSLATE_NOOP("EditorPage", "Insert a column on the right")},
    Words{"table.headerRow", QT_TRANSLATE_NOOP("EditorPage", "Header row")},
    Words{"table.headerColumn", QT_TRANSLATE_NOOP("EditorPage", "Header column")},
    Words{"table.mergeCells", QT_TRANSLATE_NOOP("EditorPage", "Merge the selected cells")},
    Words{"table.splitCell", QT_TRANSLATE_NOOP("EditorPage", "Split the cell")},
    Words{"table.deleteRow", QT_TRANSLATE_NOOP("EditorPage", "Delete the row")},
    Words{"table.deleteColumn", QT_TRANSLATE_NOOP("EditorPage", "Delete the column")},
    Words{"table.deleteTable", QT_TRANSLATE_NOOP("EditorPage", "Delete the table")},
};

} // namespace

QJsonObject pageStrings()
{
    QJsonObject strings;
    for (const Words &entry : words) {
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
                              {QStringLiteral("info"), p.info.name()}};
    return {{QStringLiteral("dark"), style::isDark()},
            {QStringLiteral("language"), QLocale().bcp47Name()},
            {QStringLiteral("colours"), colours}};
}

} // namespace tuiwen::ui::editor
