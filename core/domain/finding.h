// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tuiwen {

enum class Severity { Info, Warning, Error };

/// One remark of a check: which rule, where, and what about it.
struct Finding
{
    QString rule; ///< "WX005"
    Severity severity = Severity::Info;
    QString where;   ///< node path such as "section[3]/p[1]/a", or a field name
    QString message; ///< English, technical; the window translates by rule

    bool operator==(const Finding &) const = default;
};

/// What an import had to change, and why.
struct Loss
{
    QString what;
    QString why;
    int count = 1;

    bool operator==(const Loss &) const = default;
};

[[nodiscard]] QString toText(Severity severity);

} // namespace tuiwen
