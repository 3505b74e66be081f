// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/losstext.h"

#include <QCoreApplication>

#include <array>

namespace tuiwen::ui {

namespace {

/// %1 stands for a name, a number or an address.
constexpr std::array patterns{
    QT_TRANSLATE_NOOP("Loss", "remote picture not loaded: %1"),
    QT_TRANSLATE_NOOP("Loss", "picture not loaded: %1"),
    QT_TRANSLATE_NOOP("Loss", "table with more than %1 columns"),
    QT_TRANSLATE_NOOP("Loss", "table with more than %1 cells"),
    QT_TRANSLATE_NOOP("Loss", "nesting deeper than %1 levels"),
    QT_TRANSLATE_NOOP("Loss", "link inside the page"),
    QT_TRANSLATE_NOOP("Loss", "link to a Mini Program"),
    QT_TRANSLATE_NOOP("Loss", "link to %1"),
    QT_TRANSLATE_NOOP("Loss", "text size %1 px"),
    QT_TRANSLATE_NOOP("Loss", "text colour %1"),
    QT_TRANSLATE_NOOP("Loss", "theme of %1"),
    QT_TRANSLATE_NOOP("Loss", "encoding %1"),
    QT_TRANSLATE_NOOP("Loss", "style: %1"),
    QT_TRANSLATE_NOOP("Loss", "front matter: %1"),
    QT_TRANSLATE_NOOP("Loss", "long title: %1"),
    QT_TRANSLATE_NOOP("Loss", "long author: %1"),
    QT_TRANSLATE_NOOP("Loss", "long digest: %1"),
    QT_TRANSLATE_NOOP("Loss", "WeChat takes fewer characters; the beginning was kept"),
    QT_TRANSLATE_NOOP("Loss", "WeChat takes no link of that length"),
    QT_TRANSLATE_NOOP("Loss", "empty paragraph"),
    QT_TRANSLATE_NOOP("Loss", "hidden element"),
    QT_TRANSLATE_NOOP("Loss", "designed block"),
    QT_TRANSLATE_NOOP("Loss", "big paragraph"),
    QT_TRANSLATE_NOOP("Loss", "white text"),
    QT_TRANSLATE_NOOP("Loss", "tracking picture"),
    QT_TRANSLATE_NOOP("Loss", "vector drawing"),
    QT_TRANSLATE_NOOP("Loss", "formula"),
    QT_TRANSLATE_NOOP("Loss", "navigation or frame of the page"),
    QT_TRANSLATE_NOOP("Loss", "frame or background of the whole article"),
    QT_TRANSLATE_NOOP("Loss", "pictures are not fetched from the web; a link was kept"),
    QT_TRANSLATE_NOOP("Loss", "WeChat removes this element"),
    QT_TRANSLATE_NOOP("Loss", "WeChat embeds nothing from other sites; a link was kept"),
    QT_TRANSLATE_NOOP("Loss", "WeChat removes it, or it could load something"),
    QT_TRANSLATE_NOOP("Loss", "the article's theme sets the space between paragraphs"),
    QT_TRANSLATE_NOOP("Loss", "the article's theme sets it"),
    QT_TRANSLATE_NOOP("Loss", "the article's own theme sets headings, quotes and colours"),
    QT_TRANSLATE_NOOP("Loss", "ordinary text takes the size of the article's theme"),
    QT_TRANSLATE_NOOP("Loss", "ordinary text takes the colour of the article's theme"),
    QT_TRANSLATE_NOOP("Loss", "what a page does not show was left out"),
    QT_TRANSLATE_NOOP("Loss", "its layout was kept as it is; its text is edited there"),
    QT_TRANSLATE_NOOP("Loss", "it looked like a heading and became one"),
    QT_TRANSLATE_NOOP("Loss", "nobody could read it without the page's background"),
    QT_TRANSLATE_NOOP("Loss", "it shows nothing and only reports readers"),
    QT_TRANSLATE_NOOP("Loss", "an article holds pictures as files; insert it as one"),
    QT_TRANSLATE_NOOP("Loss", "an article links to web addresses only; the text was kept"),
    QT_TRANSLATE_NOOP("Loss", "an article cannot hold it; the text was kept"),
    QT_TRANSLATE_NOOP("Loss", "it is no part of the text"),
    QT_TRANSLATE_NOOP("Loss", "it does not lie in the folder of the page"),
    QT_TRANSLATE_NOOP("Loss", "the clipboard holds its place, not the picture; insert the file itself"),
    QT_TRANSLATE_NOOP("Loss",
                      "the file was not UTF-8; it was converted, look for wrong characters"),
    QT_TRANSLATE_NOOP("Loss", "the page keeps no TeX of it; its signs were kept as text"),
    QT_TRANSLATE_NOOP("Loss", "its cells were kept as paragraphs"),
    QT_TRANSLATE_NOOP("Loss", "the columns beyond were left out"),
    QT_TRANSLATE_NOOP("Loss", "it was kept as text"),
    QT_TRANSLATE_NOOP("Loss", "an article has no such field"),
    QT_TRANSLATE_NOOP("Loss", "no such file"),
    QT_TRANSLATE_NOOP("Loss", "Word equation"),
    QT_TRANSLATE_NOOP("Loss", "comment"),
    QT_TRANSLATE_NOOP("Loss", "text box"),
    QT_TRANSLATE_NOOP("Loss", "drawing or chart"),
    QT_TRANSLATE_NOOP("Loss", "deleted text"),
    QT_TRANSLATE_NOOP("Loss", "its words were kept in the running text"),
    QT_TRANSLATE_NOOP("Loss", "parts of it were kept as signs only; look at its TeX"),
    QT_TRANSLATE_NOOP("Loss", "table of contents"),
    QT_TRANSLATE_NOOP("Loss", "it has page numbers, an article has no pages"),
    QT_TRANSLATE_NOOP("Loss", "embedded document"),
    QT_TRANSLATE_NOOP("Loss", "only the document itself is read"),
    QT_TRANSLATE_NOOP("Loss", "the document only says where it was; insert the file itself"),
    QT_TRANSLATE_NOOP("Loss", "tracked changes were accepted"),
    QT_TRANSLATE_NOOP("Loss", "an article has no comments"),
    QT_TRANSLATE_NOOP("Loss", "picture not written: %1"),
    QT_TRANSLATE_NOOP("Loss", "quote"),
    QT_TRANSLATE_NOOP("Loss", "list"),
    QT_TRANSLATE_NOOP("Loss", "code"),
    QT_TRANSLATE_NOOP("Loss", "text size"),
    QT_TRANSLATE_NOOP("Loss", "picture"),
    QT_TRANSLATE_NOOP("Loss", "picture group"),
    QT_TRANSLATE_NOOP("Loss", "letter spacing"),
    QT_TRANSLATE_NOOP("Loss", "Mini Program"),
    QT_TRANSLATE_NOOP("Loss", "WeChat element"),
    QT_TRANSLATE_NOOP("Loss", "card of an Official Account"),
    QT_TRANSLATE_NOOP("Loss", "QR Code"),
    QT_TRANSLATE_NOOP("Loss", "table cell"),
    QT_TRANSLATE_NOOP("Loss", "paragraph"),
    QT_TRANSLATE_NOOP("Loss", "heading"),
    QT_TRANSLATE_NOOP("Loss", "table"),
    QT_TRANSLATE_NOOP("Loss", "columns"),
    QT_TRANSLATE_NOOP("Loss", "comparison"),
    QT_TRANSLATE_NOOP("Loss", "steps"),
    QT_TRANSLATE_NOOP("Loss", "video"),
    QT_TRANSLATE_NOOP("Loss", "colour of a highlight"),
    QT_TRANSLATE_NOOP("Loss", "it is not in the library any more; its words were kept"),
    QT_TRANSLATE_NOOP("Loss", "Markdown has no layout"),
    QT_TRANSLATE_NOOP("Loss", "Markdown has no sizes and spacing"),
    QT_TRANSLATE_NOOP("Loss", "Markdown has no Mini Programs"),
    QT_TRANSLATE_NOOP("Loss", "Markdown knows one highlight"),
    QT_TRANSLATE_NOOP("Loss", "Markdown has no picture groups"),
    QT_TRANSLATE_NOOP("Loss", "Markdown has no settings for code"),
    QT_TRANSLATE_NOOP("Loss", "Markdown has no settings for tables"),
    QT_TRANSLATE_NOOP("Loss", "Markdown has no settings for pictures"),
    QT_TRANSLATE_NOOP("Loss", "Markdown tables have plain cells"),
    QT_TRANSLATE_NOOP("Loss", "a cell of a Markdown table holds text only"),
    QT_TRANSLATE_NOOP("Loss", "steps became a numbered list"),
    QT_TRANSLATE_NOOP("Loss", "what stood side by side stands one after the other"),
    QT_TRANSLATE_NOOP("Loss", "Markdown has no such block"),
    QT_TRANSLATE_NOOP("Loss", "%1 unreadable places"),
    QT_TRANSLATE_NOOP("Loss", "%1: a gradient"),
    QT_TRANSLATE_NOOP("Loss", "an article has no rules of its own"),
    QT_TRANSLATE_NOOP("Loss", "no CSS"),
    QT_TRANSLATE_NOOP("Loss", "no part of an article a theme dresses"),
    QT_TRANSLATE_NOOP("Loss", "became one colour, as dark mode would make it"),
    QT_TRANSLATE_NOOP("Loss", "pictures in styles are not loaded and not kept"),
    QT_TRANSLATE_NOOP("Loss", "a program, not a value"),
    QT_TRANSLATE_NOOP("Loss", "says nothing by itself"),
    QT_TRANSLATE_NOOP("Loss", "a variable that is not defined"),
    QT_TRANSLATE_NOOP("Loss", "WeChat drops it from the outermost wrapper"),
    QT_TRANSLATE_NOOP("Loss", "a decoration without text needs a pseudo element"),
    QT_TRANSLATE_NOOP("Loss", "WeChat does not keep this property"),
    QT_TRANSLATE_NOOP("Loss", "has no value"),
    QT_TRANSLATE_NOOP("Loss", "unknown colour '%1'"),
    QT_TRANSLATE_NOOP("Loss", "takes no colour"),
    QT_TRANSLATE_NOOP("Loss", "unknown size '%1'"),
    QT_TRANSLATE_NOOP("Loss", "'%1' is not allowed (colours go through the palette)"),
};

QString translated(const QString &text)
{
    for (const char *pattern : patterns) {
        const QString plain = QString::fromUtf8(pattern);
        const qsizetype gap = plain.indexOf(QLatin1StringView("%1"));
        if (gap < 0) {
            if (plain == text) {
                return QCoreApplication::translate("Loss", pattern);
            }
            continue;
        }
        const QStringView head = QStringView(plain).left(gap);
        const QStringView tail = QStringView(plain).mid(gap + 2);
        if (text.size() >= head.size() + tail.size() && text.startsWith(head) &&
            text.endsWith(tail)) {
            const QString name = text.mid(gap, text.size() - head.size() - tail.size());
            return QCoreApplication::translate("Loss", pattern).arg(name);
        }
    }
    return text;
}

} // namespace

QString lossWhat(const Loss &loss)
{
    return translated(loss.what);
}

QString lossWhy(const Loss &loss)
{
    return translated(loss.why);
}

} // namespace tuiwen::ui
