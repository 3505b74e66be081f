// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/recipe.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QMutex>
#include <QString>
#include <QStringList>
#include <QVector>

#include <array>
#include <map>

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
    QString before;
    QString after;
};

class Theme
{
public:
    /// Reads and checks a theme file. Rejected with every problem on its own line: unknown entries,
    /// properties WeChat drops, colours outside the palette, text with a contrast below 4.5 in
    /// either scheme.
    [[nodiscard]] static Result<Theme> parse(const QByteArray &json, const QString &source);

    QString id;
    QString name;        ///< Chinese
    QString nameEn;      ///< English
    QString accent;      ///< "#rrggbb"
    QStringList bullets; ///< by level of nesting, the last one repeats

    [[nodiscard]] const Look &look(Slot slot, Detail detail = Detail::Full) const;
    [[nodiscard]] const QString &syntax(Token token) const { return m_syntax[size_t(token)]; }
    [[nodiscard]] const Recipe &recipe(Slot slot) const { return m_recipes[size_t(slot)]; }
    [[nodiscard]] const Palette &palette() const { return m_palette; }

private:
    void prepare();
    void checkContrast(const QString &source, QStringList &problems) const;

    Palette m_palette;
    std::array<Recipe, slotCount> m_recipes;
    std::array<Look, slotCount> m_looks;
    std::array<QString, 5> m_syntax;
    std::array<QString, 5> m_syntaxRoles;
};

[[nodiscard]] QString nameOf(Slot slot);

/// The themes of the program and of a folder of the user's.
class ThemeLibrary
{
public:
    /// Finds the built-in themes; they are read on first use. `folder` (may be empty) is read at
    /// once: each file that is no theme gives one entry in problems().
    explicit ThemeLibrary(const QString &folder = {});

    /// The theme of this id; the default one for an empty or unknown id.
    [[nodiscard]] const Theme &theme(const QString &id) const;
    [[nodiscard]] bool contains(const QString &id) const;
    /// In the order they are offered.
    [[nodiscard]] QStringList ids() const { return m_ids; }
    [[nodiscard]] const QVector<Error> &problems() const { return m_problems; }

private:
    QStringList m_ids;
    QVector<Error> m_problems;
    mutable QMutex m_mutex; ///< guards m_themes: pages are rendered on several threads
    mutable std::map<QString, Theme> m_themes;
};

} // namespace tuiwen::article
