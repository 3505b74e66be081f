// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace tuiwen::article {

/// Rewrites what people write in Markdown but CommonMark does not know, in terms it knows:
/// footnotes
/// ([^1] and its text) become marks 注1 with a list at the end, `::: tip` containers and `>
/// [!NOTE]` alerts become quotes with a bold first line. Code is left alone.
[[nodiscard]] QByteArray withoutExtensions(const QByteArray &markdown);

} // namespace tuiwen::article
