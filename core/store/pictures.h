// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/article.h"
#include "core/domain/picture.h"
#include "core/store/connection.h"

#include <QStringList>
#include <QVector>

/// What the media library knows beyond a picture's row: tags, trash, and which articles show it.
namespace tuiwen::store::pictures {

/// Newest first.
[[nodiscard]] Result<QVector<Picture>> list(Connection &connection, bool trash);
/// The row and whether it lies in the trash; without tags and uses.
[[nodiscard]] Result<Picture> get(Connection &connection, const QString &hash);
/// Articles that show it, those of the library first, by title.
[[nodiscard]] Result<QVector<PictureUse>> uses(Connection &connection, const QString &hash);
[[nodiscard]] Result<QVector<Upload>> uploads(Connection &connection, const QString &hash);

/// NotFound when there is no such picture, here and below.
[[nodiscard]] Result<> setAlt(Connection &connection, const QString &hash, const QString &alt);
[[nodiscard]] Result<> setName(Connection &connection, const QString &hash, const QString &name);
/// Replaces all tags; empty and doubled ones are left out.
[[nodiscard]] Result<> setTags(Connection &connection, const QString &hash,
                               const QStringList &tags);

/// Moves pictures into the trash that no article shows, not even one in the trash, and gives those
/// it moved. Old versions do not hold a picture back here, only from erase().
[[nodiscard]] Result<QStringList> trash(Connection &connection, const QStringList &hashes,
                                        UtcTime at);
[[nodiscard]] Result<> restore(Connection &connection, const QStringList &hashes);
/// Removes the rows of trashed pictures that nothing uses, not even what was sent, and gives them:
/// their files may go once this is committed.
[[nodiscard]] Result<QStringList> erase(Connection &connection, const QStringList &hashes);

/// Hashes after tuiwen://media/ in a text, each once.
[[nodiscard]] QStringList named(const QString &text);
/// Notes what an article shows now; a trashed picture that is shown again leaves the trash.
[[nodiscard]] Result<> noteUses(Connection &connection, const ArticleId &article,
                                const QString &cover, const QString &body);
/// Adds what one of its versions shows.
[[nodiscard]] Result<> noteVersion(Connection &connection, const ArticleId &article,
                                   const QString &body);
/// Drops what a version with this body showed and no other version of the article does; the version
/// itself is gone already.
[[nodiscard]] Result<> forgetVersion(Connection &connection, const ArticleId &article,
                                     const QString &body);

} // namespace tuiwen::store::pictures
