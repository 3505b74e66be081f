// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/check.h"

#include "core/base/json.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace tuiwen::account {

namespace {

constexpr qsizetype longestName = 100;

QString firstCharacter(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    return text.left(finder.toNextBoundary());
}

Result<> checkApi(const Account &account)
{
    static const QRegularExpression appId(QStringLiteral("^wx[0-9a-f]{16}$"));
    if (account.kind == AccountKind::Live && !appId.match(account.appId).hasMatch()) {
        return failure(ErrorKind::Rejected,
                       QStringLiteral("an AppID is 'wx' and 16 digits or letters a to f, not '%1'")
                           .arg(account.appId));
    }
    if (account.appId.isEmpty()) {
        return failure(ErrorKind::Rejected, QStringLiteral("the AppID is missing"));
    }
    const QUrl &server = account.baseUrl;
    if (server.isEmpty()) {
        return {};
    }
    const QString host = server.host();
    const bool local = host == QLatin1StringView("127.0.0.1") || host == QLatin1StringView("::1") ||
                       host == QLatin1StringView("localhost");
    const bool encrypted = server.scheme() == QLatin1StringView("https");
    if (!server.isValid() || host.isEmpty() ||
        (!encrypted && !(local && server.scheme() == QLatin1StringView("http")))) {
        return failure(ErrorKind::Rejected,
                       QStringLiteral("the server address must begin with https://"));
    }
    if (!server.userInfo().isEmpty() || server.hasQuery() || server.hasFragment()) {
        return failure(ErrorKind::Rejected,
                       QStringLiteral("the server address must be a plain address"));
    }
    return {};
}

} // namespace

Result<Account> checked(Account account)
{
    account.name = json::withoutControls(account.name).simplified();
    account.cluster = json::withoutControls(account.cluster).simplified();
    account.glyph = account.glyph.trimmed();
    account.appId = account.appId.trimmed().toLower();
    if (account.name.isEmpty()) {
        return failure(ErrorKind::Rejected, QStringLiteral("the account has no name"));
    }
    if (account.name.size() > longestName) {
        return failure(ErrorKind::Rejected,
                       QStringLiteral("a name may have %1 characters").arg(longestName));
    }
    if (account.glyph.isEmpty()) {
        account.glyph = firstCharacter(account.name);
    }
    if (account.kind == AccountKind::NoApi) {
        account.appId.clear();
        account.baseUrl.clear();
        return account;
    }
    if (auto api = checkApi(account); !api) {
        return failure(api.error());
    }
    return account;
}

QString secretKey(const AccountId &id)
{
    return QStringLiteral("account/%1/appsecret").arg(id.value);
}

} // namespace tuiwen::account
