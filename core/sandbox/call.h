// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QUrlQuery>

namespace tuiwen::sandbox {

/// One request as the routes see it.
struct Call
{
    QByteArray method; ///< "GET", "POST", …
    QString path;
    QUrlQuery query;
    QByteArray contentType;
    QByteArray body;
    QString ip;       ///< the caller's IPv4 address
    QJsonObject json; ///< the body, for routes that take JSON

    [[nodiscard]] QString parameter(const char *name) const
    {
        return query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
    }
};

/// What goes back. Business failures are HTTP 200 with an errcode (wechat-api.md 2.4).
struct Answer
{
    int status = 200;
    qint64 errcode = 0;
    QString rid;
    QByteArray contentType = "application/json; encoding=utf-8";
    QByteArray body;
    QString fileName;   ///< of a file that is sent back
    bool close = false; ///< the caller wants no further request on this connection
};

} // namespace tuiwen::sandbox
