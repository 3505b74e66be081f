// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wechat/client.h"

#include <QJsonObject>
#include <QString>

namespace tuiwen::wechat::wire {

/// A text of several lines as WeChat takes it: no control characters but newline and tab, no half
/// surrogates.
[[nodiscard]] QString cleanText(const QString &text);
/// A text of one line, such as a title: cleaned, line breaks made spaces, Unicode form NFC.
[[nodiscard]] QString cleanLine(const QString &text);

/// A request with a JSON body of raw UTF-8.
[[nodiscard]] Outgoing withJson(const Endpoint &endpoint, const QJsonObject &object);
/// An upload: one part named "media", file name "upload.<ext>", boundary unquoted and of letters,
/// digits and '-' only (wechat-api.md 2.6).
[[nodiscard]] Outgoing withFile(const Endpoint &endpoint, const QByteArray &bytes,
                                const QByteArray &mime);
/// A call that is wrong and ends as Rejected without being sent.
[[nodiscard]] Outgoing refused(const Endpoint &endpoint, const QString &reason);

/// The address of an API path below a server's address.
[[nodiscard]] QUrl url(const QUrl &base, const char *path);
/// The request id in an error message: "692e50c2-5b0026e0-6a78a5f8", or empty.
[[nodiscard]] QString ridOf(const QString &message);
/// Reads a reply: the answer when the status is 2xx and errcode is absent, 0 or accepted; otherwise
/// the classified error whose code is the errcode (or the HTTP status) and whose detail is the
/// errmsg.
[[nodiscard]] Result<Answer> read(const HttpReply &reply, bool unsafe,
                                  const QVector<qint64> &accepted = {});

} // namespace tuiwen::wechat::wire
