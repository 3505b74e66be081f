// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secretstore.h"

#include <chrono>

namespace tuiwen {

/// The keychain of the person's session (Secret Service or KWallet). All its jobs run in one thread
/// of the process with an event loop of its own, so any thread, blocked or not, may use it. A job
/// that waits for a person to unlock the keychain ends with Auth after `limit`, and so does
/// everything asked until that person has answered.
class Keychain final : public SecretStore
{
public:
    explicit Keychain(std::chrono::milliseconds limit = std::chrono::seconds(30));

    [[nodiscard]] QFuture<Result<Secret>> read(const QString &key) override;
    [[nodiscard]] QFuture<Result<>> write(const QString &key, const Secret &secret) override;
    [[nodiscard]] QFuture<Result<>> remove(const QString &key) override;
    [[nodiscard]] QString kind() const override;

private:
    std::chrono::milliseconds m_limit;
};

/// Whether a secret can be put into the session's keychain right now; writes and removes a probe.
/// Blocks for at most about three times `limit`, so not for the GUI thread.
[[nodiscard]] bool keychainAvailable(std::chrono::milliseconds limit = std::chrono::seconds(3));

} // namespace tuiwen
