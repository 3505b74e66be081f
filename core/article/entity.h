// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tuiwen::article {

/// The characters of an HTML entity ("&amp;", "&#x4e2d;"); the text itself when there is no such
/// entity.
[[nodiscard]] QString decodedEntity(QStringView entity);
/// Replaces every entity of a text.
[[nodiscard]] QString withoutEntities(QStringView text);

} // namespace tuiwen::article
