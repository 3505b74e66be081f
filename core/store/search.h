// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Full-text search without a Chinese tokenizer: U+001F is written around every Han character (and
/// kana and bopomofo), so the engine makes one token of each and a word is a phrase. What the index
/// finds is compared with the text itself, so a hit is always a real occurrence.
namespace tuiwen::store::search {

/// The form in which a text is indexed.
[[nodiscard]] QString spaced(const QString &plain);
/// The text back from its indexed form.
[[nodiscard]] QString plain(const QString &spaced);

/// What a person typed, in words parted by spaces.
struct Query
{
    QStringList words; ///< as typed, at most 16
    QString match;     ///< for MATCH; empty when nothing in the query can be looked up in the index

    [[nodiscard]] bool isEmpty() const { return words.isEmpty(); }
};
/// Quotes and operators are text like any other. A Latin word also finds longer words it begins.
[[nodiscard]] Query parse(const QString &typed);

struct Hits
{
    int count = 0; ///< of all words, in title and text
    QString snippet;
};
/// Count 0 when one of the words occurs neither in the title nor in the text (capitals or not). The
/// snippet is about 40 characters of the text around its first hit, or its beginning.
[[nodiscard]] Hits find(const Query &query, const QString &title, const QString &text);

} // namespace tuiwen::store::search
