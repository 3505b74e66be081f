// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/losses.h"
#include "core/article/node.h"

#include <QByteArray>
#include <QString>

namespace tuiwen::article {

/// A document as Markdown that importMarkdown() reads back as the same document, as far as Markdown
/// can say it: CommonMark with tables, tasks, strikethrough, maths, `> [!TIP]` callouts, footnotes
/// and the inline HTML the importer knows (underline, colour, highlight, sub- and superscript).
/// Everything else keeps its words and pictures in a plainer form; each kind of thing given up is
/// told: sizes and spacing, alignment and indents, settings of pictures, code and tables, columns
/// and comparisons (one after the other), steps (a numbered list), picture groups (single
/// pictures), cards (a line in brackets), merged cells. Pictures keep their sources.
[[nodiscard]] QString toMarkdown(const Node &document, Losses &losses);

} // namespace tuiwen::article
