// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/builder.h"
#include "core/article/rawhtml.h"

#include <QByteArray>
#include <QString>

#include <vector>

#include <md4c.h>

namespace tuiwen::article {

/// More is no table for a phone, and the parser fills short rows up to the full width, which a
/// hostile file can drive to millions of cells.
inline constexpr int maxCells = 20000;

/// Turns the events of the Markdown parser into a document.
class MarkdownReader
{
public:
    explicit MarkdownReader(const QByteArray &source)
        : m_source(source)
        , m_builder(m_losses)
        , m_html(m_builder, m_losses)
    {}

    /// False when the tables have more than maxCells: read again without them.
    [[nodiscard]] bool read(bool tables);

    Node finish() { return m_builder.finish(); }
    Losses &losses() { return m_losses; }

private:
    int enterBlock(MD_BLOCKTYPE type, void *detail);
    int leaveBlock(MD_BLOCKTYPE type);
    int enterSpan(MD_SPANTYPE type, void *detail);
    int leaveSpan(MD_SPANTYPE type);
    int text(MD_TEXTTYPE type, QByteArrayView utf8);

    void openCode(const MD_BLOCK_CODE_DETAIL &detail);
    void openCell(NodeType type, const MD_BLOCK_TD_DETAIL &detail);
    void openLink(const QString &href, const QString &title);
    void addImage();
    [[nodiscard]] bool isPrice() const;

    const QByteArray &m_source;
    Losses m_losses;
    Builder m_builder;
    RawHtml m_html;
    QString m_htmlBlock;
    QString m_tex;
    const char *m_texEnd = nullptr; ///< in the source, behind the formula's last character
    bool m_inMath = false;
    bool m_mathBlock = false;
    int m_images = 0; ///< nesting of picture descriptions
    QString m_imageSource;
    QString m_imageTitle;
    QString m_alt;
    int m_cells = 0;
    bool m_inCell = false;
    bool m_aborted = false;
    std::vector<bool> m_links; ///< per open link: whether it became a mark
};

} // namespace tuiwen::article
