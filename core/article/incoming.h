// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/node.h"
#include "core/article/pictures.h"
#include "core/domain/finding.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <functional>

/// What comes into an article from outside: files and the clipboard, whatever their format, with
/// their pictures brought to safety and everything that was changed told.
namespace tuiwen::article {

/// Keeps a picture; gives its "tuiwen://media/…" address.
using PictureKeeper = std::function<Result<QString>(const LoadedPicture &)>;

/// A file read for a new article. All pictures in it are kept ones.
struct Incoming
{
    Node document;
    QString title; ///< never empty: the file's name when it has none
    QString author;
    QString digest;
    QString sourceUrl;
    QString cover;      ///< address of a kept picture; empty = none
    QString source;     ///< the program that wrote it; empty = not known
    QStringList remote; ///< pictures on the web, which were not fetched
    QVector<Loss> losses;
};

/// A piece for the middle of an article, as in ProseMirror's slices.
struct IncomingSlice
{
    Node document;
    int openStart = 0;
    int openEnd = 0;
    QString source;
    QStringList remote;
    QVector<Loss> losses;
};

/// Endings of the files that can be brought in, without the dot.
[[nodiscard]] QStringList importableSuffixes();
/// The documents in a folder and the folders in it, in order of their names; pictures and others are
/// left out. At most 500.
[[nodiscard]] QStringList documentsIn(const QString &folder);

/// Reads Markdown, plain text, HTML and Word documents; a file without an ending is Markdown. Fields
/// longer than WeChat takes are shortened, which is told. NotFound, Rejected and Storage say what is wrong with the file. Web pictures are never fetched, and HTML reaches no file
/// outside its own folder. Blocking.
[[nodiscard]] Result<Incoming> bringInFile(const QString &path, const PictureKeeper &keep);

/// Reads HTML of the clipboard. It reaches no file at all. Rejected: see foreign::importHtml().
[[nodiscard]] Result<IncomingSlice> bringInFragment(const QString &html, const PictureKeeper &keep);

} // namespace tuiwen::article
