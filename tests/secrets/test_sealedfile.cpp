// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catchqt.h"
#include "tests/support/waitfor.h"

#include "core/secrets/sealedfile.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>

#include <memory>
#include <vector>

using namespace tuiwen;

namespace {

const SealedFile::Cost cheap{1, 64ULL * 1024};
const Secret passphrase(QStringLiteral("正确的口令"));
const QString key = QStringLiteral("account/a/appsecret");
const Secret canary(QStringLiteral("canary-5f2c9e71d04b8a36"));

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void replace(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

/// A file with one secret in it.
struct Sealed
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("secrets.sealed"));
    std::unique_ptr<SealedFile> store;

    Sealed()
    {
        auto opened = SealedFile::open(path, passphrase, cheap);
        REQUIRE_OK(opened);
        store = std::move(*opened);
        REQUIRE_OK(await(store->write(key, canary)));
    }
};

ErrorKind kindOfOpening(const QString &path, const Secret &word)
{
    const auto opened = SealedFile::open(path, word, cheap);
    REQUIRE_FALSE(opened);
    return opened.error().kind;
}

} // namespace

TEST_CASE("a sealed file opens again with its passphrase only")
{
    Sealed sealed;
    sealed.store.reset();
    const auto again = SealedFile::open(sealed.path, passphrase);
    REQUIRE_OK(again);
    const auto read = await((*again)->read(key));
    REQUIRE_OK(read);
    CHECK(*read == canary);
    CHECK(kindOfOpening(sealed.path, Secret(QStringLiteral("falsch"))) == ErrorKind::Auth);
    CHECK(kindOfOpening(sealed.path, Secret()) == ErrorKind::Rejected);
    CHECK(SealedFile::open(sealed.path, passphrase).has_value());
}

TEST_CASE("the same passphrase typed in another Unicode form opens the file")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("s"));
    REQUIRE(SealedFile::open(path, Secret(QStringLiteral("caf\u00e9")), cheap).has_value());
    CHECK(SealedFile::open(path, Secret(QStringLiteral("cafe\u0301")), cheap).has_value());
}

TEST_CASE("every single changed byte is noticed")
{
    Sealed sealed;
    const QByteArray good = contentOf(sealed.path);
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray bad = good;
        bad[i] = static_cast<char>(bad.at(i) ^ 0x20);
        replace(sealed.path, bad);
        INFO("byte " << i);
        CHECK(kindOfOpening(sealed.path, passphrase) == ErrorKind::Storage);
        const auto read = await(sealed.store->read(key));
        REQUIRE_FALSE(read);
        CHECK(read.error().kind == ErrorKind::Storage);
    }
}

TEST_CASE("every truncation is noticed and a write does not destroy what is left")
{
    Sealed sealed;
    const QByteArray good = contentOf(sealed.path);
    for (qsizetype size = 0; size < good.size(); size += 7) {
        replace(sealed.path, good.left(size));
        INFO("size " << size);
        CHECK(kindOfOpening(sealed.path, passphrase) == ErrorKind::Storage);
    }
    const QByteArray half = good.left(good.size() / 2);
    replace(sealed.path, half);
    const auto written = await(sealed.store->write(key, canary));
    REQUIRE_FALSE(written);
    CHECK(written.error().kind == ErrorKind::Storage);
    CHECK(contentOf(sealed.path) == half);
}

TEST_CASE("a missing file is an error for an open store, not an empty one")
{
    Sealed sealed;
    REQUIRE(QFile::remove(sealed.path));
    const auto read = await(sealed.store->read(key));
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == ErrorKind::Storage);
    CHECK_FALSE(await(sealed.store->write(key, canary)).has_value());
}

TEST_CASE("the file is for its owner only and its folder has no plain secret")
{
    Sealed sealed;
    REQUIRE_OK(await(sealed.store->write(QStringLiteral("second"), Secret(QStringLiteral("x")))));
    const auto permissions = QFileInfo(sealed.path).permissions();
    CHECK_FALSE(permissions.testAnyFlags(QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther |
                                         QFile::WriteOther));
    int files = 0;
    QDirIterator walk(sealed.folder.path(), QDir::Files | QDir::Hidden,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QByteArray content = contentOf(walk.next());
        ++files;
        for (const QString &word : {canary.reveal(), passphrase.reveal(), key}) {
            CHECK_FALSE(content.contains(word.toUtf8()));
            CHECK_FALSE(content.contains(word.toUtf8().toBase64()));
            CHECK_FALSE(content.contains(word.toUtf8().toHex()));
            CHECK_FALSE(content.contains(
                QByteArray(reinterpret_cast<const char *>(word.utf16()), word.size() * 2)));
        }
    }
    CHECK(files == 1);
}

TEST_CASE("a secret is sealed differently each time")
{
    Sealed sealed;
    const QByteArray before = contentOf(sealed.path);
    REQUIRE_OK(await(sealed.store->write(key, canary)));
    const QByteArray after = contentOf(sealed.path);
    CHECK(before.size() == after.size());
    CHECK(before.mid(80) != after.mid(80));
    CHECK(before.left(80) == after.left(80));
}

TEST_CASE("two holders of a file see each other's secrets and lose none")
{
    Sealed sealed;
    auto second = SealedFile::open(sealed.path, passphrase, cheap);
    REQUIRE_OK(second);
    const auto fill = [](SealedFile &store, const QString &prefix) {
        for (int i = 0; i < 40; ++i) {
            (void)await(store.write(prefix + QString::number(i), Secret(prefix)));
        }
    };
    const std::unique_ptr<QThread> one(
        QThread::create([&] { fill(*sealed.store, QStringLiteral("one")); }));
    const std::unique_ptr<QThread> two(
        QThread::create([&] { fill(**second, QStringLiteral("two")); }));
    one->start();
    two->start();
    one->wait();
    two->wait();
    for (int i = 0; i < 40; ++i) {
        CHECK(await((*second)->read(QStringLiteral("one") + QString::number(i))).has_value());
        CHECK(await(sealed.store->read(QStringLiteral("two") + QString::number(i))).has_value());
    }
}

TEST_CASE("a file sealed anew by somebody else asks for its passphrase")
{
    Sealed sealed;
    REQUIRE(QFile::remove(sealed.path));
    REQUIRE(SealedFile::open(sealed.path, Secret(QStringLiteral("new")), cheap).has_value());
    const auto read = await(sealed.store->read(key));
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == ErrorKind::Auth);
}

TEST_CASE("a newer format is left alone, and a folder that is not there is an error")
{
    const QTemporaryDir folder;
    CHECK(kindOfOpening(folder.filePath(QStringLiteral("no/such/folder/s")), passphrase) ==
          ErrorKind::Storage);
    const QString other = folder.filePath(QStringLiteral("other"));
    replace(other, QByteArray(400, 'x'));
    CHECK(kindOfOpening(other, passphrase) == ErrorKind::Storage);
    CHECK(contentOf(other) == QByteArray(400, 'x'));
}
