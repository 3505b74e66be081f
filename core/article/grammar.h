// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace tuiwen::article {

/// What the highlighter must know about a language.
struct Grammar
{
    enum class Shape
    {
        Words,  ///< keywords, comments, strings, numbers
        Markup, ///< tags and attributes
        Keys,   ///< key: value or key = value, one per line
        Json,
        Diff
    };

    Shape shape = Shape::Words;
    QSet<QString> keywords;
    QStringList lineComments;
    QString blockOpen;
    QString blockClose;
    QString quotes;     ///< strings that end with their line
    QString longQuotes; ///< strings that may run over lines
    bool tripleQuotes = false;
    bool ignoresCase = false;
};

/// By any usual name of the language; null when there is no grammar. Lives as long as the thread.
[[nodiscard]] const Grammar *grammarFor(const QString &language);

} // namespace tuiwen::article
