// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/losses.h"
#include "core/article/node.h"

#include <QString>
#include <QStringList>

namespace tuiwen::article {

/// The text of a paragraph, heading or cell as Markdown. Written sparingly first; when the importer
/// would read that differently, every sign is escaped and styles become tags.
class MarkdownInline
{
public:
    explicit MarkdownInline(Losses &losses)
        : m_losses(losses)
    {}

    enum class Place
    {
        Paragraph,
        OneLine, ///< headings and cells: breaks are tags
        Cell     ///< also: bars are escaped
    };

    [[nodiscard]] QString write(const std::vector<Node> &nodes, Place place);
    /// Texts of footnotes in the order of their numbers.
    [[nodiscard]] const QStringList &notes() const { return m_notes; }

private:
    enum class Style
    {
        Plain, ///< stars and few escapes
        Safe   ///< tags, everything escaped
    };
    struct Tag
    {
        QString open;
        QString close;

        bool operator==(const Tag &) const = default;
    };

    QString render(const std::vector<Node> &nodes, Place place, Style style) const;
    QString leaf(const Node &node, Place place, Style style) const;
    std::vector<Tag> tagsOf(const Node &node, Style style) const;
    void tell(const Node &node);

    Losses &m_losses;
    QStringList m_notes;
};

/// A destination of a link or picture, in angle brackets where it needs them.
[[nodiscard]] QString markdownAddress(const QString &address);
/// A text with every sign escaped that Markdown could read.
[[nodiscard]] QString markdownText(const QString &text);

} // namespace tuiwen::article
