// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/htmlwriter.h"
#include "core/article/node.h"
#include "core/article/render.h"

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

    /// `options` must outlive this.
    InlineHtml(HtmlWriter &out, const Theme &theme, const RenderOptions &options, Detail detail)
        : m_out(out)
        , m_theme(theme)
        , m_options(options)
        , m_detail(detail)
    {}

    void write(const std::vector<Node> &nodes);
    /// What stands at the end, in order of the numbers: external addresses, each once, and notes.
    [[nodiscard]] const QStringList &references() const { return m_references; }
    /// Whether one of them is a note.
    [[nodiscard]] bool hasNotes() const { return m_notes; }
    /// A formula: its drawing, or its TeX, marked when it is wrong.
    void formula(const QString &tex, bool display);
    /// Characters of the drawings so far.
    [[nodiscard]] int formulaCharacters() const { return m_formulaCharacters; }
    /// "<sup>[3]</sup>" for an external address; empty for one WeChat keeps or no address at all.
    [[nodiscard]] QString markOf(const QString &href);

private:
    std::vector<Wrap> wrapsOf(const Node &node, const std::vector<Node> &nodes, std::size_t index);
    Wrap linkWrap(const Mark &link, const std::vector<Node> &nodes, std::size_t index);
    void leaf(const Node &node);
    [[nodiscard]] QString numbered(int number, const QString &style) const;
    [[nodiscard]] const Look &look(Slot slot) const { return m_theme.look(slot, m_detail); }

    HtmlWriter &m_out;
    const Theme &m_theme;
    const RenderOptions &m_options;
    Detail m_detail;
    int m_formulaCharacters = 0;
    int m_formulas = 0;
    QHash<QString, int> m_numbers;
    QStringList m_references;
    bool m_notes = false;
    bool m_haveLink = false; ///< m_lastLink is one of the text being written
    Mark m_lastLink;
    Wrap m_lastLinkWrap;
};

} // namespace tuiwen::article
