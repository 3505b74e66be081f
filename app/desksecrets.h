// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/paths.h"
#include "core/secrets/secretstore.h"
#include "core/store/store.h"

#include <QMutex>

#include <memory>

namespace tuiwen::app {

/// Routes secrets of one desk: accounts of the built-in sandbox get their (worthless) secret from
/// the sandbox itself, all others from the keychain or the sealed file.
class DeskSecrets final : public SecretStore
{
public:
    DeskSecrets(store::Store &store, QString sandboxFolder, std::shared_ptr<SecretStore> outer);

    [[nodiscard]] QFuture<Result<Secret>> read(const QString &key) override;
    [[nodiscard]] QFuture<Result<>> write(const QString &key, const Secret &secret) override;
    [[nodiscard]] QFuture<Result<>> remove(const QString &key) override;
    [[nodiscard]] QString kind() const override;

    /// The person unlocked or created the sealed file while the program runs.
    void replaceOuter(std::shared_ptr<SecretStore> outer);

private:
    [[nodiscard]] std::shared_ptr<SecretStore> outer() const;

    store::Store &m_store;
    QString m_sandboxFolder;
    mutable QMutex m_mutex;
    std::shared_ptr<SecretStore> m_outer;
};

/// Stands in while the sealed file is locked: every call ends with an Auth error that says so.
class LockedSecrets final : public SecretStore
{
public:
    [[nodiscard]] QFuture<Result<Secret>> read(const QString &key) override;
    [[nodiscard]] QFuture<Result<>> write(const QString &key, const Secret &secret) override;
    [[nodiscard]] QFuture<Result<>> remove(const QString &key) override;
    [[nodiscard]] QString kind() const override;
};

} // namespace tuiwen::app
