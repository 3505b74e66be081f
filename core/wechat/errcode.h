// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QNetworkReply>

namespace tuiwen::wechat {

/// The one place that turns what happened on the wire into a kind (wechat-api.md 19). Pure; never looks
/// at text. `unsafe` says whether the request could have had an effect.
[[nodiscard]] ErrorKind classify(QNetworkReply::NetworkError network, int httpStatus, qint64 errcode, bool unsafe);
/// True for 40001, 40014 and 42001: renew the token once, repeat once.
[[nodiscard]] bool isTokenError(qint64 errcode);

} // namespace tuiwen::wechat
