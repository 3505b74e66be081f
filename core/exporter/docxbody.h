// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/node.h"
#include "core/exporter/docx.h"
#include "core/exporter/docxparts.h"

#include <QHash>
#include <QSize>

namespace tuiwen::exporter {

/// Writes the text of a Word file and collects what its other parts need. Used up by one document.
class DocxBody
{
public:
    explicit DocxBody(const PictureReader &pictures)
        : m_pictures(pictures)
    {}

    void title(const QString &text);
    void blocks(const std::vector<article::Node> &nodes);

    QString xml;
    QVector<parts::ListKind> lists;
    QVector<parts::Relation> relations;
    QVector<File> media; ///< word/media/…
    QStringList endings; ///< of the pictures
    QStringList notes;   ///< runs of the footnotes

private:
    /// Where a paragraph stands.
    struct Place
    {
        int list = 0; ///< number of the innermost list; 0 = none
        int level = -1;
        bool marked = true; ///< the mark of the current item is written
        QString lead;       ///< text before the next paragraph: the box of a task
        int quotes = 0;
    };
    struct Picture
    {
        QString relation; ///< empty: it cannot be shown
        QSize size;       ///< pixels
    };

    void block(const article::Node &node);
    void paragraph(const QString &style, const QString &align, const QString &runs, int indent = 0);
    void listOf(const article::Node &node);
    void table(const article::Node &node);
    void cell(const article::Node *node, int columns, bool begins, bool spans);
    void image(const article::Node &node);
    void other(const article::Node &node);
    [[nodiscard]] QString runs(const std::vector<article::Node> &nodes);
    [[nodiscard]] QString run(const QString &content, const std::vector<article::Mark> &marks,
                              const QString &more = {});
    [[nodiscard]] QString drawing(const Picture &picture, const QString &alt, int percent);
    [[nodiscard]] const Picture &picture(const QString &source);
    [[nodiscard]] QString link(const QString &address);

    const PictureReader &m_pictures;
    Place m_place;
    QHash<QString, Picture> m_known;
    QHash<QString, QString> m_links;
    int m_drawings = 0;
};

} // namespace tuiwen::exporter
