// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secretstore.h"

#include <QJsonObject>
#include <QMutex>

#include <functional>
#include <memory>

namespace tuiwen {

/// Secrets in one encrypted file, for desks without a keychain. The key comes from a passphrase by
/// Argon2id, the whole map of secrets is sealed by XChaCha20-Poly1305 and replaced as one. Two
/// processes may hold the same file: each call reads it anew, writers take turns by a lock file.
///
/// File: "TWSEALED", version, Argon2id cost and salt, a mark by which a wrong passphrase is told
/// from damage, nonce, sealed JSON, BLAKE2b of all before. Numbers are little-endian.
class SealedFile final : public SecretStore
{
public:
    /// How much work a guess of the passphrase costs; kept in the file.
    struct Cost
    {
        quint64 operations = 3;
        quint64 memory = 256ULL * 1024 * 1024; ///< bytes
    };

    /// Opens the file, or creates an empty one. Blocks for the key's derivation (about half a
    /// second). Rejected for an empty passphrase, Auth for a wrong one, Storage for a damaged or
    /// unreadable file.
    [[nodiscard]] static Result<std::unique_ptr<SealedFile>> open(const QString &path,
                                                                  const Secret &passphrase);
    /// The same with another cost for a file that is created.
    [[nodiscard]] static Result<std::unique_ptr<SealedFile>>
    open(const QString &path, const Secret &passphrase, const Cost &cost);
    ~SealedFile() override;

    [[nodiscard]] QFuture<Result<Secret>> read(const QString &key) override;
    [[nodiscard]] QFuture<Result<>> write(const QString &key, const Secret &secret) override;
    [[nodiscard]] QFuture<Result<>> remove(const QString &key) override;
    [[nodiscard]] QString kind() const override;

private:
    struct Key;
    struct Header;

    SealedFile(QString path, std::unique_ptr<Key> key);

    [[nodiscard]] Result<QJsonObject> load() const;
    [[nodiscard]] Result<> store(const QJsonObject &secrets) const;
    [[nodiscard]] Result<> change(const std::function<void(QJsonObject &)> &edit);

    QString m_path;
    std::unique_ptr<Key> m_key;
    QMutex m_mutex;
};

} // namespace tuiwen
