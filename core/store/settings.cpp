// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/settings.h"

#include "core/store/rows.h"
#include "core/store/store.h"

namespace tuiwen::store::settings {

Result<QString> get(Connection &connection, const QString &key, const QString &fallback)
{
    auto value = rows::one<QString>(
        rows::bound(connection, QStringLiteral("SELECT value FROM settings WHERE key = ?"), key),
        key, [](const Statement &row) { return Result<QString>(row.text(0)); });
    if (!value && value.error().kind == ErrorKind::NotFound) {
        return fallback;
    }
    return value;
}

Result<> set(Connection &connection, const QString &key, const QString &value)
{
    Store::touched(connection, Topic::Settings, key);
    return rows::done(
        connection.run(QStringLiteral("INSERT INTO settings (key, value) VALUES (?, ?)"
                                      " ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
                       key, value));
}

} // namespace tuiwen::store::settings
