// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/theme.h"

#include <QString>

#include <vector>

namespace tuiwen::article {

/// A run of code of one kind.
struct CodeRun
{
    qsizetype length = 0;
    Token kind = Token::Plain;

    bool operator==(const CodeRun &) const = default;
};

/// Cuts code into runs that cover it completely. Neighbours of one kind are one run, blanks between
/// them included, because every run costs a tag. One plain run for an unknown language. Linear in
/// the length.
[[nodiscard]] std::vector<CodeRun> highlighted(QStringView code, const QString &language);

/// True when the language (any spelling: "cpp", "C++", "py") has a grammar.
[[nodiscard]] bool isHighlightable(const QString &language);

} // namespace tuiwen::article
