// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/seal.h"

#include "core/store/statement.h"

namespace tuiwen::store {

Seal &Seal::add(const QString &text)
{
    return add(storable(text).toUtf8());
}

Seal &Seal::add(const QByteArray &bytes)
{
    m_hash.addData(QByteArray::number(bytes.size()).append(':'));
    m_hash.addData(bytes);
    return *this;
}

Seal &Seal::add(qint64 number)
{
    return add(QByteArray::number(number));
}

QString Seal::hex() const
{
    return QString::fromLatin1(m_hash.result().toHex());
}

} // namespace tuiwen::store
