// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

namespace tuiwen::store {

/// What the database keeps of a text: valid UTF-16 without a leading byte order mark.
[[nodiscard]] QString storable(const QString &text);

/// A prepared statement: bind values in order, then exec() or step through rows. Binding
/// after a run starts anew with the first value.
class Statement
{
public:
    explicit Statement(QSqlQuery query);

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
    bool m_ran = false;
    int m_bound = 0;
};

} // namespace tuiwen::store
