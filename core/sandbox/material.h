// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/picture.h"
#include "core/sandbox/world.h"

namespace tuiwen::sandbox {

/// A picture the imitation keeps.
struct Material
{
    QString mediaId;
    QString kind; ///< "image", "thumb" (library), "body" (uploadimg) or "temporary"
    QString name;
    QString url;
    QString sha256;
    Picture picture;
    qint64 createdAt = 0;
};

/// A library picture of this account that was not deleted; temporary ones and those of uploadimg do
/// not count, because a cover and a picture post need permanent ones.
[[nodiscard]] std::optional<Material> permanentMaterial(World &world, const QString &appId,
                                                        const QString &mediaId);
/// What is known of a picture by the id inside its mmbiz.qpic.cn address.
[[nodiscard]] std::optional<Material> materialByPicture(World &world, const QString &picture);
/// The id inside http(s)://mmbiz.qpic.cn/<kind>/<id>/<size>?…; empty for other addresses.
[[nodiscard]] QString pictureIdOf(const QString &url);

} // namespace tuiwen::sandbox
