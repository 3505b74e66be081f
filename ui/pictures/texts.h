// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/picture.h"

#include <QString>
#include <QStringList>

namespace tuiwen::ui::pictures {

/// Alt texts of 5 to 80 characters say enough and are still read out (rules.md E13).
inline constexpr int shortestAlt = 5;
inline constexpr int longestAlt = 80;

/// "JPEG", "SVG"; the mime type itself for one nobody knows.
[[nodiscard]] QString kindText(const QString &mime);
/// "312 KB", "1.4 MB" in the person's language.
[[nodiscard]] QString bytesText(qint64 bytes);
/// "1200 × 800".
[[nodiscard]] QString sizeText(const QSize &size);
/// Its name without the ending, or a word for one without a name.
[[nodiscard]] QString titleOf(const Media &media);
/// WeChat would not take these bytes as they are: 1 MB for stills, 10 MB for moving gifs
/// (wechat-api.md 5.1); they are fitted on the way out.
[[nodiscard]] bool isLarge(const Media &media);
/// The words of a line: parted by commas, 、 or spaces, each once.
[[nodiscard]] QStringList tagsFrom(const QString &line);
/// File dialogs' filter for everything that can be read.
[[nodiscard]] QString fileFilter();
/// True for names fileFilter() lets through.
[[nodiscard]] bool isPictureFile(const QString &path);

} // namespace tuiwen::ui::pictures
