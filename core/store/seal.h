// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QString>

namespace tuiwen::store {

/// A SHA-256 over the fields of a row. Fields carry their length, so moving a character from one to
/// the next changes the seal. The database's own check does not notice a flipped bit in a text.
class Seal
{
public:
    Seal &add(const QString &text);
    Seal &add(const QByteArray &bytes);
    Seal &add(qint64 number);

    [[nodiscard]] QString hex() const;

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace tuiwen::store
