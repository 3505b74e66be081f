// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tuiwen::sandbox {

/// What the storage filter leaves of a style attribute (wechat-html.md 4.3): position, animations
/// and pictures from elsewhere are cut out, addresses of platform pictures are served in /640. A
/// style that loses nothing comes back byte for byte.
[[nodiscard]] QString filterStyle(const QString &style);
/// True for addresses of the platform's own picture hosts.
[[nodiscard]] bool isPlatformPicture(const QString &url);
/// The same picture in the size readers get: …/0 becomes …/640.
[[nodiscard]] QString readerPicture(const QString &url);

} // namespace tuiwen::sandbox
