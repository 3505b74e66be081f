// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>

namespace tuiwen::store {

class Pool;

/// What the database keeps of a text: valid UTF-16 without a leading byte order mark.
[[nodiscard]] QString storable(const QString &text);

/// A prepared statement: bind values in order, then exec() or step through rows. Binding
/// after a run starts anew with the first value.
class Statement
{
public:
    /// `pool` gets the query back when the statement ends well.
    explicit Statement(QSqlQuery query, std::shared_ptr<Pool> pool = {});
    Statement(Statement &&other) noexcept = default;
    Statement &operator=(Statement &&other) noexcept = delete;
    ~Statement();

    Statement &bind(const QString &text);
    Statement &bind(const QByteArray &bytes);
    Statement &bind(qint64 number);
    Statement &bind(int number) { return bind(static_cast<qint64>(number)); }
    Statement &bind(double number);
    Statement &bind(UtcTime time) { return bind(time.ms); }
    template<class Tag> Statement &bind(const Id<Tag> &id) { return bind(id.value); }

    /// Runs it; gives the number of changed rows.
    [[nodiscard]] Result<int> exec();
    /// First call runs it; true while there is a row.
    [[nodiscard]] Result<bool> step();

    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] UtcTime time(int column) const { return {integer(column)}; }
    template<class Tag> [[nodiscard]] Id<Tag> id(int column) const { return {text(column)}; }

private:
    Statement &bindValue(const QVariant &value);

    QSqlQuery m_query;
    std::shared_ptr<Pool> m_pool;
    qsizetype m_boundBytes = 0;
    bool m_ran = false;
    int m_bound = 0;
};

} // namespace tuiwen::store
