// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catchqt.h"
#include "tests/support/waitfor.h"

#include "core/secrets/keychain.h"
#include "core/secrets/memory.h"
#include "core/secrets/sealedfile.h"

#include <QTemporaryDir>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

using namespace tuiwen;

namespace {

const SealedFile::Cost cheap{1, 64ULL * 1024};

/// What every store must do; the calls block the thread, as the command line does.
void behaves(SecretStore &store)
{
    const QString key = QStringLiteral("account/018f/appsecret");
    const Secret first(QStringLiteral("0123456789abcdef0123456789abcdef"));
    const Secret second(QStringLiteral("密码 🔑 \"quoted\" \\ \n second line"));

    const auto missing = await(store.read(key));
    REQUIRE_FALSE(missing);
    CHECK(toText(missing.error().kind) == toText(ErrorKind::NotFound));
    CHECK(await(store.remove(key)).has_value());

    REQUIRE_OK(await(store.write(key, first)));
    REQUIRE_OK(await(store.write(key + QStringLiteral("2"), Secret(QStringLiteral("other")))));
    const auto read = await(store.read(key));
    REQUIRE_OK(read);
    CHECK(*read == first);

    REQUIRE_OK(await(store.write(key, second)));
    const auto again = await(store.read(key));
    REQUIRE_OK(again);
    CHECK(*again == second);

    REQUIRE_OK(await(store.remove(key)));
    const auto gone = await(store.read(key));
    REQUIRE_FALSE(gone);
    CHECK(toText(gone.error().kind) == toText(ErrorKind::NotFound));
    const auto other = await(store.read(key + QStringLiteral("2")));
    REQUIRE_OK(other);
    CHECK(other->reveal() == QStringLiteral("other"));
    REQUIRE_OK(await(store.remove(key + QStringLiteral("2"))));
}

} // namespace

TEST_CASE("memory keeps secrets")
{
    MemorySecrets store;
    behaves(store);
    CHECK(store.kind() == QStringLiteral("memory"));
}

TEST_CASE("a sealed file keeps secrets")
{
    const QTemporaryDir folder;
    const auto store =
        SealedFile::open(folder.filePath(QStringLiteral("s")), Secret(QStringLiteral("p")), cheap);
    REQUIRE_OK(store);
    behaves(**store);
    CHECK((*store)->kind() == QStringLiteral("sealed file"));
}

TEST_CASE("the keychain keeps secrets")
{
    Keychain store;
    behaves(store);
    CHECK(store.kind() == QStringLiteral("keychain"));
}

TEST_CASE("the keychain serves a blocked worker thread")
{
    std::atomic<bool> passed = false;
    const std::unique_ptr<QThread> worker(QThread::create([&passed] {
        Keychain store;
        const QString key = QStringLiteral("account/worker/appsecret");
        const bool written = await(store.write(key, Secret(QStringLiteral("w")))).has_value();
        const auto read = await(store.read(key));
        passed = written && read && read->reveal() == QStringLiteral("w") &&
                 await(store.remove(key)).has_value();
    }));
    worker->start();
    worker->wait();
    CHECK(passed);
}

TEST_CASE("a store that goes away finishes what was asked")
{
    QVector<QFuture<Result<Secret>>> open;
    {
        Keychain store;
        for (int i = 0; i < 50; ++i) {
            open.append(store.read(QStringLiteral("nobody")));
        }
    }
    for (const auto &future : open) {
        const auto read = await(future);
        REQUIRE_FALSE(read);
        CHECK(toText(read.error().kind) == toText(ErrorKind::NotFound));
    }
}

TEST_CASE("an unlocked keychain is available")
{
    CHECK(keychainAvailable());
    Keychain store;
    CHECK_FALSE(await(store.read(QStringLiteral("probe"))).has_value());
}
