// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/partner.h"
#include "core/store/connection.h"

#include <QVector>

namespace tuiwen::store::partners {

/// Inserts or replaces by id.
[[nodiscard]] Result<> save(Connection &connection, const Partner &partner);
/// By the next obligation's date, then name.
[[nodiscard]] Result<QVector<Partner>> all(Connection &connection);
[[nodiscard]] Result<> remove(Connection &connection, const PartnerId &id);

} // namespace tuiwen::store::partners
