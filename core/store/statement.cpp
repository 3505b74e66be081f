// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include "core/store/dialect.h"
#include "core/store/pool.h"

#include <QSqlError>

#include <utility>

namespace tuiwen::store {

QString storable(const QString &text)
{
    QString kept = text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
    // SQLite reads a leading mark as a byte order and drops it.
    while (!kept.isEmpty() && (kept.front() == QChar(0xfeff) || kept.front() == QChar(0xfffe))) {
        kept.remove(0, 1);
    }
    return kept.isNull() ? QStringLiteral("") : kept;
}

Statement::Statement(QSqlQuery query, std::shared_ptr<Pool> pool)
    : m_query(std::move(query))
    , m_pool(std::move(pool))
{}

Statement::~Statement()
{
    // A kept statement keeps its values too; long ones are not worth their memory.
    constexpr qsizetype longest = 65536;
    if (m_pool && m_boundBytes <= longest && !m_query.lastError().isValid()) {
        m_pool->put(std::move(m_query));
    }
}

Statement &Statement::bindValue(const QVariant &value)
{
    if (m_ran) {
        m_query.finish();
        m_ran = false;
        m_bound = 0;
    }
    m_query.bindValue(m_bound++, value);
    return *this;
}

Statement &Statement::bind(const QString &text)
{
    m_boundBytes += text.size() * 2;
    return bindValue(storable(text));
}

Statement &Statement::bind(const QByteArray &bytes)
{
    m_boundBytes += bytes.size();
    return bindValue(bytes.isNull() ? QByteArray("") : bytes);
}

Statement &Statement::bind(qint64 number)
{
    return bindValue(number);
}

Statement &Statement::bind(double number)
{
    return bindValue(number);
}

Result<int> Statement::exec()
{
    m_ran = true;
    if (!m_query.exec()) {
        return failure(dialect::translated(m_query.lastError(), m_query.lastQuery()));
    }
    const int rows = m_query.numRowsAffected();
    m_query.finish();
    return rows;
}

Result<bool> Statement::step()
{
    if (!m_ran) {
        m_ran = true;
        if (!m_query.exec()) {
            return failure(dialect::translated(m_query.lastError(), m_query.lastQuery()));
        }
    }
    if (m_query.next()) {
        return true;
    }
    if (m_query.lastError().isValid()) {
        return failure(dialect::translated(m_query.lastError(), m_query.lastQuery()));
    }
    m_query.finish();
    return false;
}

QString Statement::text(int column) const
{
    return m_query.value(column).toString();
}

QByteArray Statement::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

qint64 Statement::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

double Statement::real(int column) const
{
    return m_query.value(column).toDouble();
}

} // namespace tuiwen::store
