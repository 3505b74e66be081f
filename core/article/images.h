// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/losses.h"
#include "core/article/node.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

/// References to pictures, in documents and in rendered HTML. Pure: nothing is read or uploaded.
namespace tuiwen::article {

/// "tuiwen://media/<64 hex digits>"
[[nodiscard]] QString pictureUrl(const QString &hash);
/// The content hash of such a URL; empty for any other text.
[[nodiscard]] QString pictureHash(QStringView url);

/// Sources of the pictures of a document in order of first use, each once.
[[nodiscard]] QStringList pictureSources(const Node &document);
/// Content hashes of our pictures in rendered HTML in order of first use, each once.
[[nodiscard]] QStringList pictureHashes(QStringView html);
/// How often our pictures are used in rendered HTML.
[[nodiscard]] int countPictures(QStringView html);

/// Puts uploaded URLs in the place of our own. NotFound names the first picture without one.
[[nodiscard]] Result<QString> withPictureUrls(const QString &html,
                                              const QHash<QString, QString> &urlByHash);

/// What became of a picture the document refers to.
struct PictureFate
{
    QString source; ///< the new source; empty = the picture cannot be kept
    Loss loss;      ///< told when it cannot be kept
};
using PictureResolver = std::function<PictureFate(const QString &source)>;

/// Gives every picture its new source. One that cannot be kept becomes a link to where it was, with
/// its caption or description as text, so that nothing is lost. Asks once per source.
void resolvePictures(Node &document, const PictureResolver &resolve, Losses &losses);

} // namespace tuiwen::article
