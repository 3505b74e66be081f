// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/recipe.h"

#include <QHash>
#include <QString>

#include <vector>

namespace tuiwen::article::foreign {

struct Element;

/// The rules of a page's style elements that word processors write: one element name, one class or
/// both. Other selectors are left alone: they belong to web sites, whose looks an article does not
/// keep.
class Sheet
{
public:
    explicit Sheet(const QString &css);

    /// The declarations that apply to an element, the weaker ones first.
    [[nodiscard]] Declarations rulesFor(const Element &element) const;

private:
    void add(const QString &selectors, const QString &body);

    std::vector<Declarations> m_bodies;
    QHash<QString, std::vector<int>> m_rules; ///< "p", ".c1" or "p.MsoNormal" -> bodies
    bool m_classes = false;
};

} // namespace tuiwen::article::foreign
