// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace tuiwen::article {

/// The block of `key: value` lines between two `---` lines at the start of a Markdown file.
struct FrontMatter
{
    QString title;
    QString author;
    QString digest;
    QString cover;
    QString sourceUrl;
    QStringList unused;   ///< keys we have no place for
    qsizetype length = 0; ///< bytes it takes at the start of the text; 0 = none
};

/// Reads the usual spellings (digest, description, summary, excerpt; cover, image, thumbnail …).
[[nodiscard]] FrontMatter readFrontMatter(QByteArrayView utf8);

/// The block at the start of a file that importMarkdown() reads; keys without a value are left out,
/// empty when all are.
struct MarkdownHead
{
    QString title;
    QString author;
    QString digest;
    QString cover;
    QString sourceUrl;
};
[[nodiscard]] QString frontMatter(const MarkdownHead &head);

} // namespace tuiwen::article
