// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secretstore.h"

#include <QHash>
#include <QMutex>

namespace tuiwen {

/// Keeps secrets for the life of the object only: tests, and a desk without any keychain for a day.
class MemorySecrets final : public SecretStore
{
public:
    [[nodiscard]] QFuture<Result<Secret>> read(const QString &key) override;
    [[nodiscard]] QFuture<Result<>> write(const QString &key, const Secret &secret) override;
    [[nodiscard]] QFuture<Result<>> remove(const QString &key) override;
    [[nodiscard]] QString kind() const override;

private:
    QMutex m_mutex;
    QHash<QString, Secret> m_secrets;
};

} // namespace tuiwen
