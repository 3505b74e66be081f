// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/database.h"

#include "core/base/time.h"

#include <QJsonObject>

namespace tuiwen::sandbox {

/// What the imitation received, for people and for assertions. Keys: "accounts" [{name, appid,
/// type, verified}], "drafts" [{account, account_name, media_id, title, consumed, deleted, images,
/// content_length}] (all ever made, oldest first), "images" (uploadimg and library uploads),
/// "covers" (different library pictures that a draft used as cover), "publishes" [{…, publish_id,
/// media_id, title, status, article_url, page}], "pushes" [{…, msg_id, clientmsgid, media_id,
/// title, status, article_url, page}], "requests" (how many). "page" is where the running server
/// shows a copy of the article, because article_url leads nowhere real.
[[nodiscard]] QJsonObject makeReport(Database &database, UtcTime now);
/// The server's time as another process can know it: its own clock when that is the system's, else
/// the moment of its last request.
[[nodiscard]] UtcTime reportTime(Database &database);

} // namespace tuiwen::sandbox
