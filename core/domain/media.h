// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QSize>
#include <QString>

namespace tuiwen {

/// A picture in the local store; its id is the SHA-256 of its bytes (64 hex digits).
struct Media
{
    QString hash;
    QString mime; ///< image/png, image/jpeg, image/gif, image/webp, image/bmp …
    qint64 bytes = 0;
    QSize size; ///< pixels, after orientation
    QString name; ///< file name it came with
    QString alt;
    UtcTime createdAt;

    bool operator==(const Media &) const = default;
};

/// Where a picture went: uploaded once per account and content.
enum class UploadKind { Body, Cover }; // uploadimg, add_material

struct Upload
{
    AccountId account;
    QString hash; ///< of the bytes that were uploaded
    UploadKind kind = UploadKind::Body;
    QString url;
    QString mediaId; ///< covers only
    UtcTime at;

    bool operator==(const Upload &) const = default;
};

[[nodiscard]] QString toText(UploadKind kind);

} // namespace tuiwen
