// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/findingtext.h"

#include <QCoreApplication>

#include <array>

namespace tuiwen::ui::editor {

namespace {

struct Entry
{
    const char *rule;
    const char *title;
    const char *advice;
};

constexpr std::array entries{
    Entry{"TW001", QT_TRANSLATE_NOOP("Findings", "A variable nobody filled in"),
          QT_TRANSLATE_NOOP("Findings",
                            "Readers would see the braces. Write what belongs there, or take it out.")},
    Entry{"WX001", QT_TRANSLATE_NOOP("Findings", "A block container WeChat rewrites"),
          QT_TRANSLATE_NOOP("Findings", "Use paragraphs; the container is turned into a section.")},
    Entry{"WX002", QT_TRANSLATE_NOOP("Findings", "Positioned or floating content"),
          QT_TRANSLATE_NOOP(
              "Findings", "WeChat removes positions and floats; the content falls into the flow.")},
    Entry{"WX003", QT_TRANSLATE_NOOP("Findings", "Grid layout"),
          QT_TRANSLATE_NOOP("Findings", "WeChat drops it; use a table or pictures side by side.")},
    Entry{"WX004", QT_TRANSLATE_NOOP("Findings", "Flexible layout"),
          QT_TRANSLATE_NOOP(
              "Findings",
              "It may be laid out differently on narrow screens; look at the small phone.")},
    Entry{"WX005", QT_TRANSLATE_NOOP("Findings", "A link to another site"),
          QT_TRANSLATE_NOOP(
              "Findings",
              "Readers cannot open it in the text. It is listed as a footnote; for one address "
              "use the “Read more” link.")},
    Entry{"WX006", QT_TRANSLATE_NOOP("Findings", "A picture from another site"),
          QT_TRANSLATE_NOOP("Findings",
                            "WeChat shows only uploaded pictures. Insert the picture itself.")},
    Entry{"WX007", QT_TRANSLATE_NOOP("Findings", "A picture inside the text"),
          QT_TRANSLATE_NOOP("Findings", "Insert it as a file so that it can be uploaded.")},
    Entry{"WX008", QT_TRANSLATE_NOOP("Findings", "A picture of a kind or size WeChat refuses"),
          QT_TRANSLATE_NOOP("Findings", "It is converted before it is sent; check how it looks.")},
    Entry{"WX009", QT_TRANSLATE_NOOP("Findings", "A style WeChat would empty"),
          QT_TRANSLATE_NOOP("Findings",
                            "Quotation marks in a style make WeChat drop the whole style.")},
    Entry{"WX010", QT_TRANSLATE_NOOP("Findings", "An element WeChat deletes"),
          QT_TRANSLATE_NOOP("Findings", "Scripts, frames and forms never reach the reader.")},
    Entry{
        "WX011", QT_TRANSLATE_NOOP("Findings", "An anchor WeChat removes"),
        QT_TRANSLATE_NOOP("Findings", "Ids are deleted, so jumps inside the article do not work.")},
    Entry{"WX012", QT_TRANSLATE_NOOP("Findings", "A colour or size WeChat cannot read"),
          QT_TRANSLATE_NOOP("Findings", "Choose a plain colour or a size in pixels.")},
    Entry{"WX013", QT_TRANSLATE_NOOP("Findings", "A decoration that exists only in style sheets"),
          QT_TRANSLATE_NOOP("Findings",
                            "It does not appear in WeChat; choose another theme or type it.")},
    Entry{"WX014", QT_TRANSLATE_NOOP("Findings", "A list that is nested too deeply"),
          QT_TRANSLATE_NOOP("Findings", "Below the second level WeChat breaks lists; flatten it.")},
    Entry{"WX015", QT_TRANSLATE_NOOP("Findings", "Code that may lose its spaces"),
          QT_TRANSLATE_NOOP("Findings", "Put it into a code block.")},
    Entry{"WX016", QT_TRANSLATE_NOOP("Findings", "A table too wide for a phone"),
          QT_TRANSLATE_NOOP("Findings",
                            "More than four columns are squeezed; turn the table or split it.")},
    Entry{"WX017", QT_TRANSLATE_NOOP("Findings", "A drawing with parts WeChat removes"),
          QT_TRANSLATE_NOOP("Findings", "Insert it as a picture.")},
    Entry{
        "WX018", QT_TRANSLATE_NOOP("Findings", "A drawing without a size"),
        QT_TRANSLATE_NOOP("Findings", "Give it a width and a height, or insert it as a picture.")},
    Entry{"WX019", QT_TRANSLATE_NOOP("Findings", "A background around the whole article"),
          QT_TRANSLATE_NOOP("Findings", "WeChat's editor removes it; only blocks keep theirs.")},
    Entry{"WX020", QT_TRANSLATE_NOOP("Findings", "Text without a colour of its own"),
          QT_TRANSLATE_NOOP("Findings", "In dark mode WeChat guesses; choose a colour for it.")},
    Entry{"WX021", QT_TRANSLATE_NOOP("Findings", "Blocks nested too deeply"),
          QT_TRANSLATE_NOOP("Findings",
                            "WeChat unwraps some of them; take the quote or list apart.")},
    Entry{"WX022", QT_TRANSLATE_NOOP("Findings", "A gradient or background picture"),
          QT_TRANSLATE_NOOP("Findings", "In dark mode it becomes one plain colour.")},
    Entry{"WX023", QT_TRANSLATE_NOOP("Findings", "Text that is hard to read on its background"),
          QT_TRANSLATE_NOOP("Findings",
                            "Choose a darker colour for the text or a lighter one below it.")},
    Entry{"WX024", QT_TRANSLATE_NOOP("Findings", "Longer than WeChat takes"),
          QT_TRANSLATE_NOOP("Findings", "Shorten it; the limit is beside the field.")},
    Entry{"WX025", QT_TRANSLATE_NOOP("Findings", "The cover is missing or too small"),
          QT_TRANSLATE_NOOP("Findings", "Choose a cover of at least 900 × 383 pixels.")},
    Entry{"WX026", QT_TRANSLATE_NOOP("Findings", "An empty row or paragraph"),
          QT_TRANSLATE_NOOP("Findings", "WeChat changes the height of empty rows; delete them.")},
    Entry{"WX027", QT_TRANSLATE_NOOP("Findings", "Hidden content"),
          QT_TRANSLATE_NOOP("Findings",
                            "It may stay hidden for ever and counts against the article.")},
    Entry{"WX028", QT_TRANSLATE_NOOP("Findings", "A forced style"),
          QT_TRANSLATE_NOOP("Findings", "It defeats the reader's dark mode.")},
    Entry{"WX029", QT_TRANSLATE_NOOP("Findings", "Formulas that are wrong or too many"),
          QT_TRANSLATE_NOOP("Findings",
                            "Correct the TeX; each formula also costs hundreds of characters of "
                            "the limit.")},
    Entry{"WX030", QT_TRANSLATE_NOOP("Findings", "A WeChat element that is incomplete"),
          QT_TRANSLATE_NOOP("Findings",
                            "Fill in what is missing, or insert it again in WeChat's own editor.")},
};

} // namespace

FindingText textOf(const Finding &finding)
{
    for (const Entry &entry : entries) {
        if (finding.rule == QLatin1StringView(entry.rule)) {
            return {QCoreApplication::translate("Findings", entry.title),
                    QCoreApplication::translate("Findings", entry.advice)};
        }
    }
    return {finding.message, {}};
}

QString nameOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QCoreApplication::translate("Findings", "Error");
    case Severity::Warning:
        return QCoreApplication::translate("Findings", "Warning");
    case Severity::Info:
        break;
    }
    return QCoreApplication::translate("Findings", "Hint");
}

} // namespace tuiwen::ui::editor
