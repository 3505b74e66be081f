// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/recipe.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QVector>

#include <functional>
#include <utility>
#include <vector>

namespace tuiwen::article::foreign {

/// Largest markup, embedded pictures and scripts not counted, in bytes.
inline constexpr qsizetype maxMarkupBytes = 12LL * 1024 * 1024;

/// An element of foreign HTML, or a run of text when it has no tag. Never deeper than the recursion
/// of the readers can bear.
struct Element
{
    QString tag;  ///< lower case, SVG names in their own case; empty = text
    QString text; ///< of a text
    QVector<std::pair<QString, QString>> attrs; ///< names lower case, values decoded
    Declarations style; ///< rules of the page's style sheet first, then its own; names lower case
    std::vector<Element> children;

    [[nodiscard]] bool isText() const { return tag.isEmpty(); }
    [[nodiscard]] bool is(QLatin1StringView name) const { return tag == name; }
    [[nodiscard]] bool isOneOf(std::initializer_list<const char *> names) const;
    /// The attribute's value; empty when there is none.
    [[nodiscard]] QString attr(QLatin1StringView name) const;
    [[nodiscard]] bool has(QLatin1StringView name) const;
    /// The last declaration of a property, without "!important"; empty when there is none.
    [[nodiscard]] QString css(QLatin1StringView property) const;
    [[nodiscard]] bool hasClass(QLatin1StringView name) const;
    /// All text inside, as it stands in the source.
    [[nodiscard]] QString allText() const;
    /// True when there is a letter or a picture inside.
    [[nodiscard]] bool hasContent() const;
    /// The first element inside (or this one) that the test accepts; null when there is none.
    [[nodiscard]] const Element *find(const std::function<bool(const Element &)> &test) const;
};

/// A parsed page.
struct Dom
{
    Element body;
    QString title;
    QHash<QString, QString> metas; ///< name or property, lower case -> content
    QVector<QByteArray> embedded;  ///< data: URIs, named "tuiwen-data:<index>" in attributes
    int scripts = 0;
    int deep = 0; ///< tags that were too deep
};

/// Parses HTML as a browser would, without loading or running anything. Rejected: markup above
/// maxMarkupBytes, or markup that makes the parser grow without bounds.
[[nodiscard]] Result<Dom> parseDom(const QByteArray &utf8);

} // namespace tuiwen::article::foreign
