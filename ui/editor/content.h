// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace tuiwen::ui::editor {

struct Heading
{
    int level = 2;
    QString text;
    int words = 0; ///< of the section below it

    bool operator==(const Heading &) const = default;
};

/// What the page knows about the whole text.
struct Summary
{
    int characters = 0;   ///< code points without white space
    int words = 0;        ///< Han characters one by one, other words by spaces
    int minutes = 0;      ///< to read
    QStringList pictures; ///< tuiwen://media/… in order of first use
    QVector<Heading> outline;

    bool operator==(const Summary &) const = default;
    [[nodiscard]] static Summary from(const QJsonObject &payload);
};

/// What the cursor stands in or the selection has; drives the toolbar.
struct Selected
{
    QString block; ///< node name
    int level = 0; ///< of a heading
    QString list;  ///< node name of the innermost list
    bool quote = false;
    bool table = false;
    QStringList marks;
    QString color;     ///< "#rrggbb" or empty
    QString highlight; ///< "#rrggbb" or empty
    int fontSize = 0;  ///< px; 0 = the theme's
    QString align;
    QString link;
    bool canUndo = false;
    bool canRedo = false;
    QString chosenText;       ///< selected within one block, at most 80 characters
    int chosenCharacters = 0; ///< of the selection, without white space
    int chosenWords = 0;
    int letterSpacing = 0; ///< px; 0 = the theme's
    QString leading;       ///< "1.25" … "3"; empty = the theme's
    int section = -1;      ///< index into the outline
    int found = 0;         ///< hits of the search
    int foundAt = -1;      ///< index of the selected hit
    QString findFault;     ///< why the pattern is none, in the engine's words

    bool operator==(const Selected &) const = default;
    [[nodiscard]] static Selected from(const QJsonObject &payload);
};

/// The document after what the page handed over: blocks that gave way to others (or all of them).
/// Null when the message does not fit the document.
[[nodiscard]] std::optional<QJsonObject> withChange(const QJsonObject &body,
                                                    const QJsonObject &payload);

} // namespace tuiwen::ui::editor
