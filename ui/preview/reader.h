// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace tuiwen::ui {

/// What stands above an article in the reader, and the article itself.
struct ReaderPage
{
    QString title;
    QString author;
    QString account;
    QString when; ///< as the reader prints it
    QString html; ///< the payload, byte for byte
    bool dark = false;
    int textPercent = 100; ///< the reader's own choice of type size; pictures keep theirs
};

/// A whole page: the reader's stylesheet (wechat-html.md 4.11), its header, then `html` unchanged.
/// Its content policy allows pictures of the library and inline styles, nothing else.
[[nodiscard]] QByteArray readerDocument(const ReaderPage &page);

} // namespace tuiwen::ui
