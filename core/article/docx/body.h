// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/docx/styles.h"
#include "core/article/foreign/dom.h"
#include "core/article/losses.h"

#include <QHash>
#include <QSet>

namespace tuiwen::article::docx {

/// Where a relationship of the document leads.
struct Relation
{
    QString target; ///< part name ("word/media/image1.png") or address
    bool external = false;
};

/// Turns the body of a Word document into the elements that the reader of foreign pages knows, so
/// that both come in the same way.
class Body
{
public:
    Body(const Styles &styles, Numbering &numbering, const QHash<QString, Relation> &relations,
         Losses &losses)
        : m_styles(styles)
        , m_numbering(numbering)
        , m_relations(relations)
        , m_losses(losses)
    {}

    /// The texts of footnotes and endnotes by "f<id>" and "e<id>".
    void setNotes(const QHash<QString, const Xml *> &notes) { m_notes = notes; }

    [[nodiscard]] foreign::Element read(const Xml &body);
    /// The paragraph in the style "Title", taken out of the text; empty when there is none.
    [[nodiscard]] QString title() const { return m_title; }

private:
    using Element = foreign::Element;

    void blocks(const Xml &parent, Element &into);
    void paragraph(const Xml &source, Element &into);
    void finish(Element made, const ParagraphLook &look, const QString &sign, Element &into);
    void inlines(const Xml &parent, const ParagraphLook &look, Element &into);
    void run(const Xml &source, const ParagraphLook &look, Element &into);
    void field(const Xml &mark);
    void note(const QString &key, Element &into);
    void drawing(const Xml &source, Element &into);
    void equation(const Xml &source, bool display, Element &into);
    void table(const Xml &source, Element &into);
    /// Text boxes come after the paragraph they are anchored in.
    void flushBoxes(Element &into);

    const Styles &m_styles;
    Numbering &m_numbering;
    const QHash<QString, Relation> &m_relations;
    Losses &m_losses;
    QHash<QString, const Xml *> m_notes;
    QStringList m_called; ///< notes in the order of their calls
    struct Field
    {
        QString code;
        QString href;
        bool shown = false; ///< behind the separator
    };
    std::vector<Field> m_fields;
    std::vector<const Xml *> m_boxes;
    QString m_title;
    int m_tables = 0; ///< nesting
};

} // namespace tuiwen::article::docx
