// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlQuery>
#include <QString>

#include <optional>
#include <unordered_map>

namespace tuiwen::store {

/// Prepared statements of one connection that nobody uses at the moment; preparing a long statement
/// costs more than running it.
class Pool
{
public:
    /// A statement that was put back for this SQL, ready to be bound.
    [[nodiscard]] std::optional<QSqlQuery> take(const QString &sql);
    void put(QSqlQuery query);
    /// Frees all of them and takes none from now on.
    void close();

private:
    struct Hash
    {
        size_t operator()(const QString &text) const { return qHash(text); }
    };

    std::unordered_map<QString, QSqlQuery, Hash> m_idle;
    bool m_closed = false;
};

} // namespace tuiwen::store
