// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/docx/xml.h"

#include <QHash>

#include <array>
#include <memory>
#include <optional>

namespace tuiwen::article::docx {

/// Character properties as far as an article can say them; unset = inherited.
struct RunLook
{
    std::optional<bool> bold, italic, underline, strike, hidden;
    std::optional<QString> color;     ///< "#rrggbb"; empty = automatic
    std::optional<QString> highlight; ///< colour; empty = none
    std::optional<double> px;
    std::optional<double> spacing; ///< px
    std::optional<int> script;     ///< 1 = superscript, -1 = subscript
    bool code = false;

    void apply(const Xml &properties);
};

/// What a paragraph is, by its style's name and ranks.
enum class Role : quint8
{
    Body,
    Title,
    Quote,
    Code,
    Contents, ///< a line of a table of contents
    Caption
};

/// Paragraph properties; unset = inherited.
struct ParagraphLook
{
    RunLook run;
    std::optional<QString> align; ///< of the schema's values
    std::optional<double> leading;
    std::optional<double> firstLine; ///< in font sizes
    std::optional<int> outline;      ///< 0 = heading 1
    std::optional<QString> numId;
    std::optional<int> level;
    Role role = Role::Body;

    void apply(const Xml &properties);
};

/// Styles of a document, with what they inherit.
class Styles
{
public:
    Styles() = default;
    explicit Styles(const Xml &root);

    /// The look of a paragraph of that style; the document's defaults when there is none.
    [[nodiscard]] ParagraphLook paragraph(const QString &id) const;
    /// Adds what a character style says.
    void applyRun(const QString &id, RunLook &look) const;

private:
    void applyChain(const QString &id, ParagraphLook &look, int depth) const;

    QHash<QString, const Xml *> m_styles;
    std::shared_ptr<Xml> m_root;
    QString m_default;
};

/// One level of a numbering.
struct Level
{
    QString format = QStringLiteral("bullet");
    QString text; ///< "%1.%2"
    int start = 1;
};

/// Numberings of a document; counts while the paragraphs pass by.
class Numbering
{
public:
    Numbering() = default;
    explicit Numbering(const Xml &root);

    /// The sign in front of the next paragraph of that list: "3.", "（二）", "•"; empty when the list
    /// has none.
    [[nodiscard]] QString next(const QString &numId, int level);

private:
    struct List
    {
        QString abstractId;
        QHash<int, int> starts;
        bool begun = false;
    };

    QHash<QString, std::array<Level, 9>> m_levels; ///< by abstract id
    QHash<QString, List> m_lists;
    QHash<QString, std::array<int, 9>> m_counts; ///< by abstract id
};

} // namespace tuiwen::article::docx
