// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace tuiwen::media {

/// Why an svg from outside must not be drawn: it declares entities, names a style sheet or a
/// picture that is not inside it, nests or repeats itself without measure, or holds text where
/// there are no fonts. Empty when it may be drawn.
[[nodiscard]] QString svgTrouble(const QByteArray &bytes);

} // namespace tuiwen::media
