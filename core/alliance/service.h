// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/domain/partner.h"
#include "core/store/store.h"

#include <QObject>
#include <QVector>

namespace tuiwen::alliance {

/// Partners of the account alliance: accounts, contacts, agreements, notes and what we owe next.
class AllianceService : public QObject
{
    Q_OBJECT

public:
    explicit AllianceService(store::Store &store);

    [[nodiscard]] QFuture<Result<QVector<Partner>>> all();
    /// Inserts when the id is null. Rejected when the name is empty.
    [[nodiscard]] QFuture<Result<Partner>> save(const Partner &partner);
    [[nodiscard]] QFuture<Result<>> remove(const PartnerId &id);

private:
    store::Store &m_store;
};

} // namespace tuiwen::alliance
