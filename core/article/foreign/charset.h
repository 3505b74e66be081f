// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace tuiwen::article::foreign {

struct HtmlText
{
    QByteArray utf8;
    QString encoding;
    bool converted = false; ///< the bytes were neither UTF-8 nor UTF-16
};

/// Text of an HTML file as UTF-8. A byte order mark counts most, then whether the bytes are UTF-8,
/// then the charset its head declares, then GB18030; bytes that are wrong in it become U+FFFD.
/// Unlike plain text, markup may hold control characters. Rejected: larger than maxImportBytes.
[[nodiscard]] Result<HtmlText> htmlText(const QByteArray &bytes);

} // namespace tuiwen::article::foreign
