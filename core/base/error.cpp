// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <QRegularExpression>

namespace tuiwen {

QString toText(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
        return QStringLiteral("offline");
    case ErrorKind::InDoubt:
        return QStringLiteral("in_doubt");
    case ErrorKind::Auth:
        return QStringLiteral("auth");
    case ErrorKind::Quota:
        return QStringLiteral("quota");
    case ErrorKind::Throttled:
        return QStringLiteral("throttled");
    case ErrorKind::Rejected:
        return QStringLiteral("rejected");
    case ErrorKind::NotFound:
        return QStringLiteral("not_found");
    case ErrorKind::Conflict:
        return QStringLiteral("conflict");
    case ErrorKind::Storage:
        return QStringLiteral("storage");
    case ErrorKind::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorKind::Internal:
        break;
    }
    return QStringLiteral("internal");
}

QString toText(const Error &error)
{
    QString text = toText(error.kind);
    if (error.code != 0) {
        text += QLatin1Char(' ') + QString::number(error.code);
    }
    if (!error.detail.isEmpty()) {
        text += QStringLiteral(": ") + error.detail;
    }
    return text;
}

QString redacted(QString text)
{
    static const QRegularExpression query(
        QStringLiteral("(access_token|secret|appsecret|component_access_token)=[^&\\s\"']*"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression member(
        QStringLiteral("(\"(?:access_token|secret|appsecret)\"\\s*:\\s*)\"[^\"]*\""),
        QRegularExpression::CaseInsensitiveOption);
    text.replace(query, QStringLiteral("\\1=(redacted)"));
    text.replace(member, QStringLiteral("\\1\"(redacted)\""));
    return text;
}

} // namespace tuiwen
