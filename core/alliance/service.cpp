// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alliance/service.h"

#include "core/store/partners.h"

namespace tuiwen::alliance {

AllianceService::AllianceService(store::Store &store)
    : m_store(store)
{}

QFuture<Result<QVector<Partner>>> AllianceService::all()
{
    return m_store.read<QVector<Partner>>(
        [](store::Connection &connection) { return store::partners::all(connection); });
}

QFuture<Result<Partner>> AllianceService::save(const Partner &partner)
{
    Partner saved = partner;
    saved.name = partner.name.trimmed();
    if (saved.name.isEmpty()) {
        return readyFuture<Partner>(
            failure(ErrorKind::Rejected, QStringLiteral("a partner needs a name")));
    }
    const UtcTime now = m_store.clock().now();
    if (saved.id.isNull()) {
        saved.id = PartnerId::create(now);
        saved.createdAt = now;
    }
    saved.updatedAt = now;
    return m_store.write<Partner>([saved](store::Connection &connection) -> Result<Partner> {
        if (const auto done = store::partners::save(connection, saved); !done) {
            return failure(done.error());
        }
        return saved;
    });
}

QFuture<Result<>> AllianceService::remove(const PartnerId &id)
{
    return m_store.write<void>(
        [id](store::Connection &connection) { return store::partners::remove(connection, id); });
}

} // namespace tuiwen::alliance
