// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/math/formula.h"

#include <chrono>
#include <memory>

namespace tuiwen::math {

/// Longest formula that is typeset, in UTF-16 units of TeX.
inline constexpr qsizetype maxTexLength = 5000;

/// TeX to SVG, without a browser: MathJax in a script engine on a thread of its own, started with
/// the first formula that is not known yet.
class Typesetter
{
public:
    /// `limit`: what one formula may take before it is given up.
    explicit Typesetter(std::chrono::milliseconds limit = std::chrono::seconds(3));
    ~Typesetter();

    /// One formula, in the size of an article's text; `display` = on a line of its own. Any thread,
    /// blocking (milliseconds; the first one up to a second). Results are kept by their TeX.
    /// Rejected: TeX that is wrong (the detail says where), too long or takes too long. Internal:
    /// the engine is broken.
    [[nodiscard]] Result<Formula> typeset(const QString &tex, bool display);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tuiwen::math
