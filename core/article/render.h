// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/node.h"
#include "core/article/theme.h"
#include "core/math/formula.h"

#include <QString>

#include <functional>

namespace tuiwen::article {

/// An article's content must have fewer characters, tags and styles included (wechat-html.md 4.8).
inline constexpr int contentCharacters = 20000;
/// Length of the address a picture has after its upload; ours is shorter, the limit counts theirs.
inline constexpr int uploadedUrlCharacters = 150;

/// Further formulas of an article stay TeX: long before, it is too long for WeChat, and drawing
/// thousands would keep the window waiting.
inline constexpr int maxDrawnFormulas = 300;
/// The same once the drawings have so many characters: what WeChat takes in bytes must hold the rest.
inline constexpr int maxDrawnCharacters = 400'000;

/// Draws a formula; `display` = on a line of its own.
using Typeset = std::function<Result<math::Formula>(const QString &tex, bool display)>;

struct RenderOptions
{
    /// Colours in code.
    bool highlight = true;
    /// An article of so many characters is rendered again with less detail.
    int limit = contentCharacters;
    /// Long code lines scroll sideways; otherwise they wrap.
    bool scrollCode = true;
    /// Nothing: formulas stand as their TeX. Rejected ones stand as TeX with a warning sign.
    Typeset typeset{};
};

struct Rendered
{
    QString html;
    int characters = 0;           ///< as sentCharacters() counts them
    bool highlighted = false;     ///< whether code carries colours
    Detail detail = Detail::Full; ///< the richest one that stays under the limit, else the leanest
    int formulaCharacters = 0;    ///< of `characters`: what drawings of formulas take
};

/// A document as HTML that WeChat keeps (wechat-html.md): inline styles only, typed list marks,
/// external links as numbered references at the end, formulas as drawings. The same input gives the same bytes. Reads no
/// files; pictures keep the sources they have.
[[nodiscard]] Rendered renderDocument(const Node &document, const Theme &theme,
                                      const RenderOptions &options = {});

/// Characters of the HTML once its pictures are uploaded: what the limit counts.
[[nodiscard]] int sentCharacters(const QString &html);
/// Number of Unicode code points.
[[nodiscard]] int countCharacters(QStringView text);

} // namespace tuiwen::article
