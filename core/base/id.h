// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <QHashFunctions>
#include <QString>

namespace tuiwen {

/// A fresh UUIDv7 (RFC 9562 5.7) as 36 lower-case characters: sorts by creation time.
[[nodiscard]] QString makeUuidV7(UtcTime now);
/// True for 36 characters of UUID shape; guards ids that come from the command line.
[[nodiscard]] bool looksLikeUuid(const QString &text);

/// An id that cannot be passed where another kind of id is wanted.
template<class Tag>
struct Id
{
    QString value;

    [[nodiscard]] static Id create(UtcTime now) { return {makeUuidV7(now)}; }
    [[nodiscard]] bool isNull() const { return value.isEmpty(); }
    auto operator<=>(const Id &) const = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using AccountId = Id<struct AccountTag>;
using ArticleId = Id<struct ArticleTag>;
using VersionId = Id<struct VersionTag>;
using PushId = Id<struct PushTag>;
using ConfirmationId = Id<struct ConfirmationTag>;
using PartnerId = Id<struct PartnerTag>;

} // namespace tuiwen
