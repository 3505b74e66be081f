// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <optional>

namespace tuiwen::article {

/// Largest text file an import reads.
inline constexpr qint64 maxImportBytes = 50LL * 1024 * 1024;

/// Rejected, with both sizes, when a file is larger than maxImportBytes.
[[nodiscard]] Result<> fitsAnImport(const QByteArray &bytes);

struct DecodedText
{
    QByteArray utf8;      ///< without byte order mark, line ends as they were
    const char *encoding; ///< "UTF-8", "UTF-16" or "GB18030"
};

/// Text of a file as UTF-8. UTF-8 and UTF-16 (with byte order mark) are taken as they are; other
/// bytes are tried as GB18030, the national encoding older Chinese editors write. Rejected: larger
/// than maxImportBytes, binary contents, no known encoding.
[[nodiscard]] Result<DecodedText> decodeText(const QByteArray &bytes);

/// True for well-formed UTF-8 (no overlong forms, no surrogates).
[[nodiscard]] bool isUtf8(QByteArrayView bytes);

} // namespace tuiwen::article
