// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/foreign/dialect.h"
#include "core/article/foreign/flow.h"
#include "core/article/foreign/notes.h"
#include "core/article/losses.h"

namespace tuiwen::article::foreign {

/// Turns the elements of a page into the blocks of an article. Where the pictures are stays as the
/// page says.
class Reader
{
public:
    Reader(const Element &root, Dialect dialect, Losses &losses);

    /// The blocks inside an element; the element itself is not looked at.
    [[nodiscard]] std::vector<Node> blocksIn(const Element &element, const Look &look);

private:
    void children(const Element &element, const Look &look, Flow &flow);
    void node(const Element &element, const Look &look, Flow &flow);
    bool special(const Element &element, const Look &look, Flow &flow);
    bool block(const Element &element, const Look &look, Flow &flow);
    void container(const Element &element, const Look &look, Flow &flow);

    // lists.cpp
    void list(const Element &element, const Look &look, Flow &flow);
    void item(const Element &element, const Look &look, Node &list, int &number);
    bool wordItem(const Element &element, const Look &look, Flow &flow);
    // tables.cpp
    void table(const Element &element, const Look &look, Flow &flow);
    // boxes.cpp
    void heading(const Element &element, int level, const Look &look, Flow &flow);
    void quote(const Element &element, const Look &look, Flow &flow);
    void figure(const Element &element, const Look &look, Flow &flow);
    bool box(const Element &element, const Look &look, Flow &flow);
    bool pictureGroup(const Element &element, Flow &flow);
    bool design(const Element &element, Flow &flow);
    // media.cpp
    void link(const Element &element, const Look &look, Flow &flow);
    void picture(const Element &element, const Look &look, Flow &flow);
    bool formula(const Element &element, const Look &look, Flow &flow);
    bool platform(const Element &element, Flow &flow);
    void embedded(const Element &element, const Look &look, Flow &flow);

    /// Whether a container of `levels` nodes still fits; tells the loss when not.
    bool fits(int levels);

    Dialect m_dialect;
    Losses &m_losses;
    Notes m_notes;
    qsizetype m_total = 0; ///< characters of the page
    int m_depth = 2;       ///< of the nodes around the current one
};

/// True for elements that begin on a line of their own.
[[nodiscard]] bool isBlockElement(const Element &element);
/// A source code block when the element shows one (pre, code editors, highlighters).
[[nodiscard]] std::optional<Node> codeOf(const Element &element);
/// Where a picture is: pages that load late keep it beside an empty src. Empty = none.
[[nodiscard]] QString pictureSource(const Element &element);

} // namespace tuiwen::article::foreign
