// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/world.h"

namespace tuiwen::sandbox {

// One function per call of the platform, grouped as its manual groups them. Each finds the token,
// the permission, the quota and the shape of the body already checked by the router.

// token.cpp (wechat-api.md 4.1, 4.2, 4.5)
[[nodiscard]] Answer tokenGet(World &world, const Profile &profile, const Call &call);
[[nodiscard]] Answer stableToken(World &world, const Profile &profile, const Call &call);
[[nodiscard]] Answer platformAddresses(World &world, const Profile &profile, const Call &call);
[[nodiscard]] Answer callbackCheck(World &world, const Profile &profile, const Call &call);

// quota.cpp (4.6–4.8)
[[nodiscard]] Answer quotaGet(World &world, const Profile &profile, const Call &call);
[[nodiscard]] Answer clearQuota(World &world, const Profile &profile, const Call &call);
[[nodiscard]] Answer clearQuotaBySecret(World &world, const Profile &profile, const Call &call);
[[nodiscard]] Answer ridGet(World &world, const Profile &profile, const Call &call);

// material.cpp (5)
[[nodiscard]] Answer uploadImage(World &world, const Profile &profile, const Call &call);
[[nodiscard]] Answer uploadMedia(World &world, const Profile &profile, const Call &call);
[[nodiscard]] Answer getMedia(World &world, const Profile &profile, const Call &call);
[[nodiscard]] Answer addMaterial(World &world, const Profile &profile, const Call &call);
[[nodiscard]] Answer getMaterial(World &world, const Profile &profile, const Call &call);
[[nodiscard]] Answer deleteMaterial(World &world, const Profile &profile, const Call &call);
[[nodiscard]] Answer countMaterial(World &world, const Profile &profile, const Call &call);
[[nodiscard]] Answer listMaterial(World &world, const Profile &profile, const Call &call);
[[nodiscard]] Answer withdrawn(World &world, const Profile &profile, const Call &call);

// draft.cpp (6)
[[nodiscard]] Answer draftAdd(World &world, const Profile &profile, const Call &call);
[[nodiscard]] Answer draftUpdate(World &world, const Profile &profile, const Call &call);
[[nodiscard]] Answer draftGet(World &world, const Profile &profile, const Call &call);
[[nodiscard]] Answer draftDelete(World &world, const Profile &profile, const Call &call);
[[nodiscard]] Answer draftCount(World &world, const Profile &profile, const Call &call);
[[nodiscard]] Answer draftList(World &world, const Profile &profile, const Call &call);

// publish.cpp (7)
[[nodiscard]] Answer publishSubmit(World &world, const Profile &profile, const Call &call);
[[nodiscard]] Answer publishGet(World &world, const Profile &profile, const Call &call);
[[nodiscard]] Answer publishDelete(World &world, const Profile &profile, const Call &call);
[[nodiscard]] Answer publishArticle(World &world, const Profile &profile, const Call &call);
[[nodiscard]] Answer publishList(World &world, const Profile &profile, const Call &call);

// mass.cpp (8)
[[nodiscard]] Answer massSendAll(World &world, const Profile &profile, const Call &call);
[[nodiscard]] Answer massSend(World &world, const Profile &profile, const Call &call);
[[nodiscard]] Answer massPreview(World &world, const Profile &profile, const Call &call);
[[nodiscard]] Answer massGet(World &world, const Profile &profile, const Call &call);
[[nodiscard]] Answer massDelete(World &world, const Profile &profile, const Call &call);
[[nodiscard]] Answer massSpeedGet(World &world, const Profile &profile, const Call &call);
[[nodiscard]] Answer massSpeedSet(World &world, const Profile &profile, const Call &call);

} // namespace tuiwen::sandbox
