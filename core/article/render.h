// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/node.h"
#include "core/article/theme.h"

#include <QString>

namespace tuiwen::article {

/// The documented limit of an article's content (wechat-html.md 4.8), tags and styles included.
inline constexpr int maxCharacters = 20000;

struct RenderOptions
{
    /// Colours in code are left out where they would push the article over `limit`.
    bool highlight = true;
    int limit = maxCharacters;
    /// Long code lines scroll sideways; otherwise they wrap.
    bool scrollCode = true;
};

struct Rendered
{
    QString html;
    int characters = 0;       ///< Unicode code points, as the limit counts them
    bool highlighted = false; ///< whether code carries colours
};

/// A document as HTML that WeChat keeps (wechat-html.md): inline styles only, typed list marks,
/// external links as numbered references at the end. The same input gives the same bytes. Reads no
/// files; pictures keep the sources they have.
[[nodiscard]] Rendered renderDocument(const Node &document, const Theme &theme,
                                      const RenderOptions &options = {});

/// Number of Unicode code points.
[[nodiscard]] int countCharacters(QStringView text);

} // namespace tuiwen::article
