// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/sandbox/call.h"

namespace tuiwen::sandbox {

/// A success body without errcode, as most read calls send it.
[[nodiscard]] Answer plain(const QJsonObject &object);
/// A success body with errcode 0 and errmsg "ok" unless the object brings its own.
[[nodiscard]] Answer done(QJsonObject object = {});
/// {"errcode":code,"errmsg":"text [hint: […]] rid: …"} with the platform's own wording where it is
/// known (wechat-api.md 19). `detail` replaces the table's text, `extra` adds fields.
[[nodiscard]] Answer refuse(UtcTime now, qint64 code, const QString &detail = {},
                            const QJsonObject &extra = {});
/// "6741a2b3-1f2e3d4c-5b6a7988": unix time in hex, then two random groups.
[[nodiscard]] QString makeRid(UtcTime now);
/// `count` random characters of url-safe base64.
[[nodiscard]] QString randomText(int count);
/// `count` random lower-case hexadecimal digits.
[[nodiscard]] QString randomHex(int count);

} // namespace tuiwen::sandbox
