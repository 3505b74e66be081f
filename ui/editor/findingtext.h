// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"

#include <QString>

namespace tuiwen::ui::editor {

/// What a finding means to a person: one line, and what to do about it.
struct FindingText
{
    QString title;
    QString advice;
};

/// The words for a rule of wechat-html.md 4.13; an unknown rule keeps its technical message.
[[nodiscard]] FindingText textOf(const Finding &finding);
/// "Error", "Warning", "Hint".
[[nodiscard]] QString nameOf(Severity severity);

} // namespace tuiwen::ui::editor
