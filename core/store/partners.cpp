// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/partners.h"

#include "core/store/rows.h"
#include "core/store/store.h"

namespace tuiwen::store::partners {

namespace {

Result<Partner> read(const Statement &row)
{
    Partner partner;
    partner.id = row.id<PartnerTag>(0);
    partner.name = row.text(1);
    partner.accounts = row.text(2);
    partner.contact = row.text(3);
    partner.agreement = row.text(4);
    partner.notes = row.text(5);
    partner.obligation = row.text(6);
    partner.obligationDue = QDate::fromString(row.text(7), Qt::ISODate);
    partner.createdAt = row.time(8);
    partner.updatedAt = row.time(9);
    return partner;
}

} // namespace

Result<> save(Connection &connection, const Partner &partner)
{
    Store::touched(connection, Topic::Partners, partner.id.value);
    return rows::done(connection.run(
        QStringLiteral(
            "INSERT INTO partners (id, name, accounts, contact, agreement, notes, obligation,"
            " obligation_due, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET name = excluded.name, accounts = excluded.accounts,"
            " contact = excluded.contact, agreement = excluded.agreement,"
            " notes = excluded.notes, obligation = excluded.obligation,"
            " obligation_due = excluded.obligation_due, created_at = excluded.created_at,"
            " updated_at = excluded.updated_at"),
        partner.id, partner.name, partner.accounts, partner.contact, partner.agreement,
        partner.notes, partner.obligation, partner.obligationDue.toString(Qt::ISODate),
        partner.createdAt, partner.updatedAt));
}

Result<QVector<Partner>> all(Connection &connection)
{
    return rows::all<Partner>(
        connection.prepare(QStringLiteral(
            "SELECT id, name, accounts, contact, agreement, notes, obligation, obligation_due,"
            " created_at, updated_at FROM partners"
            " ORDER BY CASE WHEN obligation_due = '' THEN 1 ELSE 0 END, obligation_due, name, id")),
        read);
}

Result<> remove(Connection &connection, const PartnerId &id)
{
    Store::touched(connection, Topic::Partners, id.value);
    return rows::changed(connection.run(QStringLiteral("DELETE FROM partners WHERE id = ?"), id),
                         QStringLiteral("partner ") + id.value);
}

} // namespace tuiwen::store::partners
