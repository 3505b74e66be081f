// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/sealedfile.h"

#include "core/base/json.h"

#include <sodium.h>

#include <QFile>
#include <QLockFile>
#include <QMutexLocker>
#include <QSaveFile>
#include <QtEndian>

#include <array>
#include <cstring>

namespace tuiwen {

namespace {

constexpr std::array<char, 8> magic{'T', 'W', 'S', 'E', 'A', 'L', 'E', 'D'};
constexpr quint64 version = 1;
constexpr int lockPatience = 10000; // ms; another process writes for milliseconds only
constexpr qint64 longestFile = 16LL * 1024 * 1024;
// A forged header must not make us work for ever or ask for all memory.
constexpr quint64 mostOperations = 64;
constexpr quint64 mostMemory = 1024ULL * 1024 * 1024;

tl::unexpected<Error> damaged(const QString &path, const QString &why)
{
    return failure(ErrorKind::Storage, QStringLiteral("%1 is damaged: %2").arg(path, why));
}

QString lockPath(const QString &path)
{
    return path + QStringLiteral(".lock");
}

tl::unexpected<Error> lockedOut(const QString &path)
{
    return failure(ErrorKind::Storage,
                   QStringLiteral("%1 cannot be locked: another process holds it, "
                                  "or its folder cannot be written")
                       .arg(path));
}

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

} // namespace

/// The fixed start of the file; its members leave no gaps.
struct SealedFile::Header
{
    std::array<char, 8> name = magic;
    quint64_le format{version};
    quint64_le operations{};
    quint64_le memory{};
    std::array<unsigned char, crypto_pwhash_SALTBYTES> salt{};
    std::array<unsigned char, crypto_generichash_BYTES> mark{}; ///< made from the key
};

namespace {

constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype sealSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype sumSize = crypto_generichash_BYTES;

} // namespace

/// What the passphrase became, and the header that belongs to it; wiped when it goes.
struct SealedFile::Key
{
    static_assert(sizeof(Header) == 80);
    Header header;
    std::array<unsigned char, crypto_aead_xchacha20poly1305_ietf_KEYBYTES> seal{};

    Key() { sodium_mlock(seal.data(), seal.size()); }
    ~Key() { sodium_munlock(seal.data(), seal.size()); }
    Key(const Key &) = delete;
    Key &operator=(const Key &) = delete;

    /// Derives the key and writes the mark that belongs to it into `mark`.
    [[nodiscard]] Result<> derive(const Secret &passphrase,
                                  std::array<unsigned char, crypto_generichash_BYTES> &mark)
    {
        QByteArray text = passphrase.reveal().normalized(QString::NormalizationForm_C).toUtf8();
        std::array<unsigned char, 64> material{};
        const int derived =
            crypto_pwhash(material.data(), material.size(), text.constData(),
                          static_cast<unsigned long long>(text.size()), header.salt.data(),
                          header.operations, header.memory, crypto_pwhash_ALG_ARGON2ID13);
        sodium_memzero(text.data(), static_cast<std::size_t>(text.size()));
        if (derived != 0) {
            return failure(ErrorKind::Storage,
                           QStringLiteral("not enough memory to derive the key"));
        }
        std::memcpy(seal.data(), material.data(), seal.size());
        crypto_generichash(mark.data(), mark.size(), material.data() + seal.size(),
                           material.size() - seal.size(), nullptr, 0);
        sodium_memzero(material.data(), material.size());
        return {};
    }
};

SealedFile::SealedFile(QString path, std::unique_ptr<Key> key)
    : m_path(std::move(path))
    , m_key(std::move(key))
{}

SealedFile::~SealedFile() = default;

namespace {

/// The file without its checksum.
Result<QByteArray> readWhole(const QString &path, qsizetype headerSize)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Storage,
                       QStringLiteral("cannot read %1: %2").arg(path, file.errorString()));
    }
    if (file.size() > longestFile) {
        return damaged(path, QStringLiteral("too long"));
    }
    QByteArray bytes = file.readAll();
    if (bytes.size() < headerSize + nonceSize + sealSize + sumSize) {
        return damaged(path, QStringLiteral("too short"));
    }
    std::array<unsigned char, sumSize> sum{};
    const qsizetype body = bytes.size() - sumSize;
    crypto_generichash(sum.data(), sum.size(), bytesOf(std::as_const(bytes)),
                       static_cast<unsigned long long>(body), nullptr, 0);
    if (sodium_memcmp(sum.data(), bytesOf(std::as_const(bytes)) + body, sum.size()) != 0) {
        return damaged(path, QStringLiteral("the checksum is wrong"));
    }
    bytes.truncate(body);
    return bytes;
}

} // namespace

Result<std::unique_ptr<SealedFile>> SealedFile::open(const QString &path, const Secret &passphrase)
{
    return open(path, passphrase, Cost());
}

Result<std::unique_ptr<SealedFile>> SealedFile::open(const QString &path, const Secret &passphrase,
                                                     const Cost &cost)
{
    if (sodium_init() < 0) {
        return failure(ErrorKind::Internal, QStringLiteral("libsodium does not start"));
    }
    if (passphrase.isEmpty()) {
        return failure(ErrorKind::Rejected, QStringLiteral("the passphrase is empty"));
    }
    // Two processes must not create the file at the same time, each with a key of its own.
    QLockFile lock(lockPath(path));
    if (!lock.tryLock(lockPatience)) {
        return lockedOut(path);
    }
    auto key = std::make_unique<Key>();
    Header &header = key->header;
    if (!QFile::exists(path)) {
        header.operations = cost.operations;
        header.memory = cost.memory;
        randombytes_buf(header.salt.data(), header.salt.size());
        if (auto derived = key->derive(passphrase, header.mark); !derived) {
            return failure(derived.error());
        }
        std::unique_ptr<SealedFile> made(new SealedFile(path, std::move(key)));
        if (auto stored = made->store({}); !stored) {
            return failure(stored.error());
        }
        return made;
    }
    const auto bytes = readWhole(path, sizeof(Header));
    if (!bytes) {
        return failure(bytes.error());
    }
    std::memcpy(&header, bytes->constData(), sizeof(Header));
    if (header.name != magic) {
        return damaged(path, QStringLiteral("it is not a file of secrets"));
    }
    if (header.format != version) {
        return failure(ErrorKind::Storage, QStringLiteral("%1 has format %2; this program knows %3")
                                               .arg(path)
                                               .arg(quint64(header.format))
                                               .arg(version));
    }
    if (header.operations > mostOperations || header.memory > mostMemory ||
        header.operations < crypto_pwhash_OPSLIMIT_MIN ||
        header.memory < crypto_pwhash_MEMLIMIT_MIN) {
        return damaged(path, QStringLiteral("senseless costs"));
    }
    std::array<unsigned char, crypto_generichash_BYTES> mark{};
    if (auto derived = key->derive(passphrase, mark); !derived) {
        return failure(derived.error());
    }
    if (sodium_memcmp(mark.data(), header.mark.data(), mark.size()) != 0) {
        return failure(ErrorKind::Auth, QStringLiteral("the passphrase is wrong"));
    }
    std::unique_ptr<SealedFile> opened(new SealedFile(path, std::move(key)));
    if (auto secrets = opened->load(); !secrets) {
        return failure(secrets.error());
    }
    return opened;
}

Result<QJsonObject> SealedFile::load() const
{
    const auto bytes = readWhole(m_path, sizeof(Header));
    if (!bytes) {
        return failure(bytes.error());
    }
    if (std::memcmp(bytes->constData(), &m_key->header, sizeof(Header)) != 0) {
        return failure(ErrorKind::Auth,
                       QStringLiteral("%1 was sealed anew by somebody else").arg(m_path));
    }
    const unsigned char *nonce = bytesOf(*bytes) + sizeof(Header);
    const qsizetype sealedSize = bytes->size() - qsizetype(sizeof(Header)) - nonceSize;
    QByteArray plain(sealedSize - sealSize, Qt::Uninitialized);
    unsigned long long plainSize = 0;
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
        bytesOf(plain), &plainSize, nullptr, nonce + nonceSize,
        static_cast<unsigned long long>(sealedSize), bytesOf(*bytes), sizeof(Header) + nonceSize,
        nonce, m_key->seal.data());
    if (opened != 0) {
        return damaged(m_path, QStringLiteral("the seal is broken"));
    }
    Result<QJsonObject> secrets = json::parseObject(plain);
    sodium_memzero(plain.data(), static_cast<std::size_t>(plain.size()));
    if (!secrets) {
        return damaged(m_path, secrets.error().detail);
    }
    return secrets;
}

Result<> SealedFile::store(const QJsonObject &secrets) const
{
    QByteArray plain = json::compact(secrets);
    QByteArray bytes(reinterpret_cast<const char *>(&m_key->header), sizeof(Header));
    bytes.resize(bytes.size() + nonceSize);
    randombytes_buf(bytes.data() + sizeof(Header), nonceSize);
    const qsizetype start = bytes.size();
    bytes.resize(start + plain.size() + sealSize);
    unsigned long long sealedSize = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        bytesOf(bytes) + start, &sealedSize, bytesOf(std::as_const(plain)),
        static_cast<unsigned long long>(plain.size()), bytesOf(std::as_const(bytes)),
        static_cast<unsigned long long>(start), nullptr,
        bytesOf(std::as_const(bytes)) + sizeof(Header), m_key->seal.data());
    sodium_memzero(plain.data(), static_cast<std::size_t>(plain.size()));
    const qsizetype body = bytes.size();
    bytes.resize(body + sumSize);
    crypto_generichash(bytesOf(bytes) + body, sumSize, bytesOf(std::as_const(bytes)),
                       static_cast<unsigned long long>(body), nullptr, 0);

    QSaveFile file(m_path);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(bytes) == bytes.size() && file.commit();
    if (!written) {
        return failure(ErrorKind::Storage,
                       QStringLiteral("cannot write %1: %2").arg(m_path, file.errorString()));
    }
    return {};
}

Result<> SealedFile::change(const std::function<void(QJsonObject &)> &edit)
{
    const QMutexLocker locker(&m_mutex);
    QLockFile lock(lockPath(m_path));
    if (!lock.tryLock(lockPatience)) {
        return lockedOut(m_path);
    }
    return load().and_then([&](QJsonObject secrets) {
        edit(secrets);
        return store(secrets);
    });
}

QFuture<Result<Secret>> SealedFile::read(const QString &key)
{
    return readyFuture<Secret>(
        load().and_then([&key](const QJsonObject &secrets) -> Result<Secret> {
            const QJsonValue value = secrets.value(key);
            if (!value.isString()) {
                return failure(ErrorKind::NotFound,
                               QStringLiteral("no secret is kept under %1").arg(key));
            }
            return Secret(value.toString());
        }));
}

QFuture<Result<>> SealedFile::write(const QString &key, const Secret &secret)
{
    return readyFuture<void>(
        change([&](QJsonObject &secrets) { secrets.insert(key, secret.reveal()); }));
}

QFuture<Result<>> SealedFile::remove(const QString &key)
{
    return readyFuture<void>(change([&key](QJsonObject &secrets) { secrets.remove(key); }));
}

QString SealedFile::kind() const
{
    return QStringLiteral("sealed file");
}

} // namespace tuiwen
