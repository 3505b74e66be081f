// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVector>

#include <utility>

namespace tuiwen::themes {

inline constexpr qsizetype maxStyleSheetBytes = 512 * 1024;

/// "h2.title::before" of a selector such as "#nice h2.title::before".
struct Compound
{
    QString tag; ///< lower case; "*" and ":root" as they are; empty = any
    QStringList ids;
    QStringList classes;
    QString pseudo;       ///< "before", "after", "marker" …; empty = none
    bool strange = false; ///< states, attributes, siblings: cannot be expressed in an article
};

struct Selector
{
    QString text;
    QVector<Compound> parts;
};

struct Rule
{
    QVector<Selector> selectors;
    QVector<std::pair<QString, QString>> declarations;
};

struct StyleSheet
{
    QVector<Rule> rules;
    QStringList dropped; ///< at-rules and fragments left out, as written
    int errors = 0;      ///< places the parser could not read and skipped
};

/// Parses CSS with css-tree in a script engine that can reach nothing outside itself. Rejected:
/// larger than maxStyleSheetBytes, brackets nested deeper than 64, not UTF-8, or not done within
/// half a minute. Blocking; safe from any thread.
[[nodiscard]] Result<StyleSheet> readStyleSheet(const QByteArray &css);

} // namespace tuiwen::themes
