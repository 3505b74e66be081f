// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/world.h"

#include <QJsonArray>

namespace tuiwen::sandbox {

/// A draft that is in the account's draft box now.
struct Draft
{
    QString mediaId;
    QString title;
    QJsonArray articles;
    QJsonArray sizes; ///< per article [pictures, code points received]
    UtcTime updatedAt;
};

/// Nothing when the id is unknown, another account's, deleted, or consumed by a publish or push
/// that did not fail.
[[nodiscard]] std::optional<Draft> liveDraft(World &world, const QString &appId,
                                             const QString &mediaId);
/// Publishing and pushing take the draft out of the box (wechat-api.md 1.7); one that fails gives
/// it back at `revivesAt`.
void consumeDraft(World &world, const QString &mediaId, std::optional<UtcTime> revivesAt);
/// Articles as the read calls show them: with the cover's address.
[[nodiscard]] QJsonArray shownArticles(World &world, QJsonArray articles, bool withContent);
/// offset and count of a list call, or nothing when they are out of range (count 1–20).
struct Page
{
    qint64 offset = 0;
    qint64 count = 0;
    bool withContent = true;
};
[[nodiscard]] std::optional<Page> pageOf(const QJsonObject &body);

} // namespace tuiwen::sandbox
