// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/world.h"

namespace tuiwen::sandbox {

/// An article that passed the checks of draft/add, as it is stored.
struct Stored
{
    QJsonObject article;
    int images = 0;        ///< in the content, or of a picture post
    int contentLength = 0; ///< code points as received
};

/// Checks and filters one article of a request (wechat-api.md 6.1); the errcode of the first
/// violated rule otherwise. `in` is as received; `single`: the draft has no other article, so an
/// empty digest is filled.
[[nodiscard]] tl::expected<Stored, qint64> storeArticle(World &world, const Profile &profile,
                                                        const QJsonObject &in, bool single);

/// Instructions in a title: "[sim:status=2;fail=1]" gives {status: 2, fail: 1}. Keys: status, fail,
/// delay (ms), submit (errcode), send (errcode), result (SEND_FAIL or an err number).
[[nodiscard]] QHash<QString, QString> marksIn(const QString &title);

/// The account's __biz, and the address of an article: a draft's preview (tempkey) or a published
/// one.
[[nodiscard]] QString previewLink(const QString &appId);
[[nodiscard]] QString articleLink(const QString &appId, qint64 dataId, int index);

} // namespace tuiwen::sandbox
