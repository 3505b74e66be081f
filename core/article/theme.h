// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/recipe.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <array>

namespace tuiwen::article {

/// The places of an article a theme dresses.
enum class Slot : quint8
{
    Article,
    Paragraph,
    Heading1,
    Heading2,
    Heading3,
    Heading4,
    Heading5,
    Heading6,
    Quote,
    QuoteParagraph,
    List,
    Item,
    Bullet,
    Number,
    Code,
    InlineCode,
    Math,
    MathBlock,
    Table,
    TableHead,
    TableCell,
    Image,
    Caption,
    Divider,
    Link,
    LinkMark,
    Strong,
    Italic,
    ReferencesTitle,
    References,
    CalloutNote, ///< the box; `inner` is its title line, `before` the title when it has none
    CalloutTip,
    CalloutWarning,
    CalloutDanger,
    BoxParagraph, ///< inside callouts, columns, steps and comparisons
    Step,
    StepTitle,
    StepNumber,
    ComparisonPlain, ///< the box; `inner` is its title line
    ComparisonGood,
    ComparisonBad,
    LineNumber,
    NotesTitle ///< above references that hold footnotes
};
inline constexpr int slotCount = int(Slot::NotesTitle) + 1;

enum class Token : quint8
{
    Plain,
    Keyword,
    String,
    Comment,
    Number
};

/// How much dress an article can afford under the limit of characters.
enum class Detail : quint8
{
    Full,
    Plain, ///< code without colours
    Lean   ///< also list marks, inline code and links without their own style
};

/// A slot made ready for writing: nothing in it repeats what the reader's page or the article's own
/// wrapper already says (wechat-html.md 4.11).
struct Look
{
    QString style; ///< "margin:1em 0;color:#666"; empty = no attribute
    QString inner; ///< of the span around the text; empty = no span
    QString before; ///< markup; counts stand in it as "{n}", see numbered()
    QString after;
};

/// Counts of headings in an ornament: "{n}" 3, "{0n}" 03, "{cn}" 三.
[[nodiscard]] QString numbered(const QString &ornament, int number);

class Theme
{
public:
    /// Reads and checks a theme file. Rejected with every problem on its own line: unknown entries,
    /// properties WeChat drops, colours outside the palette. Colours without a dark swatch get the
    /// one WeChat makes of them.
    [[nodiscard]] static Result<Theme> parse(const QByteArray &json, const QString &source);

    QString id;
    QString name;        ///< Chinese
    QString nameEn;      ///< English
    QString accent;      ///< "#rrggbb"
    QStringList bullets; ///< by level of nesting, the last one repeats
    QStringList tags;    ///< Chinese words to find it by: seasons, uses
    QString occasion;    ///< the festival it is made for ("mid-autumn"); empty = any time
    /// Text that is hard to read, in light mode or after WeChat's dark conversion; each names its
    /// place.
    QStringList warnings;

    [[nodiscard]] const Look &look(Slot slot, Detail detail = Detail::Full) const;
    [[nodiscard]] const QString &syntax(Token token) const { return m_syntax[size_t(token)]; }
    /// The role of a token's colour ("@accent"); empty = none.
    [[nodiscard]] const QString &syntaxRole(Token token) const
    {
        return m_syntaxRoles[size_t(token)];
    }
    [[nodiscard]] const Recipe &recipe(Slot slot) const { return m_recipes[size_t(slot)]; }
    [[nodiscard]] const Palette &palette() const { return m_palette; }

private:
    void prepare();

    Palette m_palette;
    std::array<Recipe, slotCount> m_recipes;
    std::array<Look, slotCount> m_looks;
    std::array<QString, 5> m_syntax;
    std::array<QString, 5> m_syntaxRoles;
};

[[nodiscard]] QString nameOf(Slot slot);
[[nodiscard]] QString nameOf(Token token);

} // namespace tuiwen::article
