// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QVector>

/// Foreign HTML before it reaches the parser.
namespace tuiwen::article::foreign {

/// Markup that the parser can read in bounded time.
struct ScannedHtml
{
    QByteArray html;            ///< without scripts, comments, NULs, over-deep tags and the
                                ///< attributes of a tag that has more than 500
    QVector<QByteArray> embedded; ///< data: pictures; the markup says "tuiwen-data:<index>"
    int scripts = 0;            ///< script elements left out
    int deep = 0;               ///< tags left out because they nest deeper than the parser may go
};

/// The scheme that stands for an embedded picture in scanned markup.
inline constexpr char embeddedScheme[] = "tuiwen-data:";

/// One pass over the bytes, linear in their number whatever they are. Elements whose contents are
/// raw text (script, noscript, iframe, textarea, …) lose them, style and title keep theirs; open tags
/// are cut off at a depth of 255, because the parser's time grows with the square of the depth.
[[nodiscard]] ScannedHtml scanHtml(const QByteArray &utf8);

} // namespace tuiwen::article::foreign
