// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/wechat/draft.h"

namespace tuiwen::wechat::wire {

/// An article as draft/add and draft/update take it (wechat-api.md 6.1).
[[nodiscard]] QJsonObject articleObject(const DraftArticle &article);
/// A crop as WeChat takes it, "x1_y1_x2_y2" with at most 6 decimals.
[[nodiscard]] QString cropText(const Crop &crop);
/// The articles under "news_item"; Internal when they are not there.
[[nodiscard]] Result<QVector<DraftArticle>> articlesOf(const QJsonObject &object);
/// The articles of a batchget item; empty when it was asked without content.
[[nodiscard]] QVector<DraftArticle> articlesOfItem(const QJsonObject &item);
/// "update_time" in seconds; null when it is not there.
[[nodiscard]] UtcTime updateTime(const QJsonObject &item);

} // namespace tuiwen::wechat::wire
