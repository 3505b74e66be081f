// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/node.h"
#include "core/domain/finding.h"

#include <QByteArray>
#include <QString>
#include <QVector>

/// Foreign HTML: files, pages saved from a browser, the clipboard. One importer for all of them; the
/// markup is read here and never shown to a browser.
namespace tuiwen::article::foreign {

enum class Scope : quint8
{
    Page,    ///< a whole file: title and main text are looked for, the page around them goes
    Fragment ///< what a person selected and copied: everything counts
};

/// What a page becomes. Pictures still point where the page said, or into `embedded`.
struct ForeignArticle
{
    Node document;
    QString source; ///< the program that wrote it: "Word", "Feishu", …
    QString title;
    QString author;
    QString digest;
    QString cover; ///< as the page says it; empty = none
    QVector<QByteArray> embedded; ///< data: URIs; a source "tuiwen-data:<index>" means one of them
    bool own = false; ///< a copy out of this editor: nothing was changed
    int openStart = 0; ///< of an own copy: as in ProseMirror's slices
    int openEnd = 0;
    QVector<Loss> losses;
};

/// Reads HTML in any encoding its bytes or its head declare. Rejected: no text, markup too large or
/// built so that nobody can read it.
[[nodiscard]] Result<ForeignArticle> importHtml(const QByteArray &bytes, Scope scope);

/// The bytes behind "tuiwen-data:<index>" as a data: URI; the source itself for any other.
[[nodiscard]] QString embeddedSource(const ForeignArticle &article, const QString &source);

} // namespace tuiwen::article::foreign
