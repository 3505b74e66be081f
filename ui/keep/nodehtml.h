// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keep/service.h"

#include <QString>

#include <vector>

namespace tuiwen::ui::keep {

/// A document's node as plain HTML for looking at: structure and formats, no theme. Every text is
/// escaped, links lead nowhere, pictures come from the library only.
[[nodiscard]] QString nodeHtml(const article::Node &node, const QString &classes = {});
[[nodiscard]] QString inlineHtml(const std::vector<article::Node> &nodes);

/// The tags around a node's content; `classes` goes to the outer one.
struct Tags
{
    QString open;
    QString close;
};
[[nodiscard]] Tags tagsOf(const article::Node &node, const QString &classes);

} // namespace tuiwen::ui::keep
