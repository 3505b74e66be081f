// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QSizeF>
#include <QString>
#include <QStringList>

namespace tuiwen::ui::cover {

/// A title in lines at the largest size that fits.
struct Lines
{
    QStringList lines;
    int pixels = 0; ///< font size

    bool operator==(const Lines &) const = default;
};

inline constexpr double lineHeight = 1.3; ///< of the font size

/// Places where a line may end, as indices of the character after; Latin words and numbers stay
/// whole, no line begins with closing punctuation or ends with opening punctuation (GB/T 15834).
[[nodiscard]] QVector<qsizetype> breaks(const QString &text);
/// Breaks a title into at most `most` lines of even length at the largest size between `least` and
/// `largest` pixels that fits the box; within words of two or more characters only when nothing
/// else fits. Line feeds in the text are kept. What does not fit even at `least` ends with "…".
[[nodiscard]] Lines broken(const QString &text, QFont font, const QSizeF &box, int least,
                           int largest, int most = 4);
/// Width of a line without the blank half of a full-width mark at its end.
[[nodiscard]] double inkWidth(const QString &line, const QFont &font);

} // namespace tuiwen::ui::cover
