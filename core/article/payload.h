// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/article.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace tuiwen::article {

/// Exactly what a push would send, pictures still as tuiwen://media/<sha256>. A person confirms its hash.
struct Payload
{
    QString title;
    QString author;
    QString digest;
    QString sourceUrl;
    Cover cover;
    QString html;
    QStringList pictures; ///< content hashes in order of first use, without the cover

    bool operator==(const Payload &) const = default;
};

/// SHA-256 (64 hex digits) over every field, in a fixed order.
[[nodiscard]] QString contentHash(const Payload &payload);
[[nodiscard]] QJsonObject toJson(const Payload &payload);

} // namespace tuiwen::article
