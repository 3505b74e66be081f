// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/htmlwriter.h"
#include "core/article/node.h"
#include "core/article/theme.h"

#include <QHash>
#include <QStringList>

namespace tuiwen::article {

/// True for links WeChat keeps: its own articles.
[[nodiscard]] bool isOwnLink(QStringView href);

/// Writes the text of a paragraph, heading or cell: nested tags for runs of equal marks, external
/// links as text with a number.
class InlineHtml
{
public:
    /// One open tag: what opened it and how it ends.
    struct Wrap
    {
        QString open;
        QString close;

        bool operator==(const Wrap &) const = default;
    };

    InlineHtml(HtmlWriter &out, const Theme &theme, Detail detail)
        : m_out(out)
        , m_theme(theme)
        , m_detail(detail)
    {}

    void write(const std::vector<Node> &nodes);
    /// External addresses in order of their numbers, each once.
    [[nodiscard]] const QStringList &references() const { return m_references; }

private:
    std::vector<Wrap> wrapsOf(const Node &node, const std::vector<Node> &nodes, std::size_t index);
    Wrap linkWrap(const Mark &link, const std::vector<Node> &nodes, std::size_t index);
    void leaf(const Node &node);
    [[nodiscard]] const Look &look(Slot slot) const { return m_theme.look(slot, m_detail); }

    HtmlWriter &m_out;
    const Theme &m_theme;
    Detail m_detail;
    QHash<QString, int> m_numbers;
    QStringList m_references;
    bool m_haveLink = false; ///< m_lastLink is one of the text being written
    Mark m_lastLink;
    Wrap m_lastLinkWrap;
};

} // namespace tuiwen::article
