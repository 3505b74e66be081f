// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/accounts.h"

#include "core/store/rows.h"
#include "core/store/store.h"

namespace tuiwen::store::accounts {

namespace {

const QString columns = QStringLiteral(
    "id, name, glyph, colour, cluster, type, verification, kind, app_id, base_url, default_theme,"
    " can_push, can_publish, can_draft, probed_at, trouble, trouble_rid, trouble_at, created_at");

template<class Enum> bool take(Enum &target, const std::optional<Enum> &value)
{
    if (value) {
        target = *value;
    }
    return value.has_value();
}

Result<Account> read(const Statement &row)
{
    Account account;
    account.id = row.id<AccountTag>(0);
    account.name = row.text(1);
    account.glyph = row.text(2);
    account.colour = row.text(3);
    account.cluster = row.text(4);
    account.appId = row.text(8);
    account.baseUrl = QUrl(row.text(9));
    account.defaultTheme = row.text(10);
    account.capabilities.probedAt = row.time(14);
    account.createdAt = row.time(18);
    const bool known = take(account.type, accountTypeFrom(row.text(5))) &&
                       take(account.verification, verificationFrom(row.text(6))) &&
                       take(account.kind, accountKindFrom(row.text(7))) &&
                       take(account.capabilities.push, capabilityFrom(row.text(11))) &&
                       take(account.capabilities.publish, capabilityFrom(row.text(12))) &&
                       take(account.capabilities.draft, capabilityFrom(row.text(13)));
    if (!known) {
        return failure(ErrorKind::Storage,
                       QStringLiteral("account %1 holds an unknown word").arg(account.id.value));
    }
    const auto trouble = rows::toError(row.text(15));
    if (!trouble) {
        return failure(trouble.error());
    }
    if (*trouble) {
        account.trouble = AccountTrouble{**trouble, row.text(16), row.time(17)};
    }
    return account;
}

QString what(const AccountId &id)
{
    return QStringLiteral("account ") + id.value;
}

} // namespace

Result<> save(Connection &connection, const Account &account)
{
    Store::touched(connection, Topic::Accounts, account.id.value);
    const auto &trouble = account.trouble;
    const auto saved = connection.run(
        QStringLiteral(
            "INSERT INTO accounts (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
            " ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name,"
            " glyph = excluded.glyph, colour = excluded.colour, cluster = excluded.cluster,"
            " type = excluded.type, verification = excluded.verification,"
            " kind = excluded.kind, app_id = excluded.app_id, base_url = excluded.base_url,"
            " default_theme = excluded.default_theme, can_push = excluded.can_push,"
            " can_publish = excluded.can_publish, can_draft = excluded.can_draft,"
            " probed_at = excluded.probed_at, trouble = excluded.trouble,"
            " trouble_rid = excluded.trouble_rid, trouble_at = excluded.trouble_at,"
            " created_at = excluded.created_at")
            .arg(columns),
        account.id, account.name, account.glyph, account.colour, account.cluster,
        toText(account.type), toText(account.verification), toText(account.kind), account.appId,
        account.baseUrl.toString(QUrl::FullyEncoded), account.defaultTheme,
        toText(account.capabilities.push), toText(account.capabilities.publish),
        toText(account.capabilities.draft), account.capabilities.probedAt,
        rows::fromError(trouble ? std::optional(trouble->error) : std::nullopt),
        trouble ? trouble->rid : QString(), trouble ? trouble->at : UtcTime{}, account.createdAt);
    if (!saved && saved.error().kind == ErrorKind::Conflict) {
        return failure(ErrorKind::Conflict,
                       QStringLiteral("another account has the AppID %1").arg(account.appId),
                       saved.error().code);
    }
    return rows::done(saved);
}

Result<Account> get(Connection &connection, const AccountId &id)
{
    return rows::one<Account>(
        rows::bound(connection, QStringLiteral("SELECT %1 FROM accounts WHERE id = ?").arg(columns),
                    id),
        what(id), read);
}

Result<QVector<Account>> all(Connection &connection)
{
    return rows::all<Account>(
        connection.prepare(
            QStringLiteral("SELECT %1 FROM accounts ORDER BY cluster, name, id").arg(columns)),
        read);
}

Result<> remove(Connection &connection, const AccountId &id)
{
    Store::touched(connection, Topic::Accounts, id.value);
    const auto open = rows::one<qint64>(
        rows::bound(connection,
                    QStringLiteral("SELECT count(*) FROM pushes WHERE account = ? AND state NOT IN"
                                   " ('sent', 'handed_over', 'failed', 'missed', 'cancelled')"),
                    id),
        what(id), [](const Statement &row) { return Result<qint64>(row.integer(0)); });
    if (!open) {
        return failure(open.error());
    }
    if (*open > 0) {
        return failure(ErrorKind::Conflict,
                       QStringLiteral("account %1 has %2 open pushes").arg(id.value).arg(*open));
    }
    return rows::changed(connection.run(QStringLiteral("DELETE FROM accounts WHERE id = ?"), id),
                         what(id));
}

Result<> setTrouble(Connection &connection, const AccountId &id,
                    const std::optional<AccountTrouble> &trouble)
{
    Store::touched(connection, Topic::Accounts, id.value);
    return rows::changed(
        connection.run(
            QStringLiteral(
                "UPDATE accounts SET trouble = ?, trouble_rid = ?, trouble_at = ? WHERE id = ?"),
            rows::fromError(trouble ? std::optional(trouble->error) : std::nullopt),
            trouble ? trouble->rid : QString(), trouble ? trouble->at : UtcTime{}, id),
        what(id));
}

Result<> setCapabilities(Connection &connection, const AccountId &id,
                         const Capabilities &capabilities)
{
    Store::touched(connection, Topic::Accounts, id.value);
    return rows::changed(
        connection.run(
            QStringLiteral("UPDATE accounts SET can_push = ?, can_publish = ?, can_draft = ?,"
                           " probed_at = ? WHERE id = ?"),
            toText(capabilities.push), toText(capabilities.publish), toText(capabilities.draft),
            capabilities.probedAt, id),
        what(id));
}

} // namespace tuiwen::store::accounts
