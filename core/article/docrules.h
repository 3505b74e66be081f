// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/render.h"
#include "core/domain/finding.h"

#include <QVector>

namespace tuiwen::article {

/// What only the document can tell: formulas that are wrong or take most of the room (WX029), cards
/// and kept markup the platform cannot show (WX030). `rendered` is the document's rendering with
/// the same options. At most 500.
[[nodiscard]] QVector<Finding> checkDocument(const Node &document, const RenderOptions &options,
                                             const Rendered &rendered);

} // namespace tuiwen::article
