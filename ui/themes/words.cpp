// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themes/words.h"

#include "core/themes/service.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <utility>

namespace tuiwen::ui::themes {

namespace {

using Entry = std::pair<const char *, const char *>;

constexpr std::array slotNames{
    Entry{"heading1", QT_TRANSLATE_NOOP("Themes", "Heading 1")},
    Entry{"heading2", QT_TRANSLATE_NOOP("Themes", "Heading 2")},
    Entry{"heading3", QT_TRANSLATE_NOOP("Themes", "Heading 3")},
    Entry{"heading4", QT_TRANSLATE_NOOP("Themes", "Heading 4")},
    Entry{"quote", QT_TRANSLATE_NOOP("Themes", "Quote")},
    Entry{"divider", QT_TRANSLATE_NOOP("Themes", "Divider")},
    Entry{"strong", QT_TRANSLATE_NOOP("Themes", "Bold text")},
    Entry{"tableHead", QT_TRANSLATE_NOOP("Themes", "Table head")},
    Entry{"code", QT_TRANSLATE_NOOP("Themes", "Code block")},
    Entry{"paragraph", QT_TRANSLATE_NOOP("Themes", "Paragraph")},
    Entry{"link", QT_TRANSLATE_NOOP("Themes", "Link")},
    Entry{"caption", QT_TRANSLATE_NOOP("Themes", "Caption")},
    Entry{"bullet", QT_TRANSLATE_NOOP("Themes", "List mark")},
    Entry{"number", QT_TRANSLATE_NOOP("Themes", "List number")},
    Entry{"inlineCode", QT_TRANSLATE_NOOP("Themes", "Code in text")},
    Entry{"references", QT_TRANSLATE_NOOP("Themes", "References")},
    Entry{"referencesTitle", QT_TRANSLATE_NOOP("Themes", "Title of references")},
};

constexpr std::array choiceNames{
    Entry{"plain", QT_TRANSLATE_NOOP("Themes", "Plain")},
    Entry{"bar", QT_TRANSLATE_NOOP("Themes", "Bar at the left")},
    Entry{"leaf", QT_TRANSLATE_NOOP("Themes", "Bar on a leaf")},
    Entry{"underline", QT_TRANSLATE_NOOP("Themes", "Line below")},
    Entry{"dashed", QT_TRANSLATE_NOOP("Themes", "Dashed line")},
    Entry{"double", QT_TRANSLATE_NOOP("Themes", "Double line")},
    Entry{"marker", QT_TRANSLATE_NOOP("Themes", "Marker pen")},
    Entry{"ruled", QT_TRANSLATE_NOOP("Themes", "Between two lines")},
    Entry{"box", QT_TRANSLATE_NOOP("Themes", "Box")},
    Entry{"tag", QT_TRANSLATE_NOOP("Themes", "Seal on a line")},
    Entry{"pill", QT_TRANSLATE_NOOP("Themes", "Pill")},
    Entry{"block", QT_TRANSLATE_NOOP("Themes", "Filled bar")},
    Entry{"number", QT_TRANSLATE_NOOP("Themes", "Large number above")},
    Entry{"circle", QT_TRANSLATE_NOOP("Themes", "Number in a circle")},
    Entry{"clause", QT_TRANSLATE_NOOP("Themes", "Clause 一、")},
    Entry{"diamond", QT_TRANSLATE_NOOP("Themes", "Diamond ◆")},
    Entry{"blossom", QT_TRANSLATE_NOOP("Themes", "Blossoms ❀")},
    Entry{"line", QT_TRANSLATE_NOOP("Themes", "Line")},
    Entry{"panel", QT_TRANSLATE_NOOP("Themes", "Panel with a bar")},
    Entry{"round", QT_TRANSLATE_NOOP("Themes", "Rounded panel")},
    Entry{"frame", QT_TRANSLATE_NOOP("Themes", "Frame")},
    Entry{"rules", QT_TRANSLATE_NOOP("Themes", "Between lines")},
    Entry{"mark", QT_TRANSLATE_NOOP("Themes", "Large quotation mark")},
    Entry{"centred", QT_TRANSLATE_NOOP("Themes", "Centred")},
    Entry{"short", QT_TRANSLATE_NOOP("Themes", "Short line")},
    Entry{"dots", QT_TRANSLATE_NOOP("Themes", "Dots")},
    Entry{"diamonds", QT_TRANSLATE_NOOP("Themes", "Diamonds")},
    Entry{"stars", QT_TRANSLATE_NOOP("Themes", "Asterisks")},
    Entry{"blossoms", QT_TRANSLATE_NOOP("Themes", "Blossoms")},
    Entry{"accent", QT_TRANSLATE_NOOP("Themes", "Accent colour")},
    Entry{"wash", QT_TRANSLATE_NOOP("Themes", "Tinted ground")},
    Entry{"fill", QT_TRANSLATE_NOOP("Themes", "Filled")},
    Entry{"edge", QT_TRANSLATE_NOOP("Themes", "Coloured edge")},
};

constexpr std::array roleNames{
    Entry{"paper", QT_TRANSLATE_NOOP("Themes", "Page")},
    Entry{"ink", QT_TRANSLATE_NOOP("Themes", "Text")},
    Entry{"accent", QT_TRANSLATE_NOOP("Themes", "Accent")},
    Entry{"soft", QT_TRANSLATE_NOOP("Themes", "Quiet text")},
    Entry{"line", QT_TRANSLATE_NOOP("Themes", "Lines")},
    Entry{"wash", QT_TRANSLATE_NOOP("Themes", "Tinted ground")},
    Entry{"code", QT_TRANSLATE_NOOP("Themes", "Code")},
    Entry{"string", QT_TRANSLATE_NOOP("Themes", "Strings in code")},
    Entry{"comment", QT_TRANSLATE_NOOP("Themes", "Comments in code")},
};

template<class Table> QString find(const Table &table, const QString &key)
{
    for (const auto &[name, text] : table) {
        if (key == QLatin1StringView(name)) {
            return QCoreApplication::translate("Themes", text);
        }
    }
    return key;
}

} // namespace

QString slotText(const QString &slot)
{
    return find(slotNames, slot);
}

QString choiceText(const QString &, const QString &choice)
{
    return find(choiceNames, choice);
}

QString roleText(const QString &role)
{
    return find(roleNames, role);
}

QString nameOf(const tuiwen::themes::ThemeCard &card)
{
    const bool chinese = QLocale().language() == QLocale::Chinese;
    return chinese || card.nameEn.isEmpty() ? card.name : card.nameEn;
}

QString placeText(const QString &where)
{
    QString place = where;
    place.remove(QLatin1StringView("blocks."));
    const QString inner = place.section(QLatin1StringView(" in "), 0, 0);
    const QString outer = place.section(QLatin1StringView(" in "), 1);
    return outer.isEmpty() ? slotText(inner.section(QLatin1Char(' '), 0, 0))
                           : QCoreApplication::translate("Themes", "%1 in: %2")
                                 .arg(slotText(inner), slotText(outer));
}

} // namespace tuiwen::ui::themes
