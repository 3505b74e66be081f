// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/foreign/dom.h"

#include <QHash>
#include <QSet>

namespace tuiwen::article::foreign {

/// The footnotes of a page: a link to a later block that links back to it. All word processors,
/// Markdown converters and encyclopaedias write them so.
class Notes
{
public:
    explicit Notes(const Element &root);

    /// The text of the note a link calls; null for other links.
    [[nodiscard]] const QString *calledBy(const Element &link) const;
    /// True for the block that holds a note's text.
    [[nodiscard]] bool isNote(const Element &element) const { return m_blocks.contains(&element); }

private:
    QHash<const Element *, QString> m_calls;
    QSet<const Element *> m_blocks;
};

} // namespace tuiwen::article::foreign
