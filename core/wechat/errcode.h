// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QNetworkReply>

#include <chrono>
#include <optional>

namespace tuiwen::wechat {

/// The one place that turns what happened on the wire into a kind (wechat-api.md 19). Pure; never looks
/// at text. `unsafe` says whether the request could have had an effect. An error code decides first,
/// then the HTTP status, then the network; an answer without any of them is one nobody could read.
[[nodiscard]] ErrorKind classify(QNetworkReply::NetworkError network, int httpStatus, qint64 errcode,
                                 bool unsafe);
/// True for 40001, 40014 and 42001: renew the token once, repeat once.
[[nodiscard]] bool isTokenError(qint64 errcode);
/// True for codes that say "busy, try again" without naming a limit: -1, 61450 and 9001002.
[[nodiscard]] bool isBusy(qint64 errcode);
/// How long to keep away after this code; nothing when the code names no time.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter(qint64 errcode);

} // namespace tuiwen::wechat
