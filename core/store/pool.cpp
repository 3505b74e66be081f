// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pool.h"

#include <utility>

namespace tuiwen::store {

std::optional<QSqlQuery> Pool::take(const QString &sql)
{
    const auto it = m_idle.find(sql);
    if (it == m_idle.end()) {
        return std::nullopt;
    }
    std::optional<QSqlQuery> query(std::move(it->second));
    m_idle.erase(it);
    return query;
}

void Pool::put(QSqlQuery query)
{
    // Far more than the repositories have; a safeguard against SQL made of values.
    constexpr size_t most = 128;
    if (m_closed) {
        return;
    }
    if (m_idle.size() >= most) {
        m_idle.clear();
    }
    query.finish();
    const QString sql = query.lastQuery();
    m_idle.insert_or_assign(sql, std::move(query));
}

void Pool::close()
{
    m_closed = true;
    m_idle.clear();
}

} // namespace tuiwen::store
