// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/base/secret.h"

#include <QString>

namespace tuiwen {

/// Seam: the only place where AppSecrets live. Keys are handles such as "account/<id>/appsecret";
/// the database stores handles only. Every call ends: implementations guard themselves by a timer.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    /// NotFound when there is no such entry; Auth when the store is locked or not running.
    [[nodiscard]] virtual QFuture<Result<Secret>> read(const QString &key) = 0;
    [[nodiscard]] virtual QFuture<Result<>> write(const QString &key, const Secret &secret) = 0;
    /// Removing what is not there is a success.
    [[nodiscard]] virtual QFuture<Result<>> remove(const QString &key) = 0;
    /// A word for the accounts page: "keychain", "sealed file", "memory".
    [[nodiscard]] virtual QString kind() const = 0;
};

} // namespace tuiwen
