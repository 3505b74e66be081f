// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tuiwen::math {

/// A formula ready for an article: one <svg> that survives WeChat (wechat-html.md 4.6). Sizes in
/// CSS pixels, without ids, styles or references, in the colour of the text around it.
struct Formula
{
    QString svg;
    double width = 0;  ///< px
    double height = 0; ///< px

    bool operator==(const Formula &) const = default;
};

} // namespace tuiwen::math
