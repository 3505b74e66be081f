// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/media.h"
#include "core/store/connection.h"

#include <QVector>

namespace tuiwen::store::media {

/// Adds a picture's row; an existing row with the same hash is left as it is, but leaves the trash.
[[nodiscard]] Result<> add(Connection &connection, const Media &media);
[[nodiscard]] Result<Media> get(Connection &connection, const QString &hash);
[[nodiscard]] Result<QVector<Media>> all(Connection &connection);

/// NotFound when this content was never uploaded to this account for this use.
[[nodiscard]] Result<Upload> findUpload(Connection &connection, const AccountId &account,
                                        const QString &hash, UploadKind kind);
/// Replaces an earlier upload of the same account, content and use.
[[nodiscard]] Result<> saveUpload(Connection &connection, const Upload &upload);
/// Forgets an upload WeChat no longer knows (40007).
[[nodiscard]] Result<> dropUpload(Connection &connection, const AccountId &account,
                                  const QString &hash, UploadKind kind);

} // namespace tuiwen::store::media
